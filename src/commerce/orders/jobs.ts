import { sql } from 'kysely';
import { z } from 'zod';
import { releaseHold } from '#commerce/carts';
import { touchProducts } from '#commerce/catalog';
import { providerOf } from '#commerce/payments';
import { loadShop } from '#commerce/shop';
import type { Clock } from '#platform/clock';
import { type Db, transact } from '#platform/db';
import { OutsideError } from '#platform/errors';
import type { JobHandler } from '#platform/queue';
import { changeOrder } from './change-order.ts';
import { endOrder } from './move-order.ts';
import { findPayment, lockOrderOfPaymentId } from './payment-event.ts';
import { type SendWebhook, sendWebhookJob } from './payment-webhooks.ts';
import { settlePayment } from './settle-payment.ts';

const holdPayload = z.object({ customerId: z.string(), cartId: z.string() });
const touchPayload = z.object({ productIds: z.array(z.string()) });
const paymentPayload = z.object({ paymentId: z.string() });

/** What this room has done by the queue; for app.ts. `post` sends a webhook over HTTP and answers with the status. */
export function commerceJobs(world: { db: Db; clock: Clock; post: SendWebhook }): Record<string, JobHandler> {
  const { db, clock, post } = world;
  return {
    'hold.release': (job, finish) =>
      transact(db, async (tx) => {
        const shop = await loadShop(tx, job.shopId);
        await releaseHold(tx, shop, holdPayload.parse(job.payload), clock.now());
        await finish(tx);
      }),
    'payment.expire': (job, finish) =>
      transact(db, async (tx) => {
        await expirePayment(tx, job.shopId, paymentPayload.parse(job.payload).paymentId, clock.now());
        await finish(tx);
      }),
    'payment.refund': (job, finish) =>
      refund(db, job.shopId, paymentPayload.parse(job.payload).paymentId, clock, finish),
    'payment.webhook': sendWebhookJob(post),
    'catalog.touch': (job, finish) =>
      transact(db, async (tx) => {
        await touchProducts(tx, job.shopId, touchPayload.parse(job.payload).productIds);
        await finish(tx);
      }),
  };
}

/**
 * The time to pay is over: the payment expires, and its order, if nothing else has confirmed it, is canceled and its goods
 * go back. A proof that staff has not looked at yet stops this.
 */
export async function expirePayment(tx: Db, shopId: string, paymentId: string, now: Date): Promise<boolean> {
  const found = await lockOrderOfPaymentId(tx, shopId, paymentId);
  if (!found?.payment.expiresAt || found.payment.expiresAt > now) return false;
  const by = { actor: 'system' as const, reason: 'paymentExpired', now };
  const { kind, order, payment } = await settlePayment(tx, shopId, found, 'expired', by);
  if (kind === 'settled' && order.status === 'pending') {
    await endOrder(tx, shopId, { order, payment }, { status: 'canceled' }, by);
  }
  return kind === 'settled';
}

/** Asks the provider first, outside of any transaction, with the payment's id as the refund's: asked twice, it pays once. */
async function refund(
  db: Db,
  shopId: string,
  paymentId: string,
  clock: Clock,
  finish: (tx: Db) => Promise<void>,
): Promise<void> {
  const payment = await findPayment(db, shopId, sql`p.id = ${paymentId}`);
  if (payment?.state !== 'paid') return transact(db, finish);
  const { provider, reference, amount, currency } = payment;
  const answer = await providerOf(provider).refund?.({ reference, amount, currency, refundId: paymentId });
  if (!answer) throw new OutsideError(provider, 'gives no refunds', { retryable: false });
  await transact(db, async (tx) => {
    const found = await lockOrderOfPaymentId(tx, shopId, paymentId);
    const by = { actor: `provider:${provider}` as const, reason: answer.state, now: clock.now() };
    if (found && answer.state === 'refunded') await settlePayment(tx, shopId, found, 'refunded', by);
    if (found && answer.state === 'failed')
      await changeOrder(tx, shopId, found.order, { attention: 'refundFailed' }, by);
    await finish(tx);
  });
}
