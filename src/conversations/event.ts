import type { Content, Context, Referral, Sender } from './message.ts';

/**
 * What a platform can tell us, in neutral words. One webhook is many of these; each counts once by its `key`, however often
 * and in whatever order it is delivered.
 *
 * of: the platform's id of the message that the event is about; echo: what the shop's owner wrote with another tool.
 */
export type InboundEvent = {
  /** Unique within the connection. Of a message it is the platform's own id of the message, by which others refer to it. */
  key: string;
  /** When it happened, by the platform's clock. */
  at?: Date;
} & (
  | MessageEvent
  | { kind: 'edit'; sender: Sender; of: string; text: string }
  | { kind: 'delete'; sender: Sender; of: string }
  /** `emoji` null: taken back. */
  | { kind: 'reaction'; sender: Sender; of: string; emoji: string | null }
  | StatusEvent
  /** The customer has seen everything up to then; `isOnlyDelivered`: it has reached them, no more. */
  | { kind: 'read'; sender: Sender; until: Date; isOnlyDelivered?: true }
  /** Whether we may write: `everything`, or `marketing` only. */
  | { kind: 'consent'; sender: Sender; about: 'everything' | 'marketing'; given: boolean }
  | EchoEvent
  /** Who may answer this person now: this shop, or another tool of its owner's; until it is given back the bot is silent. */
  | { kind: 'control'; sender: Sender; by: 'us' | 'other' }
  | { kind: 'referral'; sender: Sender; referral: Referral }
  /** `sender` is from now on `becomes`: a changed phone number or user id is the same person. */
  | { kind: 'identity'; sender: Sender; becomes: string }
  /** Money that the platform itself has taken (Telegram's successful_payment); `reference` is our own. Minor units. */
  | { kind: 'payment'; sender: Sender; reference: string; providerId: string; amount: number; currency: string }
  /** Kept as it came and shown to staff who look for it: `what` names it in the platform's words. */
  | { kind: 'unknown'; what: string; sender?: Sender; note?: string }
);

export type MessageEvent = {
  kind: 'message';
  sender: Sender;
  content: Content;
  context?: Context;
  /**
   * Ids of sends of ours that it answers, where the platform carries them back. A sender nobody knows who answers belongs into
   * that conversation; and what was answered has arrived.
   */
  answers?: string[];
  /** The file of a media message, fetched after the webhook is acknowledged; content.url is filled in then. */
  file?: FileRef;
};

type EchoEvent = {
  kind: 'echo';
  sender: Sender;
  content: Content;
  file?: FileRef;
  /** The platform's id of the message, where the key is not it. */
  of?: string;
  /** By the platform's word it is one of our own, and `sendId` the send that it comes of: it only settles what was in doubt. */
  isOwn?: true;
  sendId?: string;
};

export type StatusEvent = {
  kind: 'status';
  of: string;
  /** Our own id of the send, where the platform carries it back: it settles a send of which we never heard. */
  sendId?: string;
  state: 'sent' | 'delivered' | 'read' | 'failed';
  reason?: string;
};

/** A file at the platform, in words that the channel's fetchFile understands. */
export type FileRef = { ref: string; mediaType?: string; name?: string; bytes?: number };
