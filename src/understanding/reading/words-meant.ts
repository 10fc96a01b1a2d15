import { type Grammar, isTalk } from '../grammar.ts';
import type { Language } from '../languages/words.ts';
import { beginsConcept } from '../lexicon/concept-index.ts';
import { wordKeys } from '../lexicon/gazetteer.ts';
import { mend } from '../spelling/spelling.ts';
import { findMarks, type Phrasebook } from './phrasebook.ts';
import type { Words } from './shop-words.ts';
import { type Token, tokenize } from './tokens.ts';

/** As many unknown words of a message are compared with the known ones. */
const mostMended = 12;

/** Slang written out: "gpp" becomes three words that share its place. Words of the shop are none. */
export function writtenOut(grammar: Grammar, words: Words, token: Token, language: Language): Token[] {
  if (token.kind !== 'word' || words.words.has(`=${token.plain}`)) return [token];
  const doubled = doubledWord(grammar, words, token, language);
  if (doubled) return doubled;
  const full = slangFor(grammar, token.word, language) ?? slangFor(grammar, token.plain, language);
  if (!full) return [token];
  return tokenize(full).map((word) =>
    word.kind === 'number' ? { ...word, start: token.start, end: token.end } : { ...token, word: word.plain },
  );
}

/** "Liat2" is "liat liat": a word said twice is the word, unless it only means something said twice ("abu2" is "abu-abu"). */
function doubledWord(grammar: Grammar, words: Words, token: Token, language: Language): Token[] | undefined {
  const word = /^(\p{L}{3,})2$/u.exec(token.word)?.[1];
  if (!word) return undefined;
  const once = { ...token, word, plain: word };
  if (isTalk(grammar, word, language) || words.words.has(`=${word}`)) return [once];
  return isKnown(grammar, words, word) ? [once, once] : undefined;
}

/** The message's own language first; another's only for a word that the own one does not have. */
function slangFor(grammar: Grammar, word: string, language: Language): string | undefined {
  const own = grammar.books.get(language)?.slang.get(word);
  if (own || isTalk(grammar, word)) return own;
  for (const book of grammar.books.values()) {
    const full = book.slang.get(word);
    if (full) return full;
  }
  return undefined;
}

export function mended(grammar: Grammar, words: Words, tokens: Token[], language: Language): Token[] {
  const spellings = () => [words.spellings, grammar.spellings(language)];
  const places = grammar.books.get(language);
  let left = mostMended;
  return tokens.map((token, at) => {
    if (token.kind !== 'word' || left === 0 || isKnown(grammar, words, token.word)) return token;
    if (places && isAfterPlaceWord(places, tokens, at)) return token;
    left -= 1;
    const meant = mend(spellings(), token.word);
    return meant ? { ...token, word: meant } : token;
  });
}

/** What follows "ke" or "to" may be the name of a town: no list has them all, so it is left as it is. */
function isAfterPlaceWord(book: Phrasebook, tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 1), at);
  return findMarks(book, before).some((mark) => mark.tag === 'place');
}

export function isKnown(grammar: Grammar, words: Words, word: string): boolean {
  if (isTalk(grammar, word)) return true;
  const keys = wordKeys(word);
  if (keys.some((key) => words.words.has(key) || words.gazetteer.byFirst.has(key))) return true;
  return beginsConcept(grammar.concepts, keys);
}
