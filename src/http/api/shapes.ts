import { z } from 'zod';
import { AppError } from '#platform/errors';
import { exponentOf, formatMoney, type Money, parseDecimal, toDecimal } from '#platform/money';

/** Pieces that the shapes of the REST API are made of. */

export const id = z.uuid();
export const idParams = z.object({ id });

/** What comes back for an amount; `text` is written for the shop's first language. */
export const moneyShape = z
  .object({
    amount: z.string().describe('Major units, as a decimal: "85000", "77.40"'),
    currency: z.string().describe('ISO 4217'),
    text: z.string().describe('As people write it: "Rp85.000"'),
  })
  .meta({ id: 'Money' });

/** An amount as it is sent to us: major units, as a decimal string or a number. */
export const amountInput = z
  .union([z.string().regex(/^\d+(\.\d+)?$/, 'is not an amount such as "85000" or "77.40"'), z.number().nonnegative()])
  .transform(String)
  .describe('Major units: "85000" or 85000');

export function money(amount: number, currency: string, language: string): z.output<typeof moneyShape> {
  const value: Money = { amount, currency };
  return { amount: toDecimal(value), currency, text: formatMoney(value, language) };
}

/** @throws AppError `invalid_body` naming the field, when it has more digits than the currency knows */
export function readAmount(text: string, currency: string, path: string): number {
  const amount = parseDecimal(text, currency);
  if (amount !== null && amount >= 0) return amount;
  throw new AppError('invalid_body', `${path} must be an amount with at most ${exponentOf(currency)} decimals`, {
    path,
  });
}

export const addressShape = z
  .object({
    line: z.string().trim().min(1).max(500),
    city: z.string().trim().max(100).optional(),
    region: z.string().trim().max(100).optional(),
    postcode: z.string().trim().max(20).optional(),
  })
  .meta({ id: 'Address' });

/** Refuses what the shop does not have, in one way everywhere. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined)
    throw new AppError('not_found', `There is no such ${what}`, { path: 'id' });
  return value;
}
