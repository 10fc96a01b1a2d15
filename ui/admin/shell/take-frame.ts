import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Conversation, LiveFrame, Message, Page, Session } from '../api/types.ts';
import { belongs, type ListFilter, placeRows } from './place-rows.ts';
import { takeViewing } from './viewing.ts';

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
  if (frame.type === 'ready') takeViewing(queries, frame.viewing, true);
  if (frame.type === 'conversations') {
    takeConversations(queries, frame.items);
    takeViewing(queries, frame.viewing, false);
  }
  if (frame.type === 'importing') queries.setQueryData(['importing'], { done: frame.done, total: frame.total });
  if (frame.type === 'rights') queries.invalidateQueries({ queryKey: ['session'] });
  if (frame.type === 'messages') {
    queries.setQueryData<Message[]>(['messages', frame.conversationId], (known) => merged(known ?? [], frame.items));
    for (const key of ['story', 'side', 'suggestions', 'reach']) {
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

type Pages = InfiniteData<Page<Conversation>>;

/** Puts a conversation at its place in every list that is open. */
export function takeConversation(queries: QueryClient, conversation: Conversation): void {
  takeConversations(queries, [conversation]);
}

function takeConversations(queries: QueryClient, changed: Conversation[]): void {
  if (changed.length === 0) return;
  for (const conversation of changed) queries.setQueryData(['conversation', conversation.id], conversation);
  const me = queries.getQueryData<Session>(['session'])?.user.id ?? '';
  for (const [key, list] of queries.getQueriesData<Pages>({ queryKey: ['conversations'] })) {
    if (!list) continue;
    const filter = key[1] as ListFilter;
    const pages = placeRows(list.pages, changed, (conversation) => belongs(conversation, filter, me));
    queries.setQueryData<Pages>(key, { ...list, pages });
  }
}
