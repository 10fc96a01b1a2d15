/** News within this process, after the commit: who waits for a reply, who watches a conversation. Carries ids, and what is never stored. */
export type News =
  | { topic: 'message'; shopId: string; conversationId: string; seq: number }
  /** What was said is said otherwise now, or taken back. */
  | { topic: 'revised'; shopId: string; conversationId: string; seq: number }
  | { topic: 'turn'; shopId: string; messageId: string }
  | { topic: 'conversation'; shopId: string; conversationId: string }
  | { topic: 'order'; shopId: string; orderId: string }
  | { topic: 'catalog'; shopId: string }
  | {
      topic: 'typing';
      shopId: string;
      conversationId: string;
      author: 'customer' | 'staff';
      name?: string;
      text?: string;
    }
  | { topic: 'alert'; shopId: string; conversationId: string; rung: number; staffId: string | null; at: string }
  /** Somebody of the staff looks at a conversation, or no longer does. */
  | { topic: 'viewing'; shopId: string; conversationId: string; staffId: string; name: string; on: boolean }
  | { topic: 'mention'; shopId: string; conversationId: string; noteId: string; staffIds: string[] }
  /** Something beside the messages stands in a conversation's timeline: a note, a tag, an order. */
  | { topic: 'timeline'; shopId: string; conversationId: string }
  | {
      topic: 'desk';
      shopId: string;
      what: 'presence' | 'teams' | 'rights' | 'promises' | 'replies' | 'channels';
      staffId?: string;
    }
  /** An account of a channel was added, switched on or off, or set up anew. */
  | { topic: 'connection'; shopId: string; connectionId: string }
  /** Something was written, answered or taken away in a public room; `productId` null: the shop's own. */
  | { topic: 'room'; shopId: string; productId: string | null; threadId: string }
  /** Somebody has a page of the shop before them, or (null) no longer; kept in memory alone, and only while it is so. */
  | { topic: 'visitor'; shopId: string; id: string; visitor: VisitorSign | null }
  /** The shop's people speak to a visitor first. */
  | { topic: 'invite'; shopId: string; visitorId: string; text: string; name: string | null }
  /** An import goes on: so many of so many products are written. */
  | { topic: 'import'; shopId: string; id: string; done: number; total: number }
  | { topic: 'jobs' }
  /** Everything in the database is another's now: what is kept in memory is worthless. */
  | { topic: 'restored' };

/** What a visitor's page tells of itself while it is open. Times in ISO 8601; nothing in it names a person. */
export type VisitorSign = {
  /** The path, without what stands behind a "?". */
  page: string;
  title: string;
  product: string | null;
  since: string;
  cameAt: string;
  language: string;
  timezone: string;
  returning: boolean;
  /** Who has talked with the shop already. */
  conversationId: string | null;
  cart: { count: number; total: string } | null;
};

type Listener = (news: News) => void;

const listeners = new Set<Listener>();

export function publish(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Calls `listener` for all later news until the returned function is called. */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
