import { z } from 'zod';
import { type CheckoutState, type Filled, quantityBounds } from '#commerce/carts';
import { variantsBySku } from '#commerce/catalog';
import { countryOf, readAddress, readEmail, readName, readPhone } from '#commerce/checkout';
import { offeredPayments } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { addressShape, id } from './shapes.ts';

/** What goes into a cart by the REST API, and how it is refused: always with the place of the field. */

const line = z
  .object({
    variantId: id.optional(),
    sku: z.string().trim().min(1).max(100).optional(),
    quantity: z.int().min(0).max(quantityBounds.maximum).describe('How many there are to be; 0 takes it out'),
  })
  .refine((value) => (value.variantId === undefined) !== (value.sku === undefined), 'needs either variantId or sku');

const contact = z
  .object({
    name: z.string().max(200),
    phone: z.string().max(50).describe("With the country's code, or as it is written in the shop's country"),
    email: z.string().max(254),
    address: z.union([addressShape, z.string().max(500)]).describe('In parts, or in one line as people write it'),
  })
  .partial();

export const cartBody = z.object({
  lines: z.array(line).max(200).default([]).describe('What is not named stays as it is'),
  coupon: z.string().trim().min(1).max(100).nullable().optional().describe('Null takes it away'),
  contact: contact.optional(),
  shippingMethod: z.string().max(100).optional(),
  paymentMethod: z.string().max(100).optional(),
});

export type CartBody = z.output<typeof cartBody>;
export type CheckoutData = Partial<Omit<CheckoutState, 'status'>>;

/** The order's data out of a body, each field as the checkout itself reads it. @throws AppError `invalid_body` with its path */
export function checkoutData(body: Omit<CartBody, 'lines'>, shop: Shop): CheckoutData {
  const { name, phone, email, address } = body.contact ?? {};
  const { shippingMethod, paymentMethod } = body;
  return {
    ...(name !== undefined && { name: accept(readName(name), 'contact.name') }),
    ...(phone !== undefined && { phone: accept(readPhone(phone, countryOf(shop)), 'contact.phone') }),
    ...(email !== undefined && { email: accept(readEmail(email), 'contact.email') }),
    ...(typeof address === 'string' && { address: accept(readAddress(address), 'contact.address') }),
    ...(typeof address === 'object' && { address }),
    ...(shippingMethod !== undefined && {
      shippingMethod: offered(shippingMethod, shippingIds(shop), 'shippingMethod'),
    }),
    ...(paymentMethod !== undefined && {
      paymentMethod: offered(paymentMethod, offeredPayments(shop), 'paymentMethod'),
    }),
  };
}

function accept<T>(read: { kind: 'read'; value: T } | { kind: 'invalid'; reason: string }, path: string): T {
  if (read.kind === 'read') return read.value;
  throw new AppError('invalid_body', `${path}: ${read.reason}`, { path });
}

function shippingIds(shop: Shop): string[] {
  return shop.settings.shipping.map((method) => method.id);
}

function offered(value: string, ids: string[], path: string): string {
  if (ids.includes(value)) return value;
  throw new AppError('invalid_body', `${path}: must be one of ${ids.join(', ') || '(none)'}`, { path });
}

/** How many of which variant; SKUs are looked up. @throws AppError `invalid_body` naming the line */
export async function quantitiesOf(tx: Db, shopId: string, lines: CartBody['lines']): Promise<Map<string, number>> {
  const skus = lines.flatMap((one) => one.sku ?? []);
  const known = skus.length > 0 ? await variantsBySku(tx, shopId, skus) : new Map<string, string>();
  const quantities = new Map<string, number>();
  for (const [index, { variantId, sku, quantity }] of lines.entries()) {
    const wanted = variantId ?? known.get(sku ?? '');
    if (!wanted)
      throw new AppError('invalid_body', `lines.${index}.sku: no variant has it`, { path: `lines.${index}.sku` });
    quantities.set(wanted, (quantities.get(wanted) ?? 0) + quantity);
  }
  return quantities;
}

/** A refusal as an error that names the line or the code. */
export function refusedFill(filled: Exclude<Filled, { kind: 'filled' }>, body: CartBody, ids: string[]): AppError {
  if ('code' in filled) return new AppError('conflict', `coupon: ${filled.kind}`, { path: 'coupon' });
  const index = Math.max(0, ids.indexOf(filled.variantId));
  const place = body.lines[index]?.variantId ? 'variantId' : 'sku';
  switch (filled.kind) {
    case 'outOfStock': {
      const path = `lines.${index}.quantity`;
      return new AppError('conflict', `${path}: out of stock, ${filled.left} left`, { path });
    }
    case 'unknownVariant': {
      const path = `lines.${index}.${place}`;
      return new AppError('invalid_body', `${path}: there is no such variant`, { path });
    }
    case 'badQuantity': {
      const path = `lines.${index}.quantity`;
      return new AppError('invalid_body', `${path}: at most ${filled.maximum}`, { path });
    }
  }
}
