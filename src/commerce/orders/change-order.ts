import { sql } from 'kysely';
import { type Contact, type Db, type OrderStatus, type PaymentStatus, publishAfter } from '#platform/db';
import { AppError } from '#platform/errors';
import { eventRow } from '#platform/events';
import { newId } from '#platform/ids';
import type { By, Order, OrderPayment } from './order.ts';
import { type OrderAndPayment, selectOrders } from './read-order.ts';

/** What is to be different; the caller has checked that it may be. */
export type OrderChange = {
  status?: OrderStatus;
  paymentStatus?: PaymentStatus;
  paymentMethod?: string;
  contact?: Contact;
  tracking?: string;
  /** Something that a member of staff must look at; goes out with the event. */
  attention?: Attention;
};

export type Attention = 'paidAfterCancel' | 'refundByHand' | 'refundFailed' | 'amountMismatch' | 'proofSent';

/**
 * Locks an order and reads it. Every change of an order or of its payments begins here, so that they come one by one.
 * @throws AppError `not_found`
 */
export async function lockOrder(tx: Db, shopId: string, orderId: string): Promise<OrderAndPayment> {
  const { rows } = await sql`select 1 from orders where shop_id = ${shopId} and id = ${orderId} for update`.execute(tx);
  const [found] = rows.length > 0 ? await selectOrders(tx, shopId, sql`o.id = ${orderId}`, 1) : [];
  if (!found) throw new AppError('not_found', `No order ${orderId} in this shop`);
  return found;
}

/**
 * Writes a change of a locked order: the order, one transition a changed state, and one 'order.changed' event, which
 * tells the customer in the chat. Nothing different: nothing is written.
 */
export async function changeOrder(tx: Db, shopId: string, order: Order, change: OrderChange, by: By): Promise<Order> {
  const { attention, ...patch } = change;
  const after = { ...order, ...patch, tracking: patch.tracking ?? order.tracking };
  const steps = stepsOf(shopId, order, after, by);
  const isOther = patch.contact || patch.paymentMethod || patch.tracking !== undefined || attention;
  if (steps.length === 0 && !isOther) return order;
  await tx
    .with('changed', (db) =>
      db
        .updateTable('orders')
        .set({
          status: after.status,
          payment_status: after.paymentStatus,
          payment_method: after.paymentMethod,
          contact: JSON.stringify(after.contact),
          tracking: after.tracking,
          updated_at: by.now,
        })
        .where('shop_id', '=', shopId)
        .where('id', '=', order.id),
    )
    .with('steps', (db) => db.insertInto('order_transitions').columns(stepColumns).expression(stepRows(steps)))
    .insertInto('events')
    .values(changeEvent(shopId, order, after, by, attention))
    .execute();
  publishAfter(tx, { topic: 'order', shopId, orderId: order.id });
  publishAfter(tx, { topic: 'jobs' });
  return after;
}

/** Stores a payment's new state and what is known of it besides; the order's lock is held. */
export async function changePayment(
  tx: Db,
  shopId: string,
  payment: OrderPayment,
  change: { state: OrderPayment['state']; details?: Record<string, unknown> },
  now: Date,
): Promise<OrderPayment> {
  const after = { ...payment, state: change.state, details: { ...payment.details, ...change.details } };
  await tx
    .updateTable('payments')
    .set({ state: after.state, details: JSON.stringify(after.details), updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', payment.id)
    .execute();
  return after;
}

const stepColumns = ['shop_id', 'id', 'order_id', 'field', 'from_value', 'to_value', 'actor', 'reason', 'at'] as const;

function stepsOf(shopId: string, before: Order, after: Order, { actor, reason, now }: By) {
  const common = { shop_id: shopId, order_id: before.id, actor, reason, at: now };
  const fields = [
    { field: 'status' as const, from_value: before.status, to_value: after.status },
    { field: 'payment_status' as const, from_value: before.paymentStatus, to_value: after.paymentStatus },
  ];
  return fields
    .filter(({ from_value, to_value }) => from_value !== to_value)
    .map((field) => ({ ...common, ...field, id: newId() }));
}

/** None, one or two rows: a plain `values` list must not be empty. */
function stepRows(steps: ReturnType<typeof stepsOf>) {
  return sql<never>`select * from json_to_recordset(${JSON.stringify(steps)}::json) as s(shop_id uuid, id uuid,
    order_id uuid, field text, from_value text, to_value text, actor text, reason text, at timestamptz)`;
}

function changeEvent(shopId: string, before: Order, after: Order, by: By, attention: Attention | undefined) {
  const { number, customerId, conversationId, status, paymentStatus } = after;
  const payload = {
    number,
    customerId,
    conversationId,
    status,
    paymentStatus,
    from: { status: before.status, paymentStatus: before.paymentStatus },
    addressChanged: after.contact !== before.contact,
    tracking: after.tracking,
    actor: by.actor,
    reason: by.reason,
    attention: attention ?? null,
  };
  return eventRow({ shopId, type: 'order.changed', subjectId: before.id, payload, at: by.now });
}
