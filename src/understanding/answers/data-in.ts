import type { CommandOf } from '../command.ts';
import { isCommonTalk, isTalk } from '../grammar.ts';
import { addressWords } from '../languages/all.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, contactsIn, type Message, marksIn, textOf } from '../reading/message.ts';
import { plain } from '../reading/plain.ts';

type Given = CommandOf<'give'>;

type DataContact = { field: 'email' | 'phone'; value: string; from: number; to: number };

/** Phone numbers and e-mail addresses; a number that is announced as a phone's is one, though it be too short. */
function dataContacts(answer: Clause): DataContact[] {
  const shaped = contactsIn(answer).flatMap(({ kind, value, from, to }): DataContact[] =>
    kind === 'email' || kind === 'phone' ? [{ field: kind, value, from, to }] : [],
  );
  return shaped.some(({ field }) => field === 'phone') ? shaped : [...shaped, ...announcedNumber(answer)];
}

function announcedNumber({ message, from, to }: Clause): DataContact[] {
  const mark = marksIn({ message, from, to }, 'field').find(({ value }) => value === 'phone');
  const at = mark && (message.tokens[mark.to]?.kind === 'sign' ? mark.to + 1 : mark.to);
  const number = at !== undefined && at < to ? message.tokens[at] : undefined;
  if (at === undefined || number?.kind !== 'number') return [];
  return [{ field: 'phone', value: number.raw, from: at, to: at + 1 }];
}

export function contactsGiven(answer: Clause): Given[] {
  return dataContacts(answer).map(({ field, value }) => ({ name: 'give', field, value }));
}

const longestName = 80;

/**
 * "Sari Dewi"; "Sari, Jl. Melati 5, Bandung": what follows the name with figures or words of addresses is the address; "Rua XV 100,
 * Curitiba, em nome de Paulo Reis": what stands beside an announced name is.
 */
export function nameAndAddress(lexicon: Lexicon, answer: Clause): Given[] {
  const named = nameAmong(answer);
  const text = textBesideContacts(lexicon, answer, { isName: true, without: named });
  const behind = named ? '' : nameBehind(text);
  const parts = (named || behind ? text : beforeAddress(answer, text)).split(/\s*[,;\n]\s*/).filter(Boolean);
  const first = named ? textOf(named) : behind || (parts.shift()?.split(':').at(-1)?.trim() ?? '');
  if (behind) parts.pop();
  if (!/\p{L}/u.test(first) || first.length > longestName || /\d/.test(first)) return [];
  const value = parts.join(', ');
  if (!/\d/.test(value))
    return [{ name: 'give', field: 'name', value: value && !named ? `${first}, ${value}` : first }];
  return [
    { name: 'give', field: 'name', value: first },
    { name: 'give', field: 'address', value },
  ];
}

/** "Jl. Melati 5, Bandung, 0812..., Ana Luz": a full name after the contact, where the address stands before it. */
function nameBehind(text: string): string {
  const [before = '', ...others] = text.split(';').map((part) => part.trim());
  const last = others.at(-1) ?? '';
  const isName =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(last) && !addressWords.has(plain(last.split(' ')[0] ?? ''));
  return /\d/.test(before) && isName ? last : '';
}

/** The name that is announced behind other data, up to the next sign or datum. */
function nameAmong(answer: Clause): Clause | undefined {
  const { message } = answer;
  const mark = marksIn(answer, 'field').find(({ value, from }) => value === 'name' && from > answer.from + 2);
  if (!mark) return undefined;
  let to = mark.to;
  const isWord = (at: number) =>
    message.tokens[at]?.kind === 'word' && !message.marks[at]?.some(({ tag }) => tag === 'field');
  while (to < answer.to && isWord(to)) to += 1;
  return to > mark.to ? { message, from: mark.to, to } : undefined;
}

/** "Dewi Lestari Jl Kaliurang 5 Sleman", without a sign: a comma before the first word of addresses. */
function beforeAddress({ message, from, to }: Clause, text: string): string {
  const [mark] = marksIn({ message, from, to }, 'addressWord');
  const word = mark && message.tokens[mark.from]?.raw;
  if (!word || mark.from - from < fewestBeforeAddress || !/\d/.test(text)) return text;
  const at = text.indexOf(` ${word}`);
  const [first = ''] = text.split(/[,;\n]/);
  return at > 0 && at < first.length && /\d/.test(first) ? `${text.slice(0, at)}, ${text.slice(at + 1)}` : text;
}

const fewestBeforeAddress = 1;

export function address(lexicon: Lexicon, answer: Clause): Given[] {
  const value = textBesideContacts(lexicon, answer).replaceAll(';', ',');
  return value.length >= 4 ? [{ name: 'give', field: 'address', value }] : [];
}

/** The text after an announcement ("nama saya ..."), without phone numbers, e-mail addresses and what announces others. */
export function textBesideContacts(
  lexicon: Lexicon,
  answer: Clause,
  { isName = false, without }: { isName?: boolean; without?: Clause | undefined } = {},
): string {
  const { message, to } = answer;
  const announced = marksIn(answer, 'field').find(
    (mark) => mark.from <= answer.from + 2 && mark.to < to && !announcesContact(answer, mark),
  );
  let from = announced?.to ?? answer.from;
  while (from < to - 1 && isIntroduction(lexicon, message, from, isName)) from += 1;
  let text = textOf({ message, from, to });
  for (const { value } of dataContacts(answer)) text = text.replace(value, ' ; ');
  if (without) text = text.replace(textOf(without), ' , ');
  for (const mark of marksIn({ ...answer, from }, 'field')) {
    const isOfName = without?.from === mark.to;
    if (isOfName || announcesContact(answer, mark) || announcesRest(answer, mark))
      text = text.replace(textOf({ message, from: mark.from, to: mark.to }), ' ');
  }
  return text
    .replace(/^[\s,:;.-]+|[\s,:;-]+$/g, '')
    .replace(/\s*[,;]\s*(?:[,;:]\s*)+/g, (signs) => (signs.includes(';') ? '; ' : ', '))
    .replace(/[ \t]+/g, ' ');
}

/** "Rizky, kirim ke Perum ...": what stands before an address, after another datum, belongs to neither. */
function announcesRest({ message }: Clause, { value, from, to }: { value: string | number; from: number; to: number }) {
  const isAfterOther = message.tokens[from - 1]?.kind === 'sign' || message.contacts.some((other) => other.to === from);
  return value === 'address' && isAfterOther && to < message.tokens.length;
}

/** "Rina, wa 0813...": what stands before a number or an address of the net belongs to it. */
function announcesContact(answer: Clause, { value, to }: { value: string | number; to: number }): boolean {
  if (value !== 'phone' && value !== 'email') return false;
  return dataContacts(answer).some(({ from }) => from >= to && from - to <= 1);
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
