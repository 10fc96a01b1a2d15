import { allowedDistance, editDistance, stopWords } from '#understanding/text';
import { allLanguages } from '../languages/all.ts';
import { wordKeys } from '../lexicon/gazetteer.ts';
import type { Message } from '../reading/message.ts';
import { tokenize } from '../reading/tokens.ts';

/** A phrase of a shop's owner, ready to be looked for: the ways to know each of its words that carry meaning. */
type Phrase = { words: { plain: string; keys: Set<string> }[] };

/** Phrases are looked for message by message: those of one list are made ready once. */
const ready = new WeakMap<readonly string[], Phrase[]>();

function phrasesOf(texts: readonly string[]): Phrase[] {
  const known = ready.get(texts);
  if (known) return known;
  const made = texts.map(phraseOf);
  ready.set(texts, made);
  return made;
}

function phraseOf(text: string): Phrase {
  const all = tokenize(text).filter(({ kind }) => kind !== 'sign');
  const telling = all.filter(({ plain }) => !smallWords.has(plain));
  const words = telling.length > 0 ? telling : all;
  return { words: words.map(({ plain }) => ({ plain, keys: new Set(wordKeys(plain)) })) };
}

const smallWords = new Set(allLanguages.flatMap((language) => [...stopWords(language)]));

/**
 * How well a message says one of some phrases: `share` of the phrase's telling words, 0 to 1, and how many they are. Words
 * count in any form and with a typing mistake.
 */
export function phraseSaid(message: Message, texts: readonly string[]): { share: number; words: number } {
  let best = { share: 0, words: 0 };
  for (const { words } of phrasesOf(texts)) {
    const said = words.filter(({ plain, keys }) => isSaid(message, plain, keys)).length;
    const share = words.length > 0 ? said / words.length : 0;
    if (share > best.share || (share === best.share && said > best.words)) best = { share, words: said };
  }
  return best;
}

function isSaid(message: Message, plain: string, keys: Set<string>): boolean {
  if (message.keys.some((own) => own.some((key) => keys.has(key)))) return true;
  const allowed = Math.min(allowedDistance(plain.length), plain.length < 8 ? 1 : 2);
  if (allowed === 0) return false;
  return message.tokens.some(
    (token) =>
      token.kind === 'word' && token.plain[0] === plain[0] && editDistance(token.plain, plain, allowed) <= allowed,
  );
}

/** Words of a message that carry meaning. */
export function tellingWords(message: Message): number {
  return message.tokens.filter(({ kind, plain }) => kind !== 'sign' && !smallWords.has(plain)).length;
}
