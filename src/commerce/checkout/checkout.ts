import {
  type CartData,
  type CheckoutState,
  holdCart,
  lockCart,
  lockOpenCart,
  priceCart,
  storeTerms,
} from '#commerce/carts';
import type { Shop } from '#commerce/shop';
import type { Address, Db } from '#platform/db';
import type { InvalidReason } from './fields.ts';
import { type CheckoutAsk, type CheckoutSummary, nextAsk, summaryOf } from './next-ask.ts';
import { type CheckoutField, readField } from './read-field.ts';

/** Goods of a cart that cannot be had as wished; `left`: how many of them this cart can have. */
export type ShortLine = { variantId: string; wanted: number; left: number };

/** What is asked next, with all that is known so far. */
export type CheckoutAsks = { kind: 'asks'; summary: CheckoutSummary } & CheckoutAsk;

export type CheckoutOutcome =
  | CheckoutAsks
  | { kind: 'invalid'; field: CheckoutField; reason: InvalidReason; ask: CheckoutAsks }
  | { kind: 'outOfStock'; lines: ShortLine[]; cart: CheckoutSummary['cart'] }
  | { kind: 'emptyCart' };

/** What is known of the person from before; a `Customer` fits. */
export type CheckoutCustomer = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: string | null;
  address: Address | null;
  preferences: { shippingMethod?: unknown; paymentMethod?: unknown };
};

/**
 * Starts the checkout, or goes on with one that was left: holds the goods for the shop's `hold_minutes` and asks for
 * what is missing. What the customer gave before is taken over and stands in the summary, where it can be changed.
 */
export async function startCheckout(
  tx: Db,
  shop: Shop,
  customer: CheckoutCustomer,
  now: Date,
): Promise<CheckoutOutcome> {
  const data = await lockOpenCart(tx, shop.id, customer.id);
  if (!data || isEmpty(data)) return { kind: 'emptyCart' };
  return heldAndAsked(tx, shop, data, { ...remembered(data.checkout, customer), status: 'active' }, customer, now);
}

/**
 * Takes in one datum, asked for or not, new or instead of an earlier one. Outside of a checkout it is kept for later.
 * @example await giveCheckout(tx, shop, customer, 'phone', 'wa saya 0812-3456-7890', now)
 */
export async function giveCheckout(
  tx: Db,
  shop: Shop,
  customer: CheckoutCustomer,
  field: CheckoutField,
  value: string,
  now: Date,
): Promise<CheckoutOutcome> {
  const data = await lockCart(tx, shop.id, customer.id, now);
  const given = readField(shop, data, field, value, now);
  if (given.kind === 'invalid') {
    const { reason } = given;
    return { kind: 'invalid', field, reason, ask: asks(shop, data, data.checkout, customer, now) };
  }
  const checkout = { ...data.checkout, ...given.value };
  if (checkout.status === 'active') return heldAndAsked(tx, shop, data, checkout, customer, now);
  const after = await storeTerms(tx, shop, data, { checkout, reason: null }, now);
  return asks(shop, after, checkout, customer, now);
}

/** Forgets a datum, so that it is asked for again: "another address, please". */
export async function clearCheckout(
  tx: Db,
  shop: Shop,
  customer: CheckoutCustomer,
  field: CheckoutField,
  now: Date,
): Promise<CheckoutOutcome> {
  const data = await lockCart(tx, shop.id, customer.id, now);
  const checkout = { ...data.checkout, [stateKeys[field]]: undefined };
  const after = await storeTerms(tx, shop, data, { checkout, reason: null }, now);
  return asks(shop, after, checkout, customer, now);
}

/** Leaves the checkout for now: what was given stays, the hold runs on to its end. `startCheckout` goes on with it. */
export async function pauseCheckout(tx: Db, shop: Shop, customerId: string, now: Date): Promise<void> {
  const data = await lockOpenCart(tx, shop.id, customerId);
  if (data?.checkout.status !== 'active') return;
  await storeTerms(tx, shop, data, { checkout: { ...data.checkout, status: 'paused' }, reason: null }, now);
}

/** Lines of which there are fewer than wished, by what was read; holding and placing find out under a lock. */
export function shortLines(cart: CheckoutSummary['cart']): ShortLine[] {
  return cart.lines.flatMap(({ variantId, quantity, available }) =>
    available !== null && available < quantity ? [{ variantId, wanted: quantity, left: available }] : [],
  );
}

const stateKeys = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  address: 'address',
  shipping_method: 'shippingMethod',
  payment_method: 'paymentMethod',
} as const satisfies Record<CheckoutField, keyof CheckoutState>;

async function heldAndAsked(
  tx: Db,
  shop: Shop,
  data: CartData,
  checkout: CheckoutState,
  customer: CheckoutCustomer,
  now: Date,
): Promise<CheckoutOutcome> {
  const cart = priceCart(shop, data, now);
  if (isEmpty(data)) return { kind: 'emptyCart' };
  const lines = shortLines(cart);
  if (lines.length > 0) return { kind: 'outOfStock', lines, cart };
  if (data.heldUntil && data.heldUntil > now) {
    return asks(shop, await storeTerms(tx, shop, data, { checkout, reason: null }, now), checkout, customer, now);
  }
  const held = await holdCart(tx, shop, data, checkout, now);
  if (held.kind === 'stored') return asks(shop, held.data, checkout, customer, now);
  const wanted = new Map(data.goods.map((good) => [good.variantId, good.quantity]));
  const short = held.short.map((one) => ({ ...one, wanted: wanted.get(one.variantId) ?? 0 }));
  return { kind: 'outOfStock', lines: short, cart };
}

function asks(
  shop: Shop,
  data: CartData,
  checkout: CheckoutState,
  { language }: CheckoutCustomer,
  now: Date,
): CheckoutAsks {
  const cart = priceCart(shop, data, now);
  const words = language ?? undefined;
  const summary = summaryOf(checkout, shop, cart, words);
  return { kind: 'asks', summary, ...nextAsk(checkout, shop, cart, words) };
}

function isEmpty(data: CartData): boolean {
  return data.goods.every((good) => good.quantity === 0);
}

/**
 * What was given for this order goes before what is known from earlier orders; once it is under way, nothing is filled in
 * any more, for what was cleared then is to be asked.
 */
function remembered(checkout: CheckoutState, customer: CheckoutCustomer): CheckoutState {
  if (checkout.status !== 'none') return checkout;
  const { name, phone, email, address, preferences } = customer;
  const { shippingMethod, paymentMethod } = preferences;
  return {
    ...checkout,
    name: checkout.name ?? name ?? undefined,
    phone: checkout.phone ?? phone ?? undefined,
    email: checkout.email ?? email ?? undefined,
    address: checkout.address ?? address ?? undefined,
    shippingMethod: checkout.shippingMethod ?? textOrNone(shippingMethod),
    paymentMethod: checkout.paymentMethod ?? textOrNone(paymentMethod),
  };
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
