import type { Shop } from '#commerce/shop';
import type { Short } from '#commerce/stock';
import type { Db } from '#platform/db';
import { enqueue } from '#platform/queue';
import type { CheckoutState } from './cart.ts';
import type { CartData } from './cart-data.ts';
import { lockOpenCart, releaseJob, storeCart } from './store-cart.ts';

/**
 * Holds every line of a locked cart for the shop's `hold_minutes` from now, or nothing, and stores the checkout with it.
 * @returns the held cart, or what is short
 */
export function holdCart(
  tx: Db,
  shop: Shop,
  data: CartData,
  checkout: CheckoutState,
  now: Date,
): Promise<{ kind: 'stored'; data: CartData } | { kind: 'short'; short: Short[] }> {
  const heldUntil = new Date(now.getTime() + shop.settings.hold_minutes * 60_000);
  return storeCart(tx, shop, data, { heldUntil, checkout, reason: 'held' }, now);
}

/**
 * The work of a 'hold.release' job: gives back what the cart holds when its hour has come. Done twice, or for a cart that
 * is ordered, emptied or held anew, it does no harm.
 */
export async function releaseHold(
  tx: Db,
  shop: Shop,
  hold: { customerId: string; cartId: string },
  now: Date,
): Promise<'released' | 'later' | 'nothing'> {
  const data = await lockOpenCart(tx, shop.id, hold.customerId);
  if (data?.id !== hold.cartId || !data.heldUntil) return 'nothing';
  if (data.heldUntil > now) {
    await enqueue(tx, releaseJob(shop.id, data, now));
    return 'later';
  }
  await storeCart(tx, shop, data, { heldUntil: null, reason: 'holdEnded' }, now);
  return 'released';
}
