import { z } from 'zod';
import { exponentOf, isCurrency } from '#platform/money';
import { readTimes } from './hours.ts';
import { publicChat } from './public-chat.ts';
import { referralRules } from './referral-rules.ts';
import { hoursShape, support } from './support.ts';

/**
 * Who a shop is: the document of shop.yaml, which the admin pages edit too. Amounts are decimal numbers in major units,
 * as people write them; `shop.ts` turns them into minor units.
 */

const localized = z.record(z.string().min(2), z.string());
const amount = z.number().nonnegative();
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const shippingMethod = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  price: amount,
  days: z.union([z.string(), z.number().transform(String)]).optional(),
  regions: z.array(z.string().min(1)).optional(),
});

const promotion = z
  .strictObject({
    code: z.string().min(1).optional(),
    percent: z.number().positive().max(100).optional(),
    amount: z.number().positive().optional(),
    minimum: amount.default(0),
    starts: day.optional(),
    ends: day.optional(),
    usage_limit: z.number().int().positive().optional(),
    per_customer_limit: z.number().int().positive().optional(),
    products: z.array(z.string()).optional(),
  })
  .refine((value) => (value.percent === undefined) !== (value.amount === undefined), {
    message: 'needs either percent or amount',
  });

const store = z.strictObject({
  name: z.string().min(1),
  address: z.string().min(1),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  hours: z.string().refine(isTimes, 'is not opening times, such as "09:00-12:00, 13:00-17:00"').optional(),
  phone: z.string().optional(),
});

const document = z.strictObject({
  name: z.string().min(1),
  currency: z.string().refine(isCurrency, 'is not an ISO 4217 code'),
  timezone: z.string().default('UTC').refine(isTimeZone, 'is not a time zone, such as Asia/Jakarta'),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'is not a language of two letters, such as id'))
    .min(1)
    .default(['en']),
  description: z.string().optional(),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'is not a colour, such as "#c4551d"')
    .optional(),
  logo: z.string().optional(),
  contact: z
    .strictObject({ phone: z.string().optional(), email: z.string().optional(), address: z.string().optional() })
    .optional(),
  persona: z
    .strictObject({ name: z.string().min(1).optional(), tone: z.enum(['formal', 'informal']).default('informal') })
    .default({ tone: 'informal' }),
  greeting: localized.default({}),
  hours: hoursShape.default({}),
  holidays: z.array(day).default([]),
  shipping: z.array(shippingMethod).default([]),
  /** Ids of payment providers in the order in which they are offered; empty: those that need nothing beforehand. */
  payments: z.array(z.string()).default([]),
  bank_transfer: z
    .strictObject({
      bank: z.string().min(1),
      account: z.string().min(1),
      holder: z.string().min(1),
      hours: z.number().positive().default(24),
    })
    .optional(),
  test_card: z.strictObject({}).optional(),
  cod: z.strictObject({ maximum: amount.optional() }).optional(),
  promotions: z.array(promotion).default([]),
  stores: z.array(store).default([]),
  featured: z.array(z.string()).default([]),
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
  /** What follows from where a customer comes: referral-rules.ts. */
  referrals: referralRules,
  support,
  public_chat: publicChat,
  hold_minutes: z.number().int().positive().default(15),
});

export const settingsSchema = document.superRefine((settings, context) => {
  for (const { path, amount } of amountsOf(settings)) {
    if (isWholeMinor(amount, settings.currency)) continue;
    context.addIssue({
      code: 'custom',
      path,
      message: `has more digits after the point than ${settings.currency} knows`,
    });
  }
});

function amountsOf(settings: z.infer<typeof document>): { path: (string | number)[]; amount: number }[] {
  return [
    ...settings.shipping.map(({ price }, at) => ({ path: ['shipping', at, 'price'], amount: price })),
    ...settings.promotions.map(({ minimum }, at) => ({ path: ['promotions', at, 'minimum'], amount: minimum })),
    ...settings.promotions.map(({ amount = 0 }, at) => ({ path: ['promotions', at, 'amount'], amount })),
  ];
}

function isWholeMinor(amount: number, currency: string): boolean {
  const minor = amount * 10 ** exponentOf(currency);
  return Math.abs(minor - Math.round(minor)) < 1e-6 && Number.isSafeInteger(Math.round(minor));
}

function isTimes(text: string): boolean {
  return readTimes(text) !== undefined;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type ShopSettings = z.infer<typeof settingsSchema>;

/** A shop as the rest of the program knows it. */
export type Shop = {
  id: string;
  slug: string;
  settings: ShopSettings;
  settingsVersion: number;
  catalogVersion: number;
};
