import type { Cart, CheckoutState } from '#commerce/carts';
import { type PaymentMethod, paymentMethods } from '#commerce/payments';
import { quoteShipping } from '#commerce/shipping';
import type { ShippingMethod, Shop } from '#commerce/shop';
import type { Address } from '#platform/db';

export type CheckoutAsk =
  | { field: 'name' | 'phone' | 'address' }
  | { field: 'shipping_method'; choices: ShippingMethod[] }
  | { field: 'payment_method'; choices: PaymentMethod[] }
  | { field: 'confirm' };

/** The order as it would be placed now; what is not given yet is null. Amounts in minor units. */
export type CheckoutSummary = {
  name: string | null;
  phone: string | null;
  email: string | null;
  address: Address | null;
  cart: Cart;
  shipping: ShippingMethod | null;
  shippingPrice: number;
  total: number;
  payment: PaymentMethod | null;
};

/** For shops that name no way to deliver: the order says so, and costs nothing more. */
const noShipping: ShippingMethod = { id: 'none', name: '', price: 0, days: null, regions: [] };

/**
 * The heart of the checkout: what is still missing, in the order in which it is asked for. Pure; nothing is asked that is
 * known, and nothing that the shop does not need. Whatever was given can be changed at any step: this is asked again then.
 */
export function nextAsk(checkout: CheckoutState, shop: Shop, cart: Cart, language?: string): CheckoutAsk {
  if (!checkout.name) return { field: 'name' };
  if (!checkout.phone) return { field: 'phone' };
  const ways = shippingChoices(checkout, shop);
  if (!checkout.address || ways.length === 0) return { field: 'address' };
  const { shipping, payment, total } = summaryOf(checkout, shop, cart);
  if (!shipping) return { field: 'shipping_method', choices: ways };
  if (!payment) return { field: 'payment_method', choices: paymentMethods(shop, total, language) };
  return { field: 'confirm' };
}

export function summaryOf(checkout: CheckoutState, shop: Shop, cart: Cart, language?: string): CheckoutSummary {
  const { name = null, phone = null, email = null, address = null } = checkout;
  const shipping = shippingOf(checkout, shop);
  const shippingPrice = shipping?.price ?? 0;
  const total = cart.total + shippingPrice;
  const payment = chosen(paymentMethods(shop, total, language), checkout.paymentMethod);
  return { name, phone, email, address, cart, shipping, shippingPrice, total, payment };
}

/** The methods that deliver to the address given; all of the shop's while there is none. */
export function shippingChoices({ address }: CheckoutState, shop: Shop): ShippingMethod[] {
  return shop.settings.shipping.length === 0 ? [noShipping] : quoteShipping(shop, address ?? null).methods;
}

/** The method chosen, as long as it delivers to the address; the only one there is needs no choosing. */
function shippingOf(checkout: CheckoutState, shop: Shop): ShippingMethod | null {
  return chosen(shippingChoices(checkout, shop), checkout.shippingMethod);
}

function chosen<T extends { id: string }>(choices: T[], id: string | undefined): T | null {
  return choices.find((choice) => choice.id === id) ?? (choices.length === 1 ? (choices[0] ?? null) : null);
}
