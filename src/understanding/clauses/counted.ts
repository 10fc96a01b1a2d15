import type { Lexicon } from '../lexicon/lexicon.ts';
import { numbersIn } from '../reading/message.ts';
import { readClause } from './guess.ts';
import type { Piece } from './pieces.ts';

/** "Kompornya 1 gasnya 3 kaleng", "one blue one black": things or values, each with its number, side by side without a sign. */
export function countedOneByOne(lexicon: Lexicon, piece: Piece): Piece[] {
  const counts = numbersIn(piece).filter(({ unit, money }) => !unit && !money);
  if (counts.length < 2) return [piece];
  const { content } = readClause(lexicon, piece);
  const numbers = counts.filter(({ from }) => !content.product.includes(from));
  const isNamed = (at: number) =>
    piece.message.named[at] || piece.message.mentions.some(({ from, to }) => from <= at && at < to);
  const things = [...content.product.filter(isNamed), ...content.options.map(({ from }) => from)];
  const isThing = ({ from, to }: { from: number; to: number }) => things.some((at) => from <= at && at < to);
  const [first] = numbers;
  const isBefore = first !== undefined && !isThing({ from: piece.from, to: first.from });
  const cuts = isBefore ? numbers.slice(1).map(({ from }) => from) : numbers.slice(0, -1).map(({ to }) => to);
  const parts = [piece.from, ...cuts].map((from, index): Piece => {
    const joint = index === 0 ? piece.joint : 'soft';
    return { ...piece, from, to: cuts[index] ?? piece.to, joint };
  });
  return parts.length > 1 && parts.every(isThing) ? parts : [piece];
}
