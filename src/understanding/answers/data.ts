import { readClause, topOf } from '../clauses/guess.ts';
import { piecesOf } from '../clauses/pieces.ts';
import type { Command } from '../command.ts';
import { isCommonTalk, isTalk } from '../grammar.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, contactsIn, hasMark, type Message, marksIn, textOf, wholeOf } from '../reading/message.ts';

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
  const answer = withoutWishes(lexicon, message, field);
  if (!answer) return null;
  const shaped: Command[] = contactsIn(answer).flatMap(({ kind, value }) =>
    kind === 'email' || kind === 'phone' ? [{ name: 'give', field: kind, value }] : [],
  );
  if (field === 'phone' || field === 'email') {
    return shaped.length > 0 ? [...shaped, ...beside(lexicon, answer)] : attempt(answer, field);
  }
  const said = field === 'name' ? nameAndAddress(lexicon, answer) : address(lexicon, answer);
  return said.length + shaped.length > 0 ? [...said, ...shaped] : null;
}

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
  if (hasMark(whole, 'addressWord') && /\d/.test(message.text) && !asks) return whole;
  return piecesOf(message).some(isWish) || isWish(whole) ? null : whole;
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

const longestName = 80;

/** "Sari Dewi"; "Sari, Jl. Melati 5, Bandung": what follows the name with figures or words of addresses is the address. */
function nameAndAddress(lexicon: Lexicon, answer: Clause): Command[] {
  const [first = '', ...others] = beforeAddress(answer, textBesideContacts(lexicon, answer, true))
    .split(/\s*[,;\n]\s*/)
    .filter(Boolean);
  if (!/\p{L}/u.test(first) || first.length > longestName || /\d/.test(first)) return [];
  const value = others.join(', ');
  if (!/\d/.test(value)) return [{ name: 'give', field: 'name', value: value ? `${first}, ${value}` : first }];
  return [
    { name: 'give', field: 'name', value: first },
    { name: 'give', field: 'address', value },
  ];
}

/** "Dewi Lestari Jl Kaliurang 5 Sleman", without a sign: a comma before the first word of addresses. */
function beforeAddress({ message, from, to }: Clause, text: string): string {
  const [mark] = marksIn({ message, from, to }, 'addressWord');
  const word = mark && message.tokens[mark.from]?.raw;
  if (!word || mark.from - from < fewestBeforeAddress || !/\d/.test(text)) return text;
  const at = text.indexOf(` ${word}`);
  return at > 0 && !/[,;\n]/.test(text.slice(0, at)) ? `${text.slice(0, at)}, ${text.slice(at + 1)}` : text;
}

const fewestBeforeAddress = 1;

function address(lexicon: Lexicon, answer: Clause): Command[] {
  const value = textBesideContacts(lexicon, answer);
  return value.length >= 4 ? [{ name: 'give', field: 'address', value }] : [];
}

/** The text after an announcement ("nama saya ..."), without phone numbers and e-mail addresses. */
function textBesideContacts(lexicon: Lexicon, answer: Clause, isName = false): string {
  const { message, to } = answer;
  const announced = marksIn(answer, 'field').find(
    (mark) => mark.from <= answer.from + 2 && mark.to < to && !announcesContact(answer, mark),
  );
  let from = announced?.to ?? answer.from;
  while (from < to - 1 && isIntroduction(lexicon, message, from, isName)) from += 1;
  let text = textOf({ message, from, to });
  for (const { kind, value } of contactsIn(answer)) {
    if (kind === 'email' || kind === 'phone') text = text.replace(value, ' , ');
  }
  for (const mark of marksIn(answer, 'field')) {
    if (announcesContact(answer, mark)) text = text.replace(textOf({ message, from: mark.from, to: mark.to }), ' ');
  }
  return text
    .replace(/^[\s,:;.-]+|[\s,:;-]+$/g, '')
    .replace(/\s*,\s*(?:,\s*)+/g, ', ')
    .replace(/[ \t]+/g, ' ');
}

/** "Rina, wa 0813...": what stands before a number or an address of the net belongs to it. */
function announcesContact({ message }: Clause, { value, to }: { value: string | number; to: number }): boolean {
  if (value !== 'phone' && value !== 'email') return false;
  return message.contacts.some(({ from }) => from >= to && from - to <= 1);
}

/** "it's", "é", "saya": small words before a datum, in small letters. */
function isIntroduction(lexicon: Lexicon, message: Message, at: number, isName: boolean): boolean {
  const token = message.tokens[at];
  if (!token || token.raw !== token.raw.toLowerCase()) return false;
  if (token.kind === 'sign') return true;
  if (isName && isCommonTalk(lexicon.engine, token.word)) return true;
  const small = message.marks[at]?.some(({ tag }) => tag === 'function' || tag === 'filler' || tag === 'pointer');
  return Boolean(small) && isTalk(lexicon.engine, token.word);
}
