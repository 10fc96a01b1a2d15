import type { Length } from '../capabilities.ts';
import { fits } from './measure.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text in parts that fit, broken where people would break it: between paragraphs, lines, sentences, words; inside a word
 * only when it is longer than a whole part, and never inside a letter. Nothing is lost; an address or an amount ("Rp 12.000",
 * whose space does not break) stays whole.
 */
export function splitText(text: string, length: Length): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '' && !fits(rest, length)) {
    const cut = cutOf(rest, length);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The best places to break, the best first; a place counts when the part is at least so full. */
const breaks = [
  { after: /\n\s*\n/g, from: 0.4 },
  { after: /\n/g, from: 0.4 },
  { after: /[.!?…;] /g, from: 0.4 },
  { after: / /g, from: 0 },
];

function cutOf(text: string, length: Length): number {
  const most = longestFit(text, length);
  // A break may stand right behind the last letter that fits.
  const reach = text.slice(0, most + 1);
  for (const { after, from } of breaks) {
    const last = [...reach.matchAll(after)].map((match) => match.index + match[0].trimEnd().length).at(-1);
    if (last && last <= most && last >= most * from) return last;
  }
  return most;
}

/** So much of it as fits, whole letters only; at least one letter, so that it comes to an end. */
function longestFit(text: string, length: Length): number {
  const window = text.slice(0, (length.unit === 'gsm' ? 160 : 2) * length.max + 2);
  const ends = [...graphemes.segment(window)].map(({ index, segment }) => index + segment.length);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, ends[middle]), length)) low = middle;
    else high = middle - 1;
  }
  return ends[low] ?? text.length;
}

/** The beginning of a text that fits, with "…" when something is missing. */
export function shortened(text: string, length: Length): string {
  if (fits(text, length)) return text;
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`, length)) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
