import { classify, type Guess } from '../classifier/classifier.ts';
import { featuresOf } from '../classifier/features.ts';
import { type Content, contentOf } from '../items/content.ts';
import { pointerIn } from '../items/pointing.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { cellsOf } from '../reading/cells.ts';
import type { Clause, Message } from '../reading/message.ts';
import type { Tag } from '../reading/phrasebook.ts';
import { ofKind } from '../reading/shop-words.ts';

/**
 * What a clause is about: its wishes by likelihood, and whether it says a wish at all.
 * bare: only things, values and figures ("kaos hitam L dua"), no word of what is wanted with them.
 */
export type Reading = {
  clause: Clause;
  content: Content;
  guesses: Guess[];
  bare: boolean;
  /** As bare, but asked: "the red one?" */
  elliptic: boolean;
  /** Names a thing; isKnown: one that the shop or the shared concepts know. */
  hasProduct: boolean;
  isKnown: boolean;
  /** Names a thing that the shop sells, by a word of its own or a kind that it has. */
  isSold: boolean;
  /** Says for whom or what it is, or what it can. */
  hasDescription: boolean;
  hasOption: boolean;
  hasNumber: boolean;
};

/** What was read already of a message, by its stretch: most are asked for several times, and classifying takes the longest. */
const known = new WeakMap<Message, Map<string, Reading>>();

export function readClause(lexicon: Lexicon, clause: Clause): Reading {
  const { message, from, to } = clause;
  const readings = known.get(message) ?? new Map<string, Reading>();
  known.set(message, readings);
  const place = `${from} ${to}`;
  const reading = readings.get(place) ?? readStretch(lexicon, clause);
  readings.set(place, reading);
  return reading;
}

function readStretch(lexicon: Lexicon, clause: Clause): Reading {
  const { cells, extras } = cellsOf(lexicon.engine, clause);
  const content = contentOf(lexicon, clause);
  const places = Array.from({ length: clause.to - clause.from }, (_, offset) => clause.from + offset);
  const hasNumber = cells.includes('<qty>');
  const holdsThing =
    content.product.length > 0 ||
    content.describing.length > 0 ||
    content.options.length > 0 ||
    hasNumber ||
    Boolean(pointerIn(clause));
  const guesses = classify(lexicon.engine.intents, featuresOf(cells, extras));
  const isClear = (guesses[0]?.probability ?? 0) >= clearly;
  const isTold = (at: number) => isTelling(clause, at, content) && (isClear || !saysYes(clause, at));
  const says = holdsThing && !places.some(isTold);
  const asks = places.some((at) => clause.message.tokens[at]?.word === '?');
  return {
    clause,
    content,
    guesses,
    bare: says && !asks,
    elliptic: says && asks,
    hasProduct: content.product.length > 0,
    isKnown: content.product.some((at) => clause.message.named[at] || isMentioned(clause, at)),
    isSold: content.product.some((at) => clause.message.named[at] || isSold(lexicon, clause, at)),
    hasDescription: content.describing.length > 0,
    hasOption: content.options.length > 0,
    hasNumber,
  };
}

const clearly = 0.5;

/** "Yeah, the bigger one": the yes is no word of a wish, unless all of it is clearly one. */
function saysYes({ message }: Clause, at: number): boolean {
  return message.marks[at]?.some(({ tag, to }) => tag === 'yes' && to === at + 1) ?? false;
}

function isSold(lexicon: Lexicon, { message }: Clause, at: number): boolean {
  const mention = message.mentions.find(({ from, to }) => from <= at && at < to);
  return (
    mention?.meanings.some((meaning) => meaning.kind !== 'concept' || ofKind(lexicon, meaning.concept).length > 0) ??
    false
  );
}

function isMentioned({ message }: Clause, at: number): boolean {
  return message.mentions.some((mention) => mention.from <= at && at < mention.to);
}

export function topOf({ guesses }: Reading): Guess {
  return guesses[0] ?? { name: 'unknown', probability: 0 };
}

/** Marks that say nothing of the wish: "yang", "the", "kak", "и", "second", "the cheapest". */
const small = new Set<Tag>([
  'function',
  'filler',
  'and',
  'pointer',
  'next',
  'but',
  'ordinal',
  'ordinalBefore',
  'superlative',
  'place',
  'correction',
  'negation',
  'except',
  'greeting',
]);
const telling = new Set<Tag>(['question', 'inStock']);

/** Places of a clause at which a word says what is wanted. */
export function isTelling({ message, from, to }: Clause, at: number, content: Content): boolean {
  const token = message.tokens[at];
  if (token?.kind !== 'word' || content.product.includes(at) || content.describing.includes(at)) return false;
  if ([...message.mentions, ...message.numbers, ...message.contacts].some((span) => span.from <= at && at < span.to))
    return false;
  let isSmall = false;
  for (let start = Math.max(from, at - 4); start <= at; start++) {
    for (const { tag, to: end } of message.marks[start] ?? []) {
      if (end <= at || end > to) continue;
      if (telling.has(tag) && start === at) return true;
      if (small.has(tag)) isSmall = true;
    }
  }
  return !isSmall;
}
