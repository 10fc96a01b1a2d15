import { isCommonTalk, isLikeTalk } from '../grammar.ts';
import { type Clause, marksIn } from '../reading/message.ts';
import type { Context } from './context.ts';

/** The place that a clause names: unknown words after a place word ("ke Bandung"), else capitalised or unknown words. */
export function placeIn({ lexicon, clause }: Context): { place?: string } {
  const isPlace = (at: number) => couldBePlace(lexicon.engine, clause, at, isLikeTalk);
  const isPlaceAfterWord = (at: number) => couldBePlace(lexicon.engine, clause, at, isCommonTalk);
  for (const mark of marksIn(clause, 'place')) {
    const to = endOf(clause, mark.to, isPlaceAfterWord, isPlace);
    if (to > mark.to) return placeAt(clause, mark.to, to);
  }
  for (let at = clause.from; at < clause.to; at++) {
    if (isPlace(at) && !isNamed(clause, at)) return placeAt(clause, at, endOf(clause, at, isPlace, isPlace));
  }
  return {};
}

type Grammar = Context['lexicon']['engine'];

function couldBePlace(
  grammar: Grammar,
  { message }: Clause,
  at: number,
  isWord: (grammar: Grammar, word: string) => boolean,
): boolean {
  const token = message.tokens[at];
  if (token?.kind !== 'word') return false;
  // A word that means something in talk ("sexta", "depois") is no town.
  if (message.marks[at]?.some((mark) => mark.tag === 'meaning')) return false;
  const inMention = message.mentions.some((mention) => mention.from <= at && at < mention.to);
  return !inMention && !isWord(grammar, token.plain) && !isWord(grammar, token.word);
}

function isNamed({ message }: Clause, at: number): boolean {
  return message.named[at] ?? false;
}

/** A place of several words may hold talk words between capitals: "Rio de Janeiro". */
function endOf(
  clause: Clause,
  from: number,
  isPlace: (at: number) => boolean,
  isUnknown: (at: number) => boolean,
): number {
  const { tokens } = clause.message;
  const capital = isCapital(tokens[from]?.raw);
  let to = from;
  while (to < clause.to) {
    const joins = to > from && tokens[to]?.kind === 'word' && isCapital(tokens[to + 1]?.raw) && to + 1 < clause.to;
    const isOne = to === from;
    const goesOn = isOne
      ? isPlace(to) || capital
      : capital
        ? isCapital(tokens[to]?.raw) || joins
        : isPlace(to) && isUnknown(to);
    if (!goesOn) break;
    to += 1;
  }
  return to;
}

function isCapital(raw: string | undefined): boolean {
  return raw !== undefined && /^\p{Lu}\p{Ll}/u.test(raw);
}

/** As it was written. What stands in brackets or quotes is markup or a program, and no town. */
function placeAt({ message }: Clause, from: number, to: number): { place?: string } {
  const [first, last] = [message.tokens[from], message.tokens[to - 1]];
  const place = first && last ? message.text.slice(first.start, last.end) : '';
  return /[<>"{}=\\]/.test(place) ? {} : { place };
}
