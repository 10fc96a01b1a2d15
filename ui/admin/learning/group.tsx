import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { UnclearGroup } from '../api/types.ts';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Unclear } from './unclear.tsx';

/** What several have asked in nearly the same words: answered once for all of them, or looked at one by one. */
export function Group({ group, meanings }: { group: UnclearGroup; meanings: string[] }) {
  const { t, ago } = useWords();
  const { may } = useStanding();
  const [isOpen, setIsOpen] = useState(false);
  const [isAnswering, setIsAnswering] = useState(false);
  const [only] = group.messages;
  if (group.count === 1 && only) return <Unclear message={only} meanings={meanings} />;
  return (
    <article className="order" aria-label={group.text}>
      <div className="order-head">
        <strong lang={group.language}>{group.text}</strong>
        <span className="tag tag-warn">{t('learn.askedTimes', { n: group.count })}</span>
        <span className="muted small">{ago(group.lastAskedAt, Date.now())}</span>
      </div>
      <div className="order-actions">
        {may('catalog') && (
          <Button size="xs" onClick={() => setIsAnswering(!isAnswering)}>
            {t('learn.answerAll')}
          </Button>
        )}
        <Button size="xs" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'learn.hideEach' : 'learn.showEach')}
        </Button>
      </div>
      {isAnswering && <AnswerAll group={group} />}
      {isOpen && (
        <div className="stack group-messages">
          {group.messages.map((message) => (
            <Unclear key={message.id} message={message} meanings={meanings} />
          ))}
        </div>
      )}
    </article>
  );
}

function AnswerAll({ group }: { group: UnclearGroup }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [entry, setEntry] = useState({ question: group.text, answer: '' });
  const head = group.messages.find(({ text }) => text === group.text);
  const ids = [...new Set([head, ...group.messages].flatMap((message) => (message ? [message.id] : [])))];
  const save = useMutation({
    mutationFn: () => api.post('/learning/groups/answer', { ids, ...entry }),
    onSuccess: () => {
      for (const key of ['unclear', 'learning', 'faq']) queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        required
        maxLength={500}
        label={t('faq.question')}
        value={entry.question}
        onChange={(event) => setEntry({ ...entry, question: event.currentTarget.value })}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('learn.answerLabel')}
        error={save.error?.message}
        value={entry.answer}
        onChange={(event) => setEntry({ ...entry, answer: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" size="xs" loading={save.isPending}>
          {t('faq.save')}
        </Button>
      </div>
    </form>
  );
}
