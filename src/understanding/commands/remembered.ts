import type { Remembered } from '../command.ts';
import { marksIn } from '../reading/message.ts';
import type { Context } from './context.ts';

/** Of which data the customer speaks: "my size", "alamat saya", "как я плачу". */
export function rememberedIn({ clause }: Context): Remembered[] {
  const fields = marksIn(clause, 'field').flatMap(({ value }) => dataFields.filter((field) => field === value));
  const meanings = marksIn(clause, 'meaning').flatMap(({ value }) => byMeaning[String(value)] ?? []);
  return [...new Set<Remembered>([...fields, ...meanings])];
}

const dataFields = ['name', 'phone', 'email', 'address', 'shipping_method', 'payment_method'] as const;

const byMeaning: Record<string, Remembered> = {
  size: 'size',
  'size-table': 'size',
  address: 'address',
  'live-where': 'address',
  name: 'name',
  phone: 'phone',
  'phone-number': 'phone',
  pay: 'payment_method',
  'pay-way': 'payment_method',
  'how-pay': 'payment_method',
  deliver: 'shipping_method',
  courier: 'shipping_method',
  'speak-language': 'language',
};
