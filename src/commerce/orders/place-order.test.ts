import { describe, expect, it } from 'vitest';
import { addToCart, readCart } from '#commerce/carts';
import { startCheckout } from '#commerce/checkout';
import type { Shop } from '#commerce/shop';
import { getCustomer } from '#customers';
import { type Db, transact } from '#platform/db';
import { testDatabase } from '../../../test/support/database.ts';
import {
  openTestShop,
  readyPerson,
  readySettings,
  stockOf,
  testCustomer,
  testPromotion,
  testVariant,
} from '../../../test/support/selling.ts';
import { getOrder, ordersOf, type Placed, placeOrder } from './index.ts';

const now = new Date('2026-06-01T00:00:00Z');

async function run<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const { db } = await testDatabase();
  return transact(db, work);
}

async function fill(shop: Shop, variantId: string, quantity = 1): Promise<string> {
  const customerId = await testCustomer(shop, readyPerson);
  await run((tx) => addToCart(tx, shop, { customerId, items: [{ variantId, quantity }], now }));
  return customerId;
}

async function start(shop: Shop, customerId: string) {
  return run(async (tx) => {
    const customer = await getCustomer(tx, shop.id, customerId);
    if (!customer) throw new Error('no customer');
    return startCheckout(tx, shop, customer, now);
  });
}

function place(
  shop: Shop,
  customerId: string,
  more: { confirmedTotal?: number; cartId?: string; at?: Date } = {},
): Promise<Placed> {
  const { confirmedTotal = null, cartId, at = now } = more;
  const wish = {
    customerId,
    conversationId: null,
    language: 'id',
    confirmedTotal,
    cartId,
    baseUrl: 'http://shop.test',
    now: at,
  };
  return run((tx) => placeOrder(tx, shop, wish));
}

describe('placeOrder', () => {
  it('makes an order, takes the stock, and says the same however often it is asked', async () => {
    const shop = await openTestShop({ name: 'Kedai Senja', ...readySettings });
    const variantId = await testVariant(shop, { stock: 5 });
    const customerId = await fill(shop, variantId, 2);
    expect(await start(shop, customerId)).toMatchObject({
      kind: 'asks',
      field: 'confirm',
      summary: { total: 18_200_000 },
    });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 2 });
    const placed = await place(shop, customerId, { confirmedTotal: 18_200_000 });
    expect(placed).toMatchObject({
      kind: 'placed',
      order: {
        number: 'KS-1001',
        status: 'confirmed',
        paymentStatus: 'unpaid',
        total: 18_200_000,
        shippingMethod: 'jne-reg',
      },
      payment: { provider: 'cod', state: 'pending', amount: 18_200_000 },
    });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 3, held: 0 });
    const again = await place(shop, customerId);
    expect(again).toEqual({ ...placed, kind: 'alreadyPlaced' });
    const { db } = await testDatabase();
    expect(await readCart(db, shop, customerId, now)).toMatchObject({ id: null, lines: [] });
  });

  it('answers one order to fifty requests at once', async () => {
    const shop = await openTestShop(readySettings);
    const customerId = await fill(shop, await testVariant(shop));
    await start(shop, customerId);
    const answers = await Promise.all(Array.from({ length: 50 }, () => place(shop, customerId)));
    expect(answers.filter(({ kind }) => kind === 'placed')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'alreadyPlaced')).toHaveLength(49);
    const ids = new Set(answers.map((answer) => ('order' in answer ? answer.order.id : null)));
    expect(ids.size).toBe(1);
  });

  it.each([
    { buyers: 100, units: 1, started: false },
    { buyers: 50, units: 10, started: true },
  ])(
    'sells $units units to $buyers buyers at once: no more, no less, no orphan',
    async ({ buyers, units, started }) => {
      const shop = await openTestShop(readySettings);
      const variantId = await testVariant(shop, { stock: units });
      const customers: string[] = [];
      for (let n = 0; n < buyers; n++) customers.push(await fill(shop, variantId));
      if (started) await Promise.all(customers.map((id) => start(shop, id)));
      await run((tx) =>
        tx.updateTable('carts').set({ checkout: readyCheckout }).where('shop_id', '=', shop.id).execute(),
      );
      const answers = await Promise.all(customers.map((id) => place(shop, id)));
      expect(answers.filter(({ kind }) => kind === 'placed')).toHaveLength(units);
      const refused = answers.filter(({ kind }) => kind !== 'placed');
      expect(refused).toHaveLength(buyers - units);
      for (const answer of refused)
        expect(answer).toMatchObject({ kind: 'outOfStock', lines: [{ variantId, wanted: 1, left: 0 }] });
      expect(await stockOf(shop, variantId)).toEqual({ stock: 0, held: 0 });
      const { db } = await testDatabase();
      const rows = (table: 'orders' | 'payments' | 'order_lines') =>
        db.selectFrom(table).select('shop_id').where('shop_id', '=', shop.id).execute();
      for (const table of ['orders', 'payments', 'order_lines'] as const) expect(await rows(table)).toHaveLength(units);
    },
  );

  it('asks again when the total would rise', async () => {
    const shop = await openTestShop(readySettings);
    const variantId = await testVariant(shop, { price: 1_000 });
    const customerId = await fill(shop, variantId);
    await start(shop, customerId);
    await run((tx) => tx.updateTable('variants').set({ price: 1_001 }).where('id', '=', variantId).execute());
    const changed = await place(shop, customerId, { confirmedTotal: 1_201_000 });
    expect(changed).toMatchObject({ kind: 'priceChanged', summary: { total: 1_201_001 } });
    expect(await place(shop, customerId, { confirmedTotal: 1_201_001 })).toMatchObject({ kind: 'placed' });
  });

  it('counts a code that holds for two exactly twice, however many use it at once', async () => {
    const shop = await openTestShop(readySettings);
    const variantId = await testVariant(shop, { stock: 100 });
    const promotionId = await testPromotion(shop, { percent: 50, usageLimit: 2 });
    const customers: string[] = [];
    for (let n = 0; n < 8; n++) customers.push(await fill(shop, variantId));
    await Promise.all(customers.map((id) => start(shop, id)));
    const total = 8_500_000 / 2 + 1_200_000;
    const answers = await Promise.all(customers.map((id) => place(shop, id, { confirmedTotal: total })));
    expect(answers.filter(({ kind }) => kind === 'placed')).toHaveLength(2);
    expect(answers.filter(({ kind }) => kind === 'priceChanged')).toHaveLength(6);
    const { db } = await testDatabase();
    const { used } = await db
      .selectFrom('promotions')
      .select('used')
      .where('id', '=', promotionId)
      .executeTakeFirstOrThrow();
    expect(used).toBe(2);
    expect(await stockOf(shop, variantId)).toEqual({ stock: 98, held: 6 });
  });

  it('remembers the person for the next time', async () => {
    const shop = await openTestShop(readySettings);
    const customerId = await fill(shop, await testVariant(shop));
    await start(shop, customerId);
    const placed = await place(shop, customerId);
    const { db } = await testDatabase();
    expect(await getCustomer(db, shop.id, customerId)).toMatchObject({
      preferences: { shippingMethod: 'jne-reg', paymentMethod: 'cod', addresses: [{ line: readyPerson.address }] },
      language: 'id',
    });
    expect(await ordersOf(db, shop.id, customerId, 5)).toEqual('order' in placed ? [placed.order] : []);
  });

  it("does not know another shop's order", async () => {
    const [shop, other] = [await openTestShop(readySettings), await openTestShop(readySettings)];
    const customerId = await fill(shop, await testVariant(shop));
    await start(shop, customerId);
    const placed = await place(shop, customerId);
    const { db } = await testDatabase();
    expect(await getOrder(db, other.id, 'order' in placed ? placed.order.id : '')).toBeNull();
    expect(await place(other, customerId)).toEqual({ kind: 'emptyCart' });
  });
});

const readyCheckout = JSON.stringify({
  status: 'active',
  name: readyPerson.name,
  phone: readyPerson.phone,
  address: { line: readyPerson.address },
});
