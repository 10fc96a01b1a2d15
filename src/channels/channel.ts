import type { z } from 'zod';
import type { FileRef, InboundEvent, Reply, Revision } from '#conversations';
import type { OutsideRequest, OutsideResponse } from '#platform/fetch-outside';
import type { Capabilities } from './capabilities.ts';
import type { LiveChannel } from './live.ts';

/**
 * The contract of a channel: one folder beside this file and one line in `all.ts`; docs/channels.md says how to write one.
 *
 * A *platform channel* speaks with the servers of a platform: its webhooks come in, requests go out. A *live channel*
 * (live.ts) serves its own clients. account: the platform's name for what we call a connection, with its settings; hook: one
 * webhook as it came; request: one call of the platform's API, made of a message; address: where a conversation's replies go.
 */
export type Channel = LiveChannel | PlatformChannel;

export type ChannelFace = {
  id: string;
  label: string;
  /** A drawing of our own, as the path of an SVG of 18 x 18 with a line of 1.5. */
  icon: string;
  /** What the owner of a connection can set. A field with `.meta({ secret: true })` is sealed and never shown again. */
  settings: z.ZodType<Record<string, unknown>>;
};

export type PlatformChannel = ChannelFace & {
  /** Whether the platform itself sent this: a challenge is answered, a wrong or missing signature refused. */
  verify(hook: Hook, account: Account): Verdict | Promise<Verdict>;
  /** Everything in it, in order; what it does not know is an event 'unknown'. Pure: no network, no clock. */
  parse(hook: Hook, account: Account): InboundEvent[] | Promise<InboundEvent[]>;
  /** What may be said there: by account, and by what is known of the conversation. */
  capabilities(account: Account, address: Address): Capabilities;
  /** Pure: the same message in the same place is the same requests. Most of it is `toPieces` (rendering/). */
  render(message: Said, place: Place): Rendered;
  /** One request, once. Never throws for what a platform answers. */
  send(sending: Sending, account: Account, outside: Outside): Promise<SendOutcome>;

  /** What goes back in the body of the webhook itself, within the platform's seconds; null: nothing but 200. */
  answer?(hook: Hook, account: Account, desk: AnswerDesk): Promise<HookAnswer | null>;
  /** @throws OutsideError, retryable or not */
  fetchFile?(file: FileRef, account: Account, outside: Outside): Promise<FetchedFile>;
  /** Whom the shop may write to first there, by which of their data; absent: only the customer begins. */
  beginsBy?: 'email';
  /** The request by which what stands there under this id is changed or taken back; absent: it cannot be. Pure. */
  revise?(id: string, revision: Revision): OutboundRequest;
  /**
   * For platforms that are listened to instead of calling us (a mailbox): hands on what it hears until it is stopped.
   * @throws what is wrong, in words, when it cannot listen or the line breaks; it is called again after a while
   */
  listen?(account: Account, outside: Outside, desk: ListeningDesk, stop: AbortSignal): Promise<void>;
  /** Tries the settings on the platform: what is wrong and what to do, in the reader's language; empty: all is well. */
  check?(account: Account, outside: Outside, language: string): Promise<Finding[]>;
  /** What the set-up page says, by language; English is always there. */
  setup?: Record<string, SetupWords> & { en: SetupWords };
};

/** One webhook, or what a listener heard, as it came. Header names are in lower case. */
export type Hook = {
  method: string;
  /** As the platform called it: the public address with its query, which some sign. */
  url: string;
  headers: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  rawBody: Buffer;
};

/** One connection of this channel as its own code sees it. `settings` have been read by the channel's schema, unsealed. */
export type Account = {
  shopId: string;
  connectionId: string;
  settings: Record<string, unknown>;
  /** Where the platform is to send webhooks. */
  hookUrl: string;
  /** The shop's own public address, for pictures and links that are named without a host. */
  baseUrl: string;
  /** The shop's first language, for what is said before anybody has spoken (a menu, a greeting). */
  language?: string;
};

/** In the channel's own words, from the last `sender.address`; `to` is the sender's id. */
export type Address = { to: string } & Record<string, unknown>;

export type Verdict =
  | { kind: 'genuine' }
  /** A challenge: this goes back, and nothing is kept. */
  | { kind: 'challenge'; answer: HookAnswer }
  | { kind: 'refused'; reason: string };

export type HookAnswer = { status?: number; contentType?: string; body: string };

/** A reply as it was said. */
export type Said = Omit<Reply, 'choices'> & {
  id: string;
  seq: number;
  author: 'bot' | 'staff' | 'system';
  choices?: { id: string; label: string }[];
};

/** Where and when a message is rendered. */
export type Place = {
  account: Account;
  address: Address;
  capabilities: Capabilities;
  language: string;
  /** Whether the customer wrote lately enough to be answered freely (capabilities.window). */
  isWindowOpen: boolean;
  /** Hours since the customer was last heard; Infinity: never. */
  heardHours: number;
};

export type Rendered =
  | {
      kind: 'requests';
      requests: OutboundRequest[];
      /** Choices that could only be written out, by their numbers: a typed "2" is taken for the second. */
      numbered: NumberedChoice[];
      losses: Loss[];
    }
  /** It cannot be said here and now; staff see why. */
  | { kind: 'refused'; reason: string };

/** One call of the platform's API: its own row in the outbox. */
export type OutboundRequest = {
  method: string;
  body: Record<string, unknown>;
  /** May go out after the window has closed (a template). */
  anyTime?: true;
  /** May go out so many hours after the customer was last heard, though the window is shorter (a tag for what people say). */
  withinHours?: number;
};

export type NumberedChoice = { number: number; id: string; label: string };

/** What of a message this channel could not show, and what stands in its place. */
export type Loss = { what: 'picture' | 'card' | 'choice' | 'label' | 'file' | 'place' | 'payment'; instead: string };

/** `id` is the send's own, for what the platform carries back (idempotency keys, tracking data). */
export type Sending = { id: string; request: OutboundRequest; address: Address };

export type SendOutcome =
  /** `ids` are the platform's ids of what has appeared there. */
  | { kind: 'sent'; ids: string[] }
  /** Not done; to be tried again. `account`: nothing of this connection may go out until then. */
  | { kind: 'retry'; afterMs?: number; scope: 'conversation' | 'account'; reason: string }
  /** Never to be done. */
  | { kind: 'refused'; reason: string; because?: 'optedOut' | 'windowClosed' | 'account' }
  /** Nobody knows: the connection broke after the request had gone out. */
  | { kind: 'ambiguous'; reason: string };

/** The world outside, as a channel may reach it: inside addresses are refused, time-outs and sizes bounded. */
export type Outside = {
  fetch(url: string, options?: OutsideRequest): Promise<OutsideResponse>;
  /**
   * A file by its address: one of the shop's own from where it is kept, any other fetched.
   * @throws OutsideError when it cannot be had, or is larger than `maxBytes`
   */
  file(url: string, maxBytes: number): Promise<FetchedFile>;
  /** The address of a server that is spoken to otherwise than by HTTP. @throws OutsideError when it lies inside */
  addressOf(host: string, port: number): Promise<string>;
  now(): Date;
};

/** What somebody who listens leaves with the shop. */
export type ListeningDesk = {
  /** How far was read, in the channel's own words; null: it was never listened to. */
  mark(): Promise<string | null>;
  /** Everything before it has been taken in. */
  keepMark(mark: string): Promise<void>;
  /** Has kept it when it returns; the same again is the same. `raw`: as it came. */
  take(hook: Pick<Hook, 'headers' | 'rawBody'>): Promise<void>;
  /** The line stands. */
  ready(): Promise<void>;
};

/** What an answer within the webhook may ask the shop. */
export type AnswerDesk = {
  /** Whether this payment may be taken now, in this amount (minor units). */
  mayPay(reference: string, amount: number, currency: string): Promise<boolean>;
  languageOf(sender: string): Promise<string | null>;
};

export type FetchedFile = { data: Buffer; mediaType?: string; name?: string };

export type Finding = { problem: string; remedy: string };

/** `steps` in the order in which they are to be done; `{hookUrl}` stands for the webhook's address. */
export type SetupWords = { steps: string[]; fields: Record<string, { label: string; help?: string }> };

export function isPlatform(channel: Channel): channel is PlatformChannel {
  return 'send' in channel;
}
