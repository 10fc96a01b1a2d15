import { beforeAll, describe, expect, it } from 'vitest';
import { allowTestPayments, type PaymentEvent } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import { testDatabase } from '../../../test/support/database.ts';
import { readTestOrder as read, runCommerceJobs } from '../../../test/support/payment-door.ts';
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

  it('gives way to another way to pay until the customer has shown a payment', async () => {
    const shop = await openTestShop(transferSettings);
    const { order, payment } = await testOrder(shop);
    const wish = { orderId: order.id, actor: 'customer', reason: 'asked', baseUrl: '', now: testNow } as const;
    const change = (method: string) => inTransaction((tx) => orders.changePaymentWay(tx, shop, { ...wish, method }));
    const confirmed = { status: 'confirmed', paymentStatus: 'unpaid', paymentMethod: 'cod' };
    expect(await change('cod')).toMatchObject({ kind: 'changed', order: confirmed, payment: { provider: 'cod' } });
    expect(await inTransaction((tx) => orders.expirePayment(tx, shop.id, payment.id, later(3_000)))).toBe(false);
    expect(await change('bank_transfer')).toMatchObject({
      kind: 'changed',
      order: { status: 'confirmed', paymentStatus: 'pending' },
    });
    expect(await read(shop, order.id)).toMatchObject({ payment: { provider: 'bank_transfer', state: 'pending' } });
    await inTransaction((tx) => orders.recordProof(tx, shop.id, { orderId: order.id, proof: 'sudah', now: testNow }));
    expect(await change('cod')).toMatchObject({ kind: 'tooLate', order: { paymentMethod: 'bank_transfer' } });
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
    await runCommerceJobs(shop, later(63));
    expect(await read(shop, order.id)).toMatchObject({ status: 'canceled', paymentStatus: 'refunded' });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
  });
});
