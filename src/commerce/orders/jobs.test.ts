import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readCart } from '#commerce/carts';
import { openCatalogs } from '#commerce/catalog';
import { loadShop, type Shop } from '#commerce/shop';
import { manualClock } from '#platform/clock';
import { OutsideError } from '#platform/errors';
import { testDatabase } from '../../../test/support/database.ts';
import { runCommerceJobs } from '../../../test/support/payment-door.ts';
import {
  inTransaction,
  openTestShop,
  readySettings,
  stockOf,
  testBuyer,
  testNow,
  testOrder,
  testVariant,
} from '../../../test/support/selling.ts';
import { cancelOrder, commerceJobs, postTo } from './index.ts';

it('ends a hold at its hour, not before', async () => {
  const shop = await openTestShop({ ...readySettings, hold_minutes: 15 });
  const variantId = await testVariant(shop, { stock: 3 });
  const customerId = await testBuyer(shop, { variantId, quantity: 2 });
  const after = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
  await runCommerceJobs(shop, after(14));
  expect(await stockOf(shop, variantId)).toEqual({ stock: 3, held: 2 });
  await runCommerceJobs(shop, after(15));
  expect(await stockOf(shop, variantId)).toEqual({ stock: 3, held: 0 });
  const { db } = await testDatabase();
  const cart = await readCart(db, shop, customerId, after(15));
  expect(cart).toMatchObject({ heldUntil: null, lines: [{ quantity: 2 }], checkout: { status: 'active' } });
});

it('tells the catalogue in memory what is sold out, and when it comes back', async () => {
  const shop = await openTestShop(readySettings);
  const variantId = await testVariant(shop, { stock: 2 });
  const catalogs = openCatalogs();
  const { db } = await testDatabase();
  const inMemory = async (of: Shop) =>
    (await catalogs.at(db, await loadShop(db, of.id))).byVariantId.get(variantId)?.variant.stock;
  expect(await inMemory(shop)).toBe(2);
  const { order } = await testOrder(shop, { variantId, quantity: 2 });
  await runCommerceJobs(shop, testNow);
  expect(await inMemory(shop)).toBe(0);
  await inTransaction((tx) =>
    cancelOrder(tx, shop.id, { orderId: order.id, actor: 'customer', reason: '', now: testNow }),
  );
  await runCommerceJobs(shop, testNow);
  expect(await inMemory(shop)).toBe(2);
});

it('posts webhooks over HTTP to where the server listens, and says when it does not', async () => {
  const came: { url: string | undefined; signature: unknown; body: string }[] = [];
  const server = createServer(async (request, response) => {
    came.push({ url: request.url, signature: request.headers['x-signature'], body: await bodyOf(request) });
    response.writeHead(202).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const post = postTo(() => `http://127.0.0.1:${port}`);
  const webhook = { path: '/pay/x/webhook', headers: { 'x-signature': 's' }, body: '{"a":1}' };
  expect(await post(webhook)).toBe(202);
  expect(came).toEqual([{ url: webhook.path, signature: 's', body: webhook.body }]);
  await new Promise((done) => server.close(done));
  const handler = commerceJobs({ db: (await testDatabase()).db, clock: manualClock(testNow), post })['payment.webhook'];
  const job = { id: '', shopId: '', queue: '', key: '', payload: webhook, attempts: 1, createdAt: testNow };
  await expect(handler?.(job, async () => {})).rejects.toThrow(OutsideError);
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
