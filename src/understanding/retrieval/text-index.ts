import { addWord, detectScript, stem, type WordSet, wordSet } from '#understanding/text';
import { indexWords } from './index-words.ts';

/** Texts of a document by field; a field that the index has no weight for is not searched. */
export type IndexDocument<T> = { id: T; fields: Record<string, string> };

export type IndexOptions = {
  /** What a word counts for, by field: { title: 4, body: 1 }. */
  weights: Record<string, number>;
  /** Whose stems are indexed beside the words themselves. */
  languages: string[];
};

/** Where a term stands: the documents' places, and how much it counts in each (BM25F's saturated frequency). */
export type Postings = { documents: number[]; gains: number[] };

/** A word of the documents, as written there; its inflections are found by its stems. */
export type IndexWord = { text: string; postings: Postings; stems: string[] };

/** BM25F over documents held in memory; made by `buildIndex`, changed only by `addDocument` and `removeDocument`. */
export type TextIndex<T> = {
  options: IndexOptions;
  /** By place; a removed document leaves its place empty until the index is compacted. */
  ids: (T | undefined)[];
  places: Map<T, number>;
  words: Map<string, IndexWord>;
  /** Stem -> the words that have it. */
  stems: Map<string, IndexWord[]>;
  /** All words without figures, for finding mistyped ones. */
  vocabulary: WordSet;
  /** All words in the order of their letters; made when first asked for. */
  sorted: string[] | undefined;
  /** Words so far by field, for the average length. */
  lengths: Map<string, { words: number; documents: number }>;
};

/** How soon a word that is repeated stops counting for more, and how much longer texts are marked down (BM25's k1 and b). */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** So many documents are measured before the first is indexed: the average lengths of the whole are near theirs. */
const sample = 500;

/** @example search(buildIndex([{ id: 1, fields: { title: 'Helm anak' } }], { weights: { title: 1 }, languages: ['id'] }), 'helm') */
export function buildIndex<T>(documents: IndexDocument<T>[], options: IndexOptions): TextIndex<T> {
  const index: TextIndex<T> = {
    options,
    ids: [],
    places: new Map(),
    words: new Map(),
    stems: new Map(),
    vocabulary: wordSet(),
    sorted: undefined,
    lengths: new Map(Object.keys(options.weights).map((field) => [field, { words: 0, documents: 0 }])),
  };
  for (const document of documents.slice(0, sample)) measure(index, fieldWords(index, document));
  for (const document of documents) addDocument(index, document);
  return index;
}

/** Adds a document, in place of the one with the same id. */
export function addDocument<T>(index: TextIndex<T>, document: IndexDocument<T>): void {
  removeDocument(index, document.id);
  const texts = fieldWords(index, document);
  measure(index, texts);
  const place = index.ids.push(document.id) - 1;
  index.places.set(document.id, place);
  for (const [postings, weight] of weighPostings(index, texts)) {
    postings.documents.push(place);
    postings.gains.push((weight * (saturation + 1)) / (weight + saturation));
  }
}

/** Removes a document; one that is not there is no error. */
export function removeDocument<T>(index: TextIndex<T>, id: T): void {
  const place = index.places.get(id);
  if (place === undefined) return;
  index.places.delete(id);
  index.ids[place] = undefined;
  const empty = index.ids.length - index.places.size;
  if (empty > 1000 && empty > index.places.size / 2) compact(index);
}

/** The words of every field that counts. */
function fieldWords<T>(index: TextIndex<T>, document: IndexDocument<T>): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const field of index.lengths.keys()) {
    const text = document.fields[field];
    if (text) texts.set(field, indexWords(text));
  }
  return texts;
}

function measure<T>(index: TextIndex<T>, texts: Map<string, string[]>): void {
  for (const [field, list] of texts) {
    const length = index.lengths.get(field);
    if (!length) continue;
    length.words += list.length;
    length.documents += 1;
  }
}

/** BM25F: a term's frequencies in all fields, weighed and set against the field's length, are one figure. */
function weighPostings<T>(index: TextIndex<T>, texts: Map<string, string[]>): Map<Postings, number> {
  const weights = new Map<Postings, number>();
  for (const [field, list] of texts) {
    const length = index.lengths.get(field);
    const average = length ? length.words / length.documents : list.length;
    const weight = (index.options.weights[field] ?? 0) / (1 - lengthPenalty + (lengthPenalty * list.length) / average);
    for (const word of list) {
      const { postings } = knownWord(index, word);
      weights.set(postings, (weights.get(postings) ?? 0) + weight);
    }
  }
  return weights;
}

function knownWord<T>(index: TextIndex<T>, word: string): IndexWord {
  const known = index.words.get(word);
  if (known) return known;
  const made: IndexWord = {
    text: word,
    postings: { documents: [], gains: [] },
    stems: stemsOf(word, index.options.languages),
  };
  index.words.set(word, made);
  for (const text of made.stems) {
    const family = index.stems.get(text);
    if (family) family.push(made);
    else index.stems.set(text, [made]);
  }
  if (!/\p{N}/u.test(word)) addWord(index.vocabulary, word);
  index.sorted = undefined;
  return made;
}

/** The stems of a word in all the languages whose letters it is written in: without knowing which it is, all of them count. */
export function stemsOf(word: string, languages: string[]): string[] {
  if (/\p{N}/u.test(word)) return [];
  const cyrillic = detectScript(word) === 'cyrillic';
  const fitting = languages.filter((language) => (language === 'ru') === cyrillic);
  return [...new Set(fitting.map((language) => stem(word, language)))];
}

/** Gives the places of removed documents free: one pass over all postings. */
function compact<T>(index: TextIndex<T>): void {
  const moved = new Map<number, number>();
  const kept: T[] = [];
  index.ids.forEach((id, place) => {
    if (id !== undefined) moved.set(place, kept.push(id) - 1);
  });
  index.ids = kept;
  index.places = new Map(kept.map((id, place) => [id, place]));
  for (const { postings } of index.words.values()) compactPostings(postings, moved);
}

function compactPostings(postings: Postings, moved: Map<number, number>): void {
  const kept = postings.documents.flatMap((place, at) => {
    const to = moved.get(place);
    return to === undefined ? [] : [{ to, gain: postings.gains[at] ?? 0 }];
  });
  postings.documents = kept.map((posting) => posting.to);
  postings.gains = kept.map((posting) => posting.gain);
}
