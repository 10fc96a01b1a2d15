import { type News, subscribe } from '#platform/bus';

/** Somebody who waits for news of a visitor: an open socket, a long poll. */
type Listener = (news: News | null) => void;

export type Hub = {
  /** Calls `listener` with the news of the visitor's conversation until the returned function is called. */
  listen(visitor: string, listener: Listener): () => void;
  /** From now on the visitor's listeners hear the news of this conversation. */
  attach(visitor: string, conversationId: string): void;
  /** A message was received: listeners that could not hear its news, for the conversation was new, are told now. */
  received(visitor: string, conversationId: string): void;
  count(visitor: string): number;
  close(): void;
};

/** News of conversations that are the shop's people's own affair. */
const forStaff = new Set<News['topic']>(['viewing', 'alert', 'mention']);

/** Brings the bus's news, which knows conversations, to those who wait for visitors. */
export function openHub(): Hub {
  const listeners = new Map<string, Set<Listener>>();
  const visitorOf = new Map<string, string>();
  const conversationOf = new Map<string, string>();

  const unsubscribe = subscribe((news) => {
    if (forStaff.has(news.topic)) return;
    const visitor = 'conversationId' in news ? visitorOf.get(news.conversationId) : undefined;
    if (visitor) for (const listener of listeners.get(visitor) ?? []) listener(news);
  });

  function forget(visitor: string): void {
    listeners.delete(visitor);
    const conversation = conversationOf.get(visitor);
    conversationOf.delete(visitor);
    if (conversation) visitorOf.delete(conversation);
  }

  function attach(visitor: string, conversationId: string): void {
    if (!listeners.has(visitor)) return;
    conversationOf.set(visitor, conversationId);
    visitorOf.set(conversationId, visitor);
  }

  return {
    listen(visitor, listener) {
      const others = listeners.get(visitor) ?? new Set();
      listeners.set(visitor, others.add(listener));
      return () => {
        others.delete(listener);
        if (others.size === 0 && listeners.get(visitor) === others) forget(visitor);
      };
    },
    attach,
    received(visitor, conversationId) {
      if (conversationOf.get(visitor) === conversationId) return;
      attach(visitor, conversationId);
      for (const listener of listeners.get(visitor) ?? []) listener(null);
    },
    count: (visitor) => listeners.get(visitor)?.size ?? 0,
    close: unsubscribe,
  };
}
