import { editDistance } from './edit-distance.ts';

/** A set of words that can be asked for words alike. Words are known by their place in `list`. */
export type WordSet = {
  list: string[];
  places: Map<string, number>;
  /** Pair of neighbouring letters -> places of the words that contain it. */
  byPair: Map<string, number[]>;
};

export type SimilarWord = { word: string; distance: number };

const longest = 40;

export function wordSet(words: Iterable<string> = []): WordSet {
  const set: WordSet = { list: [], places: new Map(), byPair: new Map() };
  for (const word of words) addWord(set, word);
  return set;
}

export function addWord(set: WordSet, word: string): void {
  if (set.places.has(word) || word.length > longest) return;
  const place = set.list.length;
  set.list.push(word);
  set.places.set(word, place);
  for (const pair of letterGroups(word, 2)) {
    const places = set.byPair.get(pair);
    if (places) places.push(place);
    else set.byPair.set(pair, [place]);
  }
}

/** How far apart two words of this length may be and still count as one mistyped: 0 below 4 letters, 1 up to 6, then 2. */
export function allowedDistance(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/**
 * Words of the set that `word` may be a typing mistake of, nearest first. Candidates share pairs of letters with it (pairs,
 * not trigrams: a swap in a word of four letters leaves no trigram whole); the edit distance decides.
 */
export function similarWords(set: WordSet, word: string, max = allowedDistance(word.length)): SimilarWord[] {
  if (max === 0 || word.length > longest) return [];
  const found: SimilarWord[] = [];
  const pairs = letterGroups(word, 2);
  for (const [place, shared] of sharedPairs(set, pairs)) {
    const candidate = set.list[place] ?? '';
    if (Math.abs(candidate.length - word.length) > max) continue;
    // One mistake breaks at most three pairs; a pair that a word has twice counts once.
    if (shared < pairs.size - 3 * max) continue;
    const distance = editDistance(word, candidate, max);
    if (distance <= max) found.push({ word: candidate, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
}

function sharedPairs(set: WordSet, pairs: Set<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    for (const place of set.byPair.get(pair) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The distinct groups of `size` neighbouring letters, the word's ends included as blanks: 'tas' has ' t', 'ta', 'as', 's '. */
export function letterGroups(word: string, size: number): Set<string> {
  const padded = ` ${word} `;
  const groups = new Set<string>();
  for (let at = 0; at + size <= padded.length; at += 1) groups.add(padded.slice(at, at + size));
  return groups;
}

/** Shared letter groups of three of two words, 0 to 1 (Dice). */
export function trigramSimilarity(a: string, b: string): number {
  const own = letterGroups(a, 3);
  const other = letterGroups(b, 3);
  let shared = 0;
  for (const group of own) if (other.has(group)) shared += 1;
  return (2 * shared) / (own.size + other.size);
}
