import { similarWords, stopWords } from '#understanding/text';
import { askedWords, figureOf, indexWords } from './index-words.ts';
import { type IndexWord, type Postings, stemsOf, type TextIndex } from './text-index.ts';

export type SearchOptions<T> = {
  limit?: number;
  /** The last word may be the beginning of one: for searching while typing. */
  prefix?: boolean;
  /** Only documents for which it is true. */
  accept?: (id: T) => boolean;
  /** Other words for a word of the query ("backpack": "ransel"), each with what it counts for, 0 to 1. */
  expand?: (word: string) => { word: string; weight: number }[];
};

/**
 * `matched`: the words of the query that the document has, stop words left out, as folded in the query; `coverage`: how much
 * of the query they make up, rare words counting for more: 0 to 1.
 */
export type TextHit<T> = { id: T; score: number; matched: string[]; coverage: number };

/** A word of a query; `joined`: two of its words written as one, besides them. `rarity`: what it counts for, in bits or so. */
type QueryWord = { text: string; joined: boolean; rarity: number };

/** A way to fit one word of the query. */
type Fit = { postings: Postings; weight: number };

const stemWeight = 0.9;
const similarWeight = 0.8;
const prefixWeight = 0.7;
const partWeight = 0.6;
/** As many words of a query are looked at: one bit each in the notes of what has matched. */
const mostWords = 30;
const mostPrefixed = 50;
/** A word that nearly every document has still counts for a little. */
const leastRarity = 0.05;

/**
 * The documents that fit `text` best, best first. A word counts as itself, less as an inflection, and only when the index does
 * not know it as what it may be a mistyping of, or as two words written together.
 */
export function search<T>(index: TextIndex<T>, text: string, options: SearchOptions<T> = {}): TextHit<T>[] {
  const words = queryWords(index, text);
  const tally = clearedTally(index);
  for (const [at, word] of words.entries()) {
    const fits = fitsOf(index, word.text, options, at === words.length - 1);
    word.rarity = Math.max(...fits.map((fit) => fit.weight), fits.length > 0 ? 0 : rarityOf(index, 0));
    for (const fit of fits) count(tally, at, fit);
  }
  return best(index, tally, words, options);
}

/** The distinct words of a query without stop words, unless nothing else is left; two in a row also written as one. */
function queryWords<T>(index: TextIndex<T>, text: string): QueryWord[] {
  const all = [...new Set(askedWords(text))];
  const stops = index.options.languages.map(stopWords);
  const telling = all.filter((word) => !stops.some((list) => list.has(word)));
  const words = telling.length > 0 ? telling : all;
  const pairs = words.slice(1).map((word, at) => words[at] + word);
  const joined = pairs.filter((word) => index.words.has(word) && !words.includes(word));
  return [
    ...words.map((word) => ({ text: word, joined: false, rarity: 0 })),
    ...joined.map((word) => ({ text: word, joined: true, rarity: 0 })),
  ].slice(0, mostWords);
}

function fitsOf<T>(index: TextIndex<T>, word: string, options: SearchOptions<T>, last: boolean): Fit[] {
  const expanded = (options.expand?.(word) ?? []).flatMap(({ word: other, weight }) => {
    const parts = indexWords(other); // of "tas ransel" each word is only a part of what "backpack" means
    return parts.flatMap((part) => scaled(knownFits(index, part), weight / parts.length));
  });
  const known = knownFits(index, word);
  const begun = last && options.prefix ? prefixFits(index, word) : [];
  const found = [...known, ...expanded, ...begun];
  return found.length > 0 ? found : mistypedFits(index, word);
}

/**
 * The word itself and its inflections. A rare form of a frequent word says no more than the word: all fits weigh as the most
 * frequent family of them does.
 */
function knownFits<T>(index: TextIndex<T>, word: string): Fit[] {
  const own = index.words.get(word);
  const families = (own?.stems ?? stemsOf(word, index.options.languages)).map((text) => index.stems.get(text) ?? []);
  const frequency = Math.max(own ? sizeOf([own]) : 0, ...families.map(sizeOf));
  const weight = rarityOf(index, Math.min(frequency, index.places.size));
  const inflections = new Set(families.flat());
  if (own) inflections.delete(own);
  return [
    ...(own ? [{ postings: own.postings, weight }] : []),
    ...[...inflections].map(({ postings }) => ({ postings, weight: weight * stemWeight })),
  ];
}

function sizeOf(words: IndexWord[]): number {
  return words.reduce((sum, { postings }) => sum + postings.documents.length, 0);
}

function rarityOf<T>(index: TextIndex<T>, frequency: number): number {
  const rarity = Math.log(1 + (index.places.size - frequency + 0.5) / (frequency + 0.5));
  return Math.max(rarity, leastRarity);
}

function mistypedFits<T>(index: TextIndex<T>, word: string): Fit[] {
  if (/\p{N}/u.test(word)) return scaled(knownFits(index, figureOf(word) ?? ''), partWeight);
  const similar = similarWords(index.vocabulary, word);
  const nearest = similar[0]?.distance ?? 0;
  const fits = similar
    .filter((candidate) => candidate.distance === nearest)
    .flatMap((candidate) => {
      const weight = similarWeight * (1 - candidate.distance / (word.length + 1));
      return scaled(knownFits(index, candidate.word), weight);
    });
  return fits.length > 0 ? fits : partFits(index, word);
}

/** "celanapanjang": both words of which it is made count, each for a part. */
function partFits<T>(index: TextIndex<T>, word: string): Fit[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!index.words.has(head) || !index.words.has(tail)) continue;
    return scaled([...knownFits(index, head), ...knownFits(index, tail)], partWeight);
  }
  return [];
}

function prefixFits<T>(index: TextIndex<T>, word: string): Fit[] {
  index.sorted ??= [...index.words.keys()].sort();
  const from = firstNotBefore(index.sorted, word);
  const fits: Fit[] = [];
  for (const candidate of index.sorted.slice(from, from + mostPrefixed)) {
    if (!candidate.startsWith(word)) break;
    fits.push(...scaled(knownFits(index, candidate), prefixWeight * Math.sqrt(word.length / candidate.length)));
  }
  return fits;
}

function firstNotBefore(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scaled(fits: Fit[], factor: number): Fit[] {
  return fits.map((fit) => ({ postings: fit.postings, weight: fit.weight * factor }));
}

/**
 * Notes while a query runs, by the documents' places. Each index keeps its own for the next query: for a hundred thousand
 * documents, making and clearing them would cost as much as the search.
 */
type Tally = {
  scores: Float64Array;
  /** What the word in hand has given the document so far: of several fits only the best counts. */
  gains: Float64Array;
  gainedFrom: Int16Array;
  /** One bit a word of the query. */
  matched: Int32Array;
  /** The places that have a note: the first `size` of them. */
  touched: { places: Int32Array; size: number };
};

const tallies = new WeakMap<object, Tally>();

function clearedTally<T>(index: TextIndex<T>): Tally {
  const kept = tallies.get(index);
  if (kept && kept.scores.length >= index.ids.length) return clear(kept);
  const tally = emptyTally(Math.ceil(index.ids.length * 1.1));
  tallies.set(index, tally);
  return tally;
}

function emptyTally(size: number): Tally {
  return {
    scores: new Float64Array(size),
    gains: new Float64Array(size),
    gainedFrom: new Int16Array(size).fill(-1),
    matched: new Int32Array(size),
    touched: { places: new Int32Array(size), size: 0 },
  };
}

function clear(tally: Tally): Tally {
  for (const place of touchedPlaces(tally)) {
    tally.scores[place] = 0;
    tally.matched[place] = 0;
    tally.gainedFrom[place] = -1;
  }
  tally.touched.size = 0;
  return tally;
}

function touchedPlaces({ touched }: Tally): Int32Array {
  return touched.places.subarray(0, touched.size);
}

function count(tally: Tally, wordAt: number, { postings, weight }: Fit): void {
  const { documents, gains } = postings;
  const { touched } = tally;
  for (let at = 0; at < documents.length; at += 1) {
    const place = documents[at] ?? 0;
    const gain = (gains[at] ?? 0) * weight;
    const before = tally.gainedFrom[place] === wordAt ? (tally.gains[place] ?? 0) : 0;
    if (gain <= before) continue;
    if (tally.matched[place] === 0) touched.places[touched.size++] = place;
    tally.matched[place] = (tally.matched[place] ?? 0) | (1 << wordAt);
    tally.scores[place] = (tally.scores[place] ?? 0) + gain - before;
    tally.gains[place] = gain;
    tally.gainedFrom[place] = wordAt;
  }
}

/** The best `limit` of what was touched; among equals, what was added first. */
function best<T>(index: TextIndex<T>, tally: Tally, words: QueryWord[], options: SearchOptions<T>): TextHit<T>[] {
  const limit = options.limit ?? 20;
  const kept: Ranked[] = [];
  for (const place of touchedPlaces(tally)) {
    const score = tally.scores[place] ?? 0;
    const last = kept[limit - 1];
    if (last && (score < last.score || (score === last.score && place > last.place))) continue;
    const id = index.ids[place];
    if (id === undefined || options.accept?.(id) === false) continue;
    insert(kept, { place, score }, limit);
  }
  return kept.flatMap(({ place, score }) => {
    const id = index.ids[place];
    const bits = tally.matched[place] ?? 0;
    const matched = words.filter((word, at) => bits & (1 << at) && !word.joined);
    const coverage = raritySum(matched) / Math.max(raritySum(words.filter((word) => !word.joined)), leastRarity);
    return id === undefined ? [] : [{ id, score, matched: matched.map((word) => word.text), coverage }];
  });
}

function raritySum(words: QueryWord[]): number {
  return words.reduce((sum, word) => sum + word.rarity, 0);
}

type Ranked = { place: number; score: number };

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.score > b.score || (a.score === b.score && a.place < b.place);
}

function insert(kept: Ranked[], item: Ranked, limit: number): void {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other && isBefore(other, item)) low = middle + 1;
    else high = middle;
  }
  kept.splice(low, 0, item);
  if (kept.length > limit) kept.pop();
}
