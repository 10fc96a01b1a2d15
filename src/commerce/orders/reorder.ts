import { addToCart, type CartChanged, type CartItem, type CartRefusal } from '#commerce/carts';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { OrderLine } from './order.ts';
import { findOrderOf, type OrderAndPayment } from './read-order.ts';

export type Reordered =
  | (CartChanged<'reordered'> & { order: OrderAndPayment['order']; missing: OrderLine[] })
  | { kind: 'allGone'; order: OrderAndPayment['order']; missing: OrderLine[] }
  | { kind: 'noOrder' };

/**
 * Puts the same variants into the cart again, as many of each as were bought, or as many as there are.
 * @param number which order; null: the newest
 * @returns what went in, and the lines of which there was nothing to be had (`missing`)
 */
export async function reorder(
  tx: Db,
  shop: Shop,
  { customerId, number, now }: { customerId: string; number: string | null; now: Date },
): Promise<Reordered> {
  const found = await findOrderOf(tx, shop.id, customerId, number);
  if (!found) return { kind: 'noOrder' };
  const { order } = found;
  const missing: OrderLine[] = [];
  let changed: CartChanged<'added'> | undefined;
  for (const line of order.lines) {
    const added = await addWhatThereIs(tx, shop, customerId, line, now);
    if (added.kind !== 'added') missing.push(line);
    else changed = { ...added, before: changed?.before ?? added.before };
  }
  return changed ? { ...changed, kind: 'reordered', order, missing } : { kind: 'allGone', order, missing };
}

async function addWhatThereIs(
  tx: Db,
  shop: Shop,
  customerId: string,
  { variantId, quantity }: OrderLine,
  now: Date,
): Promise<CartChanged<'added'> | CartRefusal | { kind: 'gone' }> {
  if (!variantId) return { kind: 'gone' };
  const add = (items: CartItem[]) => addToCart(tx, shop, { customerId, items, now });
  const added = await add([{ variantId, quantity }]);
  const rest = added.kind === 'outOfStock' ? added.left - added.inCart : 0;
  return rest > 0 ? add([{ variantId, quantity: rest }]) : added;
}
