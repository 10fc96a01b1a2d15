import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments, type PageAnswer, type PaymentEvent } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import { manualClock } from '#platform/clock';
import { startWorkers } from '#platform/queue';
import { secretsFrom } from '#platform/secrets';
import { testDatabase } from '../../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  readySettings,
  stockOf,
  testNow,
  testOrder,
  testPromotion,
  testVariant,
} from '../../../test/support/selling.ts';
import * as orders from './index.ts';

beforeAll(allowTestPayments);

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

const transferSettings = {
  ...readySettings,
  payments: ['bank_transfer'],
  bank_transfer: { bank: 'BCA', account: '1234567890', holder: 'Kedai Uji', hours: 24 },
};
const cardSettings = { ...readySettings, payments: ['test_card'] };

async function read(shop: Shop, orderId: string) {
  const { db } = await testDatabase();
  const found = await orders.getOrder(db, shop.id, orderId);
  if (!found?.payment) throw new Error('The order is gone');
  return { ...found.order, payment: found.payment };
}

async function attentions(shop: Shop): Promise<unknown[]> {
  const { db } = await testDatabase();
  const events = await db.selectFrom('events').select('payload').where('shop_id', '=', shop.id).execute();
  return events.flatMap(({ payload }) => ('attention' in payload && payload.attention ? [payload.attention] : []));
}

describe('bank transfer', () => {
  it('gives each open payment an amount of its own, never more than was agreed', async () => {
    const shop = await openTestShop(transferSettings);
    const variantId = await testVariant(shop, { stock: 100 });
    const amounts: number[] = [];
    for (let n = 0; n < 12; n++) {
      const { order, payment } = await testOrder(shop, { variantId });
      expect(payment.amount).toBeLessThan(order.total);
      expect(order.total - payment.amount).toBeLessThanOrEqual(999_00);
      expect(payment.amount % 100).toBe(0);
      amounts.push(payment.amount);
    }
    expect(new Set(amounts).size).toBe(12);
  });

  it('is confirmed by staff after a proof', async () => {
    const shop = await openTestShop(transferSettings);
    const { order, payment } = await testOrder(shop);
    expect(payment).toMatchObject({ state: 'pending', details: { bank: 'BCA', holder: 'Kedai Uji' } });
    const orderId = order.id;
    const sent = await inTransaction((tx) =>
      orders.recordProof(tx, shop.id, { orderId, proof: 'sudah ya', now: testNow }),
    );
    expect(sent).toMatchObject({ kind: 'recorded', payment: { state: 'proof', details: { proof: 'sudah ya' } } });
    const staff = { orderId, actor: 'staff:7' as const, now: testNow };
    const confirmed = await inTransaction((tx) => orders.confirmPayment(tx, shop.id, staff));
    expect(confirmed).toMatchObject({ kind: 'confirmed', order: { status: 'confirmed', paymentStatus: 'paid' } });
    expect(await inTransaction((tx) => orders.confirmPayment(tx, shop.id, staff))).toMatchObject({ kind: 'notOpen' });
    const { db } = await testDatabase();
    const steps = await orders.orderHistory(db, shop.id, orderId);
    expect(steps.map(({ field, to, actor }) => [field, to, actor])).toEqual(
      expect.arrayContaining([
        ['status', 'pending', 'customer'],
        ['payment_status', 'pending', 'customer'],
        ['status', 'confirmed', 'staff:7'],
        ['payment_status', 'paid', 'staff:7'],
      ]),
    );
    expect(await attentions(shop)).toEqual(['proofSent']);
  });

  it('may be proved again after staff has rejected a proof', async () => {
    const shop = await openTestShop(transferSettings);
    const { order } = await testOrder(shop);
    const proof = { orderId: order.id, proof: 'x', now: testNow };
    const staff = { orderId: order.id, actor: 'staff:7' as const, reason: 'not in the statement', now: testNow };
    await inTransaction((tx) => orders.recordProof(tx, shop.id, proof));
    expect(await inTransaction((tx) => orders.rejectPayment(tx, shop.id, staff))).toMatchObject({ kind: 'rejected' });
    expect(await read(shop, order.id)).toMatchObject({ status: 'pending', paymentStatus: 'failed' });
    expect(await inTransaction((tx) => orders.recordProof(tx, shop.id, proof))).toMatchObject({ kind: 'recorded' });
    expect(await read(shop, order.id)).toMatchObject({ status: 'pending', paymentStatus: 'pending' });
  });

  it('expires: the order is canceled, goods and code come back, and late money calls for staff', async () => {
    const shop = await openTestShop(transferSettings);
    const variantId = await testVariant(shop, { stock: 3 });
    const promotionId = await testPromotion(shop, { code: 'SEKALI', percent: 10, usageLimit: 1 });
    const { order, payment } = await testOrder(shop, { variantId, quantity: 2, coupon: 'sekali' });
    expect(order).toMatchObject({ coupon: 'SEKALI', discount: 1_700_000 });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 1, held: 0 });
    const expire = (minutes: number) =>
      inTransaction((tx) => orders.expirePayment(tx, shop.id, payment.id, later(minutes)));
    expect(await expire(24 * 60 - 1)).toBe(false);
    expect(await expire(24 * 60)).toBe(true);
    expect(await expire(24 * 60 + 1)).toBe(false);
    expect(await read(shop, order.id)).toMatchObject({
      status: 'canceled',
      paymentStatus: 'failed',
      payment: { state: 'expired' },
    });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 3, held: 0 });
    const { db } = await testDatabase();
    const { used } = await db
      .selectFrom('promotions')
      .select('used')
      .where('id', '=', promotionId)
      .executeTakeFirstOrThrow();
    expect(used).toBe(0);
    const staff = { orderId: order.id, actor: 'staff:7' as const, now: later(3_000) };
    await inTransaction((tx) => orders.confirmPayment(tx, shop.id, staff));
    expect(await read(shop, order.id)).toMatchObject({ status: 'canceled', paymentStatus: 'paid' });
    expect(await attentions(shop)).toEqual(['paidAfterCancel']);
    const refunded = await inTransaction((tx) => orders.refundPayment(tx, shop.id, { ...staff, reason: 'sent back' }));
    expect(refunded).toMatchObject({ kind: 'refunded', order: { status: 'canceled', paymentStatus: 'refunded' } });
  });

  it('does not expire while a proof waits for staff', async () => {
    const shop = await openTestShop(transferSettings);
    const { order, payment } = await testOrder(shop);
    await inTransaction((tx) => orders.recordProof(tx, shop.id, { orderId: order.id, proof: 'x', now: testNow }));
    expect(await inTransaction((tx) => orders.expirePayment(tx, shop.id, payment.id, later(9_999)))).toBe(false);
    expect(await read(shop, order.id)).toMatchObject({ status: 'pending', paymentStatus: 'pending' });
  });
});

describe("a provider's event", () => {
  async function paying() {
    const shop = await openTestShop(cardSettings);
    const variantId = await testVariant(shop, { stock: 5 });
    const { order, payment } = await testOrder(shop, { variantId });
    const event = (patch: Partial<PaymentEvent> = {}): PaymentEvent => ({
      eventId: 'e1',
      reference: payment.reference,
      state: 'paid',
      amount: payment.amount,
      currency: 'IDR',
      raw: '{}',
      ...patch,
    });
    const tell = (patch: Partial<PaymentEvent> = {}, at = testNow) =>
      inTransaction((tx) => orders.applyPaymentEvent(tx, shop.id, 'test_card', event(patch), at));
    return { shop, order, payment, variantId, tell };
  }

  it('confirms once, twenty times at once', async () => {
    const { shop, order, tell } = await paying();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell()));
    expect(answers.filter(({ kind }) => kind === 'applied')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'duplicate')).toHaveLength(19);
    expect(await read(shop, order.id)).toMatchObject({ status: 'confirmed', paymentStatus: 'paid' });
    const { db } = await testDatabase();
    expect(await orders.orderHistory(db, shop.id, order.id)).toHaveLength(4);
  });

  it('never goes back: a failure after success is stale', async () => {
    const { shop, order, tell } = await paying();
    expect(await tell({ eventId: 'f', state: 'failed' })).toMatchObject({
      kind: 'applied',
      order: { paymentStatus: 'failed' },
    });
    expect(await tell()).toMatchObject({ kind: 'applied', order: { status: 'confirmed', paymentStatus: 'paid' } });
    expect(await tell({ eventId: 'f2', state: 'failed' })).toMatchObject({ kind: 'stale' });
    expect(await read(shop, order.id)).toMatchObject({ paymentStatus: 'paid', payment: { state: 'paid' } });
  });

  it.each([{ amount: 1 }, { currency: 'USD' }])(
    'with other money (%o) changes nothing and calls for staff',
    async (patch) => {
      const { shop, order, tell } = await paying();
      expect(await tell(patch)).toMatchObject({ kind: 'mismatch' });
      expect(await read(shop, order.id)).toMatchObject({ status: 'pending', paymentStatus: 'pending' });
      expect(await attentions(shop)).toEqual(['amountMismatch']);
    },
  );

  it('of a payment that is not ours is told so', async () => {
    const { tell } = await paying();
    expect(await tell({ reference: 'tc_x' })).toEqual({ kind: 'unknownPayment' });
  });

  it('after expiry leads to a refund', async () => {
    const { shop, order, payment, variantId, tell } = await paying();
    await inTransaction((tx) => orders.expirePayment(tx, shop.id, payment.id, later(61)));
    expect(await tell({}, later(62))).toMatchObject({
      kind: 'applied',
      order: { status: 'canceled', paymentStatus: 'paid' },
    });
    await runJobs(shop, later(63));
    expect(await read(shop, order.id)).toMatchObject({ status: 'canceled', paymentStatus: 'refunded' });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
  });
});

const secrets = secretsFrom('a secret of the tests, long enough');

/** The provider's pages and webhooks without a server: webhooks posted by the queue come to their own route. */
async function door(at: Date) {
  const { db } = await testDatabase();
  const clock = manualClock(at);
  const receiptUrl = (_: unknown, token: string) => `/receipt/${token}`;
  const routes = orders.paymentRoutes({ db, clock, secrets, receiptUrl });
  const request = (
    method: 'GET' | 'POST',
    address: string,
    more: { headers?: Record<string, string>; body?: string } = {},
  ) => {
    const url = new URL(address, 'http://shop.test');
    const route = routes.find((candidate) => candidate.method === method && paramsOf(candidate.path, url.pathname));
    if (!route) throw new Error(`No route ${method} ${url.pathname}`);
    const params = paramsOf(route.path, url.pathname) ?? {};
    const query = Object.fromEntries(url.searchParams);
    return route.handle({ params, query, headers: more.headers ?? {}, rawBody: more.body ?? '' });
  };
  return { db, clock, request };
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [names, values] = [pattern.split('/'), path.split('/')];
  if (names.length !== values.length) return null;
  const pairs = names.map((name, index) => [name, values[index] ?? ''] as const);
  if (pairs.some(([name, value]) => !name.startsWith(':') && name !== value)) return null;
  return Object.fromEntries(pairs.map(([name, value]) => [name.slice(1), value]));
}

async function runJobs(shop: Shop, at: Date): Promise<void> {
  const { db, clock, request } = await door(at);
  const post: orders.SendWebhook = async ({ path, headers, body }) =>
    (await request('POST', path, { headers, body })).status;
  const mine = Object.entries(orders.commerceJobs({ db, clock, post }));
  const { kind } = await testDatabase();
  const log = pino({ level: 'silent' });
  const workers = await startWorkers({
    db,
    clock,
    log,
    concurrency: 4,
    alone: kind === 'embedded',
    handlers: Object.fromEntries(mine),
  });
  await workers.idle();
  await workers.stop();
  const left = await db
    .selectFrom('jobs')
    .select('queue')
    .where('shop_id', '=', shop.id)
    .where('state', '=', 'dead')
    .execute();
  expect(left).toEqual([]);
}

describe('the test card', () => {
  async function atThePage() {
    const shop = await openTestShop(cardSettings);
    const { order, payment } = await testOrder(shop);
    const { request, clock } = await door(testNow);
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
    await runJobs(shop, testNow);
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
    await runJobs(shop, new Date(testNow.getTime() + seconds * 1_000));
    expect(await read(shop, order.id)).toMatchObject({ paymentStatus });
  });

  it('may be tried again after it was declined', async () => {
    const { shop, order, use, follow, request, path } = await atThePage();
    const declined = await use('4000000000000002');
    expect(declined.status).toBe(422);
    expect(declined.body).toContain('role="alert"');
    await runJobs(shop, testNow);
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
    await runJobs(shop, testNow);
    expect(await read(shop, order.id)).toMatchObject({ status: 'canceled', paymentStatus: 'refunded' });
  });
});
