import { detectScript } from '#understanding/text';
import { topicsAmong } from '#understanding/topics';
import { type FoundNumber, findNumbers } from '../entities/numbers.ts';
import { findPriceRange } from '../entities/prices.ts';
import { type Grammar, isCommonTalk, isTalk } from '../grammar.ts';
import { measureKey } from '../languages/all.ts';
import { conceptKey } from '../languages/concept.ts';
import type { Language } from '../languages/words.ts';
import { beginsConcept, findConcepts } from '../lexicon/concept-index.ts';
import { dashKey, type Found, findPhrases, type Gazetteer, isDash, wordKeys } from '../lexicon/gazetteer.ts';
import type { Meaning, WordPostings } from '../lexicon/lexicon.ts';
import { measureKeyAt } from '../lexicon/measures.ts';
import { mend, type Spellings } from '../spelling/spelling.ts';
import { findContacts, findOwnCodes } from './contacts.ts';
import type { Contact, Mention, Message } from './message.ts';
import { findMarks, type Mark, type Phrasebook } from './phrasebook.ts';
import { type Token, tokenize } from './tokens.ts';

/** The part of a shop's lexicon that reading needs; an empty one reads without a shop. */
export type Words = {
  gazetteer: Gazetteer<Meaning>;
  words: Map<string, WordPostings>;
  concepts: Map<string, WordPostings>;
  valuesByConcept: Map<string, unknown>;
  spellings: Spellings;
  settings: { currency: string; codes?: string[] };
  prices: { min: number; max: number };
};

/** As many unknown words of a message are compared with the known ones. */
const mostMended = 12;
const nameWeight = 0.7;

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
  const numbers = findNumbers(tokens, marks);
  const keys = tokens.map((token, at) => [...keysAt(tokens, token, at), ...spelledMeasureAt(tokens, numbers, at)]);
  const found = findMentions(grammar, words, tokens, keys, language);
  const mentions = found.filter((mention) => !isInNumber(numbers, mention));
  const price = findPriceRange(numbers, marks, { currency: words.settings.currency, prices: words.prices });
  const contacts = contactsOf(grammar, words, text.slice(0, tokens.at(-1)?.end ?? 0), tokens, marks);
  const topics = topicsAmong(tokens.map(({ word }) => word));
  const named = tokens.map((token, at) => isNamedWord(grammar, words, token, keys[at] ?? [], language));
  for (const at of thingsCounted(words, numbers, keys, language)) named[at] = true;
  const counted = numbers
    .filter(({ from, to }) => !(named[from] && tokens[from]?.kind === 'word' && isOfName(words, tokens, from, to)))
    .map((number) => withoutThing(number, mentions, named));
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
    return counted && to - from > 1 && isTitle ? [to - 1] : [];
  });
}

/** "Two seater": a number word is of a name only beside another word of the same thing's name. */
function isOfName(words: Words, tokens: Token[], from: number, to: number): boolean {
  const productsAt = (at: number) => words.words.get(`=${tokens[at]?.plain}`)?.products ?? [];
  const own = new Set(productsAt(from));
  return [from - 1, to].some((at) => productsAt(at).some((product) => own.has(product)));
}

/** A common word of talk names a thing only as it stands, a rare one inflected in its own language: "com" is not a "comida". */
function namingKeys(grammar: Grammar, token: Token, keys: string[], language: Language): string[] {
  if (!isTalk(grammar, token.word)) return keys;
  const own = isCommonTalk(grammar, token.word) ? '=' : `${language}:`;
  return keys.filter((key) => key.startsWith('=') || key.startsWith(own));
}

/** Tags and all that tells more; attributes and descriptions hold words of all kinds. */
function isName(postings: WordPostings | undefined): boolean {
  return postings?.weights.some((weight) => weight >= nameWeight) ?? false;
}

/** Slang written out: "gpp" becomes three words that share its place. Words of the shop are none. */
function writtenOut(grammar: Grammar, words: Words, token: Token, language: Language): Token[] {
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

function mended(grammar: Grammar, words: Words, tokens: Token[], language: Language): Token[] {
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

function isKnown(grammar: Grammar, words: Words, word: string): boolean {
  if (isTalk(grammar, word)) return true;
  const keys = wordKeys(word);
  if (keys.some((key) => words.words.has(key) || words.gazetteer.byFirst.has(key))) return true;
  return beginsConcept(grammar.concepts, keys);
}

/** A figure with a unit and the unit after it are also known by their measure, so that "2 l" finds "2 liter". */
function keysAt(tokens: Token[], token: Token, at: number): string[] {
  if (token.kind === 'sign') return isDash(token.word) ? [dashKey] : [];
  const measure = measureKeyAt(tokens, at);
  return measure ? [...wordKeys(token.word), measure] : wordKeys(token.word);
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

function findMentions(
  grammar: Grammar,
  words: Words,
  tokens: Token[],
  keys: string[][],
  language: Language,
): Mention[] {
  const naming = tokens.map((token, at) => namingKeys(grammar, token, keys[at] ?? [], language));
  const isOpen = (at: number) => !isTalk(grammar, tokens[at]?.word ?? '', language);
  const concepts: Found<Meaning>[] = findConcepts(grammar.concepts, naming, [language], isOpen).map((found) => ({
    ...found,
    values: found.values.map((concept) => ({ kind: 'concept', concept })),
  }));
  const own = findPhrases(words.gazetteer, keys);
  const options = new Set([...own, ...concepts].filter(({ values }) => values.some(isOptionName)).map(({ to }) => to));
  const named = own.filter((found) => options.has(found.from) || isNamed(grammar, tokens, found));
  const isHidden = (concept: Found<Meaning>) =>
    concept.values.every((meaning) => isForeignConcept(words, meaning)) &&
    named.some(({ from, to }) => concept.from <= from && to <= concept.to && to - from < concept.to - concept.from);
  return merged([...named, ...concepts.filter((concept) => !isHidden(concept))])
    .map((mention) => ({ ...mention, meanings: ofShop(words, mention.meanings) }))
    .filter((mention) => !isVerb(grammar, words, tokens, mention, language));
}

/** "Bota mais um" puts one more in: a common word of talk names a thing only where the shop has it. */
function isVerb(grammar: Grammar, words: Words, tokens: Token[], mention: Mention, language: Language): boolean {
  const token = tokens[mention.from];
  if (!token || mention.to - mention.from > 1) return false;
  // "Compensa" is no "compensado": what the shop has nothing of is known by its very word only.
  const isInflected = words.words.size > 0 && !grammar.concepts.phrases.get(language)?.byFirst.has(`=${token.word}`);
  if (isInflected && mention.meanings.every((meaning) => isMissing(words, meaning))) return true;
  if (!isTalk(grammar, token.word, language)) return false;
  return mention.meanings.every(
    (meaning) =>
      meaning.kind === 'concept' && meaning.concept.kind === 'type' && !words.concepts.has(conceptKey(meaning.concept)),
  );
}

function isMissing(words: Words, meaning: Meaning): boolean {
  if (meaning.kind !== 'concept' || meaning.concept.kind === 'option') return false;
  const key = conceptKey(meaning.concept);
  return (
    ['type', 'material'].includes(meaning.concept.kind) && !words.concepts.has(key) && !words.valuesByConcept.has(key)
  );
}

/** A concept that the shop has nothing of gives way to a value of the shop's inside its words: "for dry skin", of "Dry". */
function isForeignConcept(words: Words, meaning: Meaning): boolean {
  if (meaning.kind !== 'concept') return false;
  const key = conceptKey(meaning.concept);
  return !words.concepts.has(key) && !words.valuesByConcept.has(key);
}

/** Of several meanings those that the shop has something of. */
function ofShop(words: Words, meanings: Meaning[]): Meaning[] {
  const known = meanings.filter((meaning) => {
    if (meaning.kind !== 'concept' || meaning.concept.kind === 'option') return true;
    const key = conceptKey(meaning.concept);
    return words.concepts.has(key) || words.valuesByConcept.has(key);
  });
  return known.length > 0 ? known : meanings;
}

function isOptionName(meaning: Meaning): boolean {
  return meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option');
}

/** A single letter is an option value ("L") only in capitals after an option's name, or when it is no word of any language. */
function isNamed(grammar: Grammar, tokens: Token[], found: Found<Meaning>): boolean {
  const token = tokens[found.from];
  if (!token || found.to - found.from > 1 || token.plain.length > 2 || token.kind !== 'word') return true;
  return /^\p{Lu}/u.test(token.raw) || !isCommonTalk(grammar, token.plain);
}

/** Longest first; what lies across a longer one is dropped, what covers the same words is joined. */
function merged(found: Found<Meaning>[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { from, to, values } of found.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const same = mentions.find((mention) => mention.from === from && mention.to === to);
    if (same) same.meanings.push(...values);
    else if (!mentions.some((mention) => mention.from < to && from < mention.to)) {
      mentions.push({ from, to, meanings: [...values] });
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** "Duas garrafas pretas": a counting word that the shop sells, with no other thing after it, is the thing. */
function withoutThing(number: FoundNumber, mentions: Mention[], named: boolean[]): FoundNumber {
  const isThing = (at: number) =>
    named[at] || mentions.some((mention) => mention.from === at && mention.meanings.some(isThingName));
  const word = number.to - 1;
  if (!number.counted || word <= number.from || !isThing(word)) return number;
  return isThing(word + 1) || isThing(word + 2) ? number : { ...number, to: word };
}

function isThingName(meaning: Meaning): boolean {
  return meaning.kind === 'title' || meaning.kind === 'type';
}

/** In "meia dúzia" nobody speaks of socks. */
function isInNumber(numbers: FoundNumber[], { from, to }: Mention): boolean {
  return numbers.some(
    (number) => number.spelled && !number.unit && number.from <= from && to <= number.to && number.to - number.from > 1,
  );
}

/** The closed words of the message's language; of the others those made of words that it does not have. */
function marksOf(grammar: Grammar, tokens: Token[], language: Language): Mark[][] {
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

/** What is found by its shape, and the shop's own codes. */
function contactsOf(grammar: Grammar, words: Words, text: string, tokens: Token[], marks: Mark[][]): Contact[] {
  const own = findOwnCodes(text, tokens, words.settings.codes).filter((code) => isCode(grammar, code, tokens, marks));
  const shaped = findContacts(text, tokens).filter(
    (contact) =>
      (isContact(grammar, words, contact, tokens) || isAnnounced(contact, tokens, marks)) &&
      !own.some(({ from, to }) => contact.from < to && from < contact.to),
  );
  return [...own, ...shaped].sort((a, b) => a.from - b.from);
}

const fewTokens = 2;

/** A code that is a word of talk as well ("hemat") is one in capitals, nearly alone, or beside words about coupons. */
function isCode(grammar: Grammar, { from, to }: Contact, tokens: Token[], marks: Mark[][]): boolean {
  const inside = tokens.slice(from, to);
  if (!inside.every(({ kind, word }) => kind === 'word' && isTalk(grammar, word))) return true;
  const isShouted = inside.every(({ raw }) => raw === raw.toUpperCase());
  const isOfCoupons = marks.some((list) => list.some(({ tag, value }) => tag === 'meaning' && value === 'coupon'));
  return isShouted || isOfCoupons || tokens.length <= fewTokens;
}

/** A word in capitals right after one for coupons is a code, whatever it means elsewhere. */
function isAnnounced({ kind, from, to }: Contact, tokens: Token[], marks: Mark[][]): boolean {
  const inside = tokens.slice(from, to);
  const isShouted =
    inside.every(({ raw }) => raw === raw.toUpperCase()) && tokens.some(({ raw }) => raw !== raw.toUpperCase());
  const isAfter = marks.some((list) =>
    list.some((mark) => mark.to === from && mark.tag === 'meaning' && mark.value === 'coupon'),
  );
  return kind === 'code' && isShouted && isAfter;
}

/** A message in capitals is shouting, not full of codes. */
function isContact(grammar: Grammar, words: Words, contact: Contact, tokens: Token[]): boolean {
  if (contact.kind !== 'code') return true;
  const inside = tokens.slice(contact.from, contact.to);
  const shouted = tokens.filter((token) => token.kind === 'word' && token.raw === token.raw.toUpperCase()).length;
  if (/\d/.test(contact.value)) return !inside.every((token) => words.words.has(`=${token.plain}`));
  return (
    shouted < 4 &&
    detectScript(contact.value) === 'latin' &&
    !inside.some((token) => isKnown(grammar, words, token.word))
  );
}
