import type { Cart } from '#commerce/carts';
import type { Catalog } from '#commerce/catalog';
import type { Shop } from '#commerce/shop';
import type { CustomerFacts } from '#conversations';
import type { Db } from '#platform/db';

/** Everything a turn's steps may need, read once when the turn opened. */
export type Scene = {
  shop: Shop;
  catalog: Catalog;
  customer: CustomerFacts;
  conversationId: string;
  cart: Cart;
  hasOrders: boolean;
  /** The customer's words; '' when it was no text. */
  said: string;
  now: Date;
  language: string;
  /** Of the shop's customers' pages, without a slash at its end. */
  baseUrl: string;
};

/** A scene while its steps are run: the cart is the one of now. */
export type Acting = Scene & { tx: Db };

/** What every database function of the carts wants to know. */
export function whose({ customer, now }: Acting): { customerId: string; now: Date } {
  return { customerId: customer.id, now };
}
