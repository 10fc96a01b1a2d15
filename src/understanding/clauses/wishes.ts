import { pointerIn } from '../items/pointing.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, hasMark, type Message, mentionsIn, numbersIn, wholeOf } from '../reading/message.ts';
import { countedOneByOne } from './counted.ts';
import { ungreeted } from './greeting.ts';
import { type Reading, readClause, topOf } from './guess.ts';
import {
  comparesAll,
  isAfterThings,
  isListed,
  isOtherValue,
  isThing,
  ownWish,
  ownWishSoftly,
  surelyListed,
} from './more-things.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { unsigned } from './unsigned.ts';
import { joined, type Wish } from './wish.ts';

/** Two clauses that together are so surely one wish are one. */
const surelyOne = 0.75;
/** As many words may be no wish by themselves. */
const longestStub = 2;

/** A message that is this as a whole holds no wish to be acted on in its parts. */
const undivided = new Set(['out_of_scope', 'insult']);
/** From this sureness a sentence as a whole complains or calls for a person: "I ordered M and got S". */
const surelyCalling = 0.8;
/** Who turns back or leaves says why beside it: "oops, that was wrong, bring it back". */
const explained = new Set(['undo', 'cancel', 'pause_checkout', 'empty_cart', 'no', 'bye']);
const surelyExplained = 0.7;

/** Cuts a message into its wishes, in order. */
export function wishesOf(lexicon: Lexicon, message: Message): Wish[] {
  const whole = readClause(lexicon, wholeOf(message));
  const { name, probability } = topOf(whole);
  if (undivided.has(name) && probability >= ownWish) return [{ reading: whole, things: [] }];
  if (isAddressGiven(whole)) return [{ reading: whole, things: [] }];
  if (isExplained(lexicon, whole, message)) return [{ reading: whole, things: [] }];
  const pieces = ungreeted(lexicon, piecesOf(message));
  if (pieces.every(({ joint }) => joint !== 'hard') && isCalling(whole)) return [{ reading: whole, things: [] }];
  const wishes: Wish[] = [];
  const parts = pieces.flatMap((piece) => unsigned(lexicon, piece)).flatMap((part) => countedOneByOne(lexicon, part));
  for (const part of parts) addPiece(lexicon, wishes, part);
  return wishes;
}

const givingAddress = new Set(['give', 'change', 'change_order_address']);

/** "New address: Jl. Melati 5, Kuta Bali": its parts, though they may be called like goods, are no wishes. */
function isAddressGiven(whole: Reading): boolean {
  const { name, probability } = topOf(whole);
  const isGiving = givingAddress.has(name) && probability >= ownWishSoftly;
  return isGiving && hasMark(whole.clause, 'addressWord') && numbersIn(whole.clause).length > 0;
}

/** Read whole it is one such wish, names nothing, and no part of it is surely another. */
function isExplained(lexicon: Lexicon, whole: Reading, message: Message): boolean {
  const { name, probability } = topOf(whole);
  if (!explained.has(name) || probability < surelyExplained || whole.isKnown || whole.hasOption) return false;
  // "No, rather the bigger one" says what is wanted instead.
  if (name === 'no' && pointerIn(whole.clause)?.kind === 'superlative') return false;
  return piecesOf(message).every((piece) => {
    const reading = readClause(lexicon, piece);
    const top = topOf(reading);
    return !reading.elliptic && (top.name === name || explained.has(top.name) || top.probability < surelyListed);
  });
}

function isCalling({ guesses }: Reading): boolean {
  const complaints = guesses.filter(({ name }) => name.startsWith('complain'));
  const persons = guesses.filter(({ name }) => name === 'ask_person');
  const erasing = guesses.filter(({ name }) => name === 'erase_me');
  return [complaints, persons, erasing].some(
    (list) => list.reduce((sum, one) => sum + one.probability, 0) >= surelyCalling,
  );
}

function addPiece(lexicon: Lexicon, wishes: Wish[], piece: Piece): void {
  const reading = readClause(lexicon, piece);
  const last = wishes.at(-1);
  if (!last) wishes.push({ reading, things: [] });
  else if (comparesAll(wishes, reading))
    wishes.splice(0, wishes.length, { reading, things: wishes.flatMap((wish) => [wish.reading, ...wish.things]) });
  else if (isMeasured(lexicon, reading, last, piece))
    wishes[wishes.length - 1] = { reading: asSize(joined(lexicon, last, piece)), things: [] };
  else if (isThing(reading, last) || isOtherValue(lexicon, reading, last) || isListed(lexicon, reading, last, piece))
    last.things.push(reading);
  else if (isAfterThings(reading, last, piece))
    wishes[wishes.length - 1] = { reading, things: [last.reading, ...last.things] };
  else if (isStub(lexicon, reading, last, piece))
    wishes[wishes.length - 1] = { reading: joined(lexicon, last, piece), things: [] };
  else if (isOwnWish(reading, last, piece) && !isDetail(lexicon, reading, last, piece))
    wishes.push({ reading, things: [] });
  else extend(lexicon, wishes, last, piece);
}

/** "How much is it" before "and the shipping", "wait" before a wish: no wish without what follows. */
function isStub(lexicon: Lexicon, reading: Reading, last: Wish, piece: Piece): boolean {
  const { clause, hasProduct, hasOption, hasNumber } = last.reading;
  if (piece.joint === 'hard' || hasProduct || hasOption || hasNumber || clause.to - clause.from > longestStub)
    return false;
  if (isQuestionWord(last.reading.clause)) return true;
  if (topOf(last.reading).name === 'yes') return false;
  const { name, probability } = topOf(joined(lexicon, last, piece));
  return name === topOf(reading).name && name !== topOf(last.reading).name && probability >= surelyOne;
}

function asSize(reading: Reading): Reading {
  return {
    ...reading,
    guesses: [{ name: 'ask_size', probability: 0.8 }, ...reading.guesses.filter(({ name }) => name !== 'ask_size')],
  };
}

/** "Where", before "rather keep it at home". */
function isQuestionWord(clause: Clause): boolean {
  return clause.message.marks[clause.from]?.some(({ tag, to }) => tag === 'question' && to === clause.to) ?? false;
}

/** "My head is 57 cm round, which one do I take": a measure, and after it the thing it is for. */
function isMeasured(lexicon: Lexicon, reading: Reading, last: Wish, piece: Piece): boolean {
  const { clause } = last.reading;
  const measures = numbersIn(clause).some(({ unit }) => unit !== undefined) || hasMark(clause, 'measure');
  const asksSize = topOf(reading).name === 'ask_size' || topOf(reading).name === 'ask_options';
  if (piece.joint !== 'hard' && measures && reading.isSold && asksSize && hasSizeName(reading.clause)) return true;
  if (piece.joint === 'hard' || last.reading.isSold || !measures || !reading.hasProduct) return false;
  return topOf(joined(lexicon, last, piece)).name === 'ask_size' || topOf(last.reading).name === 'ask_size';
}

/** "Which size" */
function hasSizeName(clause: Clause): boolean {
  return mentionsIn(clause).some(({ meanings }) =>
    meanings.some(
      (meaning) => meaning.kind === 'concept' && meaning.concept.kind === 'option' && meaning.concept.id === 'size',
    ),
  );
}

const courtesies = new Set(['greet', 'thank', 'small_talk']);

/** "Great, the large one": what is said first is for nothing but kindness. */
function isCourtesy(reading: Reading): boolean {
  return !reading.bare && !reading.hasProduct && !reading.hasOption && courtesies.has(topOf(reading).name);
}

function isOwnWish(reading: Reading, last: Wish, piece: Piece): boolean {
  // "Fine, medium black": the yes is one thing, the values are another.
  if (reading.bare && reading.hasOption && topOf(last.reading).name === 'yes' && !last.reading.bare) return true;
  if (reading.bare) return (reading.hasProduct && piece.joint === 'hard') || isCourtesy(last.reading);
  // "Kaos hitam dua, minta ya": the things come first, what is wanted with them after.
  if (last.reading.bare && piece.joint === 'soft' && !reading.hasProduct) return false;
  const { name, probability } = topOf(reading);
  // No thing that is named goes under in a greeting before it.
  if (reading.isKnown && courtesies.has(topOf(last.reading).name)) return true;
  if (name === topOf(last.reading).name && !reading.hasProduct) return false;
  if (piece.joint === 'hard') return probability >= ownWish || reading.hasProduct;
  return probability >= ownWishSoftly;
}

/** "... and how much is it": after "do you deliver to Leeds" it asks for nothing else. */
function isDetail(lexicon: Lexicon, reading: Reading, last: Wish, piece: Piece): boolean {
  if (piece.joint === 'hard' || reading.hasProduct || reading.hasOption) return false;
  const { name, probability } = topOf(joined(lexicon, last, piece));
  return name === topOf(last.reading).name && probability >= surelyOne;
}

/** What is no wish of its own belongs to the one before: both are read as one clause. */
function extend(lexicon: Lexicon, wishes: Wish[], last: Wish, piece: Piece): void {
  const thing = last.things.at(-1);
  const clause = thing ? thing.clause : last.reading.clause;
  const longer = readClause(lexicon, { ...clause, to: piece.to });
  // What was clear stays clear: words added to it are details.
  const kept = topOf(last.reading).probability > topOf(longer).probability && !last.reading.bare;
  const reading = kept ? { ...longer, guesses: last.reading.guesses } : longer;
  if (thing) last.things[last.things.length - 1] = reading;
  else wishes[wishes.length - 1] = { ...last, reading };
}

/** Greetings and thanks beside something else need no command of their own. */
export function isManners({ clause, bare, isKnown, hasOption }: Reading): boolean {
  return !bare && !isKnown && !hasOption && hasMark(clause, 'greeting', 'thanks') && clause.to - clause.from <= 4;
}
