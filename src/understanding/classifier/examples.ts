import type { Corpora, Grammar } from '../grammar.ts';
import type { Language } from '../languages/words.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { cellsOf } from '../reading/cells.ts';
import { wholeOf } from '../reading/message.ts';
import { read } from '../reading/read.ts';
import type { Words } from '../reading/shop-words.ts';
import { tokenize } from '../reading/tokens.ts';
import { featuresOf } from './features.ts';
import { type Dice, dice, fill } from './fill.ts';
import type { Example } from './train.ts';

/** How often a phrasing with placeholders is filled anew. */
const fillings = 3;

/** A shop that sells nothing: products are known by the shared concepts alone. */
function noWords(): Words {
  return {
    gazetteer: gazetteer(),
    words: new Map(),
    concepts: new Map(),
    plainly: new Map(),
    valuesByConcept: new Map(),
    soldBy: new Set(),
    spellings: new Map(),
    settings: { currency: 'XXX' },
    prices: { min: 0, max: 0 },
  };
}

/** What the intents are learned from: every phrasing, read as a customer's message is. */
export function intentExamples(grammar: Grammar, corpora: Corpora): Example[] {
  const words = noWords();
  return phrasings(corpora).flatMap(({ language, intent, phrasing }, group) => {
    const roll = dice(group);
    return variants(phrasing, language, roll).map((text) => ({
      features: featuresOfText(grammar, words, text, language),
      label: intent,
      group,
    }));
  });
}

/** What languages are told apart by: the words of every phrasing. */
export function languageExamples(corpora: Corpora): Example[] {
  return phrasings(corpora).map(({ language, phrasing }, group) => ({
    features: languageFeatures(phrasing.replace(/\{\w+\}/g, ' ')),
    label: language,
    group,
  }));
}

export function languageFeatures(text: string): Set<number> {
  return featuresOf(tokenize(text).flatMap((token) => (token.kind === 'word' ? [token.word] : [])));
}

/** A text as the classifier sees it, read with the words of a shop. */
export function featuresOfText(grammar: Grammar, words: Words, text: string, language: Language): Set<number> {
  const { cells, extras } = cellsOf(grammar, wholeOf(read(grammar, words, text, language)));
  return featuresOf(cells, extras);
}

function variants(phrasing: string, language: Language, roll: Dice): string[] {
  if (!phrasing.includes('{')) return [phrasing];
  return Array.from({ length: fillings }, (_, at) => fill(phrasing, language, roll, at < fillings - 1));
}

function phrasings(corpora: Corpora): { language: Language; intent: string; phrasing: string }[] {
  return (Object.keys(corpora) as Language[]).flatMap((language) =>
    Object.entries(corpora[language]).flatMap(([intent, list]) =>
      list.map((phrasing) => ({ language, intent, phrasing })),
    ),
  );
}
