/**
 * The neutral message: what every channel parses into and renders from. The shapes are the direct channel's contract.
 */
import type { Command } from '../understanding/command.ts';

/** What a customer can send. */
export type Content =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; label?: string }
  | { kind: 'location'; latitude: number; longitude: number }
  /** `refused`: why its file is not kept; then it has no address. */
  | { kind: 'media'; mediaType: string; url: string; caption?: string; refused?: string }
  | { kind: 'contact'; name: string; phones: string[]; emails: string[] }
  /** A cart that was put together in the platform's own catalogue. */
  | { kind: 'order'; items: OrderedItem[]; text?: string };

/** `sku` is the shop's name of the variant; handle and options are filled in when it is received. */
type OrderedItem = { sku: string; quantity: number; handle?: string; options?: Record<string, string> };

export type Sender = {
  /** Who it is on this connection: what the platform will always call them, not their phone where it has another id. */
  id: string;
  /** Other ids of the same person there: whoever was known by one of them is the same customer. */
  aliases?: string[];
  name?: string;
  phone?: string;
  email?: string;
  language?: string;
  /** Where replies go, in the channel's own words (a chat, a thread, a subject); kept with the conversation. */
  address?: Record<string, unknown>;
};

/** What brought somebody here: an advertisement, a link with a word in it. */
export type Referral = {
  /** "ad", "link", "post", "qr" ... */
  source: string;
  /** The word that the shop put into the link. */
  ref?: string;
  adId?: string;
  /** The platform's id of the click, which its conversion reports ask for. */
  clickId?: string;
  title?: string;
  url?: string;
};

/** Where the customer is or came from. */
export type Context = {
  url?: string;
  productHandle?: string;
  /** The same where only the SKU is known; the handle is filled in when it is received. */
  productSku?: string;
  referral?: Referral;
  /** The platform's id of the message that this one answers. */
  replyTo?: string;
  /** Another tool of the shop's answers this person now: the message stands in the timeline, the bot keeps out. */
  isOverheard?: true;
  /** Who of a group wrote it. */
  member?: { id: string; name?: string };
};

/** One event of a channel, parsed; `raw` is what came, byte for byte as text. */
export type Inbound = {
  shopId: string;
  connectionId: string;
  /** The sender's own id of this message, unique within the connection. */
  eventKey: string;
  raw: string;
  /** The webhook it came in, which holds the raw body then. */
  hookId?: string;
  sender: Sender;
  content: Content;
  context?: Context;
};

/** Money as it goes out: a decimal string in major units, and as people write it. */
export type MoneyText = { amount: string; currency: string; text: string };

/** A choice as the dialogue offers it; what it stands for stays with us and is looked up by its id when it comes back. */
export type Choice = { id: string; label: string; command: Command | DeskCommand };

/** What a choice can stand for that is no affair of the bot's: a rating, words to it, a call. */
export type DeskCommand = { name: 'rate'; score: number } | { name: 'rate_comment' } | { name: 'call_back' };

export type ReplyItem = {
  handle: string;
  sku: string | null;
  title: string;
  subtitle: string;
  price: MoneyText;
  image?: string;
  url?: string;
};

export type Expects = {
  field:
    | 'name'
    | 'phone'
    | 'email'
    | 'address'
    | 'shipping_method'
    | 'payment_method'
    | 'confirm'
    | 'quantity'
    | 'option'
    | 'rating'
    | 'review'
    | 'consent';
  option?: string;
};

export type ReplyKind =
  | 'text'
  | 'choices'
  | 'products'
  | 'cart'
  | 'payment'
  | 'order'
  | 'media'
  | 'location'
  | 'form'
  | 'rating';

/** What the bot or a member of staff says. `text` is always there and enough by itself. */
export type Reply = {
  kind: ReplyKind;
  text: string;
  choices?: Choice[];
  items?: ReplyItem[];
  expects?: Expects;
  /** What is to be paid now, for platforms that take money themselves; minor units. */
  invoice?: { reference: string; amount: number; currency: string; title: string };
  payment?: { method: string; url?: string; qr?: string; expiresAt?: string };
  media?: { mediaType: string; url: string };
  location?: { latitude: number; longitude: number; title?: string };
};
