import { fillCart, readCart } from '#commerce/carts';
import { loadShop, type Shop } from '#commerce/shop';
import { getCustomer } from '#customers';
import type { Db } from '#platform/db';
import { type CartBody, cartBody, checkoutData, quantitiesOf, refusedFill } from './cart-body.ts';
import { cartOf, cartShape } from './order-shapes.ts';
import { type Mount, route } from './route.ts';
import { found, idParams } from './shapes.ts';

const tag = 'Carts';

/** A customer's cart: the same one as in the chat. */
export const cartRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/customers/:id/cart',
      tag,
      summary: "Read a customer's cart with the prices of now",
      needs: 'read',
      params: idParams,
      response: cartShape,
    },
    async (tx, { shopId, params, now }) => {
      const customer = found(await getCustomer(tx, shopId, params.id), 'customer');
      const shop = await loadShop(tx, shopId);
      return cartOf(await readCart(tx, shop, customer.id, now), languageOf(shop));
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/customers/:id/cart',
      tag,
      summary: 'Set lines, code, contact, delivery and payment: all that is sent, or nothing',
      needs: 'sell',
      params: idParams,
      body: cartBody,
      response: cartShape,
    },
    async (tx, { shopId, params, body, now }) => {
      const shop = await loadShop(tx, shopId);
      return cartOf(await filled(tx, shop, params.id, body, now), languageOf(shop));
    },
  ),
];

/** @throws AppError naming the line or field that does not fit */
export async function filled(tx: Db, shop: Shop, customerId: string, body: CartBody, now: Date) {
  const checkout = checkoutData(body, shop);
  const quantities = await quantitiesOf(tx, shop.id, body.lines);
  const result = await fillCart(tx, shop, { customerId, quantities, coupon: body.coupon, checkout, now });
  if (result.kind !== 'filled') throw refusedFill(result, body, [...quantities.keys()]);
  return result.cart;
}

function languageOf({ settings }: Shop): string {
  return settings.languages[0] ?? 'en';
}
