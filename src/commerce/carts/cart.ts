import type { AppliedPromotion } from '#commerce/promotions';
import type { Address } from '#platform/db';

/**
 * cart: what a customer means to buy, kept across visits; line: a variant and how many of it; hold: units that a checkout
 * keeps for this cart until an hour (see stock). Amounts in minor units, with the prices of now.
 */
export type CartLine = {
  variantId: string;
  productId: string;
  handle: string;
  sku: string | null;
  title: string;
  options: Record<string, string>;
  quantity: number;
  unitPrice: number;
  /** This line's share of the discount. */
  discount: number;
  /** quantity x unitPrice, before the discount. */
  total: number;
  /** What can still be had, beyond others' holds, this line's own included; null: not counted. */
  available: number | null;
};

/** What a customer has in the cart now. A cart without lines may not exist in the database yet: then `id` is null. */
export type Cart = {
  id: string | null;
  customerId: string;
  lines: CartLine[];
  currency: string;
  subtotal: number;
  discount: number;
  total: number;
  /** What makes up the discount, in the order in which it was taken off. */
  promotions: AppliedPromotion[];
  /** The code in force, upper-case; null when none or when it does not apply at present. */
  coupon: string | null;
  heldUntil: Date | null;
  version: number;
  checkout: CheckoutState;
};

/** What has been given for the order so far; kept with the cart. */
export type CheckoutState = {
  status: 'none' | 'active' | 'paused';
  name?: string;
  phone?: string;
  email?: string;
  address?: Address;
  shippingMethod?: string;
  paymentMethod?: string;
};

/** So many of a variant, as it is asked for. */
export type CartItem = { variantId: string; quantity: number };

export const quantityBounds = { minimum: 1, maximum: 9_999 };
