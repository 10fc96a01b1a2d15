import type { LexiconEntry } from '../lexicon/lexicon.ts';
import type { Clause } from '../reading/message.ts';
import { tokenize } from '../reading/tokens.ts';

const shortestWord = 5;
const shortestExact = 3;
const leastAlike = 4;
const alikeShare = 0.5;

/**
 * Values of named things that a word beside them comes from, though no dictionary knows how: "ванильная" of "ваниль". Only of
 * options for which nothing was said, and only where a word fits a single value.
 * @param at places of the words that name the thing
 */
export function derivedValues(
  { message }: Clause,
  at: number[],
  entries: LexiconEntry[],
  known: Record<string, string>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const title = wordsOf(entry.title);
    const said = at
      .map((place) => message.tokens[place])
      .filter((token) => token?.kind === 'word' && token.word.length >= shortestExact)
      .map((token) => token?.word ?? '')
      .filter((word) => !title.some((own) => isAlike(own, word)));
    for (const [option, values] of entry.options) {
      if (option in known) continue;
      const fitting = values.filter((value) => wordsOf(value).some((own) => said.some((word) => isAlike(own, word))));
      if (fitting.length === 1 && fitting[0]) found[option] = fitting[0];
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, plain }) => (kind === 'word' ? [plain] : []));
}

/** "Дубовый" is of "дуб", "медный" of "медь". */
function isOf(thing: string, word: string): boolean {
  const [, root] =
    /^([а-я]{3,}?)(?:ов|ев|н|ян|ан|ин)(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|ой|ую|юю|ых|ым|ыми|ом)$/.exec(word) ?? [];
  return root !== undefined && thing.replace(/[аяьоеы]$/, '') === root;
}

/** They begin alike for half of the longer one. */
function isAlike(one: string, other: string): boolean {
  if (one === other || isOf(one, other)) return true;
  if (other.length < shortestWord) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= leastAlike && same >= Math.max(one.length, other.length) * alikeShare;
}
