import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { inPages } from '../api/pages.ts';
import type { AuditEntry, Member, Page } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { useWords } from '../words/words.tsx';
import { useActWords } from './act-words.ts';

/** Who did what, the newest first: nothing here can be changed or deleted. */
export function Audit() {
  const { t } = useWords();
  const [actor, setActor] = useState('');
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => api.get<{ items: Member[] }>('/staff') });
  const list = useInfiniteQuery({
    queryKey: ['audit', actor],
    ...inPages<Page<AuditEntry>>('/audit', { actor, limit: 50 }),
  });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <p className="muted">{t('audit.hint')}</p>
      <select
        className="select"
        aria-label={t('audit.who')}
        value={actor}
        onChange={(event) => setActor(event.currentTarget.value)}
      >
        <option value="">{t('audit.everybody')}</option>
        {staff.data?.items.map(({ userId, name }) => (
          <option key={userId} value={`staff:${userId}`}>
            {name}
          </option>
        ))}
      </select>
      {list.isPending && <Loading />}
      {list.isError && <Trouble error={list.error} reset={list.refetch} />}
      {list.isSuccess && entries.length === 0 && <Empty title={t('audit.empty')} hint={t('audit.emptyHint')} />}
      <ol className="audit">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <More list={list} />
    </>
  );
}

function Entry({ entry: { at, actor, name, action, subject } }: { entry: AuditEntry }) {
  const { t, day, time } = useWords();
  const wordsOf = useActWords();
  const isConversation = subject !== '' && action.includes('Conversations');
  return (
    <li className="part-row">
      <span className="grow">
        <strong>{name ?? t(actor === 'owner' ? 'audit.installation' : 'audit.program')}</strong> {wordsOf(action)}{' '}
        {isConversation && (
          <Link className="link small" to="/c/$conversationId" params={{ conversationId: subject }}>
            {t('alert.open')}
          </Link>
        )}
      </span>
      <time className="muted small number" dateTime={at}>
        {day(at)} {time(at)}
      </time>
    </li>
  );
}
