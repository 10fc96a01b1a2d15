import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Clause, Message } from '../reading/message.ts';
import { plain } from '../reading/plain.ts';
import { readClause, topOf } from './guess.ts';
import type { Piece } from './pieces.ts';

/** The pieces without a greeting before what is said ("oi tem cacto") and without who is greeted ("bom dia, dona Rosa"). */
export function ungreeted(lexicon: Lexicon, pieces: Piece[]): Piece[] {
  const [first, second] = pieces;
  if (!first) return pieces;
  const from = afterGreeting(first);
  if (second && pieces.length === 2 && from === first.to && isWhom(lexicon, second)) return [first];
  const rest = { ...first, from };
  // "Bom dia, dona Bia! Tudo bem?": the name is for nothing but the greeting.
  if (pieces.length > 1 && from > first.from && from < first.to && isWhom(lexicon, rest))
    return [{ ...first, to: from }, ...pieces.slice(1)];
  if (from === first.from || !saysSomething(rest) || (pieces.length === 1 && isWhom(lexicon, rest))) return pieces;
  const [whole, after] = [readClause(lexicon, first), readClause(lexicon, rest)];
  const isBetter = topOf(whole).name === 'greet' || after.bare || topOf(after).probability >= topOf(whole).probability;
  return isBetter ? [rest, ...pieces.slice(1)] : pieces;
}

const longestAddress = 2;
const sureWish = 0.85;

/** A word or two after a greeting that are no sure wish and name nothing of the shop: somebody's name. */
function isWhom(lexicon: Lexicon, clause: Clause): boolean {
  const { message, from, to } = clause;
  const words = message.tokens.slice(from, to).filter((_, at) => !isFiller(message, from + at));
  if (words.length > longestAddress || words.some(({ kind }) => kind !== 'word')) return false;
  if (words.length > 0 && words.every(({ plain: word }) => personaWords(lexicon).includes(word))) return true;
  const reading = readClause(lexicon, clause);
  // "Dona Rosa", where rose is a colour as well.
  const isAddressed = message.marks[from]?.some(({ tag }) => tag === 'honorific') ?? false;
  if (isAddressed && reading.bare && !reading.isSold && !reading.hasNumber) return true;
  return !reading.isKnown && (reading.bare || topOf(reading).probability < sureWish);
}

function personaWords({ settings }: Lexicon): string[] {
  return (settings.persona ?? '').split(/\s+/).map(plain);
}

function isFiller({ marks }: Message, at: number): boolean {
  return marks[at]?.some(({ tag }) => tag === 'filler') ?? false;
}

/** Where the greeting at the beginning of a piece ends; its beginning when there is none. */
function afterGreeting({ message, from, to }: Piece): number {
  let at = from;
  for (let next = greetingEnd(message, at); next > at && next <= to; next = greetingEnd(message, at)) at = next;
  return at;
}

function greetingEnd({ marks }: Message, at: number): number {
  return marks[at]?.find(({ tag }) => tag === 'greeting')?.to ?? at;
}

/** Whether anything but forms of address stands there. */
function saysSomething({ message: { tokens, marks }, from, to }: Clause): boolean {
  for (let at = from; at < to; at++) {
    const filler = marks[at]?.find(({ tag }) => tag === 'filler');
    if (filler) at = filler.to - 1;
    else if (tokens[at]?.kind !== 'sign') return true;
  }
  return false;
}
