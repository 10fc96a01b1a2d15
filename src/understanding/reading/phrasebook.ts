import { meanings } from '../languages/meanings.ts';
import type { Language, Phrases, Words } from '../languages/words.ts';
import { plain } from './plain.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a closed word of the language does in a sentence. */
export type Tag =
  | 'number'
  | 'scale'
  | 'amount'
  | 'counter'
  | 'unit'
  | 'currency'
  | 'under'
  | 'over'
  | 'around'
  | 'between'
  | 'rangeTo'
  | 'ordinal'
  | 'ordinalBefore'
  | 'ordinalAfter'
  | 'superlative'
  | 'pointer'
  | 'yes'
  | 'no'
  | 'whatever'
  | 'back'
  | 'goOn'
  | 'negation'
  | 'except'
  | 'correction'
  | 'and'
  | 'next'
  | 'but'
  | 'insteadOf'
  | 'into'
  | 'purpose'
  | 'more'
  | 'fewer'
  | 'place'
  | 'onOffer'
  | 'inStock'
  | 'bestselling'
  | 'field'
  | 'addressWord'
  | 'measure'
  | 'complaint'
  | 'question'
  | 'opener'
  | 'greeting'
  | 'thanks'
  | 'honorific'
  | 'filler'
  | 'function'
  | 'meaning';

/** A phrase of the language found at tokens from..to (end exclusive). */
export type Mark = { tag: Tag; value: string | number; from: number; to: number };

/** A single letter with a mark is another word than without: "é" is no "e". */
type Part = { text: string; open: boolean; letter?: string };
type Entry = { parts: Part[]; tag: Tag; value: string | number };

/** All closed phrases of one language, ready to be found in a message. */
export type Phrasebook = {
  language: Language;
  entries: Map<string, Entry[]>;
  /** Entries whose first word has an open ending, by that word's beginning. */
  openEntries: Map<string, Entry[]>;
  slang: Map<string, string>;
};

const longestEnding = 4;

export function phrasebook(words: Words): Phrasebook {
  const book: Phrasebook = {
    language: words.language,
    entries: new Map(),
    openEntries: new Map(),
    slang: new Map(Object.entries(words.slang).map(([short, full]) => [plain(short), full.toLowerCase()])),
  };
  for (const [tag, value, phrases] of taggedPhrases(words)) addPhrases(book, tag, value, phrases);
  return book;
}

/** The marks of a message, first those that begin first, longer before shorter. */
export function findMarks(book: Phrasebook, message: Token[]): Mark[] {
  return message.flatMap((token, from) => {
    if (/^[-–]$/.test(token.word)) return [{ tag: 'rangeTo', value: '', from, to: from + 1 }];
    const marks = entriesAt(book, token.word).flatMap((entry) => {
      const to = from + entry.parts.length;
      return fits(entry, message, from) ? [{ tag: entry.tag, value: entry.value, from, to }] : [];
    });
    return marks.sort((a, b) => b.to - a.to);
  });
}

function entriesAt(book: Phrasebook, word: string): Entry[] {
  const found = [...(book.entries.get(word) ?? [])];
  for (let cut = Math.max(1, word.length - longestEnding); cut <= word.length; cut++) {
    found.push(...(book.openEntries.get(word.slice(0, cut)) ?? []));
  }
  return found;
}

function fits(entry: Entry, message: Token[], from: number): boolean {
  return entry.parts.every((part, offset) => {
    const { word, raw } = message[from + offset] ?? {};
    if (word === undefined || raw === undefined) return false;
    if (part.letter && raw.length === 1) return raw.toLowerCase() === part.letter;
    if (!part.open) return word === part.text;
    return word.startsWith(part.text) && word.length - part.text.length <= longestEnding;
  });
}

function addPhrases(book: Phrasebook, tag: Tag, value: string | number, phrases: Phrases): void {
  for (const phrase of phrases.split(',')) {
    const parts = phrase.trim().split(/\s+/).flatMap(partsOf);
    const first = parts[0];
    if (!first) continue;
    const index = first.open ? book.openEntries : book.entries;
    const entry = { parts, tag, value };
    index.get(first.text)?.push(entry) ?? index.set(first.text, [entry]);
  }
}

function partsOf(word: string): Part[] {
  const open = word.endsWith('*');
  const cut = tokenize(open ? word.slice(0, -1) : word);
  return cut.map((token, index) => ({
    text: token.plain,
    open: open && index === cut.length - 1,
    ...(token.raw.length === 1 ? { letter: token.raw } : {}),
  }));
}

function* taggedPhrases(words: Words): Generator<[Tag, string | number, Phrases]> {
  for (const [phrases, value] of Object.entries(words.numbers)) yield ['number', value, phrases];
  for (const [phrases, value] of Object.entries(words.scales)) yield ['scale', value, phrases];
  for (const [phrases, value] of Object.entries(words.amounts)) yield ['amount', value, phrases];
  for (const [phrases, value] of Object.entries(words.units)) yield ['unit', value, phrases];
  for (const [phrases, value] of Object.entries(words.ordinals)) yield ['ordinal', value, phrases];
  for (const [by, phrases] of Object.entries(words.superlatives)) yield ['superlative', by, phrases];
  for (const [kind, phrases] of Object.entries(words.pointers)) yield ['pointer', kind, phrases];
  for (const [field, phrases] of Object.entries(words.fields)) yield ['field', field, phrases];
  for (const [measure, phrases] of Object.entries(words.measures)) yield ['measure', measure, phrases];
  for (const [about, phrases] of Object.entries(words.complaints)) yield ['complaint', about, phrases];
  for (const meaning of meanings) yield ['meaning', meaning.name, meaning.words[words.language]];
  yield* plainTags(words);
}

function* plainTags(words: Words): Generator<[Tag, string, Phrases]> {
  const lists: [Tag, Phrases][] = [
    ['counter', words.counters],
    ['currency', words.currency],
    ['ordinalBefore', words.ordinalSigns.before],
    ['ordinalAfter', words.ordinalSigns.after],
    ['under', words.under],
    ['over', words.over],
    ['around', words.around],
    ['between', words.between],
    ['rangeTo', words.rangeTo],
    ['yes', words.yes],
    ['no', words.no],
    ['whatever', words.whatever],
    ['back', words.back],
    ['goOn', words.goOn],
    ['negation', words.negation],
    ['except', words.except],
    ['correction', words.correction],
    ['and', words.and],
    ['next', words.next],
    ['but', words.but],
    ['insteadOf', words.insteadOf],
    ['into', words.into],
    ['purpose', words.purpose],
    ['more', words.more],
    ['fewer', words.fewer],
    ['place', words.place],
    ['onOffer', words.onOffer],
    ['inStock', words.inStock],
    ['bestselling', words.bestselling],
    ['addressWord', words.addressWords],
    ['question', words.questions],
    ['opener', words.questionOpeners ?? ''],
    ['greeting', words.greetings],
    ['thanks', words.thanks],
    ['honorific', words.honorifics],
    ['filler', words.fillers],
    ['function', words.functionWords],
  ];
  for (const [tag, phrases] of lists) yield [tag, '', phrases];
}
