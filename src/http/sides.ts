import type { Cart, CartLine } from '#commerce/carts';
import type { Order, OrderLine } from '#commerce/orders';
import type { Shop } from '#commerce/shop';
import type { MoneyText } from '#conversations';
import { formatMoney, toDecimal } from '#platform/money';

/** Carts and orders in the shapes of the direct channel's contract; amounts written for the customer's language. */
function moneyText(amount: number, currency: string, language: string): MoneyText {
  const money = { amount, currency };
  return { amount: toDecimal(money), currency, text: formatMoney(money, language) };
}

export function cartShape(cart: Cart, shop: Shop, language: string) {
  if (cart.lines.length === 0) return null;
  const money = (amount: number) => moneyText(amount, shop.settings.currency, language);
  return {
    lines: cart.lines.map((line) => lineShape(line, money)),
    subtotal: money(cart.subtotal),
    discount: money(cart.discount),
    total: money(cart.total),
    coupon: cart.coupon,
    reservedUntil: cart.heldUntil?.toISOString() ?? null,
  };
}

export function orderShape(order: Order, language: string) {
  const money = (amount: number) => moneyText(amount, order.currency, language);
  return {
    number: order.number,
    status: order.status,
    paymentStatus: order.paymentStatus,
    lines: order.lines.map((line) => lineShape(line, money)),
    subtotal: money(order.subtotal),
    discount: money(order.discount),
    shipping: money(order.shipping),
    total: money(order.total),
    paymentMethod: order.paymentMethod,
    shippingMethod: order.shippingMethod,
    placedAt: order.placedAt.toISOString(),
  };
}

function lineShape(line: CartLine | OrderLine, money: (amount: number) => MoneyText) {
  const { handle, sku, title, options, quantity } = line;
  return { handle, sku, title, options, quantity, unitPrice: money(line.unitPrice), total: money(line.total) };
}
