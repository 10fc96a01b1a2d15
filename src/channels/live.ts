import type { FastifyInstance } from 'fastify';
import type { Content, Context, Progress, Sender } from '#conversations';
import type { ChannelFace, Said } from './channel.ts';

/**
 * A live channel serves its own clients with routes of its own (web, direct): they fetch what is said, so that nothing is
 * rendered, sent or verified here. What it may do with the shop comes through the door.
 */
export type LiveChannel = ChannelFace & {
  /** Its clients show what was changed or taken back. */
  revises?: true;
  /** Mounts the channel's routes under /v1/channels/<id>. */
  routes(app: FastifyInstance, door: Door): Promise<void>;
};

export type ConnectionRef = { shopId: string; connectionId: string };

/** One event of a channel, parsed; `raw` is what came. */
type ChannelEvent = {
  eventKey: string;
  raw: string;
  sender: Sender;
  content: Content;
  context?: Context;
};

/** The customer's side of the shop after a message: the shapes of the direct channel's contract. */
export type CustomerSide = {
  conversation: { id: string; status: string; language: string } | null;
  customer: { id: string; name: string | null; marketingConsent: boolean | null } | null;
  cart: object | null;
  order: object | null;
};

/** A shop as a channel shows it to whoever has not said anything yet. */
export type ShopFace = ConnectionRef & {
  slug: string;
  name: string;
  persona: string;
  /** The shop's own first. */
  languages: string[];
  color: string | null;
  logo: string | null;
  /** By language. */
  greeting: Record<string, string>;
  /** What the connection's owner has set. */
  settings: Record<string, unknown>;
};

/** One message of the conversation, whoever wrote it; `name` is the member of staff's. */
export type Entry = {
  id: string;
  seq: number;
  at: Date;
  name: string | null;
} & (
  | { author: 'customer'; content: Content & { context?: Context } }
  | {
      author: 'bot' | 'staff' | 'system';
      content: Omit<Said, 'id' | 'seq' | 'author'>;
    }
);

/** What a channel may do with the shop. */
export type Door = {
  /** The shop of that short name with its own connection of this channel; null: none, or the connection is disabled. */
  shopFace(slug: string): Promise<ShopFace | null>;
  /** Signs for this channel alone, with the installation's secret; for what a visitor brings back. */
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
  now(): Date;
  /** Where the sender's conversation is, without reading it; null when they have never written. */
  progress(connection: ConnectionRef, sender: string): Promise<Progress | null>;
  /** Both sides' messages after `after`, or the newest before `before` (all when left out), oldest first. */
  timeline(
    connection: ConnectionRef,
    conversationId: string,
    range: { after?: number; before?: number; limit: number },
  ): Promise<Entry[]>;
  /**
   * Keeps a file that a sender sent; its unguessable address, without the host.
   * @throws AppError `too_many` when the sender has sent too much today
   */
  keepFile(connection: ConnectionRef, sender: string, file: { mediaType: string; data: Buffer }): Promise<string>;
  /** The connection of this channel that a bearer token opens; null: none does. */
  authenticate(token: string, shopSlug: string | undefined): Promise<ConnectionRef | null>;
  /** Takes in an event; the same event key again is the same message. */
  receive(connection: ConnectionRef, event: ChannelEvent): Promise<{ messageId: string; conversationId: string }>;
  /** The replies to a message; waits until its turn is done, at most `milliseconds`: none when it is not by then. */
  repliesTo(connection: ConnectionRef, messageId: string, milliseconds: number): Promise<Said[]>;
  /** What was said after `seq`; waits for something to be said, at most `milliseconds`. */
  repliesAfter(connection: ConnectionRef, sender: string, seq: number, milliseconds: number): Promise<Said[]>;
  customerSide(connection: ConnectionRef, sender: string): Promise<CustomerSide>;
};
