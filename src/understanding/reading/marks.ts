import { type Grammar, isTalk } from '../grammar.ts';
import type { Language } from '../languages/words.ts';
import { findMarks, type Mark } from './phrasebook.ts';
import type { Token } from './tokens.ts';

/** The closed words of the message's language; of the others those made of words that it does not have. */
export function marksOf(grammar: Grammar, tokens: Token[], language: Language): Mark[][] {
  const marks: Mark[][] = tokens.map(() => []);
  for (const [other, book] of grammar.books) {
    for (const mark of findMarks(book, tokens)) {
      if (other === language || isForeign(grammar, tokens, mark, language)) marks[mark.from]?.push(mark);
    }
  }
  for (const list of marks) list.sort((a, b) => b.to - a.to);
  return marks.map((list, at) => list.flatMap((mark) => asked(mark, tokens, marks, at)));
}

/** "Will it fit" asks, "black will do" does not. */
function asked(mark: Mark, tokens: Token[], marks: Mark[][], at: number): Mark[] {
  if (mark.tag !== 'opener') return [mark];
  return opensSentence(tokens, marks, at) ? [{ ...mark, tag: 'question' }] : [];
}

const beforeQuestion = new Set<Mark['tag']>([
  'filler',
  'and',
  'but',
  'next',
  'greeting',
  'thanks',
  'yes',
  'no',
  'correction',
]);

const longestOpening = 4;

function opensSentence(tokens: Token[], marks: Mark[][], at: number): boolean {
  if (at === 0 || tokens[at - 1]?.kind === 'sign') return true;
  const before = marks
    .slice(Math.max(0, at - longestOpening), at)
    .flatMap((list) => list.filter(({ to }) => to === at));
  return before.some(({ tag }) => beforeQuestion.has(tag));
}

function isForeign(grammar: Grammar, tokens: Token[], mark: Mark, language: Language): boolean {
  return tokens
    .slice(mark.from, mark.to)
    .every(({ word, kind }) => kind === 'word' && !isTalk(grammar, word, language));
}
