import { sql } from 'kysely';
import type { PaymentEvent } from '#commerce/payments';
import type { Db } from '#platform/db';
import { changeOrder, lockOrder } from './change-order.ts';
import type { By, Order, OrderPayment } from './order.ts';
import { settlePayment } from './settle-payment.ts';

export type Applied =
  | { kind: 'applied' | 'duplicate' | 'stale' | 'mismatch'; order: Order; payment: OrderPayment }
  | { kind: 'unknownPayment' };

/**
 * Takes in what a provider told us, by webhook or by the customer's way back: whichever comes first counts, once. The
 * caller has checked the signature. An amount or currency that is not the payment's changes nothing and calls for staff.
 */
export async function applyPaymentEvent(
  tx: Db,
  shopId: string,
  provider: string,
  event: PaymentEvent,
  now: Date,
): Promise<Applied> {
  const found = await lockOrderOfPayment(tx, shopId, provider, event.reference);
  if (!found) return { kind: 'unknownPayment' };
  if (!(await isNews(tx, shopId, provider, event, found.payment, now))) return { kind: 'duplicate', ...found };
  const by: By = { actor: `provider:${provider}`, reason: event.state, now };
  if (!isSameMoney(event, found.payment)) {
    await changeOrder(tx, shopId, found.order, { attention: 'amountMismatch' }, by);
    return { kind: 'mismatch', ...found };
  }
  const { kind, order } = await settlePayment(tx, shopId, found, event.state, by);
  const payment = { ...found.payment, state: kind === 'settled' ? event.state : found.payment.state };
  return { kind: kind === 'settled' ? 'applied' : 'stale', order, payment };
}

/** The same for money that was taken elsewhere than at its provider: in the chat, by the platform. */
export async function applyPaymentByReference(
  tx: Db,
  shopId: string,
  paid: { reference: string; eventId: string; amount: number; currency: string },
  now: Date,
): Promise<Applied> {
  const payment = await findPayment(tx, shopId, sql`p.reference = ${paid.reference}`);
  if (!payment) return { kind: 'unknownPayment' };
  return applyPaymentEvent(tx, shopId, payment.provider, { ...paid, state: 'paid', raw: '' }, now);
}

/** A failed try moves no money, whatever amount it names. */
function isSameMoney(event: PaymentEvent, payment: OrderPayment): boolean {
  return event.state === 'failed' || (event.amount === payment.amount && event.currency === payment.currency);
}

async function isNews(
  tx: Db,
  shopId: string,
  provider: string,
  event: PaymentEvent,
  payment: OrderPayment,
  now: Date,
): Promise<boolean> {
  const { eventId: event_id, raw } = event;
  const rows = await tx
    .insertInto('payment_events')
    .values({ shop_id: shopId, provider, event_id, payment_id: payment.id, raw, at: now })
    .onConflict((on) => on.doNothing())
    .returning('event_id')
    .execute();
  return rows.length > 0;
}

/** Locks the order that a payment is for, then reads both. */
async function lockOrderOfPayment(
  tx: Db,
  shopId: string,
  provider: string,
  reference: string,
): Promise<{ order: Order; payment: OrderPayment } | null> {
  const payment = await findPayment(tx, shopId, sql`p.provider = ${provider} and p.reference = ${reference}`);
  return payment && lockWithPayment(tx, shopId, payment);
}

export async function lockOrderOfPaymentId(
  tx: Db,
  shopId: string,
  paymentId: string,
): Promise<{ order: Order; payment: OrderPayment } | null> {
  const payment = await findPayment(tx, shopId, sql`p.id = ${paymentId}`);
  return payment && lockWithPayment(tx, shopId, payment);
}

type PaymentRow = OrderPayment & { orderId: string };

/** The payment is read again under the order's lock: it may have changed while waiting. */
async function lockWithPayment(tx: Db, shopId: string, { id, orderId }: PaymentRow) {
  const { order } = await lockOrder(tx, shopId, orderId);
  const payment = await findPayment(tx, shopId, sql`p.id = ${id}`);
  return payment && { order, payment };
}

export async function findPayment(tx: Db, shopId: string, where: ReturnType<typeof sql>): Promise<PaymentRow | null> {
  const { rows } = await sql<PaymentRow>`
    select p.id, p.order_id as "orderId", p.provider, p.reference, p.state, p.amount, p.currency, p.url, p.details,
      p.expires_at as "expiresAt"
    from payments p where p.shop_id = ${shopId} and ${where}`.execute(tx);
  return rows[0] ?? null;
}
