import { saidOf } from '../items/item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasMark } from '../reading/message.ts';
import { type Reading, topOf } from './guess.ts';
import type { Piece } from './pieces.ts';
import { joined, type Wish } from './wish.ts';

/** A piece is a wish of its own from this sureness; after a mere comma or "and" it must be surer. */
export const ownWish = 0.35;
export const ownWishSoftly = 0.55;
/** Things that are so surely listed together are. */
export const surelyListed = 0.85;
/** Wishes under which several things can be named one after the other. */
const listing = new Set(['add', 'remove', 'ask_price', 'ask_stock', 'compare', 'find']);

/** "... sama minyak yang 2 liter dua": another thing for the same wish; "..., merah M dua": the same in other values. */
export function isThing(reading: Reading, last: Wish): boolean {
  const { hasProduct, hasOption, hasNumber } = last.reading;
  if (isCountedBefore(reading, last)) return true;
  if (!(hasProduct || hasOption || last.things.length > 0) || !takesMore(last)) return false;
  if (isComparedAfter(reading, last)) return false;
  if (reading.bare && reading.hasOption && reading.hasNumber && hasNumber) return true;
  if (!hasProduct && last.things.length === 0) return false;
  if (!reading.hasProduct || reading.bare || reading.elliptic) return reading.hasProduct;
  const { name, probability } = topOf(reading);
  if (topOf(last.reading).name === 'compare' && reading.isKnown) return true;
  return probability < ownWishSoftly && name !== 'find';
}

/** "Take one, and two sets of strings": one of what is talked about, and something else. */
function isCountedBefore(reading: Reading, { reading: first, things }: Wish): boolean {
  const { message, from } = reading.clause;
  const saysMany = first.hasNumber && !first.hasProduct && !first.hasOption && things.length === 0;
  const isJoined = message.tokens[from - 1]?.word !== ',';
  const isOther =
    reading.bare && (reading.hasNumber ? reading.isKnown || reading.hasOption : reading.isKnown && isJoined);
  return saysMany && isOther && (first.bare || topOf(first).name === 'add');
}

/** "A 4 mm hook and a 5 mm one": another value of an option of which one was said. */
export function isOtherValue(lexicon: Lexicon, reading: Reading, last: Wish): boolean {
  const before = last.things.at(-1) ?? last.reading;
  if (!reading.bare || reading.hasProduct || !reading.hasOption || !before.hasOption || !takesMore(last)) return false;
  if (hasMark(reading.clause, 'negation', 'except', 'correction')) return false;
  const view = {
    language: '',
    pending: null,
    shown: [],
    focus: null,
    cart: [],
    checkout: 'none' as const,
    hasOrders: false,
    lastCommands: [],
  };
  const [named, first, second] = [last.reading, before, reading].map(
    ({ clause }) => saidOf(lexicon, view, clause).item,
  );
  const entry = lexicon.byHandle.get(named?.candidates[0]?.handle ?? '');
  const ofOwn = (values: Record<string, string> = {}) =>
    [...(entry?.options ?? [])].flatMap(([option, own]) =>
      Object.values(values).some((value) => own.includes(value)) ? [option] : [],
    );
  const said = ofOwn(first?.options);
  return ofOwn(second?.options).some((option) => said.includes(option));
}

/** "Add a charger and the small speaker to my cart": read whole it is surely one wish for two things. */
export function isListed(lexicon: Lexicon, reading: Reading, last: Wish, piece: Piece): boolean {
  const { name, probability } = topOf(last.reading);
  if (piece.joint === 'hard' || !reading.isKnown || !last.reading.isKnown || !listing.has(name)) return false;
  const whole = topOf(joined(lexicon, last, piece));
  return (
    whole.name === name &&
    Math.min(whole.probability, probability) >= surelyListed &&
    topOf(reading).probability < surelyListed
  );
}

/** "Between the jacket and the vest, which is better?": only with the second thing is it clear that they are compared. */
function isComparedAfter(reading: Reading, last: Wish): boolean {
  const { name, probability } = topOf(reading);
  return name === 'compare' && probability >= surelyListed && topOf(last.reading).probability < ownWish;
}

/** "Kaos sama topi berapa": the first thing waits for what is wanted with both. */
export function isAfterThings(reading: Reading, last: Wish, piece: Piece): boolean {
  const { name } = topOf(reading);
  const isOpen =
    (last.reading.bare || isComparedAfter(reading, last)) && last.reading.hasProduct && !last.reading.hasNumber;
  return isOpen && piece.joint === 'soft' && !reading.bare && reading.hasProduct && listing.has(name);
}

/** "The drill and the saw, what's the difference?": things named one by one are those that are compared. */
export function comparesAll(wishes: Wish[], reading: Reading): boolean {
  const { name, probability } = topOf(reading);
  if (name !== 'compare' || probability < surelyListed || reading.isKnown) return false;
  const isNamed = (one: Reading) => one.isKnown && !one.hasNumber;
  const things = wishes.flatMap((wish) => [wish.reading, ...wish.things]);
  return (
    name === 'compare' && probability >= surelyListed && !reading.isKnown && things.length > 1 && things.every(isNamed)
  );
}

function takesMore({ reading }: Wish): boolean {
  return reading.bare || listing.has(topOf(reading).name);
}
