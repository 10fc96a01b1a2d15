import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import type { FaqEntry } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { AnswersTabs } from './answers-tabs.tsx';
import { type Draft, FaqForm } from './faq-form.tsx';
import { Removed, Versions } from './versions.tsx';

const distinct = (names: string[]) => [...new Set(names)].toSorted();

export function FaqPage() {
  const { t, language } = useWords();
  const { may } = useStanding();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [versionsOf, setVersionsOf] = useState<FaqEntry | 'removed' | null>(null);
  const [filter, setFilter] = useState({ language: '', category: '' });
  const list = useQuery({ queryKey: ['faq'], queryFn: () => api.get<{ items: FaqEntry[] }>('/faq') });
  const items = list.data?.items ?? [];
  const categories = distinct(items.map(({ category }) => category)).filter(Boolean);
  const shown = items.filter(
    (entry) =>
      (!filter.language || entry.language === filter.language) &&
      (!filter.category || entry.category === filter.category),
  );
  return (
    <Sheet title={t('faq.title')} lead={t('faq.lead')}>
      <AnswersTabs />
      <div className="page-bar">
        {may('catalog') && (
          <Button size="xs" onClick={() => setDraft({ question: '', answer: '', language, category: filter.category })}>
            {t('faq.add')}
          </Button>
        )}
        <Pick
          words={t('faq.language')}
          all={t('faq.allLanguages')}
          names={distinct(items.map((entry) => entry.language))}
          value={filter.language}
          onPick={(next) => setFilter({ ...filter, language: next })}
        />
        <Pick
          words={t('faq.category')}
          all={t('faq.allCategories')}
          names={categories}
          value={filter.category}
          onPick={(next) => setFilter({ ...filter, category: next })}
        />
        {may('catalog') && (
          <button type="button" className="link small" onClick={() => setVersionsOf('removed')}>
            {t('faq.removed')}
          </button>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('faq.empty')} hint={t('faq.emptyHint')} />}
      <div className="rows">
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} onEdit={() => setDraft(entry)} onVersions={() => setVersionsOf(entry)} />
        ))}
      </div>
      <Modal
        size="lg"
        opened={draft !== null}
        onClose={() => setDraft(null)}
        title={t('faq.question')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {draft && <FaqForm draft={draft} categories={categories} onDone={() => setDraft(null)} />}
      </Modal>
      <Modal
        size="lg"
        opened={versionsOf !== null}
        onClose={() => setVersionsOf(null)}
        title={t(versionsOf === 'removed' ? 'faq.removed' : 'faq.versions')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {versionsOf === 'removed' ? (
          <Removed onDone={() => setVersionsOf(null)} />
        ) : (
          versionsOf && <Versions faqId={versionsOf.id} onDone={() => setVersionsOf(null)} />
        )}
      </Modal>
    </Sheet>
  );
}

type PickProps = { words: string; all: string; names: string[]; value: string; onPick(name: string): void };

function Pick({ words, all, names, value, onPick }: PickProps) {
  if (names.length < 2) return null;
  return (
    <select className="select" aria-label={words} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{all}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Entry({ entry, onEdit, onVersions }: { entry: FaqEntry; onEdit(): void; onVersions(): void }) {
  const { t } = useWords();
  const { may } = useStanding();
  const { question, answer, language, category, helpful, unhelpful, outdated } = entry;
  return (
    <article className="faq" lang={language}>
      <h2>
        {may('catalog') ? (
          <button type="button" className="link" onClick={onEdit}>
            {question}
          </button>
        ) : (
          question
        )}{' '}
        <span className="tag">{language}</span> {category && <span className="tag">{category}</span>}
      </h2>
      <p>{answer}</p>
      {outdated?.map(({ handle, title, what, prices }) => (
        <p key={handle} className="failed" role="note">
          {t(`faq.outdated.${what}`, { title, prices: prices.join(', ') })}
        </p>
      ))}
      <div className="faq-foot small muted">
        {helpful + unhelpful > 0 && <span>{t('faq.helped', { yes: helpful, all: helpful + unhelpful })}</span>}
        <button type="button" className="link" aria-label={`${t('faq.versions')}: ${question}`} onClick={onVersions}>
          {t('faq.versions')}
        </button>
      </div>
    </article>
  );
}
