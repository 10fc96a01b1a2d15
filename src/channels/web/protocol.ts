/**
 * What the widget and the shop say to each other; the widget imports these types. `seq` numbers a conversation's messages
 * 1, 2, 3 ... without gaps, so whoever knows the last one it has seen can ask for exactly the rest.
 */
import type { Theme } from '#platform/colour';

/** What a visitor can send. */
export type Content =
  | { kind: 'text'; text: string }
  | { kind: 'choice'; id: string; label?: string }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'media'; mediaType: string; url: string; caption?: string };

/** Where the visitor is or came from. */
export type Context = {
  url?: string;
  productHandle?: string;
  referral?: { source: string; ref?: string };
};

type WireMoney = { amount: string; currency: string; text: string };

export type WireItem = {
  handle: string;
  sku: string | null;
  title: string;
  subtitle: string;
  price: WireMoney;
  image?: string;
  url?: string;
};

/** A reply as it goes out: `text` is enough by itself; what a choice stands for stays with the shop. */
export type WireReply = {
  kind: 'text' | 'choices' | 'products' | 'cart' | 'payment' | 'order' | 'media' | 'location' | 'form' | 'rating';
  text: string;
  choices?: { id: string; label: string }[];
  items?: WireItem[];
  expects?: { field: string; option?: string };
  payment?: { method: string; url?: string; qr?: string; expiresAt?: string };
  media?: { mediaType: string; url: string };
  /** The shop has taken it back: there are no words any more. */
  takenBackAt?: string;
  location?: { latitude: number; longitude: number; title?: string };
};

export type WireMessage = {
  id: string;
  seq: number;
  author: 'customer' | 'bot' | 'staff' | 'system';
  /** Whose words: the member of staff's name; absent for all others. */
  name?: string;
  /** ISO 8601. */
  at: string;
  content: Content | WireReply;
};

export type WireLine = {
  handle: string;
  sku: string | null;
  title: string;
  options: Record<string, string>;
  quantity: number;
  unitPrice: WireMoney;
  total: WireMoney;
};

export type WireCart = {
  lines: WireLine[];
  subtotal: WireMoney;
  discount: WireMoney;
  total: WireMoney;
  coupon: string | null;
  reservedUntil: string | null;
};

type WireOrder = { number: string; status: string; paymentStatus: string; total: WireMoney };

/** Where things stand beside the messages. Before the first message there is no conversation. */
export type WireState = {
  conversation: { id: string; status: 'bot' | 'waiting' | 'human' | 'closed'; language: string } | null;
  cart: WireCart | null;
  order: WireOrder | null;
};

/** The answer of `GET …/messages`. `more`: there are further messages after the last one given. */
export type WireUpdate = WireState & { messages: WireMessage[]; more: boolean };

/** What a visitor sends. The same id again is the same message. */
export type WireSend = { id: string; content: Content; context?: Context; language?: string };

/** The shop has kept the message of that client id; it comes back among the messages under `messageId`. */
export type WireReceipt = { id: string; messageId: string };

/** From the widget, over the socket: one JSON text a frame. `hello` comes first. */
export type ClientFrame =
  | { type: 'hello'; token: string }
  | ({ type: 'message' } & WireSend)
  /** `text`: what stands in the field so far; the shop's people see it while they answer. */
  | { type: 'typing'; text?: string };

/** To the widget, over the socket. */
export type ServerFrame =
  | ({ type: 'update' } & WireUpdate)
  | ({ type: 'receipt' } & WireReceipt)
  | { type: 'typing'; name?: string }
  | { type: 'error'; id?: string; error: { code: string; message: string; path?: string }; retryAfterMs?: number };

/** From a page, over the socket `…/presence`, when it is opened and whenever it shows another address. */
export type PresenceSign = {
  /** The path alone. */
  page: string;
  title: string;
  product?: string | null;
  language: string;
  timezone: string;
  /** Has been here on an earlier day. */
  returning: boolean;
  token?: string;
};

/** To a page: the shop's people speak first; `name`: who of them. */
export type PresenceFrame = { type: 'invite'; text: string; name?: string };

/** A word to the visitor before they have said anything: a rule, and what is said when all of it is so. */
export type Prompt = {
  on: 'landing' | 'product' | 'cart' | 'any';
  /** Seconds on the page before it shows. */
  after: number;
  /** By language. */
  text: Record<string, string>;
  /** Paths of pages, "*" standing for anything: "/products/helm*"; left out: all. */
  page?: string;
  /** From so much in the cart on, major units. */
  cart_from?: number;
  /** Only who has been here before; false: only who has not. */
  returning?: boolean;
};

/** How often the shop speaks first to one visitor, of itself. */
export type PromptLimits = {
  per_session: number;
  per_week: number;
  /** After one was closed, for so many hours none. */
  rest_hours: number;
};

/** The answer of `GET …/settings`: the same for everybody. */
export type WidgetSettings = {
  shop: { slug: string; name: string; persona: string; languages: string[]; logo: string | null };
  theme: Theme;
  greeting: Record<string, string>;
  prompts: Prompt[];
  promptLimits: PromptLimits;
  /** Whether pages tell that they are open. */
  presence: boolean;
  images: { maxBytes: number; types: string[] };
};

/** The answer of `POST …/visitors`. */
export type WireVisitor = { token: string; expiresAt: string };
