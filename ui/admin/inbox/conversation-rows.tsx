import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { Conversation } from '../api/types.ts';
import { useViewers } from '../shell/viewing.ts';
import { useWords } from '../words/words.tsx';
import { ChannelMark } from './channel-mark.tsx';
import { StatusTag } from './status-tag.tsx';
import type { useConversations } from './use-conversations.ts';
import { useNow } from './use-now.ts';
import { WaitClock } from './wait-clock.tsx';

type Props = { list: ReturnType<typeof useConversations>; items: Conversation[]; chosen: string | undefined };

const rowHeight = 84;

/** Only what is seen stands in the page, however long the list; the next stretch is read before its end is reached. */
export function ConversationRows({ list, items, chosen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const now = useNow();
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= items.length - 10;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const at = items.findIndex(({ id }) => id === chosen);
  const scrollTo = useRef(rows.scrollToIndex);
  scrollTo.current = rows.scrollToIndex;
  useEffect(() => {
    if (at >= 0) scrollTo.current(at);
  }, [at]);
  return (
    <div className="list-rows" ref={box}>
      <ul className="list-inner" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <li key={key} className="list-row" style={{ transform: `translateY(${start}px)` }}>
                <Row item={item} now={now} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

const Row = memo(({ item, now }: { item: Conversation; now: number }) => {
  const { t, ago } = useWords();
  return (
    <Link
      to="/c/$conversationId"
      params={{ conversationId: item.id }}
      className={item.unread > 0 ? 'row row-unread' : 'row'}
    >
      <span className="row-name">{item.customer.name ?? t('list.anonymous')}</span>
      <span className="row-time number">{ago(item.lastMessageAt, now)}</span>
      <span className="row-words">
        {item.lastAuthor === 'staff' && '↩ '}
        {item.lastText}
      </span>
      {item.unread > 0 && (
        <span className="unread">
          {item.unread}
          <span className="visually-hidden">{t('list.unread', { n: item.unread })}</span>
        </span>
      )}
      <span className="row-foot">
        <StatusTag conversation={item} />
        <WaitClock conversation={item} />
        {item.tags.slice(0, 2).map((tag) => (
          <span key={tag} className="tag tag-own">
            {tag}
          </span>
        ))}
        <Looking id={item.id} />
        <ChannelMark id={item.channel} />
      </span>
    </Link>
  );
});

/** Who else has it open, by their initials. */
function Looking({ id }: { id: string }) {
  const { t } = useWords();
  const names = useViewers(id);
  if (names.length === 0) return null;
  const words = t('talk.viewing', { names: names.join(', ') });
  return (
    <span className="looking" title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">{names.map(initialsOf).slice(0, 3).join(' ')}</span>
    </span>
  );
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');
