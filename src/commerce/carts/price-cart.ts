import { type DiscountableLine, discountsOf } from '#commerce/promotions';
import type { Shop } from '#commerce/shop';
import type { Cart, CartLine } from './cart.ts';
import type { CartData, Goods } from './cart-data.ts';

/** A cart with its sums: unit prices of now, discounts by promotions' rule, `total = subtotal - discount`. Pure. */
export function priceCart(shop: Shop, data: CartData, now: Date): Cart {
  const inCart = data.goods.filter((good) => good.quantity > 0);
  const promotions = data.promotions.filter(({ code }) => code === null || code === data.coupon);
  const { perLine, applied } = discountsOf(inCart.map(discountable), promotions, now);
  const lines = inCart.map((good, index) => lineOf(good, perLine[index] ?? 0));
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  const discount = lines.reduce((sum, line) => sum + line.discount, 0);
  const { id, customerId, heldUntil, version, checkout } = data;
  return {
    id,
    customerId,
    lines,
    currency: shop.settings.currency,
    subtotal,
    discount,
    total: subtotal - discount,
    promotions: applied,
    coupon: applied.find((promotion) => promotion.code !== null)?.code ?? null,
    heldUntil,
    version,
    checkout,
  };
}

/** How many of it this cart can have in all; null: any number. A product taken off sale can be had no more. */
export function availableOf(good: Goods): number | null {
  if (!good.active) return 0;
  if (good.oversell || !good.tracked) return null;
  return Math.max(0, good.stock - good.held + good.ownHold);
}

function discountable(good: Goods): DiscountableLine {
  return { handle: good.handle, total: good.price * good.quantity };
}

function lineOf(good: Goods, discount: number): CartLine {
  const { variantId, productId, handle, sku, title, quantity, price: unitPrice } = good;
  const options = Object.fromEntries(good.optionNames.map(({ name }, index) => [name, good.optionValues[index] ?? '']));
  const total = unitPrice * quantity;
  const available = availableOf(good);
  return { variantId, productId, handle, sku, title, options, quantity, unitPrice, discount, total, available };
}
