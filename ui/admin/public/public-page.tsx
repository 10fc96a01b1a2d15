import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { inPages } from '../api/pages.ts';
import type { Page, PublicThread, Shop } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { More } from '../shell/more.tsx';
import { Sheet } from '../shell/page.tsx';
import { useStanding } from '../shell/session.tsx';
import { useWords } from '../words/words.tsx';
import { Bans } from './bans.tsx';
import { PublicTabs } from './public-tabs.tsx';
import { Thread } from './thread.tsx';

const views = ['waiting', 'held', 'reported', 'all', 'featured', 'hidden'] as const;

/** What visitors ask before everybody: answered, kept in order, made a part of the FAQ. */
export function PublicPage() {
  const { t } = useWords();
  const [view, setView] = useState<(typeof views)[number] | 'bans'>('waiting');
  return (
    <Sheet title={t('public.title')} lead={t('public.lead')}>
      <PublicTabs />
      <Closed />
      <fieldset className="tabs" aria-label={t('public.view')}>
        {[...views, 'bans' as const].map((one) => (
          <button key={one} type="button" className="tab" aria-pressed={one === view} onClick={() => setView(one)}>
            {t(`public.${one}`)}
          </button>
        ))}
      </fieldset>
      {view === 'bans' ? <Bans /> : <Threads view={view} />}
    </Sheet>
  );
}

/** Rooms that are switched off are said to be, with the way to where that is changed. */
function Closed() {
  const { t } = useWords();
  const { data } = useQuery({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop') });
  const rules = (data?.settings as { public_chat?: { enabled: boolean; moderation: string } } | undefined)?.public_chat;
  if (!rules) return null;
  const said = rules.enabled
    ? t(`public.rule.${rules.moderation === 'after' ? 'after' : 'before'}`)
    : t('public.closed');
  return (
    <p className="muted small">
      {said}{' '}
      <Link className="link" to="/settings/{-$part}" params={{ part: 'public' }}>
        {t('public.toSettings')}
      </Link>
    </p>
  );
}

function Threads({ view }: { view: (typeof views)[number] }) {
  const { t } = useWords();
  const { may } = useStanding();
  const list = useInfiniteQuery({
    queryKey: ['posts', view],
    ...inPages<Page<PublicThread>>('/posts', { view, limit: 30 }),
  });
  const threads = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <Loading />;
  if (list.isError) return <Trouble error={list.error} reset={list.refetch} />;
  if (threads.length === 0) return <Empty title={t('public.empty')} hint={t('public.emptyHint')} />;
  return (
    <div className="threads">
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} readOnly={!may('converse')} />
      ))}
      <More list={list} />
    </div>
  );
}
