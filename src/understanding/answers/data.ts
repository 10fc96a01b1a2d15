import { readClause, topOf } from '../clauses/guess.ts';
import { piecesOf } from '../clauses/pieces.ts';
import type { Command } from '../command.ts';
import { isCommonTalk } from '../grammar.ts';
import { addressWords } from '../languages/all.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, contactsIn, hasMark, type Message, marksIn, textOf, wholeOf } from '../reading/message.ts';
import { address, contactsGiven, nameAndAddress, textBesideContacts } from './data-in.ts';
import { yesOrNo } from './yes-no.ts';

type Field = 'name' | 'phone' | 'email' | 'address';

/** Classes that say no more than "here is what you asked for". */
const giving = new Set([
  'give',
  'change',
  'yes',
  'out_of_scope',
  'small_talk',
  'unknown',
  'find',
  'greet',
  'ask_stores',
]);
/** From this sureness another wish is one, though a datum is waited for. */
const otherWish = 0.6;
const otherQuestion = 0.4;

/**
 * The data in an answer to "your name?", "your address?": what is known by its shape wherever it stands, then the rest as the
 * field that was asked. Null when the message asks or wants something else.
 */
export function givenData(lexicon: Lexicon, message: Message, field: Field): Command[] | null {
  if (field === 'phone' && /^[\d\s+().-]{3,}$/.test(message.text))
    return [{ name: 'give', field, value: message.text.trim() }];
  if (field === 'name' && (isFullName(message) || isFirstName(lexicon, message)))
    return [{ name: 'give', field, value: message.text.trim() }];
  if (yesOrNo(message)) return null;
  const answer = withoutWishes(lexicon, message, field);
  if (!answer) return null;
  const shaped = contactsGiven(answer);
  if (field === 'phone' || field === 'email') {
    return shaped.length > 0 ? [...shaped, ...beside(lexicon, answer)] : attempt(answer, field);
  }
  const said = field === 'name' ? nameAndAddress(lexicon, answer) : address(lexicon, answer);
  return said.length + shaped.length > 0 ? [...said, ...shaped] : null;
}

/**
 * Data that nobody asked for: a phone number or an e-mail address, and beside it a name and an address, when nothing else is
 * wished for and no goods are named.
 */
export function unaskedData(lexicon: Lexicon, message: Message): Command[] | null {
  const whole = wholeOf(message);
  const isShaped = contactsIn(whole).some(({ kind }) => kind === 'phone' || kind === 'email');
  const isData = isShaped || (hasMark(whole, 'addressWord') && contactsGiven(whole).length > 0);
  if (!isData || message.tokens.some(({ word }) => word === '?') || opensWithQuestion(whole)) return null;
  const isOther = (clause: Clause) => {
    const reading = readClause(lexicon, clause);
    const { name, probability } = topOf(reading);
    const isOfGoods = reading.hasOption && !hasMark(clause, 'addressWord', 'field');
    return isOfGoods || (!reading.bare && !givingUnasked.has(name) && probability >= otherWish);
  };
  const { name, probability } = topOf(readClause(lexicon, whole));
  const isGiving = name === 'give' && probability >= surelyGiving;
  if (name === 'change' || (!isGiving && (piecesOf(message).some(isOther) || isOther(whole)))) return null;
  const given = nameAndAddress(lexicon, whole).filter(
    ({ field, value }) => field !== 'name' || isNameLike(lexicon, whole, value),
  );
  return [
    ...(given.length > 0 ? given : address(lexicon, whole).filter(({ value }) => /\d/.test(value))),
    ...contactsGiven(whole),
  ];
}

const surelyGiving = 0.5;
const givingUnasked = new Set([...giving, 'complain.other', 'ask_shipping', 'thank']);

/** Written like a name, or announced as one. */
function isNameLike({ engine }: Lexicon, answer: Clause, name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > longestUnasked) return false;
  const isAnnounced = marksIn(answer, 'field').some(({ value }) => value === 'name');
  return (
    isAnnounced || words.every((word) => /^\p{Lu}/u.test(word) || !isCommonTalk(engine, word.toLowerCase(), fewIntents))
  );
}

const longestUnasked = 4;

/** "Rosa dos Vasos", "Иван Белый": words with capitals from first to last are a name, though the shop sells vases and tea. */
function isFullName({ tokens, text }: Message): boolean {
  const words = text.trim().split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)).length;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    capitals > 1 &&
    words.length < 6 &&
    tokens.every(({ kind, word }) => kind === 'word' || word === '.') &&
    [first, last].every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    words.length - capitals <= 2
  );
}

/** "Paula": one word with a capital that no talk has. */
function isFirstName({ engine, byHandle }: Lexicon, { tokens, text, named }: Message): boolean {
  const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(text.trim()) && tokens.length === 1 && byHandle.size > 0;
  return isWord && !named[0] && !isCommonTalk(engine, tokens[0]?.plain ?? '', fewIntents);
}

const fewIntents = 1;

/** The part that answers; pieces after it that are surely wishes of their own are left to the classifier with the whole. */
function withoutWishes(lexicon: Lexicon, message: Message, field: Field): Clause | null {
  const whole = wholeOf(message);
  const asks = message.tokens.some((token) => token.word === '?');
  const isWish = (clause: Clause) => {
    const reading = readClause(lexicon, clause);
    if (reading.bare && !reading.isKnown) return false;
    const { name, probability } = topOf(reading);
    return !giving.has(name) && probability >= (asks || hasMark(clause, 'question') ? otherQuestion : otherWish);
  };
  if ((asks || opensWithQuestion(whole)) && contactsIn(whole).length === 0) return null;
  const isContact = field === 'phone' || field === 'email';
  if (isContact && !asks && !hasMark(whole, 'question') && announcesFirst(message, field)) return whole;
  if (contactsIn(whole).length > 0 && !asks) return whole;
  const isAddress = hasMark(whole, 'addressWord') || (field === 'address' && hasAddressWord(message));
  if (isAddress && /\d/.test(message.text) && !asks) return whole;
  return piecesOf(message).some(isWish) || isWish(whole) ? null : whole;
}

function hasAddressWord({ tokens }: Message): boolean {
  return tokens.some(({ plain }) => addressWords.has(plain));
}

/** "My number is the usual one" answers, though it gives nothing. */
function announcesFirst(message: Message, field: Field): boolean {
  const opening = { message, from: 0, to: Math.min(openingWords, message.tokens.length) };
  return marksIn(opening, 'field').some((mark) => mark.value === field);
}

const openingWords = 3;

/** "Actually how fast is the courier", without a sign: no name and no address begins so. */
function opensWithQuestion({ message, from, to }: Clause): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const marks = message.marks[at] ?? [];
    if (/^\p{Lu}/u.test(message.tokens[at]?.raw ?? '') && at > from) return false;
    if (marks.some(({ tag }) => tag === 'question')) return true;
  }
  return false;
}

/** A figure where a phone number was asked is an answer, though a wrong one: whoever asked will say so. */
function attempt(answer: Clause, field: Field): Command[] | null {
  const value = textOf(answer);
  const announces = marksIn(answer, 'field').some((mark) => mark.value === field);
  const isTry = announces || (field === 'phone' ? /\d{3}/.test(value) : value.includes('@'));
  return isTry ? [{ name: 'give', field, value }] : null;
}

/** What stands beside a phone number or e-mail address: a name or an address, when it says so. */
function beside(lexicon: Lexicon, answer: Clause): Command[] {
  if (hasMark(answer, 'addressWord') && /\d/.test(textBesideContacts(lexicon, answer))) return address(lexicon, answer);
  const isName = marksIn(answer, 'field').some((mark) => mark.value === 'name');
  return isName ? nameAndAddress(lexicon, answer) : [];
}
