import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Reading, readClause } from './guess.ts';
import type { Piece } from './pieces.ts';

/** A wish: one clause, or several that say one thing; `things` are the clauses that name another thing for the same wish. */
export type Wish = { reading: Reading; things: Reading[] };

/** The last clause of a wish with what follows it. */
export function joined(lexicon: Lexicon, last: Wish, piece: Piece): Reading {
  return readClause(lexicon, { ...last.reading.clause, to: piece.to });
}
