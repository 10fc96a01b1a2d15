import { type CouponProblem, couponProblem, foldCode } from '#commerce/promotions';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { Cart } from './cart.ts';
import { type CartChanged, type CartOf, snapshotOf } from './change-lines.ts';
import { priceCart } from './price-cart.ts';
import { lockCart, storeTerms } from './store-cart.ts';

/** A code that was not accepted, and why; the code in force before stays. */
export type CouponRefused = (CouponProblem | { kind: 'unknownCode' }) & { code: string; cart: Cart };

/**
 * Puts a code in force, in place of another one. What it is worth is seen in the cart; that it still holds is checked
 * again whenever the cart is read and once more, under a lock, when the order is placed.
 */
export async function applyCoupon(
  tx: Db,
  shop: Shop,
  { customerId, code: typed, now }: CartOf & { code: string },
): Promise<(CartChanged<'applied'> & { code: string }) | CouponRefused> {
  const code = foldCode(typed);
  const data = await lockCart(tx, shop.id, customerId, now, { code });
  const cart = priceCart(shop, data, now);
  const promotion = data.promotions.find((candidate) => candidate.code === code);
  if (!promotion) return { kind: 'unknownCode', code, cart };
  const handles = cart.lines.map((line) => line.handle);
  const problem = couponProblem(promotion, { subtotal: cart.subtotal, handles }, now);
  if (problem) return { ...problem, code, cart };
  const after = await storeTerms(tx, shop, data, { coupon: code, reason: 'couponApplied' }, now);
  return { kind: 'applied', code, cart: priceCart(shop, after, now), before: snapshotOf(data) };
}

/** Takes the code away; without one, nothing changes. */
export async function removeCoupon(
  tx: Db,
  shop: Shop,
  { customerId, now }: CartOf,
): Promise<CartChanged<'couponRemoved'>> {
  const data = await lockCart(tx, shop.id, customerId, now);
  const after = await storeTerms(tx, shop, data, { coupon: null, reason: 'couponRemoved' }, now);
  return { kind: 'couponRemoved', cart: priceCart(shop, after, now), before: snapshotOf(data) };
}
