import { editDistance } from '#understanding/text';

/**
 * Words by themselves, by each of their forms with one letter left out, and by their beginning: two words one mistake apart
 * share such a form, and most words two mistakes apart do. Looked up without walking the vocabulary.
 */
export type Spellings = Map<string, string[]>;

const shortest = 4;
const longest = 24;
const beginning = 5;

export function addSpelling(spellings: Spellings, word: string): void {
  if (word.length < shortest || word.length > longest || !/^\p{L}+$/u.test(word)) return;
  if (spellings.get(word)?.includes(word)) return;
  for (const form of forms(word)) {
    const words = spellings.get(form);
    if (words) words.push(word);
    else spellings.set(form, [word]);
  }
}

/** The known word that a word was most likely meant as; undefined when none is near. */
export function mend(spellings: Spellings[], word: string): string | undefined {
  if (word.length < shortest || word.length > longest) return undefined;
  const allowed = word.length < 8 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of new Set(spellings.flatMap((known) => forms(word).flatMap((form) => known.get(form) ?? [])))) {
    const distance = distanceOf(word, candidate, allowed);
    if (distance <= allowed && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/** First letters are seldom mistyped: a short word that begins otherwise is another word. */
function distanceOf(word: string, candidate: string, allowed: number): number {
  const short = Math.min(word.length, candidate.length) < 7;
  const swapped = word[0] === candidate[1] && word[1] === candidate[0];
  if (short && word[0] !== candidate[0] && !swapped) return allowed + 1;
  return editDistance(word, candidate, allowed);
}

function forms(word: string): string[] {
  const found = [word];
  if (word.length > beginning + 1) found.push(`^${word.slice(0, beginning)}`);
  for (let at = 0; at < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  return found;
}
