import type { Engine } from '../grammar.ts';
import type { Concept } from '../languages/concept.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What understanding needs to know of a product; plain data, so that nothing of commerce is needed here. */
export type LexiconProduct = {
  handle: string;
  title: string;
  type: string;
  vendor: string;
  category?: string;
  tags: string[];
  options: { name: string; values: string[] }[];
  attributes: Record<string, string>;
  /** Without markup. */
  body: string;
  translations: Record<string, { title?: string; body?: string }>;
  /** Lowest and highest of its variants, minor units. */
  prices: { min: number; max: number };
};

export type LexiconSettings = {
  /** The shop's, its own first. */
  languages: string[];
  /** Who answers in the shop: "good evening, Mrs Rose" names no rose. */
  persona?: string;
  /** Topics that the shop has written an answer to; see `#understanding/topics`. */
  answered?: ReadonlySet<string>;
  /** ISO 4217. */
  currency: string;
  /** The owner's: a word of customers -> words of the catalogue: { "hp": ["ponsel"] }. */
  synonyms?: Record<string, string[]>;
  /** Coupon codes that the shop gives out. */
  codes?: string[];
};

/** What a phrase of the catalogue or of the shared concepts stands for. */
export type Meaning =
  | { kind: 'value'; option: string; value: string }
  | { kind: 'option'; option: string }
  | { kind: 'type'; type: string }
  | { kind: 'title'; handle: string }
  | { kind: 'concept'; concept: Concept };

export type OptionValue = { option: string; value: string; concepts: Concept[] };

/** Products in which a word or concept occurs, by place in `products`, with the weight of the strongest field. */
export type WordPostings = { products: number[]; weights: number[]; rarity: number };

export type LexiconEntry = {
  handle: string;
  title: string;
  type: string;
  options: Map<string, string[]>;
  prices: { min: number; max: number };
  titleWords: number;
};

/** A shop's words, in the form in which messages are read; made by `buildLexicon`, never changed. */
export type Lexicon = {
  engine: Engine;
  settings: LexiconSettings;
  products: LexiconEntry[];
  byHandle: Map<string, LexiconEntry>;
  /** Titles, types, option names and values. */
  gazetteer: Gazetteer<Meaning>;
  /** By word key ("=tas", "id:tas"). */
  words: Map<string, WordPostings>;
  /** By concept key ("type:backpack"), wider concepts included. */
  concepts: Map<string, WordPostings>;
  /** The same for what is called by this kind of things and by none narrower. */
  plainly: Map<string, WordPostings>;
  /** Units by which things are sold: "price per metre". */
  soldBy: Set<string>;
  values: OptionValue[];
  valuesByConcept: Map<string, OptionValue[]>;
  /** The shop's option names that stand for an option concept: "colour" -> ["Warna"]. */
  optionsByConcept: Map<string, string[]>;
  /** Shop types by the concepts their names hold. */
  typesByConcept: Map<string, string[]>;
  prices: { min: number; max: number };
  /** Words that a mistyped word may have been meant as, with those of the languages. */
  spellings: Map<string, string[]>;
};
