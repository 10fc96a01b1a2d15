import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addToCart, emptyCart, releaseHold, setQuantity } from '#commerce/carts';
import { startCheckout } from '#commerce/checkout';
import { cancelOrder, placeOrder } from '#commerce/orders';
import type { Shop } from '#commerce/shop';
import { getCustomer } from '#customers';
import type { Db } from '#platform/db';
import { testDatabase } from '../../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  readyPerson,
  readySettings,
  testCustomer,
  testNow,
  testVariant,
} from '../../../test/support/selling.ts';

const initialStock = 6;

/** What a customer does next; who and what by number. */
type Deed = {
  who: number;
  what: number;
  quantity: number;
  verb: 'add' | 'set' | 'empty' | 'start' | 'place' | 'cancel' | 'release';
};

const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.nat(2),
  what: fc.nat(1),
  quantity: fc.integer({ min: 0, max: 4 }),
  verb: fc.constantFrom('add', 'add', 'set', 'empty', 'start', 'start', 'place', 'place', 'cancel', 'release'),
});

it('holds what carts hold, sells what there is, and loses nothing, whatever customers do at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      async (rounds) => {
        const shop = await openTestShop(readySettings);
        const variants = [
          await testVariant(shop, { stock: initialStock }),
          await testVariant(shop, { stock: initialStock }),
        ];
        const people = await Promise.all([0, 1, 2].map(() => testCustomer(shop, readyPerson)));
        for (const round of rounds) {
          await Promise.all(
            round.map((one) =>
              inTransaction((tx) => does(tx, shop, people[one.who] ?? '', variants[one.what] ?? '', one)),
            ),
          );
          await expectBalance(shop);
        }
      },
    ),
    { numRuns: 25 },
  );
});

async function does(
  tx: Db,
  shop: Shop,
  customerId: string,
  variantId: string,
  { verb, quantity }: Deed,
): Promise<unknown> {
  const whose = { customerId, now: testNow };
  switch (verb) {
    case 'add':
      return addToCart(tx, shop, { ...whose, items: [{ variantId, quantity }] });
    case 'set':
      return setQuantity(tx, shop, { ...whose, variantId, quantity });
    case 'empty':
      return emptyCart(tx, shop, whose);
    case 'start': {
      const customer = await getCustomer(tx, shop.id, customerId);
      return customer && startCheckout(tx, shop, customer, testNow);
    }
    case 'place':
      return placeOrder(tx, shop, {
        ...whose,
        conversationId: null,
        language: 'id',
        confirmedTotal: null,
        baseUrl: '',
      });
    case 'cancel':
      return cancelNewest(tx, shop, customerId);
    case 'release':
      return releaseNow(tx, shop, customerId);
  }
}

async function cancelNewest(tx: Db, shop: Shop, customerId: string): Promise<unknown> {
  const order = await tx
    .selectFrom('orders')
    .select('id')
    .where('shop_id', '=', shop.id)
    .where('customer_id', '=', customerId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return order && cancelOrder(tx, shop.id, { orderId: order.id, actor: 'customer', reason: '', now: testNow });
}

async function releaseNow(tx: Db, shop: Shop, customerId: string): Promise<unknown> {
  const cart = await tx
    .selectFrom('carts')
    .select('id')
    .where('shop_id', '=', shop.id)
    .where('customer_id', '=', customerId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  const afterHold = new Date(testNow.getTime() + 3_600_000);
  return cart && releaseHold(tx, shop, { customerId, cartId: cart.id }, afterHold);
}

/** Held units are those of cart lines; units on hand and in live orders are all there ever were. */
async function expectBalance(shop: Shop): Promise<void> {
  const { db } = await testDatabase();
  const variants = await db
    .selectFrom('variants')
    .select(['id', 'stock', 'held'])
    .where('shop_id', '=', shop.id)
    .execute();
  for (const { id, stock, held } of variants) {
    expect(held).toBe(await sumOf(db, shop, 'lines', id));
    expect(stock + (await sumOf(db, shop, 'orders', id))).toBe(initialStock);
    expect(stock).toBeGreaterThanOrEqual(held);
  }
}

async function sumOf(db: Db, shop: Shop, where: 'lines' | 'orders', variantId: string): Promise<number> {
  const rows =
    where === 'lines'
      ? await db
          .selectFrom('cart_lines')
          .select('held as units')
          .where('shop_id', '=', shop.id)
          .where('variant_id', '=', variantId)
          .execute()
      : await db
          .selectFrom('order_lines')
          .innerJoin('orders', (join) =>
            join.onRef('orders.id', '=', 'order_lines.order_id').onRef('orders.shop_id', '=', 'order_lines.shop_id'),
          )
          .select('order_lines.quantity as units')
          .where('orders.shop_id', '=', shop.id)
          .where('variant_id', '=', variantId)
          .where('orders.status', '!=', 'canceled')
          .execute();
  return rows.reduce((sum, { units }) => sum + units, 0);
}
