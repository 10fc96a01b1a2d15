import {
  addToCart,
  applyCoupon,
  type CartLine,
  type CartRefusal,
  type CouponRefused,
  emptyCart,
  removeCoupon,
  removeFromCart,
  replaceInCart,
  restoreCart,
  setQuantity,
} from '#commerce/carts';
import type { Outcome, StepOf } from '#dialogue';
import { withTitles } from './in-language.ts';
import { type Acting, whose } from './scene.ts';
import { seenVariant } from './seen.ts';

export async function add(acting: Acting, { items }: StepOf<'add'>): Promise<Outcome[]> {
  const result = await addToCart(acting.tx, acting.shop, { ...whose(acting), items });
  acting.cart = result.cart;
  if (result.kind === 'added') return [result];
  if (items.length === 1) return [refused(acting, result)];
  return addOneByOne(acting, items);
}

/** One of several is short: the others go in all the same, and each that does not is told. */
async function addOneByOne(acting: Acting, items: StepOf<'add'>['items']): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(...(await add(acting, { do: 'add', items: [item] })));
  return outcomes;
}

export async function setTo(acting: Acting, { variantId, quantity }: StepOf<'setQuantity'>): Promise<Outcome> {
  const result = await setQuantity(acting.tx, acting.shop, { ...whose(acting), variantId, quantity });
  acting.cart = result.cart;
  return result.kind === 'quantitySet' ? { ...result, variantId, quantity } : refused(acting, result);
}

export async function remove(acting: Acting, { variantIds }: StepOf<'remove'>): Promise<Outcome> {
  const lines = linesOf(acting, variantIds);
  const result = await removeFromCart(acting.tx, acting.shop, { ...whose(acting), variantIds });
  acting.cart = result.cart;
  return result.kind === 'removed' ? { ...result, lines } : refused(acting, result);
}

function linesOf(acting: Acting, variantIds: string[]): CartLine[] {
  const { lines } = withTitles(acting, acting.cart);
  return lines.filter(({ variantId }) => variantIds.includes(variantId));
}

export async function replace(acting: Acting, { from, to, quantity }: StepOf<'replace'>): Promise<Outcome> {
  const [given] = linesOf(acting, [from]);
  const wish = { ...whose(acting), from, to, quantity: quantity ?? undefined };
  const result = await replaceInCart(acting.tx, acting.shop, wish);
  acting.cart = result.cart;
  return result.kind === 'replaced' ? { ...result, from: given, to } : refused(acting, result);
}

export async function empty(acting: Acting): Promise<Outcome> {
  const result = await emptyCart(acting.tx, acting.shop, whose(acting));
  acting.cart = result.cart;
  return result.kind === 'emptied' ? result : refused(acting, result);
}

export async function restore(acting: Acting, { to }: StepOf<'restoreCart'>): Promise<Outcome> {
  const result = await restoreCart(acting.tx, acting.shop, { ...whose(acting), to });
  acting.cart = result.cart;
  return result.kind === 'restored' ? result : refused(acting, result);
}

/** Why a change was not made, as the customer may be told. */
function refused(acting: Acting, refusal: CartRefusal): Outcome {
  const seen = seenVariant(acting, refusal.variantId);
  if (!seen || refusal.kind === 'unknownVariant')
    return { kind: 'lacks', what: { kind: 'product', text: '', alike: [] }, alike: [] };
  if (refusal.kind === 'badQuantity') return { kind: 'badQuantity', seen, maximum: refusal.maximum };
  return { kind: 'outOfStock', seen, left: refusal.left, inCart: refusal.inCart };
}

export function showCart({ cart }: Acting): Outcome {
  return { kind: 'cart', cart };
}

export async function useCoupon(acting: Acting, { code }: StepOf<'applyCoupon'>): Promise<Outcome> {
  const result = await applyCoupon(acting.tx, acting.shop, { ...whose(acting), code });
  acting.cart = result.cart;
  if (result.kind === 'applied')
    return { kind: 'couponApplied', code: result.code, cart: result.cart, before: result.before };
  return couponRefused(result);
}

function couponRefused({ code, cart, ...reason }: CouponRefused): Outcome {
  return { kind: 'couponRefused', code, cart, reason };
}

export async function dropCoupon(acting: Acting): Promise<Outcome> {
  const result = await removeCoupon(acting.tx, acting.shop, whose(acting));
  acting.cart = result.cart;
  return result;
}
