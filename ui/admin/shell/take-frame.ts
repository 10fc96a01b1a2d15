import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Conversation, LiveFrame, Message, Page } from '../api/types.ts';

/** Which of what was read is read again when something has changed. */
const readAgain: Record<string, string[]> = {
  orders: ['orders', 'side'],
  catalog: ['products', 'faq'],
  presence: ['desk'],
  teams: ['teams', 'desk'],
  promises: ['call-backs'],
  replies: ['saved-replies'],
  channels: ['connections'],
  rooms: ['posts', 'post-counts'],
  visitors: ['visitors'],
};

/** Everything after the last message that is here: what was missed while the connection was lost comes too. */
export function watchFrame(
  queries: QueryClient,
  { conversationId, after }: { conversationId: string; after: number },
): object {
  const known = queries.getQueryData<Message[]>(['messages', conversationId]);
  return { type: 'watch', conversationId, after: Math.max(after, known?.at(-1)?.seq ?? 0) };
}

export function take(queries: QueryClient, frame: LiveFrame): void {
  if (frame.type === 'conversations') for (const one of frame.items.toReversed()) takeConversation(queries, one);
  if (frame.type === 'importing') queries.setQueryData(['importing'], { done: frame.done, total: frame.total });
  if (frame.type === 'rights') queries.invalidateQueries({ queryKey: ['session'] });
  if (frame.type === 'messages') {
    queries.setQueryData<Message[]>(['messages', frame.conversationId], (known) => merged(known ?? [], frame.items));
    for (const key of ['story', 'side', 'suggestions']) {
      queries.invalidateQueries({ queryKey: [key, frame.conversationId] });
    }
  }
  if (frame.type !== 'changed') return;
  if (frame.what === 'timeline') {
    for (const key of ['story', 'scheduled']) queries.invalidateQueries({ queryKey: [key, frame.conversationId] });
    return;
  }
  for (const key of readAgain[frame.what] ?? []) queries.invalidateQueries({ queryKey: [key] });
}

function merged(known: Message[], fresh: Message[]): Message[] {
  const bySeq = new Map([...known, ...fresh].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

export type ListFilter = { tab: string; channel: string; tag: string };

type Pages = InfiniteData<Page<Conversation>>;

/** Puts a conversation at its place in every list that is open; one that no longer belongs there is taken out by reading again. */
export function takeConversation(queries: QueryClient, conversation: Conversation): void {
  queries.setQueryData(['conversation', conversation.id], conversation);
  queries.invalidateQueries({ queryKey: ['in-hand'] });
  for (const [key, pages] of queries.getQueriesData<Pages>({ queryKey: ['conversations'] })) {
    if (!pages) continue;
    const filter = key[1] as ListFilter;
    const isAll = filter.tab === 'all' && !filter.channel && !filter.tag && !conversation.spam;
    const isKnown = pages.pages.some((page) => page.items.some((item) => item.id === conversation.id));
    if (isKnown || isAll) queries.setQueryData<Pages>(key, placed(pages, conversation));
    if (!isAll) queries.invalidateQueries({ queryKey: key, exact: true });
  }
}

function placed({ pages, pageParams }: Pages, conversation: Conversation): Pages {
  const others = pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => id !== conversation.id) }));
  const [first, ...rest] = others;
  if (!first) return { pages, pageParams };
  const all = others.flatMap((page) => page.items);
  const isNewest = all.every((item) => item.lastMessageAt <= conversation.lastMessageAt);
  if (isNewest) return { pages: [{ ...first, items: [conversation, ...first.items] }, ...rest], pageParams };
  const kept = pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (item.id === conversation.id ? conversation : item)),
  }));
  return { pages: kept, pageParams };
}
