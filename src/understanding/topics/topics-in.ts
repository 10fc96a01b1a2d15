import { spokenRoot, words } from '#understanding/text';
import { productTopics } from './product-topics.ts';
import { shopTopics } from './shop-topics.ts';

/** A topic at words from..to (end exclusive) of a text; `of`: whether it is asked of a thing or of the shop. */
export type FoundTopic = { name: string; of: TopicKind; from: number; to: number };
type TopicKind = 'product' | 'shop';

type Part = { text: string; open: boolean };
type Entry = { parts: Part[]; name: string; of: TopicKind };
/** Phrases by their first word; those whose first word has any ending by its beginning. */
type TopicIndex = { exact: Map<string, Entry[]>; open: Map<string, Entry[]> };

const longestEnding = 9;
/** Stands for one word of any kind: "send _ back". */
const anyWord = '_';
let made: TopicIndex | undefined;

/** The topics that a text speaks of, each with the words that say so; made at first need, since a start does not wait for it. */
export function findTopics(text: string): FoundTopic[] {
  return topicsAmong(topicWords(text));
}

/** The same among folded words. */
export function topicsAmong(list: string[]): FoundTopic[] {
  made ??= indexOf();
  const forms = list.map(formsOf);
  const found: FoundTopic[] = [];
  for (let from = 0; from < list.length; from++) {
    for (const { parts, name, of } of entriesAt(made, forms[from] ?? [])) {
      if (fits(parts, forms, from)) found.push({ name, of, from, to: from + parts.length });
    }
  }
  return found;
}

/** The words of a text as topics are looked up by them: folded, "don't" as "dont". */
export function topicWords(text: string): string[] {
  return words(text.replace(/°/g, ' degrees ')).map((word) => word.replace(/['’ʼ]/g, ''));
}

/** Names of the topics that a text speaks of. */
export function topicsIn(text: string): Set<string> {
  return new Set(findTopics(text).map(({ name }) => name));
}

function indexOf(): TopicIndex {
  const index: TopicIndex = { exact: new Map(), open: new Map() };
  for (const [name, phrases] of productTopics) addPhrases(index, { name, of: 'product' }, phrases);
  for (const [name, phrases] of shopTopics) addPhrases(index, { name, of: 'shop' }, phrases);
  return index;
}

type Topic = Pick<Entry, 'name' | 'of'>;

function addPhrases(index: TopicIndex, topic: Topic, phrases: string): void {
  for (const phrase of phrases.split(', ')) addPhrase(index, topic, phrase);
}

function addPhrase(index: TopicIndex, topic: Topic, phrase: string): void {
  const parts = phrase.split(' ').map((word) => ({
    text: word.replace('*', '').replaceAll('ё', 'е'),
    open: word.endsWith('*'),
  }));
  const [first] = parts;
  if (!first) return;
  const known = first.open ? index.open : index.exact;
  known.set(first.text, [...(known.get(first.text) ?? []), { ...topic, parts }]);
}

/** A word, and without what Indonesian hangs on it: "garansinya" is "garansi", "dibungkusin" "bungkusin", "nyiram" "siram". */
function formsOf(word: string): string[] {
  const bare = word.replace(/(?<=\p{L}{3})nya$/u, '');
  const active = bare.replace(/^di(?=\p{L}{4})/u, '');
  return [...new Set([word, bare, active, spokenRoot(bare)])];
}

function entriesAt({ exact, open }: TopicIndex, forms: string[]): Set<Entry> {
  const found = new Set<Entry>();
  for (const word of forms) {
    for (const entry of exact.get(word) ?? []) found.add(entry);
    for (let cut = Math.max(1, word.length - longestEnding); cut <= word.length; cut++) {
      for (const entry of open.get(word.slice(0, cut)) ?? []) found.add(entry);
    }
  }
  return found;
}

function fits(parts: Part[], forms: string[][], from: number): boolean {
  return parts.every((part, offset) => forms[from + offset]?.some((word) => isSaidBy(part, word)));
}

function isSaidBy({ text, open }: Part, word: string): boolean {
  if (text === anyWord) return true;
  return open ? word.startsWith(text) && word.length - text.length <= longestEnding : word === text;
}
