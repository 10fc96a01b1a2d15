import { z } from 'zod';
import type { ListedConversation, Permission } from '#inbox';
import type { messageOf } from '../api/conversations.ts';

/**
 * The inbox's live connection, frames of JSON. To the page: conversations as the list shows them now, the messages of the
 * conversation it watches, who else looks at it, what its customer is typing, alerts, and that something else changed. From
 * the page: what it watches, after which seq (so after a lost connection exactly the rest comes), and that its person types.
 */
const clientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), conversationId: z.uuid(), after: z.int().min(0) }),
  z.object({ type: z.literal('unwatch') }),
  z.object({ type: z.literal('typing'), conversationId: z.uuid() }),
]);

/** A wait has passed a mark; `mine`: it is for the page's person to answer. */
export type AlertFrame = { conversationId: string; rung: number; at: string; mine: boolean };

/** Who looks at a conversation. */
export type Viewing = { conversationId: string; viewers: Viewer[] };

export type Viewer = { id: string; name: string };

export type ServerFrame =
  /** The beginning; who looks at what just now. */
  | { type: 'ready'; viewing: Viewing[] }
  /** As their list shows them now; and where somebody began or ceased to look, who looks. */
  | { type: 'conversations'; items: ListedConversation[]; viewing: Viewing[] }
  | { type: 'messages'; conversationId: string; items: ReturnType<typeof messageOf>[] }
  /** `text`: what stands in the customer's field so far, where the channel tells. */
  | { type: 'typing'; conversationId: string; text?: string }
  /** Somebody of the staff is typing in a conversation. */
  | { type: 'colleagueTyping'; conversationId: string; name: string }
  | { type: 'alerts'; items: AlertFrame[] }
  /** Somebody mentioned the page's person in a note. */
  | { type: 'mention'; conversationId: string; noteId: string }
  /** An import from a page goes on. */
  | { type: 'importing'; id: string; done: number; total: number }
  /** What the page's person may do has changed. */
  | { type: 'rights'; permissions: readonly Permission[] }
  | {
      type: 'changed';
      what: 'orders' | 'catalog' | 'presence' | 'teams' | 'promises' | 'replies' | 'rooms' | 'visitors' | 'channels';
    }
  | { type: 'changed'; what: 'timeline'; conversationId: string };

export type ClientFrame = z.output<typeof clientFrame>;

export function readFrame(text: string): ClientFrame | null {
  try {
    return clientFrame.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
