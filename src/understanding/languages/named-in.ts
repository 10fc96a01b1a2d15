import { plain } from '../reading/plain.ts';
import { isLanguage } from './all.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { concepts } from './concepts.ts';
import type { Language } from './words.ts';

const kinds: Record<'option' | 'value', ConceptKind[]> = {
  option: ['option'],
  value: ['colour', 'material', 'value', 'size'],
};
/** "L" and "XL" are written so in every language. */
const shortestValue = 3;

/**
 * The name of an option or of a value in another language, where it is a word that everybody has for it; else as it is.
 * @example namedIn('Hitam', 'value', 'id', 'en') // 'Black'
 */
export function namedIn(text: string, what: 'option' | 'value', from: string, to: string): string {
  if (from === to || !isLanguage(from) || !isLanguage(to) || text.length < shortestValue) return text;
  const concept = byWord(what, from).get(plain(text));
  const [word = ''] = concept?.words[to].split(',') ?? [];
  const name = word.replace('*', '').trim();
  if (!name) return text;
  return /^\p{Lu}/u.test(text) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

const made = new Map<string, Map<string, Concept>>();

function byWord(what: 'option' | 'value', language: Language): Map<string, Concept> {
  const key = `${what} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const words = new Map<string, Concept>();
  for (const kind of kinds[what].toReversed()) {
    for (const concept of concepts.filter((one) => one.kind === kind)) {
      for (const phrase of concept.words[language].split(',')) words.set(plain(phrase.trim()), concept);
    }
  }
  made.set(key, words);
  return words;
}
