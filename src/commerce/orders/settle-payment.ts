import { type PaymentState, providerOf } from '#commerce/payments';
import type { Db } from '#platform/db';
import { recordEvent } from '#platform/events';
import { enqueue } from '#platform/queue';
import { changeOrder, changePayment, type OrderChange } from './change-order.ts';
import type { By, Order, OrderPayment } from './order.ts';
import type { OrderAndPayment } from './read-order.ts';
import { isOver, mayMovePayment } from './transitions.ts';

/** Where a payment may go from where it is. Money that comes late has still come; a proof may be sent once more. */
const nextStates: Record<PaymentState, PaymentState[]> = {
  pending: ['proof', 'paid', 'failed', 'expired'],
  proof: ['paid', 'failed'],
  failed: ['proof', 'paid', 'expired'],
  expired: ['paid'],
  paid: ['refunded'],
  refunded: [],
};

export type Settled = OrderAndPayment & { kind: 'settled' | 'stale' };

/**
 * The one way in which a payment changes: by webhook, by the return page, by staff, by the clock. The order's lock is held.
 * It follows the payment: paid confirms it. Money for an order that is over goes back, by the provider or by staff.
 * @returns 'stale' when the payment is past that state already; then nothing is changed
 */
export async function settlePayment(
  tx: Db,
  shopId: string,
  { order, payment }: { order: Order; payment: OrderPayment },
  to: PaymentState,
  by: By,
  details?: Record<string, unknown>,
): Promise<Settled> {
  if (!nextStates[payment.state].includes(to)) return { kind: 'stale', order, payment };
  const settled = await changePayment(tx, shopId, payment, { state: to, details }, by.now);
  const { id, provider, amount, currency } = settled;
  const { number, customerId, conversationId } = order;
  const payload = { orderId: order.id, number, customerId, conversationId, provider, state: to, amount, currency };
  await recordEvent(tx, { shopId, type: 'payment.changed', subjectId: id, payload, at: by.now });
  const after = await changeOrder(tx, shopId, order, consequences(order, settled), by);
  if (to === 'paid' && isOver(order.status)) await askRefund(tx, shopId, settled, by.now);
  return { kind: 'settled', order: after, payment: settled };
}

/** What a payment's new state means for its order. Pure. */
function consequences(order: Order, payment: OrderPayment): OrderChange {
  const paymentStatus = ({ paid: 'paid', failed: 'failed', refunded: 'refunded', proof: 'pending' } as const)[
    payment.state as 'paid' | 'failed' | 'refunded' | 'proof'
  ];
  const moved = paymentStatus && mayMovePayment(order.paymentStatus, paymentStatus) ? { paymentStatus } : {};
  if (payment.state === 'proof') return { ...moved, attention: 'proofSent' };
  if (payment.state !== 'paid') return moved;
  if (isOver(order.status)) return { ...moved, attention: 'paidAfterCancel' };
  return order.status === 'pending' ? { ...moved, status: 'confirmed' } : moved;
}

/** Has the provider give the money back, in a job; false when it cannot and a person has to. */
export async function askRefund(tx: Db, shopId: string, payment: OrderPayment, now: Date): Promise<boolean> {
  if (!providerOf(payment.provider).refund) return false;
  const payload = { paymentId: payment.id };
  await enqueue(tx, { shopId, queue: 'payment.refund', key: `refund:${payment.id}`, payload, now });
  return true;
}
