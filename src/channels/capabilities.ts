/**
 * What can be said on a channel, as data: by account, and by what is known of one conversation. Every length has the unit in
 * which the platform counts it; null: there is no such thing there.
 *
 * `characters` are code points, `utf16` what JavaScript counts, `utf8` bytes, `gsm` segments of a text message.
 */
export type Unit = 'characters' | 'utf16' | 'utf8' | 'gsm';

export type Length = { max: number; unit: Unit };

export type Capabilities = {
  text: Length;
  /** Buttons under a text. */
  buttons: null | { max: number; label: Length; text: Length };
  /** A list that opens; `open` is the button that opens it. */
  list: null | { max: number; title: Length; description: Length; open: Length; text: Length };
  /** Suggestions that vanish once one is tapped. */
  quickReplies: null | {
    max: number;
    label: Length;
    text: Length;
    /** Not every device shows them: the choices are written out with their numbers as well. */
    isAlsoWritten?: true;
  };
  /** Cards side by side, each with buttons of its own. */
  carousel: null | { max: number; title: Length; subtitle: Length; buttons: number; label: Length };
  /** The platform's own catalogue holds the shop's products, by SKU. */
  catalogue: null | { max: number; text: Length };
  /** A button that opens an address. */
  link: null | { label: Length; text: Length };
  /** Files that may be sent, by the first word of their type or the whole of it: { image: 5_000_000 } in bytes. */
  media: Record<string, number>;
  /** Words under a file; null: they go in a message of their own. */
  caption: Length | null;
  /** Pictures in one message. */
  album: number;
  location: boolean;
  /** The platform takes the money itself: invoices in these currencies. */
  invoices: null | { currencies: string[] };
  /** For how long after the customer's last message they may be answered freely; null: always. */
  window: null | {
    hours: number;
    after: 'template' | 'tag' | 'refused' /** For so long a person may answer. */;
    staffHours?: number;
  };
  rates: { account: Pace; conversation: Pace };
  /** Whether what is said at once goes in one message, as people write letters. */
  joins: boolean;
  /** Whether the same request with the same id, made twice, is done once: then nothing is ever ambiguous. */
  isIdempotent: boolean;
};

/** `burst` at once, then `perSecond` for ever. */
export type Pace = { burst: number; perSecond: number };

/** A channel of plain text, from which others differ. */
export const plainText: Capabilities = {
  text: { max: 4_096, unit: 'characters' },
  buttons: null,
  list: null,
  quickReplies: null,
  carousel: null,
  catalogue: null,
  link: null,
  media: {},
  caption: null,
  album: 1,
  location: false,
  invoices: null,
  window: null,
  rates: { account: { burst: 30, perSecond: 30 }, conversation: { burst: 5, perSecond: 1 } },
  joins: false,
  isIdempotent: false,
};
