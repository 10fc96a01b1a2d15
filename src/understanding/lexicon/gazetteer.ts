import { detectScript, stem } from '#understanding/text';
import { allLanguages } from '../languages/all.ts';
import { type Token, tokenize } from '../reading/tokens.ts';
import { measureKeyAt } from './measures.ts';

/**
 * Finds known phrases in a message, inflected or not. A phrase is known by its words as they are and by their stems in the
 * languages of their script; a message fits when all its words fit in one and the same way.
 */
export type Gazetteer<T> = { byFirst: Map<string, Entry<T>[]> };

type Entry<T> = { keys: string[]; value: T };

/** A phrase found at tokens from..to (end exclusive), with everything it stands for. */
export type Found<T> = { from: number; to: number; values: T[] };

/** Ways to look a word up: as it is, and stemmed: "=tas", "id:tas". */
export function wordKeys(word: string): string[] {
  const cached = keysOfWord.get(word);
  if (cached) return cached;
  const keys = [`=${word}`, ...stemKeys(word)];
  if (keysOfWord.size > mostCached) keysOfWord.clear();
  keysOfWord.set(word, keys);
  return keys;
}

const mostCached = 50_000;
const keysOfWord = new Map<string, string[]>();

function stemKeys(word: string): string[] {
  if (word.length < 3 || !/^\p{L}/u.test(word)) return [];
  const cyrillic = detectScript(word) === 'cyrillic';
  return allLanguages
    .filter((language) => (language === 'ru') === cyrillic)
    .map((language) => `${language}:${stem(word, language)}`);
}

export function gazetteer<T>(): Gazetteer<T> {
  return { byFirst: new Map() };
}

/** Adds a phrase; `languages` tells which stems to know it by. */
export function addPhrase<T>(gazetteer: Gazetteer<T>, phrase: string, value: T, languages: readonly string[]): void {
  const tokens = tokenize(phrase);
  const words = tokens.filter((token) => token.kind !== 'sign');
  addWords(gazetteer, words, value, languages);
  const dashed = tokens.filter((token) => token.kind !== 'sign' || isDash(token.word));
  if (dashed.length > words.length) addWords(gazetteer, dashed, value, languages);
}

/** Between figures a dash or stroke is part of what is said: "11-28", "98-104", "3/4". */
export function isDash(word: string): boolean {
  return /^[-–/]$/.test(word);
}

export const dashKey = '=-';

function addWords<T>(gazetteer: Gazetteer<T>, words: Token[], value: T, languages: readonly string[]): void {
  const keys = words.map((token, at) => {
    if (isDash(token.word)) return [dashKey];
    const measure = measureKeyAt(words, at);
    return measure ? [...wordKeys(token.plain), measure] : wordKeys(token.plain);
  });
  for (const way of ['=', 'measure', ...languages]) {
    const sequence = keys.map((forms) => keyOf(forms, way));
    const first = sequence[0];
    if (first === undefined || (way !== '=' && sequence.every((key) => key.startsWith('=')))) continue;
    const entries = gazetteer.byFirst.get(first);
    if (entries) entries.push({ keys: sequence, value });
    else gazetteer.byFirst.set(first, [{ keys: sequence, value }]);
  }
}

/** A number or short word has no stem: it is itself in every language. */
function keyOf(forms: string[], way: string): string {
  const fits = (form: string) => (way === 'measure' ? /^[#~]/.test(form) : form.startsWith(`${way}:`));
  return (way === '=' ? undefined : forms.find(fits)) ?? forms[0] ?? '=';
}

/** All phrases in a message: at each place only the longest, and none inside a longer one. */
export function findPhrases<T>(gazetteer: Gazetteer<T>, keys: string[][]): Found<T>[] {
  const found: Found<T>[] = [];
  for (let from = 0; from < keys.length; ) {
    const here = longestAt(gazetteer, keys, from);
    if (here) found.push(here);
    from = here ? here.to : from + 1;
  }
  return found;
}

/** All phrases in a text, also those inside longer ones: "running shoes" are shoes. */
export function findAllPhrases<T>(gazetteer: Gazetteer<T>, keys: string[][]): Found<T>[] {
  return keys.flatMap((_, from) => entriesAt(gazetteer, keys, from));
}

function entriesAt<T>(gazetteer: Gazetteer<T>, keys: string[][], from: number): Found<T>[] {
  const entries = (keys[from] ?? []).flatMap((key) => gazetteer.byFirst.get(key) ?? []);
  return entries
    .filter((entry) => entry.keys.every((part, offset) => keys[from + offset]?.includes(part)))
    .map((entry) => ({ from, to: from + entry.keys.length, values: [entry.value] }));
}

function longestAt<T>(gazetteer: Gazetteer<T>, keys: string[][], from: number): Found<T> | null {
  let best: Found<T> | null = null;
  let exact = false;
  for (const key of keys[from] ?? []) {
    for (const entry of gazetteer.byFirst.get(key) ?? []) {
      if (!entry.keys.every((part, offset) => keys[from + offset]?.includes(part))) continue;
      const to = from + entry.keys.length;
      // What is called just so goes before what only has the same stem: "emas" is gold, no "kemasan".
      const isExact = entry.keys.every((part) => part.startsWith('='));
      if (!best || to > best.to || (to === best.to && isExact && !exact)) best = { from, to, values: [entry.value] };
      else if (to === best.to && isExact === exact && !best.values.includes(entry.value)) best.values.push(entry.value);
      else continue;
      exact = isExact;
    }
  }
  return best;
}
