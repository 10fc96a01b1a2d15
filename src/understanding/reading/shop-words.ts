import { type Concept, conceptKey } from '../languages/concept.ts';
import { nextWiderKeys } from '../lexicon/concept-index.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Meaning, WordPostings } from '../lexicon/lexicon.ts';
import type { Spellings } from '../spelling/spelling.ts';

/** The part of a shop's lexicon that reading needs; an empty one reads without a shop. */
export type Words = {
  gazetteer: Gazetteer<Meaning>;
  words: Map<string, WordPostings>;
  concepts: Map<string, WordPostings>;
  plainly: Map<string, WordPostings>;
  valuesByConcept: Map<string, unknown>;
  soldBy: ReadonlySet<string>;
  spellings: Spellings;
  settings: { currency: string; codes?: string[] };
  prices: { min: number; max: number };
};

/** The products that are of a kind; where none is called so, those that are called only by the next wider kind. */
export function ofKind(
  { concepts, plainly }: Pick<Words, 'concepts' | 'plainly'>,
  concept: Concept,
): { found: WordPostings; isWider: boolean }[] {
  const exact = concepts.get(conceptKey(concept));
  if (exact) return [{ found: exact, isWider: false }];
  return nextWiderKeys(concept).flatMap((key) => {
    const found = plainly.get(key);
    return found ? [{ found, isWider: true }] : [];
  });
}

const nameWeight = 0.7;

/** Tags and all that tells more; attributes and descriptions hold words of all kinds. */
export function isName(postings: WordPostings | undefined): boolean {
  return postings?.weights.some((weight) => weight >= nameWeight) ?? false;
}
