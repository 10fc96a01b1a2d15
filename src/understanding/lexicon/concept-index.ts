import { allLanguages, isLanguage } from '../languages/all.ts';
import { type Concept, conceptKey } from '../languages/concept.ts';
import type { Language } from '../languages/words.ts';
import { tokenize } from '../reading/tokens.ts';
import {
  addPhrase,
  type Found,
  findAllPhrases,
  findPhrases,
  type Gazetteer,
  gazetteer,
  wordKeys,
} from './gazetteer.ts';

/** The shared concepts, ready to be found in texts, by the language of their words. */
export type ConceptIndex = { phrases: Map<Language, Gazetteer<Concept>>; wider: Map<string, string[]> };

export function conceptIndex(concepts: Concept[]): ConceptIndex {
  const phrases = new Map(allLanguages.map((language) => [language, gazetteer<Concept>()]));
  for (const [language, known] of phrases) {
    for (const concept of concepts) {
      for (const phrase of concept.words[language].split(',').map((words) => words.trim())) {
        if (phrase) addPhrase(known, phrase, concept, [language]);
        // "Headtorch", "powerbank".
        if (language === 'en' && /^\w{3,} \w{3,}$/.test(phrase)) addPhrase(known, phrase.replace(' ', ''), concept, []);
      }
    }
  }
  const byKey = new Map(concepts.map((concept) => [conceptKey(concept), concept]));
  return { phrases, wider: new Map(concepts.map((concept) => [conceptKey(concept), widerKeys(concept, byKey)])) };
}

/**
 * The concepts that a text names. Words of its own languages count inflected, those of others only as they stand, and only
 * where the own ones leave room: "red" is no inflection of the Portuguese "rede".
 * @param keys the ways to look each word up, see `wordKeys`
 * @param isOpen whether a word may belong to another language at all
 */
export function findConcepts(
  index: ConceptIndex,
  keys: string[][],
  languages: readonly string[],
  isOpen: (at: number) => boolean = () => true,
): Found<Concept>[] {
  const own = languages.filter(isLanguage);
  const others = allLanguages.filter((language) => !own.includes(language));
  const found: Found<Concept>[] = [];
  for (const language of own) add(found, findIn(index, keysIn(keys, language), language));
  const open = keys.map((forms, at) => (isOpen(at) ? forms.filter((key) => key.startsWith('=')) : []));
  for (const language of others) add(found, findIn(index, open, language));
  return found;
}

/**
 * The concepts of a short text, such as a title, and whether each is all that it says.
 * @param isOwn words that count only as they stand
 */
export function conceptsIn(
  index: ConceptIndex,
  text: string,
  languages: readonly string[],
  isOwn: (word: string) => boolean = () => false,
): { concept: Concept; whole: boolean }[] {
  const words = tokenize(text).filter((token) => token.kind !== 'sign');
  const keys = words.map(({ plain }) => (isOwn(plain) ? [`=${plain}`] : wordKeys(plain)));
  return findConcepts(index, keys, languages).flatMap(({ from, to, values }) =>
    values.map((concept) => ({ concept, whole: to - from === words.length })),
  );
}

/** All concepts of a product's words, those inside longer phrases too. */
export function conceptsWithin(index: ConceptIndex, text: string, languages: readonly string[]): Concept[] {
  const words = tokenize(text).filter((token) => token.kind !== 'sign');
  const keys = words.map((token) => wordKeys(token.plain));
  const longest = findConcepts(index, keys, languages);
  const inside = languages.filter(isLanguage).flatMap((language) => {
    const known = index.phrases.get(language);
    return known ? findAllPhrases(known, keysIn(keys, language)) : [];
  });
  const parts = inside.filter((part) =>
    longest.some(
      (whole) => whole.from <= part.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from,
    ),
  );
  return [...new Set([...longest, ...parts].flatMap(({ values }) => values))];
}

/** The concept's own key and those of all wider ones: a backpack is a bag. */
export function keysWithWider(index: ConceptIndex, concept: Concept): string[] {
  return [conceptKey(concept), ...(index.wider.get(conceptKey(concept)) ?? [])];
}

/** The key of the next wider concepts only. */
export function nextWiderKeys(concept: Concept): string[] {
  return (concept.broader ?? '').split(' ').flatMap((id) => (id ? [`${concept.kind}:${id}`] : []));
}

/** Whether some concept begins with a word. */
export function beginsConcept(index: ConceptIndex, keys: string[]): boolean {
  return [...index.phrases.values()].some((known) => keys.some((key) => known.byFirst.has(key)));
}

function findIn(index: ConceptIndex, keys: string[][], language: Language): Found<Concept>[] {
  const known = index.phrases.get(language);
  return known ? findPhrases(known, keys) : [];
}

function keysIn(keys: string[][], language: Language): string[][] {
  return keys.map((forms) => forms.filter((key) => key.startsWith('=') || key.startsWith(`${language}:`)));
}

function add(found: Found<Concept>[], more: Found<Concept>[]): void {
  const free = more.filter(({ from, to }) => !found.some((other) => other.from < to && from < other.to));
  found.push(...free);
}

function widerKeys(concept: Concept, byKey: Map<string, Concept>, depth = 0): string[] {
  if (!concept.broader || depth > 4) return [];
  return concept.broader.split(' ').flatMap((id) => {
    const wider = byKey.get(`${concept.kind}:${id}`);
    return wider ? [conceptKey(wider), ...widerKeys(wider, byKey, depth + 1)] : [];
  });
}
