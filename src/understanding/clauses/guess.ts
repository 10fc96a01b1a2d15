import { classify, type Guess } from '../classifier/classifier.ts';
import { featuresOf } from '../classifier/features.ts';
import { contentOf } from '../items/content.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { cellsOf } from '../reading/cells.ts';
import type { Clause } from '../reading/message.ts';

/**
 * What a clause is about: its wishes by likelihood, and whether it says a wish at all.
 * bare: only things, values and figures ("kaos hitam L dua"), no word of what is wanted with them.
 */
export type Reading = {
  clause: Clause;
  guesses: Guess[];
  bare: boolean;
  hasProduct: boolean;
  hasOption: boolean;
  hasNumber: boolean;
};

export function readClause(lexicon: Lexicon, clause: Clause): Reading {
  const { cells, extras } = cellsOf(lexicon.engine, clause);
  const content = contentOf(lexicon, clause);
  const talk = cells.filter((cell) => !cell.startsWith('<'));
  return {
    clause,
    guesses: classify(lexicon.engine.intents, featuresOf(cells, extras)),
    bare: talk.every((word) => isSmallTalk(lexicon, clause, word)),
    hasProduct: content.product.length > 0,
    hasOption: content.options.length > 0,
    hasNumber: cells.includes('<qty>'),
  };
}

export function topOf({ guesses }: Reading): Guess {
  return guesses[0] ?? { name: 'unknown', probability: 0 };
}

/** Words that say nothing of the wish: "yang", "the", "kak", "и". */
function isSmallTalk({ engine }: Lexicon, { message, from, to }: Clause, word: string): boolean {
  if (word === '?') return false;
  for (let at = from; at < to; at++) {
    if (message.tokens[at]?.word !== word) continue;
    const tags = (message.marks[at] ?? []).map((mark) => mark.tag);
    if (tags.includes('question') || tags.includes('inStock')) return false;
    const small = tags.some((tag) =>
      [
        'function',
        'filler',
        'and',
        'pointer',
        'next',
        'but',
        'ordinal',
        'superlative',
        'place',
        'counter',
        'unit',
        'correction',
      ].includes(tag),
    );
    const option = message.mentions.some((mention) => mention.from <= at && at < mention.to);
    if (!small && !option) return false;
  }
  return engine.intents.classes.length > 0;
}
