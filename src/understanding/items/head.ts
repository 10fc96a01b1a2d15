import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../reading/message.ts';
import { type Candidate, candidatesFor } from './candidates.ts';

/**
 * "The filter of the fountain" is a filter: where words of two things stand with a "of" or "for" between them, and what stands
 * first fits best, things that only the words after it name are not meant.
 */
export function headed(lexicon: Lexicon, { message }: Clause, product: number[], candidates: Candidate[]): Candidate[] {
  const [first = 0] = product;
  const end = product.findIndex((at, index) => index > 0 && isJoined(message, product[index - 1] ?? at, at));
  if (end < 1 || candidates.length < 2 || first < 0) return candidates;
  const heads = new Set(candidatesFor(lexicon, message, product.slice(0, end)).map(({ handle }) => handle));
  return candidates[0] && heads.has(candidates[0].handle)
    ? candidates.filter(({ handle }) => heads.has(handle))
    : candidates;
}

/** Only small words lie between, one of which says what for or of what. */
function isJoined({ marks }: Clause['message'], before: number, at: number): boolean {
  const between = Array.from({ length: at - before - 1 }, (_, offset) => marks[before + 1 + offset] ?? []);
  const isSmall = between.every((list) => list.some(({ tag }) => tag === 'function' || tag === 'purpose'));
  return between.length > 0 && between.length <= 2 && isSmall;
}
