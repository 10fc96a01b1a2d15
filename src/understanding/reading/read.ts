import { topicsAmong } from '#understanding/topics';
import { type FoundNumber, findNumbers } from '../entities/numbers.ts';
import { findPriceRange } from '../entities/prices.ts';
import type { Grammar } from '../grammar.ts';
import { measureKey, unitOf } from '../languages/all.ts';
import type { Language } from '../languages/words.ts';
import { dashKey, isDash, wordKeys } from '../lexicon/gazetteer.ts';
import { measureKeyAt } from '../lexicon/measures.ts';
import { contactsOf } from './contacts-said.ts';
import { marksOf } from './marks.ts';
import { findMentions, isInNumber, isThingName, namingKeys } from './mentions.ts';
import type { Mention, Message } from './message.ts';
import { isName, type Words } from './shop-words.ts';
import { joinedAt, type Token, tokenize } from './tokens.ts';
import { mended, writtenOut } from './words-meant.ts';

/** Finds in a message, visible and of known language, everything that stands in it. */
export function read(grammar: Grammar, words: Words, text: string, language: Language): Message {
  const written = tokenize(text);
  const tokens = mended(
    grammar,
    words,
    written.flatMap((token) => writtenOut(grammar, words, token, language)),
    language,
  );
  const marks = marksOf(grammar, tokens, language);
  const measured = findNumbers(tokens, marks);
  const keys = tokens.map((token, at) => [
    ...keysAt(tokens, token, at),
    ...spelledMeasureAt(tokens, measured, at),
    ...joinedKeys(words, tokens, at),
  ]);
  const numbers = measured.map((number) => asCount(words, keys, number));
  const found = findMentions(grammar, words, tokens, keys, language);
  const mentions = found.filter((mention) => !isInNumber(numbers, mention));
  const price = findPriceRange(numbers, marks, { currency: words.settings.currency, prices: words.prices });
  const contacts = contactsOf(grammar, words, text.slice(0, tokens.at(-1)?.end ?? 0), tokens, marks);
  const topics = topicsAmong(tokens.map(({ word }) => word));
  const named = tokens.map((token, at) => isNamedWord(grammar, words, token, keys[at] ?? [], language));
  for (const at of thingsCounted(words, numbers, keys, language)) named[at] = true;
  const counted = numbers
    .filter(({ from, to }) => !(named[from] && tokens[from]?.kind === 'word' && isOfName(words, tokens, from, to)))
    .map((number) => withoutThing(number, tokens, mentions, named));
  return { text, language, tokens, keys, marks, mentions, named, numbers: counted, price, contacts, topics };
}

function isNamedWord(grammar: Grammar, words: Words, token: Token, keys: string[], language: Language): boolean {
  return namingKeys(grammar, token, keys, language).some((key) => isName(words.words.get(key)));
}

/** "10 sachês de atum": a counting word that begins a title of the shop's, in whatever form. */
function thingsCounted(words: Words, numbers: FoundNumber[], keys: string[][], language: Language): number[] {
  return numbers.flatMap(({ counted, from, to }) => {
    const own = keys[to - 1]?.filter((key) => key.startsWith(`${language}:`)) ?? [];
    const isTitle = own.some((key) => words.words.get(key)?.weights.includes(1));
    return counted && to - from > 1 && isTitle && own.every((key) => key.length >= shortestThing) ? [to - 1] : [];
  });
}

/** With its language: no "un" is a thing. */
const shortestThing = 7;

/** "Two seater": a number word is of a name only beside another word of the same thing's name. */
function isOfName(words: Words, tokens: Token[], from: number, to: number): boolean {
  const productsAt = (at: number) => words.words.get(`=${tokens[at]?.plain}`)?.products ?? [];
  const own = new Set(productsAt(from));
  return [from - 1, to].some((at) => productsAt(at).some((product) => own.has(product)));
}

/** A figure with a unit and the unit after it are also known by their measure, so that "2 l" finds "2 liter". */
function keysAt(tokens: Token[], token: Token, at: number): string[] {
  if (token.kind === 'sign') return isDash(token.word) ? [dashKey] : [];
  const measure = measureKeyAt(tokens, at);
  return measure ? [...wordKeys(token.word), measure] : wordKeys(token.word);
}

/** "Head torch" of what is called "Headtorch": each of two words is also known by both in one. */
function joinedKeys(words: Words, tokens: Token[], at: number): string[] {
  return [at - 1, at].flatMap((from) => {
    const joined = joinedAt(tokens, from);
    return joined && words.words.has(`=${joined}`) ? [`=${joined}`] : [];
  });
}

/** "Three metres" of what is sold by the metre says how many, where nothing of the shop has that measure. */
function asCount(words: Words, keys: string[][], number: FoundNumber): FoundNumber {
  const { unit, value, to } = number;
  if (!unit || !words.soldBy.has(unit) || !Number.isInteger(value)) return number;
  const isOfThing = keys[to - 1]?.some((key) => key.startsWith('~') && words.words.has(key));
  const { unit: _, ...count } = number;
  return isOfThing ? number : { ...count, counted: true };
}

/** "Сто грамм" is the measure "100 г": the last word of the number and its unit are known by it, as a figure would be. */
function spelledMeasureAt(tokens: Token[], numbers: FoundNumber[], at: number): string[] {
  const number = numbers.find(({ spelled, unit, from, to }) => spelled && unit && from <= at && at < to);
  const unit = number && tokens[number.to - 1];
  if (!number || !unit || at < number.to - 2) return [];
  const key = measureKey(String(number.value), unit.word);
  if (!key) return [];
  return [at === number.to - 1 ? key : key.replace('~', '#')];
}

/** "Duas garrafas pretas": a counting word that the shop sells, with no other thing after it, is the thing. */
function withoutThing(number: FoundNumber, tokens: Token[], mentions: Mention[], named: boolean[]): FoundNumber {
  const isThing = (at: number) =>
    named[at] || mentions.some((mention) => mention.from === at && mention.meanings.some(isThingName));
  const word = number.to - 1;
  const isUnit = unitOf(tokens[word]?.plain ?? '') !== undefined;
  const isShort = (tokens[word]?.plain.length ?? 0) <= 2;
  if (!number.counted || word <= number.from || isUnit || isShort || !isThing(word)) return number;
  return isThing(word + 1) || isThing(word + 2) ? number : { ...number, to: word };
}
