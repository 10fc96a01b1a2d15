import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, api } from '../api/client.ts';
import type { FaqEntry } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { AnswersTabs } from './answers-tabs.tsx';

type Draft = Omit<FaqEntry, 'id'> & { id?: string };

export function FaqPage() {
  const { t, language } = useWords();
  const { may } = useStanding();
  const [draft, setDraft] = useState<Draft | null>(null);
  const list = useQuery({ queryKey: ['faq'], queryFn: () => api.get<{ items: FaqEntry[] }>('/faq') });
  const items = list.data?.items ?? [];
  return (
    <Sheet title={t('faq.title')} lead={t('faq.lead')}>
      <AnswersTabs />
      <div className="page-bar">
        {may('catalog') && (
          <Button size="xs" onClick={() => setDraft({ question: '', answer: '', language, category: '' })}>
            {t('faq.add')}
          </Button>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('faq.empty')} hint={t('faq.emptyHint')} />}
      <div className="rows">
        {items.map((entry) => (
          <article key={entry.id} className="faq" lang={entry.language}>
            <h2>
              {may('catalog') ? (
                <button type="button" className="link" onClick={() => setDraft(entry)}>
                  {entry.question}
                </button>
              ) : (
                entry.question
              )}{' '}
              <span className="tag">{entry.language}</span>
            </h2>
            <p>{entry.answer}</p>
            {entry.outdated?.map(({ handle, title, what, prices }) => (
              <p key={handle} className="failed" role="note">
                {t(`faq.outdated.${what}`, { title, prices: prices.join(', ') })}
              </p>
            ))}
          </article>
        ))}
      </div>
      <Modal
        size="lg"
        opened={draft !== null}
        onClose={() => setDraft(null)}
        title={t('faq.question')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {draft && <Form draft={draft} onDone={() => setDraft(null)} />}
      </Modal>
    </Sheet>
  );
}

function Form({ draft, onDone }: { draft: Draft; onDone(): void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [entry, setEntry] = useState(draft);
  const onSuccess = () => {
    queries.invalidateQueries({ queryKey: ['faq'] });
    onDone();
  };
  const save = useMutation({
    mutationFn: () => {
      const { question, answer, language, category } = entry;
      const body = { question, answer, language, category };
      return entry.id ? api.patch(`/faq/${entry.id}`, body) : api.post('/faq', body);
    },
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => api.delete(`/faq/${entry.id}`), onSuccess });
  const errorAt = (path: string) =>
    save.error instanceof ApiError && save.error.path === path ? save.error.message : undefined;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        data-autofocus
        required
        label={t('faq.question')}
        maxLength={500}
        error={errorAt('question')}
        value={entry.question}
        onChange={(event) => setEntry({ ...entry, question: event.currentTarget.value })}
      />
      <Textarea
        required
        autosize
        minRows={4}
        maxRows={14}
        label={t('faq.answer')}
        error={errorAt('answer')}
        value={entry.answer}
        onChange={(event) => setEntry({ ...entry, answer: event.currentTarget.value })}
      />
      <TextInput
        required
        w={90}
        maxLength={2}
        label={t('faq.language')}
        error={errorAt('language')}
        value={entry.language}
        onChange={(event) => setEntry({ ...entry, language: event.currentTarget.value.toLowerCase() })}
      />
      {save.error && !(save.error instanceof ApiError && save.error.path) && (
        <div className="failed" role="alert">
          {save.error.message}
        </div>
      )}
      <div className="order-actions">
        <Button type="submit" loading={save.isPending}>
          {t('faq.save')}
        </Button>
        {entry.id && (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => confirm(t('faq.removeAsk')) && remove.mutate()}
          >
            {t('faq.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
