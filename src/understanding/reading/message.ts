import type { FoundTopic } from '#understanding/topics';
import type { FoundNumber } from '../entities/numbers.ts';
import type { PriceRange } from '../entities/prices.ts';
import type { Language } from '../languages/words.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Mark, Tag } from './phrasebook.ts';
import type { Token } from './tokens.ts';

/** A phrase of the catalogue or of the shared concepts at tokens from..to (end exclusive). */
export type Mention = { from: number; to: number; meanings: Meaning[] };

/** A message, read: what stands where. Nothing is decided yet. */
export type Message = {
  /** As sent, without invisible characters. */
  text: string;
  language: Language;
  tokens: Token[];
  /** How each token may be looked up; see `wordKeys`. */
  keys: string[][];
  /** By the place where they begin; longer before shorter. */
  marks: Mark[][];
  mentions: Mention[];
  /** By token: whether titles, types, makers or tags of the shop have this word. */
  named: boolean[];
  numbers: FoundNumber[];
  price: PriceRange | undefined;
  contacts: Contact[];
  /** What is asked about, by the tokens that say so. */
  topics: FoundTopic[];
};

/** E-mail addresses, phone numbers, codes: found by their shape. */
export type Contact = {
  kind: 'email' | 'phone' | 'order' | 'code' | 'url';
  value: string;
  from: number;
  to: number;
  /** A code that this shop gives out. */
  isOwn?: boolean;
};

/** A stretch of a message that holds one wish, by its tokens (end exclusive). */
export type Clause = { message: Message; from: number; to: number };

export function wholeOf(message: Message): Clause {
  return { message, from: 0, to: message.tokens.length };
}

/** Marks of a kind inside a clause. */
export function marksIn({ message, from, to }: Clause, ...tags: Tag[]): Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    for (const mark of message.marks[at] ?? []) if (mark.to <= to && tags.includes(mark.tag)) found.push(mark);
  }
  return found;
}

export function hasMark(clause: Clause, ...tags: Tag[]): boolean {
  return marksIn(clause, ...tags).length > 0;
}

/** Whether words of one of these meanings are said, see `languages/meanings.ts`. */
export function saysMeaning(clause: Clause, ...names: string[]): boolean {
  return marksIn(clause, 'meaning').some(({ value }) => names.includes(String(value)));
}

export function mentionsIn({ message, from, to }: Clause): Mention[] {
  return message.mentions.filter((mention) => mention.from >= from && mention.to <= to);
}

export function numbersIn({ message, from, to }: Clause): FoundNumber[] {
  return message.numbers.filter((number) => number.from >= from && number.to <= to);
}

export function contactsIn({ message, from, to }: Clause): Contact[] {
  return message.contacts.filter((contact) => contact.from >= from && contact.to <= to);
}

/** The clause as written. */
export function textOf({ message, from, to }: Clause): string {
  const first = message.tokens[from];
  const last = message.tokens[to - 1];
  return first && last ? message.text.slice(first.start, last.end) : '';
}
