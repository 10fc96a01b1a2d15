import { addressWords } from '../languages/all.ts';
import type { Clause, Message } from '../reading/message.ts';

/** hard: the end of a sentence; soft: a comma, "and", "then": the end of a wish only when another one follows. */
export type Piece = Clause & { joint: 'start' | 'hard' | 'soft' };

const hardSigns = new Set(['?', '!', ';', '\n', '.']);

/** Nobody wishes more at once; what is left is one piece, so that the time of a nonsensical message is bounded. */
const mostPieces = 30;

/** The stretches of a message between its signs and joining words; names, prices, numbers and contacts stay whole. */
export function piecesOf(message: Message): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joint: Piece['joint'] = 'start';
  for (let at = 0; at < message.tokens.length && pieces.length < mostPieces; at++) {
    const cut = isInside(message, at) ? null : cutAt(message, at);
    if (!cut) continue;
    if (at > from) pieces.push({ message, from, to: cut.keepsSign ? at + 1 : at, joint });
    // Signs in a row part as hard as the hardest of them.
    joint = at > from || cut.joint === 'hard' ? cut.joint : joint;
    from = at + cut.skip;
  }
  if (from < message.tokens.length) pieces.push({ message, from, to: message.tokens.length, joint });
  return pieces;
}

type Cut = { joint: 'hard' | 'soft'; skip: number; keepsSign: boolean };

function cutAt(message: Message, at: number): Cut | null {
  const token = message.tokens[at];
  if (!token) return null;
  // The question mark belongs to what it asks.
  if (token.word === '.' && isShortened(message.tokens[at - 1]?.plain)) return null;
  if (hardSigns.has(token.word)) return { joint: 'hard', skip: 1, keepsSign: token.word === '?' };
  if (token.word === ',' || token.word === '+' || token.word === '&')
    return { joint: 'soft', skip: 1, keepsSign: false };
  const marks = message.marks[at] ?? [];
  const mark = marks.find(({ tag }) => tag === 'and' || tag === 'next' || tag === 'but');
  const isPart = marks.some(({ tag, to }) => mark && to > mark.to && tag !== 'filler' && tag !== 'meaning');
  // "Do red instead": at the end it joins nothing.
  const isLast = mark && (mark.to === message.tokens.length || message.tokens[mark.to]?.kind === 'sign');
  return mark && at > 0 && !isPart && !isLast ? { joint: 'soft', skip: mark.to - at, keepsSign: false } : null;
}

const longestShort = 4;

/** "Jl.", "ул.", "av.": a word of addresses, shortened. */
function isShortened(word = ''): boolean {
  return word.length <= longestShort && addressWords.has(word);
}

function isInside({ mentions, price, contacts, numbers, marks }: Message, at: number): boolean {
  const spans = [...mentions, ...contacts, ...numbers, ...(price ? [price] : [])];
  if (spans.some((span) => span.from < at && at < span.to)) return true;
  const within = marks.some((list, from) => from < at && list.some((mark) => mark.to > at && mark.tag !== 'filler'));
  return within || mentions.some((mention) => mention.from === at && mention.to - mention.from > 1);
}
