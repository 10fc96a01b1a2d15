import type { CheckoutField, CommandOf } from '../command.ts';
import { isCommonTalk } from '../grammar.ts';
import { contactsIn, hasMark, marksIn, numbersIn, saysMeaning, textOf } from '../reading/message.ts';
import type { Context } from './context.ts';

const fields: CheckoutField[] = ['name', 'phone', 'email', 'address', 'shipping_method', 'payment_method'];
const grounds: CommandOf<'complain'>['about'][] = ['damaged', 'wrong_item', 'late', 'payment', 'quality'];

/** The order number said; a bare figure of three digits and more counts. */
export function orderNumber({ clause }: Context): { number?: string } {
  const shaped = contactsIn(clause).find(
    ({ kind, value }) => kind === 'order' || (kind === 'code' && /\d/.test(value)),
  );
  if (shaped) return { number: shaped.value };
  // The figures of an address are no order's.
  if (hasMark(clause, 'addressWord')) return {};
  const figure = numbersIn(clause).find(
    ({ value, unit, money }) => !unit && !money && Number.isInteger(value) && value >= 100,
  );
  return figure ? { number: String(figure.value) } : {};
}

/** A datum that is announced ("nama saya Sari"), or known by its shape. */
export function give(context: Context): CommandOf<'give'> {
  const { field, value } = announced(context);
  const shown = hasMark(context.clause, 'addressWord') && numbersIn(context.clause).length > 0 ? 'address' : 'name';
  return { name: 'give', field: field ?? shown, value: value ?? textOf(context.clause) };
}

/** "Ganti alamat", with the new one or without. */
export function change(context: Context): CommandOf<'change'> {
  if (saysMeaning(context.clause, 'pickup')) return { name: 'change', field: 'shipping_method' };
  const { field, value } = announced(context);
  return { name: 'change', field: field ?? 'address', ...(value ? { value } : {}) };
}

export function newAddress(context: Context): { value?: string } {
  const { value } = announced(context);
  return value ? { value } : {};
}

/** The field that a clause speaks of, and what follows its announcement. */
function announced({ clause, lexicon }: Context): { field?: CheckoutField; value?: string } {
  const contact = contactsIn(clause).find(({ kind }) => kind === 'email' || kind === 'phone');
  if (contact) return { field: contact.kind === 'email' ? 'email' : 'phone', value: contact.value };
  const mark = marksIn(clause, 'field').at(-1);
  const field = fields.find((name) => name === mark?.value);
  if (!mark || !field) return {};
  const from = afterJoiner(clause, mark.to);
  const value = textOf({ ...clause, from });
  return value && saysSomething(lexicon, clause, from) ? { field, value } : { field };
}

/** A datum has a figure or a word that no talk has: "endereço de entrega" gives none. */
function saysSomething(lexicon: Context['lexicon'], { message, to }: Context['clause'], from: number): boolean {
  return message.tokens
    .slice(from, to)
    .some((token) => token.kind === 'number' || (token.kind === 'word' && !isCommonTalk(lexicon.engine, token.plain)));
}

/** "Alamat: ...", "endereço é ...", "ganti alamat jadi ...". */
function afterJoiner(clause: Context['clause'], from: number): number {
  const { tokens, marks } = clause.message;
  let at = from;
  while (at < clause.to) {
    const small = marks[at]?.some(({ tag }) => tag === 'into' || tag === 'filler' || tag === 'function');
    if (tokens[at]?.kind !== 'sign' && !small) break;
    at += 1;
  }
  return at;
}

/** What a complaint is about: as the classifier says ("complain.late"), else by its words. */
export function complain(name: string, { clause }: Context): CommandOf<'complain'> {
  const said = name.split('.')[1] ?? String(marksIn(clause, 'complaint')[0]?.value ?? '');
  return { name: 'complain', about: grounds.find((ground) => ground === said) ?? 'other', text: textOf(clause) };
}
