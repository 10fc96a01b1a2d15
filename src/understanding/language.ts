import { detectScript } from '#understanding/text';
import { scores, softmax } from './classifier/classifier.ts';
import { languageFeatures } from './classifier/examples.ts';
import type { Engine } from './grammar.ts';
import { addressWords, allLanguages, isLanguage } from './languages/all.ts';
import type { Language } from './languages/words.ts';
import { type Token, tokenize } from './reading/tokens.ts';

/** How many times likelier the language of the talk so far is, before a word is read; and one that the shop does not name. */
const staying = 6;
/** Before the first message it is only the shop's own. */
const stayingAtFirst = 2;
const notTheShops = 0.15;
/** A short answer ("ok", "L 2") says nothing of the language. */
const fewestLetters = 4;

/** The language of a message: by its script, then by its words, in favour of the language of the talk so far. */
export function languageOf(
  engine: Engine,
  text: string,
  talk: { language: string; isNew: boolean },
  shop: string[],
): Language {
  const current = isLanguage(talk.language)
    ? talk.language
    : (allLanguages.find((language) => shop.includes(language)) ?? 'en');
  const script = detectScript(text);
  if (script === 'cyrillic') return 'ru';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (script !== 'latin') return current;
  if (letters < fewestLetters) return current;
  if (!saysTalk(engine, tokenize(text))) return current;
  return likeliest(engine, text, { current, staying: talk.isNew ? stayingAtFirst : staying }, shop);
}

/** Words of talk are said; an address ("Jl. Braga 5") is in the language of its town, not of who gives it. */
function saysTalk(engine: Engine, tokens: Token[]): boolean {
  const isAddress = tokens.some(({ word }) => addressWords.has(word)) && tokens.some(({ kind }) => kind === 'number');
  const talk = tokens.filter(({ word }) => engine.talk.has(word) && !(isAddress && addressWords.has(word)));
  return talk.length > (isAddress ? fewWords : 0);
}

/** An address may have as many words that are said in talk too. */
const fewWords = 1;

function likeliest(
  engine: Engine,
  text: string,
  { current, staying }: { current: Language; staying: number },
  shop: string[],
): Language {
  const model = engine.languages;
  const shares = softmax(scores(model, languageFeatures(text)), model.temperature);
  let best: Language = current;
  let most = 0;
  for (const language of allLanguages) {
    if (language === 'ru') continue;
    const share = shares[model.classes.indexOf(language)] ?? 0;
    const weight = share * (language === current ? staying : 1) * (shop.includes(language) ? 1 : notTheShops);
    if (weight > most) [best, most] = [language, weight];
  }
  return best;
}
