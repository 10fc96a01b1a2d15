import { allLanguages } from '../languages/all.ts';
import { plain } from '../reading/plain.ts';
import { tokenize } from '../reading/tokens.ts';
import { conceptsIn } from './concept-index.ts';
import { wordKeys } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';

const conceptWeight = 0.9;
const synonymWeight = 0.95;

/**
 * Other words for a word of a search, for `expand` of the text index: the owner's synonyms, and what the shared concepts call
 * the same thing in the other languages.
 * @example otherWords(lexicon, 'backpack') // [{ word: 'ransel', weight: 0.9 }, ...]
 */
export function otherWords(lexicon: Lexicon, word: string): { word: string; weight: number }[] {
  const own = synonymsOf(lexicon, word).map((other) => ({ word: other, weight: synonymWeight }));
  const shared = conceptsIn(lexicon.engine.concepts, word, allLanguages).flatMap(({ concept }) =>
    allLanguages.flatMap((language) => concept.words[language].split(',')),
  );
  const others = new Set(
    shared
      .map((phrase) => phrase.trim().replace('*', ''))
      .filter((phrase) => plain(phrase) !== word && isOfShop(lexicon, phrase)),
  );
  return [...own, ...[...others].map((other) => ({ word: other, weight: conceptWeight }))];
}

/** By the owner's own words only: every object has a "constructor" besides. */
function synonymsOf({ settings: { synonyms = {} } }: Lexicon, word: string): string[] {
  return Object.hasOwn(synonyms, word) ? (synonyms[word] ?? []) : [];
}

/** Words that the shop does not have find nothing in it. */
function isOfShop(lexicon: Lexicon, phrase: string): boolean {
  return tokenize(phrase).every((token) => wordKeys(token.plain).some((key) => lexicon.words.has(key)));
}
