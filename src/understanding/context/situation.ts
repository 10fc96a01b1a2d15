import type { Reading } from '../clauses/guess.ts';
import type { Wish } from '../clauses/wish.ts';
import type { CommandName, ItemRef } from '../command.ts';
import { pointerIn } from '../items/pointing.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, contactsIn, hasMark, mentionsIn, numbersIn, saysMeaning } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';

/** A wish where it is said: what the tables of this folder look at. */
export type Situation = {
  lexicon: Lexicon;
  wish: Wish;
  reading: Reading;
  view: DialogueView;
  /** Topics that the shop has written an answer to. */
  answered: ReadonlySet<string>;
  /** Lowest price of a product by its handle, as a customer would say it: "400" of 400,000 counts too. */
  prices: (handle: string) => number[];
  /** What the clause says of a thing, by the shop's words. */
  item: () => ItemRef;
};

/** After one of these, what is said of the same thing may correct it. */
const changesCart = new Set<CommandName>([
  'add',
  'set_quantity',
  'change_quantity',
  'remove',
  'replace',
  'choose',
  'quantity',
  'yes',
]);

export function isAsking({ message, from, to }: Clause): boolean {
  return (
    message.tokens.slice(from, to).some((token) => token.word === '?') || hasMark({ message, from, to }, 'question')
  );
}

/** "Which sizes": an option is named, not one of its values, nor a kind of goods that is called so too ("fabric"). */
export function namesOption(clause: Clause): boolean {
  return mentionsIn(clause).some(
    ({ meanings }) =>
      !meanings.some(({ kind }) => kind === 'type' || kind === 'title') &&
      meanings.some(
        (meaning) => meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option'),
      ),
  );
}

/** A datum that says what it is, or shows it by its shape. */
export function announces(clause: Clause): boolean {
  return hasMark(clause, 'field', 'addressWord') || contactsIn(clause).length > 0;
}

/** A number of things is said; a "one" may only point. */
export function saysHowMany(clause: Clause): boolean {
  return numbersIn(clause).some(({ spelled, value, unit, money }) => !unit && !money && !(spelled && value === 1));
}

export function sureness(name: string, { guesses }: Reading): number {
  return guesses.find((guess) => guess.name === name)?.probability ?? 0;
}

export function pointerKind({ reading }: Situation) {
  return pointerIn(reading.clause)?.kind;
}

/** Words are said that neither the shop nor any shop has, and nothing that is known. */
export function namesNothingKnown({ reading }: Situation): boolean {
  return reading.hasProduct && !reading.isKnown && !reading.hasOption;
}

/** What is talked about lies in the cart, and the message before put it there or changed it. */
export function hasJustChanged({ view }: Situation): boolean {
  const { cart, focus, lastCommands } = view;
  return cart.some(({ handle }) => handle === focus?.handle) && lastCommands.some((name) => changesCart.has(name));
}

/** "No, ...", "oops, ...", "actually ...": the message turns down what was before it. */
export function turnsDown({ reading }: Situation): boolean {
  const { message } = reading.clause;
  const opening = { message, from: 0, to: Math.min(openingWords, message.tokens.length) };
  return hasMark(opening, 'correction', 'no') || saysMeaning(opening, 'mistake');
}

const openingWords = 3;
