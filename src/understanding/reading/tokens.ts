import { shorten } from '#understanding/text';
import { plain } from './plain.ts';

/**
 * token: a word, a number or a sign of the message. raw: as typed; plain: folded; word: what is meant by it (slang written
 * out, elongation undone, spelling mended), by which everything is looked up. Words written out of one share their place.
 */
export type Token = {
  raw: string;
  plain: string;
  word: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
};

/** Longer messages are read up to here: nobody's wish is longer, and time stays bounded. */
const longestText = 1500;
const mostTokens = 240;
const longestWord = 40;

const pattern = /\p{L}[\p{L}\p{M}\p{N}\p{Cf}'’`]*|\d+(?:[.,]\d+)*|(?<=\d ?)[-–](?= ?\d)|[?!.,;:+&/()%$€£₽#\n]/gu;

/**
 * Cuts a text into words, numbers and signs. A unit or scale glued to a number is a word of its own: "50rb", "2kg".
 * @example tokenize('brp 2kg?') // brp · 2 · kg · ?
 */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, longestText).matchAll(pattern)) {
    if (found.length === mostTokens) break;
    found.push(token(match[0], match.index));
  }
  return found;
}

function token(raw: string, start: number): Token {
  const folded = plain(raw).slice(0, longestWord);
  const kind = /^\d/.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'sign';
  const word = kind === 'word' ? shorten(folded) : folded;
  return { raw, plain: folded, word, start, end: start + raw.length, kind };
}

/** "Dry bag" is written "drybag" as well. */
export function joinedAt(tokens: Token[], at: number): string | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || second.start !== first.end + 1) return undefined;
  return first.plain.length > 1 && second.plain.length > 1 ? first.plain + second.plain : undefined;
}
