import { fold } from '#understanding/text';

/** A word as it is looked up: folded, without apostrophes, so that "don't" and "dont" are one. */
export function plain(word: string): string {
  return fold(word).replaceAll("'", '');
}
