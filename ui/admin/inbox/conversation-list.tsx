import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Ref, useEffect } from 'react';
import { api } from '../api/client.ts';
import type { Conversation, Page } from '../api/types.ts';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { useLive } from '../shell/live.tsx';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';
import { StatusTag } from './status-tag.tsx';
import { useNow } from './use-now.ts';

const tabs = ['all', 'waiting', 'mine', 'bot', 'closed'] as const;
export type Tab = (typeof tabs)[number];

const emptyWords: Partial<Record<Tab, [Key, Key]>> = {
  all: ['list.emptyAll', 'list.emptyAllHint'],
  waiting: ['list.emptyWaiting', 'list.emptyWaitingHint'],
  mine: ['list.emptyMine', 'list.emptyMineHint'],
};

export function useConversations(tab: Tab, q: string) {
  const { state } = useLive();
  return useInfiniteQuery({
    queryKey: ['conversations', { tab, q }],
    queryFn: ({ pageParam }) =>
      api.get<Page<Conversation>>('/conversations', {
        status: tab === 'all' || tab === 'mine' ? undefined : tab,
        mine: tab === 'mine' ? 'true' : undefined,
        q,
        cursor: pageParam,
        limit: 50,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: state === 'open' ? false : 5_000,
  });
}

type Props = {
  list: ReturnType<typeof useConversations>;
  items: Conversation[];
  chosen: string | undefined;
  tab: Tab;
  onTab(tab: Tab): void;
  q: string;
  onSearch(q: string): void;
  searchRef: Ref<HTMLInputElement>;
};

export function ConversationList({ list, items, chosen, tab, onTab, q, onSearch, searchRef }: Props) {
  const { t } = useWords();
  return (
    <section className="list" aria-label={t('list.title')}>
      <div className="list-head">
        <h2>{t('list.title')}</h2>
        <TextInput
          ref={searchRef}
          type="search"
          size="xs"
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={q}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
        <fieldset className="tabs" aria-label={t('list.filter')}>
          {tabs.map((one) => (
            <button key={one} type="button" className="tab" aria-pressed={one === tab} onClick={() => onTab(one)}>
              {t(`list.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <Rows list={list} items={items} chosen={chosen} tab={tab} q={q} />
    </section>
  );
}

function Rows({ list, items, chosen, tab, q }: Pick<Props, 'list' | 'items' | 'chosen' | 'tab' | 'q'>) {
  const { t } = useWords();
  const now = useNow();
  if (list.isPending) return <Loading />;
  if (list.isError && items.length === 0) return <Trouble error={list.error} reset={list.refetch} />;
  if (items.length === 0) return <Nothing tab={tab} q={q} />;
  return (
    <ul className="list-rows">
      {items.map((item) => (
        <Row key={item.id} item={item} isChosen={item.id === chosen} now={now} />
      ))}
      {list.hasNextPage && (
        <li className="page-bar">
          <Button
            variant="subtle"
            size="xs"
            fullWidth
            loading={list.isFetchingNextPage}
            onClick={() => list.fetchNextPage()}
          >
            {t('list.more')}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Nothing({ tab, q }: { tab: Tab; q: string }) {
  const { t } = useWords();
  const { shop } = useStanding();
  if (q) return <Empty title={t('list.emptySearch')} hint={t('list.emptySearchHint')} />;
  const [title, hint] = emptyWords[tab] ?? ['list.emptySearch', undefined];
  return (
    <Empty title={t(title)} hint={hint && t(hint)}>
      {tab === 'all' && (
        <a className="link" href={`/s/${shop.slug}/`} target="_blank" rel="noreferrer">
          {t('list.openShop')}
        </a>
      )}
    </Empty>
  );
}

function Row({ item, isChosen, now }: { item: Conversation; isChosen: boolean; now: number }) {
  const { t, ago } = useWords();
  useEffect(() => {
    if (isChosen) document.getElementById(`row-${item.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, item.id]);
  return (
    <li>
      <Link
        id={`row-${item.id}`}
        to="/c/$conversationId"
        params={{ conversationId: item.id }}
        className={item.unread > 0 ? 'row row-unread' : 'row'}
      >
        <span className="row-name">{item.customer.name ?? t('list.anonymous')}</span>
        <span className="row-time number">{ago(item.lastMessageAt, now)}</span>
        <span className="row-words">{item.lastText}</span>
        {item.unread > 0 && (
          <span className="unread">
            {item.unread}
            <span className="visually-hidden">{t('list.unread', { n: item.unread })}</span>
          </span>
        )}
        <span className="row-foot">
          <StatusTag conversation={item} />
          {item.waitingSince && <span>{t('waited', { time: ago(item.waitingSince, now) })}</span>}
          <span>{item.channel}</span>
        </span>
      </Link>
    </li>
  );
}
