import { providerOf } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { changeOrder, changePayment, lockOrder } from './change-order.ts';
import type { By } from './order.ts';
import { readOrderNumber } from './order-number.ts';
import { startPayment } from './place-order.ts';
import type { OrderAndPayment } from './read-order.ts';
import { isOpenToCustomer } from './transitions.ts';
import { enqueueExpiry, paymentRow } from './write-order.ts';

/**
 * Another way to pay for an order that nobody has packed and of which no money is known: the payment begun before is awaited
 * no more. `method`: one that the shop offers for this total; the caller has checked it.
 * @returns 'tooLate' when it is paid, a proof was sent, or it is packed
 * @throws AppError `not_found`
 */
export async function changePaymentWay(
  tx: Db,
  shop: Shop,
  { orderId, method, baseUrl, ...by }: By & { orderId: string; method: string; baseUrl: string },
): Promise<OrderAndPayment & { kind: 'changed' | 'tooLate' }> {
  const before = await lockOrder(tx, shop.id, orderId);
  if (!mayChangePayment(before)) return { kind: 'tooLate', ...before };
  const provider = providerOf(method);
  const { payment: old } = before;
  if (old && old.state !== 'expired') await changePayment(tx, shop.id, old, { state: 'expired' }, by.now);
  const sequence = Number(readOrderNumber(before.order.number));
  const payment = await startPayment(tx, shop, provider, before.order, { sequence, baseUrl, now: by.now });
  await tx
    .insertInto('payments')
    .values(paymentRow(shop.id, orderId, payment, by.now))
    .execute();
  await enqueueExpiry(tx, shop.id, payment, by.now);
  const isConfirmed = provider.confirmsAtOnce || before.order.status === 'confirmed';
  const change = {
    paymentMethod: method,
    paymentStatus: provider.confirmsAtOnce ? 'unpaid' : 'pending',
    status: isConfirmed ? 'confirmed' : 'pending',
  } as const;
  return { kind: 'changed', order: await changeOrder(tx, shop.id, before.order, change, by), payment };
}

/** Not packed, not paid, and nothing sent that shows a payment. */
export function mayChangePayment({ order, payment }: OrderAndPayment): boolean {
  const isOpen =
    payment === null || payment.state === 'pending' || payment.state === 'failed' || payment.state === 'expired';
  return (
    isOpenToCustomer(order.status) && isOpen && order.paymentStatus !== 'paid' && order.paymentStatus !== 'refunded'
  );
}
