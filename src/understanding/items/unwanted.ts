import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { type Clause, type Mention, marksIn } from '../reading/message.ts';
import { contentText } from './content.ts';
import { namesOption } from './figures.ts';
import { optionsFor } from './options.ts';

/** Option values right after a "not" or "except", with at most two small words between. */
export function unwantedIn(clause: Clause, options: Mention[]): Mention[] {
  const nots = marksIn(clause, 'negation', 'except', 'insteadOf');
  return options.filter((mention) =>
    nots.some((not) => mention.from >= not.to && mention.from - not.to <= 2 && isSmall(clause, not.to, mention.from)),
  );
}

export function isSmall({ message }: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const marks = message.marks[at] ?? [];
    const small = marks.some(({ tag }) => tag === 'function' || tag === 'pointer' || tag === 'filler');
    const option = message.mentions.some((mention) => mention.from <= at && at < mention.to && namesOption(mention));
    if (!small && !option) return false;
  }
  return true;
}

export function exceptOf(lexicon: Lexicon, clause: Clause, unwanted: Mention[], products: LexiconEntry[]) {
  return {
    options: optionsFor(lexicon, unwanted, products),
    text: contentText(clause, { product: [], describing: [], options: unwanted }),
  };
}
