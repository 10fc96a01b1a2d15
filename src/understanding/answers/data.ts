import { readClause, topOf } from '../clauses/guess.ts';
import { piecesOf } from '../clauses/pieces.ts';
import type { CheckoutField, Command } from '../command.ts';
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
  const answer = withoutWishes(lexicon, message);
  if (!answer) return null;
  const shaped: Command[] = contactsIn(answer).flatMap(({ kind, value }) =>
    kind === 'email' || kind === 'phone' ? [{ name: 'give', field: kind, value }] : [],
  );
  if (field === 'phone' || field === 'email')
    return shaped.length > 0 ? [...shaped, ...rest(answer)] : attempt(answer, field);
  const value = remainderOf(answer, field);
  if (!value) return shaped.length > 0 ? shaped : null;
  return [{ name: 'give', field, value }, ...shaped];
}

/** The part that answers; pieces after it that are surely wishes of their own are left to the classifier with the whole. */
function withoutWishes(lexicon: Lexicon, message: Message): Clause | null {
  const whole = wholeOf(message);
  const asks = message.tokens.some((token) => token.word === '?');
  const isWish = (clause: Clause) => {
    const { name, probability } = topOf(readClause(lexicon, clause));
    return !giving.has(name) && probability >= (asks || hasMark(clause, 'question') ? otherQuestion : otherWish);
  };
  if (contactsIn(whole).length > 0 && !asks) return whole;
  if (hasMark(whole, 'addressWord') && /\d/.test(message.text) && !asks) return whole;
  return piecesOf(message).some(isWish) || isWish(whole) ? null : whole;
}

/** A figure where a phone number was asked is an answer, though a wrong one: whoever asked will say so. */
function attempt(answer: Clause, field: Field): Command[] | null {
  const value = textOf(answer);
  const isTry = field === 'phone' ? /\d{3}/.test(value) : value.includes('@');
  return isTry ? [{ name: 'give', field, value }] : null;
}

/** What stands beside a phone number or e-mail address: a name, or an address when it has figures. */
function rest(answer: Clause): Command[] {
  const text = withoutContacts(answer);
  if (!/\p{L}{2}/u.test(text) || !hasMark(answer, 'field', 'addressWord')) return [];
  const field: CheckoutField = hasMark(answer, 'addressWord') ? 'address' : 'name';
  return [{ name: 'give', field, value: text }];
}

function remainderOf(answer: Clause, field: 'name' | 'address'): string | null {
  const text = withoutContacts(answer);
  if (field === 'name') return /\p{L}/u.test(text) && text.length <= 80 && !/\d{3}/.test(text) ? text : null;
  return text.length >= 4 ? text : null;
}

/** The text after an announcement ("nama saya ..."), without phone numbers and addresses of e-mail. */
function withoutContacts(answer: Clause): string {
  const announced = marksIn(answer, 'field').find((mark) => mark.from <= answer.from + 2 && mark.to < answer.to);
  let text = textOf({ ...answer, from: announced?.to ?? answer.from });
  for (const { kind, value } of contactsIn(answer)) {
    if (kind === 'email' || kind === 'phone') text = text.replace(value, ' ');
  }
  return text
    .replace(/^[\s,:;.-]+|[\s,:;-]+$/g, '')
    .replace(/\s*,\s*(?:,\s*)+/g, ', ')
    .replace(/[ \t]+/g, ' ');
}
