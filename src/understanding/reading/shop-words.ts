import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Meaning, WordPostings } from '../lexicon/lexicon.ts';
import type { Spellings } from '../spelling/spelling.ts';

/** The part of a shop's lexicon that reading needs; an empty one reads without a shop. */
export type Words = {
  gazetteer: Gazetteer<Meaning>;
  words: Map<string, WordPostings>;
  concepts: Map<string, WordPostings>;
  valuesByConcept: Map<string, unknown>;
  spellings: Spellings;
  settings: { currency: string; codes?: string[] };
  prices: { min: number; max: number };
};

const nameWeight = 0.7;

/** Tags and all that tells more; attributes and descriptions hold words of all kinds. */
export function isName(postings: WordPostings | undefined): boolean {
  return postings?.weights.some((weight) => weight >= nameWeight) ?? false;
}
