import { expect, it } from 'vitest';
import { openCatalogs } from '#commerce/catalog';
import { loadShop } from '#commerce/shop';
import { testDatabase } from '../../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  place,
  readySettings,
  testBuyer,
  testNow,
  testVariant,
} from '../../../test/support/selling.ts';
import { cancelOrder, soldProducts } from './index.ts';

it('puts first what was sold most, canceled orders left out', async () => {
  const shop = await openTestShop(readySettings);
  const { db } = await testDatabase();
  const wishes: [string, number][] = [
    ['once', 1],
    ['often', 3],
    ['canceled', 9],
  ];
  for (const [handle, quantity] of wishes) {
    const buyer = await testBuyer(shop, { variantId: await testVariant(shop, { handle, stock: 20 }), quantity });
    const placed = await place(shop, buyer);
    if (placed.kind !== 'placed') throw new Error(placed.kind);
    const by = { actor: 'customer' as const, reason: '', now: testNow };
    if (handle === 'canceled')
      await inTransaction((tx) => cancelOrder(tx, shop.id, { orderId: placed.order.id, ...by }));
  }
  const catalog = await openCatalogs({ sold: soldProducts }).at(db, await loadShop(db, shop.id));
  const handles = catalog.search({ sort: 'bestselling' }).map((hit) => hit.product.handle);
  expect(handles).toEqual(['often', 'once', 'canceled']);
});
