import { fold } from './fold.ts';

/** A word or number: `text` is folded; `start` and `end` (exclusive) count UTF-16 units in the text as given. */
export type Token = { text: string; start: number; end: number };

const inWord = '[\\p{L}\\p{M}\\p{N}\\p{Cf}]';
const word = new RegExp(
  `[\\p{L}\\p{N}]${inWord}*(?:(?:(?<=\\p{N})[.,](?=\\p{N})|(?<=[\\p{L}\\p{M}])['’ʼ](?=\\p{L}))${inWord}+)*`,
  'gu',
);

/**
 * The words and numbers of a text, in order. Hyphens part words ("anak-anak" is two); an apostrophe between letters and a
 * point or comma between figures do not ("don't", "1.5l").
 * @example tokens('Helm 1.5L!') // [{ text: 'helm', start: 0, end: 4 }, { text: '1.5l', start: 5, end: 9 }]
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(word)) {
    found.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Only the folded words of a text, in order. */
export function words(text: string): string[] {
  return fold(text).match(word) ?? [];
}
