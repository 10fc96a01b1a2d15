import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { type Cart, type CartItem, quantityBounds } from './cart.ts';
import type { CartData } from './cart-data.ts';
import { availableOf, priceCart } from './price-cart.ts';
import { lockCart, storeCart } from './store-cart.ts';

/** What a cart was before a change: enough to bring it back with `restoreCart`. */
export type CartSnapshot = { lines: CartItem[]; coupon: string | null };

export type CartChanged<Kind extends string> = { kind: Kind; cart: Cart; before: CartSnapshot };

/** Why a change was not made; the cart is as before. `left`: how many this cart can have of it in all. */
export type CartRefusal =
  | { kind: 'outOfStock'; variantId: string; left: number; inCart: number; cart: Cart }
  | { kind: 'unknownVariant'; variantId: string; cart: Cart }
  | { kind: 'badQuantity'; variantId: string; minimum: number; maximum: number; cart: Cart };

/** Whose cart, and when. */
export type CartOf = { customerId: string; now: Date };

/**
 * Puts goods in, on top of what is in already; all items or none.
 * @example await addToCart(tx, shop, { customerId, items: [{ variantId, quantity: 2 }], now })
 */
export async function addToCart(
  tx: Db,
  shop: Shop,
  wish: CartOf & { items: CartItem[] },
): Promise<(CartChanged<'added'> & { items: CartItem[] }) | CartRefusal> {
  const { items } = wish;
  const result = await changeLines(tx, shop, wish, 'added', idsOf(items), (data) => addedUp(data, items));
  return result.kind === 'added' ? { ...result, items } : result;
}

/** Sets how many of a variant are in the cart; 0 takes it out. */
export function setQuantity(
  tx: Db,
  shop: Shop,
  wish: CartOf & CartItem,
): Promise<CartChanged<'quantitySet'> | CartRefusal> {
  const { variantId, quantity } = wish;
  return changeLines(tx, shop, wish, 'quantitySet', [variantId], () => new Map([[variantId, quantity]]));
}

/** So many more of a variant, or fewer; at or below none, it is taken out. */
export function changeQuantity(
  tx: Db,
  shop: Shop,
  wish: CartOf & { variantId: string; by: number },
): Promise<CartChanged<'quantitySet'> | CartRefusal> {
  const { variantId, by } = wish;
  return changeLines(tx, shop, wish, 'quantitySet', [variantId], (data) => {
    return new Map([[variantId, Math.max(0, quantityOf(data, variantId) + by)]]);
  });
}

/** Takes variants out; those that are not in are passed over. */
export function removeFromCart(
  tx: Db,
  shop: Shop,
  wish: CartOf & { variantIds: string[] },
): Promise<CartChanged<'removed'> | CartRefusal> {
  return changeLines(tx, shop, wish, 'removed', [], (data) => {
    return new Map(wish.variantIds.filter((id) => quantityOf(data, id) > 0).map((id) => [id, 0]));
  });
}

/** One variant instead of another, as many of it unless a quantity is given. */
export function replaceInCart(
  tx: Db,
  shop: Shop,
  wish: CartOf & { from: string; to: string; quantity?: number },
): Promise<CartChanged<'replaced'> | CartRefusal> {
  const { from, to } = wish;
  return changeLines(tx, shop, wish, 'replaced', [from, to], (data) => {
    const quantity = wish.quantity ?? Math.max(1, quantityOf(data, from));
    return from === to
      ? new Map([[to, quantity]])
      : new Map([
          [from, 0],
          [to, quantityOf(data, to) + quantity],
        ]);
  });
}

export function emptyCart(tx: Db, shop: Shop, whose: CartOf): Promise<CartChanged<'emptied'> | CartRefusal> {
  return changeLines(tx, shop, whose, 'emptied', [], (data) => {
    return new Map(linesOf(data).map(({ variantId }) => [variantId, 0]));
  });
}

/** Makes the cart what it was, for "undo"; a variant that is gone since is `unknownVariant`. */
export function restoreCart(
  tx: Db,
  shop: Shop,
  wish: CartOf & { to: CartSnapshot },
): Promise<CartChanged<'restored'> | CartRefusal> {
  const { lines, coupon } = wish.to;
  const quantities = (data: CartData) =>
    new Map([...linesOf(data).map(({ variantId }) => [variantId, 0] as const), ...lines.map(entryOf)]);
  return changeLines(tx, shop, wish, 'restored', idsOf(lines), quantities, coupon);
}

async function changeLines<Kind extends string>(
  tx: Db,
  shop: Shop,
  { customerId, now }: CartOf,
  kind: Kind,
  variantIds: string[],
  quantitiesOf: (data: CartData) => Map<string, number>,
  coupon?: string | null,
): Promise<CartChanged<Kind> | CartRefusal> {
  const data = await lockCart(tx, shop.id, customerId, now, { variantIds, code: coupon ?? undefined });
  const quantities = quantitiesOf(data);
  const refusal = refusalOf(data, quantities);
  if (refusal) return { ...refusal, cart: priceCart(shop, data, now) };
  const result = await storeCart(tx, shop, data, { quantities, coupon, reason: kind }, now);
  if (result.kind === 'short') return shortRefusal(result.short[0], data, priceCart(shop, data, now));
  return { kind, cart: priceCart(shop, result.data, now), before: snapshotOf(data) };
}

type Refusal<R extends CartRefusal = CartRefusal> = R extends CartRefusal ? Omit<R, 'cart'> : never;

export function refusalOf(data: CartData, quantities: Map<string, number>): Refusal | null {
  const { minimum, maximum } = quantityBounds;
  for (const [variantId, quantity] of quantities) {
    const good = data.goods.find((candidate) => candidate.variantId === variantId);
    if (!good || (!good.active && quantity > good.quantity)) return { kind: 'unknownVariant', variantId };
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > maximum)
      return { kind: 'badQuantity', variantId, minimum, maximum };
    const left = availableOf(good);
    if (left !== null && quantity > good.quantity && quantity > left)
      return { kind: 'outOfStock', variantId, left, inCart: good.quantity };
  }
  return null;
}

export function shortRefusal(
  short: { variantId: string; left: number } | undefined,
  data: CartData,
  cart: Cart,
): CartRefusal {
  const { variantId, left } = short ?? { variantId: '', left: 0 };
  return { kind: 'outOfStock', variantId, left, inCart: quantityOf(data, variantId), cart };
}

export function snapshotOf(data: CartData): CartSnapshot {
  return { lines: linesOf(data), coupon: data.coupon };
}

function linesOf(data: CartData): CartItem[] {
  return data.goods.filter((good) => good.quantity > 0).map(({ variantId, quantity }) => ({ variantId, quantity }));
}

function quantityOf(data: CartData, variantId: string): number {
  return data.goods.find((good) => good.variantId === variantId)?.quantity ?? 0;
}

/** To add none, or less than none, is not to set a quantity: such a sum is NaN, which is refused. */
function addedUp(data: CartData, items: CartItem[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of items) {
    const more = quantity >= quantityBounds.minimum ? quantity : Number.NaN;
    sums.set(variantId, (sums.get(variantId) ?? quantityOf(data, variantId)) + more);
  }
  return sums;
}

function entryOf({ variantId, quantity }: CartItem): [string, number] {
  return [variantId, quantity];
}

/** Each once: the same may be asked for twice in one wish. */
function idsOf(items: CartItem[]): string[] {
  return [...new Set(items.map((item) => item.variantId))];
}
