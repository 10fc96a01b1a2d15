import type { Command } from './command.ts';

/** One thing the customer has before their eyes: of the last list, of the cart. */
export type SeenItem = {
  handle: string;
  sku: string | null;
  title: string;
  options: Record<string, string>;
  /** Minor units; the lowest of the product when no variant is meant. */
  price: number;
  quantity?: number;
};

/** What the bot waits for. */
export type Pending =
  /** "Which size?"; `usual`: what a yes means, when it was asked "L, as last time?". */
  | { kind: 'option'; handle: string; option: string; values: string[]; usual?: string }
  | { kind: 'product'; handles: string[] } // "which of these?"
  | { kind: 'quantity'; handle: string; sku: string }
  | { kind: 'field'; field: 'name' | 'phone' | 'email' | 'address' }
  | { kind: 'shipping_method'; ids: string[]; labels: string[] }
  | { kind: 'payment_method'; ids: string[]; labels: string[] }
  | {
      kind: 'confirm';
      what: 'order' | 'empty_cart' | 'cancel_order' | 'erase' | 'add' | 'handover' | 'reorder' | 'guess';
    }
  | { kind: 'choices'; labels: string[] } // any other offered choices
  | { kind: 'order'; numbers: string[] } // "which order?"
  | { kind: 'free'; about: string } // free text for a complaint
  /** Of a guided conversation, or by which the shop narrows what it has; `others`: its other questions, which can be answered as well. */
  | { kind: 'guide'; flow: string; asks: GuideQuestion; others: GuideQuestion[] };

/** A question as far as answers to it must be known. */
export type GuideQuestion = {
  question: string;
  /** `hint`: a choice that need not be made, under a list whose places go before it. */
  takes: 'choice' | 'budget' | 'number' | 'text' | 'consent' | 'hint';
  choices: GuideChoice[];
  /** Words for what is asked: "budget". */
  words: string[];
  /** The choices stand in a numbered list. */
  numbered: boolean;
};

/** `words`: its label and whatever else customers call it; `number`: a number that means it, in minor units when it is money. */
export type GuideChoice = { value: string; words: string[]; number?: { from?: number; to?: number }; money?: boolean };

/** A guided conversation as far as must be known to see that a message begins it. */
export type Guide = { flow: string; begins: string[]; questions: GuideQuestion[] };

/** What understanding needs to know of the dialogue so far; the dialogue's state contains it. */
export type DialogueView = {
  language: string;
  pending: Pending | null;
  /** What was last shown, in the order shown. */
  shown: SeenItem[];
  /** What is being talked about: the product last shown alone, asked about or added. */
  focus: SeenItem | null;
  cart: SeenItem[];
  checkout: 'none' | 'active' | 'paused';
  hasOrders: boolean;
  /** Names of the commands of the customer's last message. */
  lastCommands: Command['name'][];
  /** The guided conversations of the shop; those objects stay the same from message to message. */
  guides?: Guide[];
  /** The guided conversation that was left and can be gone on with. */
  left?: string | null;
  /** The one that has come to its end, of which an answer can still be changed. */
  done?: string | null;
};

export type Understanding = {
  language: string;
  /** One a wish, in the order said; never empty ('unknown' when nothing fits). */
  commands: Command[];
  /** 0 to 1, calibrated, of the least sure command. */
  confidence: number;
  /** For people: how it was reached. One line a finding. */
  evidence: string[];
  /** When the engine is unsure: what else it could have been, best first; for buttons. */
  alternatives: Command[];
};
