import { detectScript, inLatinLetters } from '#understanding/text';
import { sharedEngine } from '../engine.ts';
import type { Engine } from '../grammar.ts';
import { isTalk } from '../grammar.ts';
import { conceptKey } from '../languages/concept.ts';
import { concepts } from '../languages/concepts.ts';
import { plain } from '../reading/plain.ts';
import { tokenize } from '../reading/tokens.ts';
import { addSpelling } from '../spelling/spelling.ts';
import { conceptsIn, keysWithWider } from './concept-index.ts';
import { addPhrase, gazetteer, wordKeys } from './gazetteer.ts';
import type { Lexicon, LexiconEntry, LexiconProduct, LexiconSettings, OptionValue } from './lexicon.ts';
import { addPosting, addWords, fieldWeights, setRarities } from './product-words.ts';

/**
 * The words of a shop's catalogue, for `understand`. Pure; a thousand products take some tens of milliseconds.
 * @param engine the trained classifier and the languages; the shipped one unless told
 */
export function buildLexicon(
  products: LexiconProduct[],
  settings: LexiconSettings,
  engine: Engine = sharedEngine(),
): Lexicon {
  const entries = products.map(lexiconEntry);
  const lexicon: Lexicon = {
    engine,
    settings,
    products: entries,
    byHandle: new Map(entries.map((entry) => [entry.handle, entry])),
    gazetteer: gazetteer(),
    words: new Map(),
    concepts: new Map(),
    plainly: new Map(),
    soldBy: new Set(),
    values: [],
    valuesByConcept: new Map(),
    optionsByConcept: new Map(),
    typesByConcept: new Map(),
    prices: priceSpan(entries),
    spellings: new Map(),
  };
  for (const [place, product] of products.entries()) addWords(lexicon, product, place);
  addTitles(lexicon);
  addTypes(lexicon);
  addOptions(lexicon);
  addSynonyms(lexicon);
  addConceptSpellings(lexicon);
  setRarities(lexicon);
  return lexicon;
}

function lexiconEntry(product: LexiconProduct): LexiconEntry {
  return {
    handle: product.handle,
    title: product.title,
    type: product.type,
    options: new Map(product.options.map((option) => [option.name, option.values])),
    prices: product.prices,
    titleWords: Math.max(1, tokenize(product.title).length),
  };
}

function priceSpan(entries: LexiconEntry[]): { min: number; max: number } {
  const min = entries.reduce((low, entry) => Math.min(low, entry.prices.min), Number.POSITIVE_INFINITY);
  const max = entries.reduce((high, entry) => Math.max(high, entry.prices.max), 0);
  return { min: Number.isFinite(min) ? min : 0, max };
}

function addTitles(lexicon: Lexicon): void {
  for (const entry of lexicon.products) {
    addPhrase(lexicon.gazetteer, entry.title, { kind: 'title', handle: entry.handle }, lexicon.settings.languages);
  }
}

function addTypes(lexicon: Lexicon): void {
  for (const type of new Set(lexicon.products.map((entry) => entry.type).filter(Boolean))) {
    addPhrase(lexicon.gazetteer, type, { kind: 'type', type }, lexicon.settings.languages);
    for (const { concept } of conceptsIn(lexicon.engine.concepts, type, lexicon.settings.languages)) {
      for (const key of keysWithWider(lexicon.engine.concepts, concept)) addTo(lexicon.typesByConcept, key, type);
    }
  }
}

function addOptions(lexicon: Lexicon): void {
  const seen = new Set<string>();
  for (const entry of lexicon.products) {
    for (const [option, values] of entry.options) {
      if (!seen.has(option)) addOptionName(lexicon, option);
      seen.add(option);
      for (const value of values) {
        if (seen.has(`${option}\n${value}`)) continue;
        seen.add(`${option}\n${value}`);
        addOptionValue(lexicon, option, value);
      }
    }
  }
  addTellingWords(lexicon);
}

/** "10-30 g" is said "10-30"; "120 x 60 cm" is "120x60", "120 by 60". */
function shortForms(value: string): string[] {
  const [, from, sign, to] = /^(\d+(?:[.,]\d+)?)\s*([-–x×х*])\s*(\d+(?:[.,]\d+)?)\s*\p{L}{0,3}$/iu.exec(value) ?? [];
  if (!from || !sign || !to) return [];
  const isSpan = /[-–]/.test(sign);
  return isSpan ? [`${from}-${to}`] : ['x', ' x ', ' by ', ' на ', ' por ', ' kali '].map((by) => from + by + to);
}

const shortestTelling = 4;

/** A word that only one value of an option has means it: "velvet" of "Velvet Green", where no name of a thing has the word. */
function addTellingWords(lexicon: Lexicon): void {
  const having = new Map<string, { known: OptionValue; word: string }[]>();
  for (const known of lexicon.values) {
    const words = tokenize(known.value).filter((token) => token.kind === 'word');
    for (const { plain: word } of words.length > 1 ? words : []) {
      const key = `${known.option}\n${word}`;
      having.set(key, [...(having.get(key) ?? []), { known, word }]);
    }
  }
  for (const [only, second] of having.values()) {
    if (!only || second || !isTelling(lexicon, only.word)) continue;
    const { option, value } = only.known;
    addPhrase(lexicon.gazetteer, only.word, { kind: 'value', option, value }, lexicon.settings.languages);
  }
}

function isTelling({ engine, words }: Lexicon, word: string): boolean {
  const isOfNames = words.get(`=${word}`)?.weights.some((weight) => weight >= fieldWeights.tags) ?? false;
  return word.length >= shortestTelling && !isOfNames && !isTalk(engine, word);
}

function addOptionName(lexicon: Lexicon, option: string): void {
  addPhrase(lexicon.gazetteer, option, { kind: 'option', option }, lexicon.settings.languages);
  for (const { concept } of conceptsIn(lexicon.engine.concepts, option, lexicon.settings.languages)) {
    if (concept.kind === 'option') addTo(lexicon.optionsByConcept, concept.id, option);
  }
}

function addOptionValue(lexicon: Lexicon, option: string, value: string): void {
  addPhrase(lexicon.gazetteer, value, { kind: 'value', option, value }, lexicon.settings.languages);
  for (const short of shortForms(value))
    addPhrase(lexicon.gazetteer, short, { kind: 'value', option, value }, lexicon.settings.languages);
  // "2 orang" seats two people: it is not orange.
  const isOwn = (word: string) => isTalk(lexicon.engine, word);
  if (detectScript(value) === 'cyrillic')
    addPhrase(lexicon.gazetteer, inLatinLetters(plain(value)), { kind: 'value', option, value }, []);
  const named = conceptsIn(lexicon.engine.concepts, value, lexicon.settings.languages, isOwn).filter(
    ({ concept }) => concept.kind !== 'option',
  );
  const known: OptionValue = { option, value, concepts: named.map(({ concept }) => concept) };
  lexicon.values.push(known);
  for (const { concept } of named) {
    for (const key of keysWithWider(lexicon.engine.concepts, concept)) addTo(lexicon.valuesByConcept, key, known);
  }
  for (const token of tokenize(value)) addSpelling(lexicon.spellings, token.plain);
}

/** What the shop's things are called in any language may be mistyped; of other things nothing is known here. */
function addConceptSpellings(lexicon: Lexicon): void {
  for (const concept of concepts) {
    const key = conceptKey(concept);
    if (!lexicon.concepts.has(key) && !lexicon.valuesByConcept.has(key)) continue;
    for (const phrases of Object.values(concept.words)) {
      for (const word of phrases.split(/[\s,]+/)) addSpelling(lexicon.spellings, plain(word));
    }
  }
}

/** A synonym of the owner's names what the words it stands for name. */
function addSynonyms(lexicon: Lexicon): void {
  for (const [word, meant] of Object.entries(lexicon.settings.synonyms ?? {})) {
    const postings = meant.flatMap((text) => tokenize(text).map((token) => lexicon.words.get(`=${token.plain}`)));
    for (const { products, weights } of postings.filter((found) => found !== undefined)) {
      products.forEach((place, at) => {
        for (const key of wordKeys(plain(word))) addPosting(lexicon.words, key, place, weights[at] ?? 0);
      });
    }
    addSpelling(lexicon.spellings, plain(word));
  }
}

function addTo<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
