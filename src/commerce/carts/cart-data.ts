import type { Promotion } from '#commerce/promotions';
import type { ProductOption } from '#platform/db';
import type { CheckoutState } from './cart.ts';

/** A variant of the cart, or one that is asked for (then of quantity 0), as it stands now. */
export type Goods = {
  variantId: string;
  productId: string;
  handle: string;
  sku: string | null;
  title: string;
  optionNames: ProductOption[];
  optionValues: string[];
  price: number;
  active: boolean;
  stock: number;
  /** By all carts, this one included. */
  held: number;
  tracked: boolean;
  oversell: boolean;
  quantity: number;
  ownHold: number;
  /** Null: not in the cart yet. */
  position: number | null;
};

/** Everything a cart is priced from, as one query reads it. */
export type CartData = {
  id: string | null;
  customerId: string;
  /** As typed and kept; whether it applies is seen when pricing. */
  coupon: string | null;
  checkout: CheckoutState;
  heldUntil: Date | null;
  version: number;
  goods: Goods[];
  promotions: Promotion[];
};
