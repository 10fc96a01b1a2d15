import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type Live, type LiveState, openLive } from '../api/live.ts';
import type { Conversation, LiveFrame, Message, Page } from '../api/types.ts';
import { useStanding } from './session.tsx';

type Living = {
  state: LiveState;
  /** Conversations whose customer is typing, with the hour it was last heard. */
  typing: ReadonlyMap<string, number>;
  watch(conversationId: string): void;
  unwatch(): void;
  type(conversationId: string): void;
};

const Context = createContext<Living | null>(null);

export function useLive(): Living {
  const living = useContext(Context);
  if (!living) throw new Error('useLive needs LiveProvider');
  return living;
}

/** Holds the live connection of the shop one works for, and writes what it brings into what the pages have read. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { shop } = useStanding();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const [typing, setTyping] = useState<ReadonlyMap<string, number>>(new Map());
  const connection = useRef<Live>(null);
  const watched = useRef<string>(null);

  useEffect(() => {
    const live = openLive(shop.slug, {
      onState: setState,
      onFrame(frame) {
        if (frame.type === 'ready') {
          queries.invalidateQueries({ queryKey: ['conversations'] });
          queries.invalidateQueries({ queryKey: ['session'] });
          if (watched.current) live.send(watchFrame(queries, watched.current));
        }
        if (frame.type === 'typing') setTyping((known) => new Map(known).set(frame.conversationId, Date.now()));
        take(queries, frame);
      },
    });
    connection.current = live;
    return () => live.close();
  }, [shop.slug, queries]);

  const living = useMemo<Living>(
    () => ({
      state,
      typing,
      watch(conversationId) {
        watched.current = conversationId;
        connection.current?.send(watchFrame(queries, conversationId));
      },
      unwatch() {
        watched.current = null;
        connection.current?.send({ type: 'unwatch' });
      },
      type: (conversationId) => connection.current?.send({ type: 'typing', conversationId }),
    }),
    [state, typing, queries],
  );
  return <Context value={living}>{children}</Context>;
}

/** Everything after the last message that is here: what was missed while the connection was lost comes too. */
function watchFrame(queries: QueryClient, conversationId: string): object {
  const known = queries.getQueryData<Message[]>(['messages', conversationId]);
  return { type: 'watch', conversationId, after: known?.at(-1)?.seq ?? 0 };
}

function take(queries: QueryClient, frame: LiveFrame): void {
  if (frame.type === 'conversation') takeConversation(queries, frame.conversation);
  if (frame.type === 'messages') {
    queries.setQueryData<Message[]>(['messages', frame.conversationId], (known) => merged(known ?? [], frame.items));
    queries.invalidateQueries({ queryKey: ['side', frame.conversationId] });
  }
  if (frame.type === 'changed') {
    queries.invalidateQueries({ queryKey: [frame.what === 'orders' ? 'orders' : 'products'] });
    if (frame.what === 'orders') queries.invalidateQueries({ queryKey: ['side'] });
  }
}

export function merged(known: Message[], fresh: Message[]): Message[] {
  const bySeq = new Map([...known, ...fresh].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

type Pages = InfiniteData<Page<Conversation>>;

/** Puts a conversation at its place in every list that is open; one that no longer belongs there is taken out by reading again. */
export function takeConversation(queries: QueryClient, conversation: Conversation): void {
  queries.setQueryData(['conversation', conversation.id], conversation);
  for (const [key, pages] of queries.getQueriesData<Pages>({ queryKey: ['conversations'] })) {
    if (!pages) continue;
    const [, filter] = key as [string, { tab: string; q: string }];
    const isKnown = pages.pages.some((page) => page.items.some((item) => item.id === conversation.id));
    if (isKnown || (filter.tab === 'all' && filter.q === '')) {
      queries.setQueryData<Pages>(key, placed(pages, conversation));
    }
    if (filter.tab !== 'all' || filter.q !== '') queries.invalidateQueries({ queryKey: key, exact: true });
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
