import type { Classifier } from './classifier/classifier.ts';
import { allWords } from './languages/all.ts';
import { concepts } from './languages/concepts.ts';
import type { Language } from './languages/words.ts';
import { type ConceptIndex, conceptIndex } from './lexicon/concept-index.ts';
import { wordKeys } from './lexicon/gazetteer.ts';
import { type Phrasebook, phrasebook, type Tag } from './reading/phrasebook.ts';
import { tokenize } from './reading/tokens.ts';
import { addSpelling, type Spellings } from './spelling/spelling.ts';

/** Phrasings by intent. */
type Corpus = Record<string, string[]>;
export type Corpora = Record<Language, Corpus>;

/** spread: in phrasings of how many intents a word occurs; a closed word of a language occurs everywhere. */
type TalkWord = { languages: Set<Language>; spread: number };

/** What is known of the languages without any shop and without training. */
export type Grammar = {
  books: Map<Language, Phrasebook>;
  concepts: ConceptIndex;
  /** Words with which people talk about shopping, whatever is sold. */
  talk: Map<string, TalkWord>;
  /** Keys of the stems of words of talk: for inflections that no corpus has. */
  talkStems: Set<string>;
  /** For mending mistyped words of a language; made when first asked for, since it takes a tenth of a second. */
  spellings: (language: Language) => Spellings;
};

/** All that understanding knows of languages: the grammars, and what was learned from the corpora. */
export type Engine = Grammar & {
  intents: Classifier;
  languages: Classifier;
};

/** Words of talk as plain data, to be stored: collecting them takes longer than all else that is done at a start. */
export type StoredTalk = { words: [word: string, languages: Language[], spread: number][]; stems: string[] };

/** The grammar of all languages; without stored words of talk they are collected from the corpora. */
export function grammar(talk: StoredTalk | Corpora): Grammar {
  const made: Grammar = {
    books: new Map(allWords.map((words) => [words.language, phrasebook(words)])),
    concepts: conceptIndex(concepts),
    talk: new Map(),
    talkStems: new Set(),
    spellings: onceEach((language) => makeSpellings(made, language)),
  };
  if ('words' in talk) restoreTalk(made, talk as StoredTalk);
  else for (const { language } of allWords) addTalk(made, language, (talk as Corpora)[language]);
  return made;
}

export function storedTalk({ talk, talkStems }: Grammar): StoredTalk {
  const words = [...talk].map(([word, { languages, spread }]): StoredTalk['words'][number] => [
    word,
    [...languages],
    spread,
  ]);
  return { words, stems: [...talkStems] };
}

function restoreTalk(made: Grammar, { words, stems }: StoredTalk): void {
  for (const [word, languages, spread] of words) made.talk.set(word, { languages: new Set(languages), spread });
  for (const stem of stems) made.talkStems.add(stem);
}

/** Whether a word belongs to talk: in one language, or in any. */
export function isTalk(grammar: Pick<Grammar, 'talk'>, word: string, language?: Language): boolean {
  const known = grammar.talk.get(word);
  return known !== undefined && (language === undefined || known.languages.has(language));
}

/** A word of talk, or an inflection of one. */
export function isLikeTalk(grammar: Pick<Grammar, 'talk' | 'talkStems'>, word: string): boolean {
  return grammar.talk.has(word) || wordKeys(word).some((key) => grammar.talkStems.has(key));
}

const shortestStem = 4;

/** A word of talk about anything: one that few intents have may as well be of a product's name ("panjang"). */
export function isCommonTalk(grammar: Pick<Grammar, 'talk'>, word: string, spread = rareSpread): boolean {
  return (grammar.talk.get(word)?.spread ?? 0) > spread;
}

const rareSpread = 4;

function addTalk(made: Grammar, language: Language, corpus: Corpus): void {
  const book = made.books.get(language);
  for (const phrasings of Object.values(corpus)) {
    const text = phrasings.join('\n').replace(/\{\w+\}/g, ' ');
    for (const word of new Set(words(text))) addTalkWord(made, language, word, 1);
  }
  for (const [, entries] of [...(book?.entries ?? []), ...(book?.openEntries ?? [])]) {
    for (const { parts, tag } of entries) {
      if (tag === 'meaning') continue;
      const spread = wideTags.has(tag) ? 100 : 1;
      for (const part of parts) addTalkWord(made, language, part.text, parts.length > 1 ? 1 : spread);
    }
  }
  for (const full of book?.slang.values() ?? []) {
    for (const token of tokenize(full)) addTalkWord(made, language, token.plain, 1);
  }
}

/** Closed words that occur beside anything. */
const wideTags = new Set<Tag>(['function', 'question', 'pointer', 'filler', 'and', 'negation', 'yes', 'no', 'place']);

/** Whole corpora are longer than a message may be: cut without the tokenizer's bounds. */
function words(text: string): string[] {
  return text.split('\n').flatMap((line) => tokenize(line).map((token) => token.word));
}

function addTalkWord(made: Grammar, language: Language, word: string, spread: number): void {
  const known = made.talk.get(word) ?? { languages: new Set<Language>(), spread: 0 };
  known.languages.add(language);
  known.spread += spread;
  made.talk.set(word, known);
  if (word.length >= shortestStem) {
    for (const key of wordKeys(word)) if (key.startsWith(`${language}:`)) made.talkStems.add(key);
  }
}

function onceEach<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

function makeSpellings(made: Grammar, language: Language): Spellings {
  const spellings: Spellings = new Map();
  const slang = made.books.get(language)?.slang;
  for (const [word, { languages }] of made.talk) {
    // Chat spellings stand in the corpora too: they are no words to mend others into.
    if (languages.has(language) && !slang?.has(word)) addSpelling(spellings, word);
  }
  return spellings;
}
