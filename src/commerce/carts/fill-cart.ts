import { couponProblem, foldCode } from '#commerce/promotions';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { Cart, CheckoutState } from './cart.ts';
import type { CartData } from './cart-data.ts';
import { type CartOf, type CartRefusal, refusalOf, shortRefusal } from './change-lines.ts';
import type { CouponRefused } from './coupon.ts';
import { priceCart } from './price-cart.ts';
import { lockCart, storeCart } from './store-cart.ts';

export type CartFill = CartOf & {
  /** By variant: how many there are to be; 0 takes it out. What is not named stays. */
  quantities: Map<string, number>;
  /** Null takes the code away; left out, it stays. */
  coupon?: string | null;
  /** What was given for the order, already checked; what is left out stays. */
  checkout: Partial<Omit<CheckoutState, 'status'>>;
};

export type Filled = { kind: 'filled'; cart: Cart } | CartRefusal | CouponRefused;

/** Goods, code and the order's data in one step, for programs that know all of them at once. All of it or nothing. */
export async function fillCart(tx: Db, shop: Shop, fill: CartFill): Promise<Filled> {
  const { customerId, quantities, now } = fill;
  const coupon = typeof fill.coupon === 'string' ? foldCode(fill.coupon) : fill.coupon;
  const along = { variantIds: [...quantities.keys()], code: coupon ?? undefined };
  const data = await lockCart(tx, shop.id, customerId, now, along);
  const refusal = refusalOf(data, quantities);
  if (refusal) return { ...refusal, cart: priceCart(shop, data, now) };
  if (coupon) {
    const refused = refusedCode(shop, data, quantities, coupon, now);
    if (refused) return refused;
  }
  const checkout = { ...data.checkout, ...fill.checkout };
  const stored = await storeCart(tx, shop, data, { quantities, coupon, checkout, reason: 'filled' }, now);
  if (stored.kind === 'short') return shortRefusal(stored.short[0], data, priceCart(shop, data, now));
  return { kind: 'filled', cart: priceCart(shop, stored.data, now) };
}

/** Whether the code holds for the goods as they are to be. */
function refusedCode(
  shop: Shop,
  data: CartData,
  quantities: Map<string, number>,
  code: string,
  now: Date,
): CouponRefused | null {
  const goods = data.goods.map((good) => ({ ...good, quantity: quantities.get(good.variantId) ?? good.quantity }));
  const cart = priceCart(shop, { ...data, goods }, now);
  const promotion = data.promotions.find((candidate) => candidate.code === code);
  if (!promotion) return { kind: 'unknownCode', code, cart };
  const handles = cart.lines.map((line) => line.handle);
  const problem = couponProblem(promotion, { subtotal: cart.subtotal, handles }, now);
  return problem && { ...problem, code, cart };
}
