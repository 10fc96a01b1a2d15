import { providerOf } from '#commerce/payments';
import type { Db } from '#platform/db';
import { lockOrder } from './change-order.ts';
import type { Actor, By, Order, OrderPayment } from './order.ts';
import { askRefund, settlePayment } from './settle-payment.ts';

type Settling = { order: Order; payment: OrderPayment | null };

/**
 * Keeps what a customer sent to show a transfer (words, or where the picture is): staff sees it and decides.
 * @returns 'notAwaited' when the order's payment needs no proof or is settled
 */
export async function recordProof(
  tx: Db,
  shopId: string,
  { orderId, proof, now }: { orderId: string; proof: string; now: Date },
): Promise<{ kind: 'recorded' | 'notAwaited' } & Settling> {
  const found = await lockOrder(tx, shopId, orderId);
  const { order, payment } = found;
  if (!payment || !providerOf(payment.provider).uniqueAmount) return { kind: 'notAwaited', ...found };
  const by: By = { actor: 'customer', reason: 'proof', now };
  const settled = await settlePayment(tx, shopId, { order, payment }, 'proof', by, { proof: proof.slice(0, 2_000) });
  return { ...settled, kind: settled.kind === 'settled' ? 'recorded' : 'notAwaited' };
}

/** The money has come, says a member of staff: a transfer in the statement, cash from the courier. */
export async function confirmPayment(
  tx: Db,
  shopId: string,
  wish: { orderId: string; actor: Actor; now: Date },
): Promise<{ kind: 'confirmed' | 'notOpen' } & Settling> {
  const settled = await settleByHand(tx, shopId, 'paid', { ...wish, reason: 'received' });
  return { ...settled, kind: settled.done ? 'confirmed' : 'notOpen' };
}

/** It has not come, or the proof is none. The customer is told why and may send another proof until the time is over. */
export async function rejectPayment(
  tx: Db,
  shopId: string,
  wish: By & { orderId: string },
): Promise<{ kind: 'rejected' | 'notOpen' } & Settling> {
  const settled = await settleByHand(tx, shopId, 'failed', wish);
  return { ...settled, kind: settled.done ? 'rejected' : 'notOpen' };
}

/**
 * Gives the money of an order back: through the provider where it can (a job does it and tells the customer when it is
 * done), else a member of staff says with this that they have.
 */
export async function refundPayment(
  tx: Db,
  shopId: string,
  wish: By & { orderId: string },
): Promise<{ kind: 'refunding' | 'refunded' | 'notPaid' } & Settling> {
  const { order, payment } = await lockOrder(tx, shopId, wish.orderId);
  if (payment?.state !== 'paid') return { kind: 'notPaid', order, payment };
  if (await askRefund(tx, shopId, payment, wish.now)) return { kind: 'refunding', order, payment };
  return { ...(await settlePayment(tx, shopId, { order, payment }, 'refunded', wish)), kind: 'refunded' };
}

async function settleByHand(
  tx: Db,
  shopId: string,
  to: 'paid' | 'failed',
  { orderId, ...by }: By & { orderId: string },
) {
  const found = await lockOrder(tx, shopId, orderId);
  const { order, payment } = found;
  if (!payment) return { ...found, done: false };
  const settled = await settlePayment(tx, shopId, { order, payment }, to, by);
  return { order: settled.order, payment: settled.payment, done: settled.kind === 'settled' };
}
