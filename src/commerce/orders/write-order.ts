import { sql } from 'kysely';
import type { AppliedPromotion } from '#commerce/promotions';
import { type Db, publishAfter } from '#platform/db';
import { eventRow } from '#platform/events';
import { newId } from '#platform/ids';
import { jobRow } from '#platform/queue';
import type { Order, OrderPayment } from './order.ts';

type NewOrder = {
  order: Order;
  payment: OrderPayment;
  cartId: string;
  promotions: AppliedPromotion[];
  now: Date;
};

/** Everything that an order is, in one statement; `unique (shop_id, cart_id)` has the last word on "exactly once". */
export async function writeOrder(tx: Db, shopId: string, made: NewOrder): Promise<void> {
  const { order, payment, cartId, promotions, now } = made;
  await tx
    .with('placed', (db) => db.insertInto('orders').values(orderRow(shopId, order, cartId)))
    .with('lines', (db) => db.insertInto('order_lines').values(lineRows(shopId, order)))
    .with('steps', (db) => db.insertInto('order_transitions').values(firstSteps(shopId, order)))
    .with('payment', (db) => db.insertInto('payments').values(paymentRow(shopId, order.id, payment, now)))
    .with('event', (db) => db.insertInto('events').values(placedEvent(shopId, order, now)))
    .with('remembered', (db) => rememberChoices(db, shopId, order))
    .with('emptied', (db) =>
      db.updateTable('cart_lines').set({ held: 0 }).where('shop_id', '=', shopId).where('cart_id', '=', cartId),
    )
    .updateTable('carts')
    .set({ status: 'ordered', held_until: null, updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', cartId)
    .execute();
  await writeUses(tx, shopId, order, promotions);
  await enqueueExpiry(tx, shopId, payment, now);
  publishAfter(tx, { topic: 'order', shopId, orderId: order.id });
  publishAfter(tx, { topic: 'jobs' });
}

/** Has the payment looked at when its time is over. */
export async function enqueueExpiry(tx: Db, shopId: string, payment: OrderPayment, now: Date): Promise<void> {
  if (!payment.expiresAt) return;
  const payload = { paymentId: payment.id };
  const runAt = payment.expiresAt;
  await tx
    .insertInto('jobs')
    .values(jobRow({ shopId, queue: 'payment.expire', key: `payment:${payment.id}`, payload, runAt, now }))
    .execute();
}

export function paymentRow(shopId: string, orderId: string, payment: OrderPayment, now: Date) {
  const { id, provider, reference, amount, currency, state, url, expiresAt } = payment;
  return {
    shop_id: shopId,
    id,
    order_id: orderId,
    provider,
    reference,
    amount,
    currency,
    state,
    url,
    details: JSON.stringify(payment.details),
    expires_at: expiresAt,
    created_at: now,
    updated_at: now,
  };
}

function orderRow(shopId: string, order: Order, cartId: string) {
  return {
    shop_id: shopId,
    id: order.id,
    number: order.number,
    customer_id: order.customerId,
    conversation_id: order.conversationId,
    cart_id: cartId,
    status: order.status,
    payment_status: order.paymentStatus,
    payment_method: order.paymentMethod,
    shipping_method: order.shippingMethod,
    contact: JSON.stringify(order.contact),
    language: order.language,
    currency: order.currency,
    subtotal: order.subtotal,
    discount: order.discount,
    shipping: order.shipping,
    total: order.total,
    coupon: order.coupon,
    tracking: null,
    receipt_token: order.receiptToken,
    placed_at: order.placedAt,
    updated_at: order.placedAt,
  };
}

function lineRows(shopId: string, order: Order) {
  return order.lines.map((line, position) => ({
    shop_id: shopId,
    order_id: order.id,
    position,
    variant_id: line.variantId,
    handle: line.handle,
    sku: line.sku,
    title: line.title,
    options: JSON.stringify(line.options),
    quantity: line.quantity,
    unit_price: line.unitPrice,
    discount: line.discount,
    total: line.total,
  }));
}

function firstSteps(shopId: string, order: Order) {
  const common = { shop_id: shopId, order_id: order.id, from_value: null, actor: 'customer', at: order.placedAt };
  return [
    { ...common, id: newId(), field: 'status' as const, to_value: order.status, reason: 'placed' },
    { ...common, id: newId(), field: 'payment_status' as const, to_value: order.paymentStatus, reason: 'placed' },
  ];
}

function placedEvent(shopId: string, order: Order, now: Date) {
  const { id, number, customerId, conversationId, status, paymentStatus, paymentMethod, total, currency } = order;
  const payload = { number, customerId, conversationId, status, paymentStatus, paymentMethod, total, currency };
  return eventRow({ shopId, type: 'order.placed', subjectId: id, payload, at: now });
}

const mostBought = 12;

/**
 * What the customer chose is offered next time: ways of delivery and payment, the language; addresses of earlier orders, the
 * newest five; in which sizes and colours things were bought, the newest twelve.
 */
function rememberChoices(db: Pick<Db, 'updateTable'>, shopId: string, { customerId, contact, ...order }: Order) {
  const { shippingMethod, paymentMethod, number } = order;
  const chosen = order.lines.filter(({ options }) => Object.keys(options).length > 0).slice(0, mostBought);
  const bought = JSON.stringify(chosen.map(({ handle, options }) => ({ handle, options, order: number })));
  const address = JSON.stringify(contact.address);
  return db
    .updateTable('customers')
    .set({
      name: contact.name,
      phone: contact.phone,
      ...(contact.email && { email: contact.email }),
      address,
      preferences: sql<string>`preferences || ${JSON.stringify({ shippingMethod, paymentMethod })}::jsonb
        || jsonb_build_object('addresses', jsonb_build_array(${address}::jsonb) || coalesce((
          select jsonb_agg(a) from (select a from jsonb_array_elements(preferences -> 'addresses') a
            where a ->> 'line' <> ${contact.address.line} limit 4) as earlier), '[]'),
          'bought', (select coalesce(jsonb_agg(b), '[]') from (select b from jsonb_array_elements(
            ${bought}::jsonb || coalesce(preferences -> 'bought', '[]')) b limit ${mostBought}) as lately))`,
      language: order.language,
      updated_at: order.placedAt,
    })
    .where('shop_id', '=', shopId)
    .where('id', '=', customerId);
}

async function writeUses(tx: Db, shopId: string, order: Order, promotions: AppliedPromotion[]): Promise<void> {
  if (promotions.length === 0) return;
  const uses = promotions.map(({ id, amount }) => ({
    shop_id: shopId,
    promotion_id: id,
    order_id: order.id,
    customer_id: order.customerId,
    amount,
    at: order.placedAt,
  }));
  await tx.insertInto('promotion_uses').values(uses).execute();
}
