import { beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments, type PageAnswer } from '#commerce/payments';
import { testDatabase } from '../../../test/support/database.ts';
import { paymentDoor, readTestOrder as read, runCommerceJobs } from '../../../test/support/payment-door.ts';
import { inTransaction, openTestShop, readySettings, testNow, testOrder } from '../../../test/support/selling.ts';
import * as orders from './index.ts';

beforeAll(allowTestPayments);

const cardSettings = { ...readySettings, payments: ['test_card'] };

describe('the test card', () => {
  async function atThePage() {
    const shop = await openTestShop(cardSettings);
    const { order, payment } = await testOrder(shop);
    const { request, clock } = await paymentDoor(testNow);
    const path = payment.url ?? '';
    const use = (number: string) => request('POST', path, { body: new URLSearchParams({ number }).toString() });
    const follow = (answer: PageAnswer) => request('GET', new URL(answer.headers.location ?? '', path).href);
    return { shop, order, payment, request, clock, path, use, follow };
  }

  it("shows a page in the customer's language that carries no script", async () => {
    const { order, request, path } = await atThePage();
    const page = await request('GET', path);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<html lang="id">');
    expect(page.body).toContain('<label for="number">Nomor kartu</label>');
    expect(page.body).toContain(order.number);
    expect(page.body).toContain('Rp97.000');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('pays by the way back, and the webhook after it changes nothing', async () => {
    const { shop, order, use, follow } = await atThePage();
    const back = await follow(await use('4242 4242 4242 4242'));
    expect(back).toMatchObject({ status: 303, headers: { location: `/receipt/${order.receiptToken}` } });
    expect(await read(shop, order.id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' });
    await runCommerceJobs(shop, testNow);
    expect(await read(shop, order.id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' });
    const { db } = await testDatabase();
    expect(await orders.orderHistory(db, shop.id, order.id)).toHaveLength(4);
  });

  it.each([
    ['4242424242424242', 0, 'paid'],
    ['4000000000000259', 1, 'paid'],
    ['4000000000000341', 0, 'pending'],
    ['4000000000000341', 2, 'paid'],
    ['4000000000000119', 60, 'pending'],
    ['4000000000000002', 0, 'failed'],
  ])('%s, the customer gone, is after %i s: %s', async (number, seconds, paymentStatus) => {
    const { shop, order, use } = await atThePage();
    await use(number);
    await runCommerceJobs(shop, new Date(testNow.getTime() + seconds * 1_000));
    expect(await read(shop, order.id)).toMatchObject({ paymentStatus });
  });

  it('may be tried again after it was declined', async () => {
    const { shop, order, use, follow, request, path } = await atThePage();
    const declined = await use('4000000000000002');
    expect(declined.status).toBe(422);
    expect(declined.body).toContain('role="alert"');
    await runCommerceJobs(shop, testNow);
    await follow(await use('4242424242424242'));
    expect(await read(shop, order.id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' });
    expect((await request('GET', path)).body).toContain('sudah dibayar');
  });

  it('refuses a card that is none, a forged way back, a forged webhook and a foreign payment', async () => {
    const { shop, order, payment, use, request, path } = await atThePage();
    expect((await use('1234')).status).toBe(422);
    const body = JSON.stringify({
      id: 'x',
      reference: payment.reference,
      state: 'paid',
      amount: payment.amount,
      currency: 'IDR',
    });
    const forged = new URLSearchParams({ event: body, signature: `sha256=${'0'.repeat(64)}` });
    await expect(request('GET', `${path}/return?${forged}`)).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(request('POST', `/pay/${shop.id}/test_card/webhook`, { body })).rejects.toMatchObject({
      code: 'unauthorized',
    });
    const other = await openTestShop(cardSettings);
    await expect(request('GET', path.replace(shop.id, other.id))).rejects.toMatchObject({ code: 'not_found' });
    expect(await read(shop, order.id)).toMatchObject({ status: 'pending', paymentStatus: 'pending' });
  });

  it('gives money back when a paid order is canceled', async () => {
    const { shop, order, use, follow } = await atThePage();
    await follow(await use('4242424242424242'));
    const by = { orderId: order.id, actor: 'customer' as const, reason: 'changed my mind', now: testNow };
    expect(await inTransaction((tx) => orders.cancelOrder(tx, shop.id, by))).toMatchObject({ kind: 'canceled' });
    await runCommerceJobs(shop, testNow);
    expect(await read(shop, order.id)).toMatchObject({ status: 'canceled', paymentStatus: 'refunded' });
  });
});
