import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, type Ref, Suspense, useDeferredValue, useState } from 'react';
import { api } from '../api/client.ts';
import type { Conversation } from '../api/types.ts';
import { FilterIcon } from '../icons.tsx';
import { Empty, Loading, Trouble } from '../shell/empty.tsx';
import { useStanding } from '../shell/session.tsx';
import { type Key, useWords } from '../words/words.tsx';
import { useChannels } from './channel-label.ts';
import { ConversationRows } from './conversation-rows.tsx';
import { type Tab, tabs, type useConversations, type Wanted } from './use-conversations.ts';

const SearchResults = lazy(() => import('./search-results.tsx'));

const emptyWords: Partial<Record<Tab, [Key, Key]>> = {
  all: ['list.emptyAll', 'list.emptyAllHint'],
  waiting: ['list.emptyWaiting', 'list.emptyWaitingHint'],
  mine: ['list.emptyMine', 'list.emptyMineHint'],
  unassigned: ['list.emptyUnassigned', 'list.emptyUnassignedHint'],
  spam: ['list.emptySpam', 'list.emptySpamHint'],
};

type Props = {
  list: ReturnType<typeof useConversations>;
  items: Conversation[];
  chosen: string | undefined;
  wanted: Wanted;
  onWant(change: Partial<Wanted>): void;
  searchRef: Ref<HTMLInputElement>;
};

export function ConversationList({ list, items, chosen, wanted, onWant, searchRef }: Props) {
  const { t } = useWords();
  const [showsFilters, setShowsFilters] = useState(false);
  const isNarrowed = wanted.channel !== '' || wanted.tag !== '';
  const words = useDeferredValue(wanted.q.trim());
  return (
    <section className="list" aria-label={t('list.title')}>
      <div className="list-head">
        <h2>{t('list.title')}</h2>
        <div className="list-search">
          <TextInput
            ref={searchRef}
            type="search"
            size="xs"
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            value={wanted.q}
            onChange={(event) => onWant({ q: event.currentTarget.value })}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('list.narrow')}
            title={t('list.narrow')}
            aria-pressed={showsFilters || isNarrowed}
            onClick={() => setShowsFilters(!showsFilters)}
          >
            <FilterIcon />
          </button>
        </div>
        {(showsFilters || isNarrowed) && <Filters wanted={wanted} onWant={onWant} />}
        <fieldset className="tabs" aria-label={t('list.filter')}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              className="tab"
              aria-pressed={one === wanted.tab}
              onClick={() => onWant({ tab: one })}
            >
              {t(`list.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {words.length > 1 ? (
        <Suspense fallback={<Loading />}>
          <SearchResults words={words} />
        </Suspense>
      ) : (
        <Rows list={list} items={items} chosen={chosen} wanted={wanted} />
      )}
    </section>
  );
}

function Filters({ wanted, onWant }: Pick<Props, 'wanted' | 'onWant'>) {
  const { t } = useWords();
  const channels = useChannels();
  const tags = useQuery({
    queryKey: ['tags'],
    queryFn: () => api.get<{ items: { tag: string; count: number }[] }>('/tags'),
  });
  return (
    <div className="list-filters">
      <select
        className="select"
        aria-label={t('customer.channel')}
        value={wanted.channel}
        onChange={(event) => onWant({ channel: event.currentTarget.value })}
      >
        <option value="">{t('list.everyChannel')}</option>
        {channels.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <select
        className="select"
        aria-label={t('tags.title')}
        value={wanted.tag}
        onChange={(event) => onWant({ tag: event.currentTarget.value })}
      >
        <option value="">{t('list.everyTag')}</option>
        {tags.data?.items.map(({ tag, count }) => (
          <option key={tag} value={tag}>
            {tag} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}

function Rows({ list, items, chosen, wanted }: Pick<Props, 'list' | 'items' | 'chosen' | 'wanted'>) {
  if (list.isPending) return <Loading />;
  if (list.isError && items.length === 0) return <Trouble error={list.error} reset={list.refetch} />;
  if (items.length === 0) return <Nothing wanted={wanted} />;
  return <ConversationRows list={list} items={items} chosen={chosen} />;
}

function Nothing({ wanted: { tab, channel, tag } }: { wanted: Wanted }) {
  const { t } = useWords();
  const { shop } = useStanding();
  if (channel || tag) return <Empty title={t('list.emptySearch')} hint={t('list.emptySearchHint')} />;
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
