import type { Lexicon } from '../lexicon/lexicon.ts';
import { isTelling, type Reading, readClause, topOf } from './guess.ts';
import type { Piece } from './pieces.ts';

/** Shorter stretches hold one wish. */
const shortest = 4;
const sureLeft = 0.6;
const sureRight = 0.75;

/** Wishes that are about no thing of the catalogue: a thing or a quantity before their words belongs to another wish. */
const thingless = new Set([
  'ask_shipping',
  'delivery_time',
  'ask_payment_ways',
  'ask_hours',
  'ask_stores',
  'order_status',
  'ask_faq',
  'ask_coupon',
  'ask_offers',
  'checkout',
  'ask_person',
  'thank',
]);

/** Cuts a stretch in two where one wish follows another without a sign: "mau 1 kirim hari ini bisa". */
export function unsigned(lexicon: Lexicon, piece: Piece): Piece[] {
  if (piece.to - piece.from < shortest) return [piece];
  const whole = readClause(lexicon, piece);
  if (!thingless.has(topOf(whole).name) || !(whole.hasNumber || whole.isKnown)) return [piece];
  for (let at = piece.from + 2; at < piece.to - 1; at++) {
    if (!isTelling(piece, at, whole.content) || !endsThing(whole, at)) continue;
    const left = readClause(lexicon, { ...piece, to: at });
    const right = readClause(lexicon, { ...piece, from: at });
    if (areTwo(left, right))
      return [
        { ...piece, to: at },
        { ...piece, from: at, joint: 'hard' },
      ];
  }
  return [piece];
}

/** A thing or a number stands right before. */
function endsThing({ clause, content }: Reading, at: number): boolean {
  const { message } = clause;
  const before = at - 1;
  return content.product.includes(before) || message.numbers.some((number) => number.to === at);
}

function areTwo(left: Reading, right: Reading): boolean {
  const [first, second] = [topOf(left), topOf(right)];
  if (first.name === second.name || thingless.has(first.name) || !(left.hasNumber || left.isKnown)) return false;
  const leftSays = left.hasNumber
    ? left.bare || first.probability >= sureLeft
    : !left.bare && first.probability >= sureRight;
  return leftSays && second.probability >= sureRight;
}
