import { returnPromotions } from '#commerce/promotions';
import { restock } from '#commerce/stock';
import type { Address, Db, OrderStatus } from '#platform/db';
import { type Attention, changeOrder, changePayment, lockOrder, type OrderChange } from './change-order.ts';
import type { By, Order, OrderPayment } from './order.ts';
import type { OrderAndPayment } from './read-order.ts';
import { askRefund } from './settle-payment.ts';
import { enqueueTouch } from './touch-catalog.ts';
import { allowedStatuses, isOpenToCustomer, isOver, mayMove } from './transitions.ts';

export type Moved =
  | { kind: 'moved' | 'unchanged'; order: Order }
  | { kind: 'notAllowed'; order: Order; allowed: OrderStatus[] };

/**
 * Moves an order on, for the shop's people. Canceled or returned, its goods go back on the shelf, its promotions can be
 * used again, and its money goes back.
 * @throws AppError `not_found`
 */
export async function moveOrder(
  tx: Db,
  shopId: string,
  { orderId, to, tracking, ...by }: By & { orderId: string; to: OrderStatus; tracking?: string },
): Promise<Moved> {
  const { order, payment } = await lockOrder(tx, shopId, orderId);
  if (order.status === to) return { kind: 'unchanged', order };
  if (!mayMove(order.status, to)) return { kind: 'notAllowed', order, allowed: allowedStatuses(order.status) };
  const change: OrderChange = { status: to, tracking };
  return {
    kind: 'moved',
    order: await (isOver(to)
      ? endOrder(tx, shopId, { order, payment }, change, by)
      : changeOrder(tx, shopId, order, change, by)),
  };
}

export type Canceled = { kind: 'canceled' | 'alreadyCanceled' | 'tooLate'; order: Order };

/**
 * Cancels an order: for its customer while nobody has packed it, for the shop's people as long as it has not been sent.
 * @throws AppError `not_found`
 */
export async function cancelOrder(
  tx: Db,
  shopId: string,
  { orderId, ...by }: By & { orderId: string },
): Promise<Canceled> {
  const found = await lockOrder(tx, shopId, orderId);
  const { order } = found;
  if (order.status === 'canceled') return { kind: 'alreadyCanceled', order };
  const mayCancel = by.actor === 'customer' ? isOpenToCustomer(order.status) : mayMove(order.status, 'canceled');
  if (!mayCancel) return { kind: 'tooLate', order };
  return { kind: 'canceled', order: await endOrder(tx, shopId, found, { status: 'canceled' }, by) };
}

/**
 * Sends an order elsewhere while nobody has packed it. What was agreed on delivery stays as it is.
 * @throws AppError `not_found`
 */
export async function changeOrderAddress(
  tx: Db,
  shopId: string,
  { orderId, address, ...by }: By & { orderId: string; address: Address },
): Promise<{ kind: 'changed' | 'tooLate'; order: Order }> {
  const { order } = await lockOrder(tx, shopId, orderId);
  if (by.actor === 'customer' && !isOpenToCustomer(order.status)) return { kind: 'tooLate', order };
  const contact = { ...order.contact, address };
  return { kind: 'changed', order: await changeOrder(tx, shopId, order, { contact }, by) };
}

/** The end of a locked order that will not be kept by the customer. */
export async function endOrder(
  tx: Db,
  shopId: string,
  { order, payment }: OrderAndPayment,
  change: OrderChange,
  by: By,
): Promise<Order> {
  await returnUses(tx, shopId, order.id);
  await enqueueTouch(tx, shopId, await restock(tx, shopId, goodsOf(order)), by.now);
  const money = payment ? await endPayment(tx, shopId, order, payment, by) : {};
  return changeOrder(tx, shopId, order, { ...change, ...money }, by);
}

/** An open payment is awaited no more; money that has come goes back, by the provider where it can. */
async function endPayment(
  tx: Db,
  shopId: string,
  order: Order,
  payment: OrderPayment,
  { now }: By,
): Promise<OrderChange> {
  if (payment.state === 'paid') return (await askRefund(tx, shopId, payment, now)) ? {} : byHand;
  if (payment.state === 'proof') return byHand;
  if (payment.state === 'pending') await changePayment(tx, shopId, payment, { state: 'expired' }, now);
  return order.paymentStatus === 'pending' ? { paymentStatus: 'failed' } : {};
}

const byHand: { attention: Attention } = { attention: 'refundByHand' };

async function returnUses(tx: Db, shopId: string, orderId: string): Promise<void> {
  const uses = await tx
    .deleteFrom('promotion_uses')
    .where('shop_id', '=', shopId)
    .where('order_id', '=', orderId)
    .returning('promotion_id')
    .execute();
  await returnPromotions(
    tx,
    shopId,
    uses.map((use) => use.promotion_id),
  );
}

function goodsOf(order: Order): { variantId: string; quantity: number }[] {
  return order.lines.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity }] : []));
}
