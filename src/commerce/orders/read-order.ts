import { type RawBuilder, sql } from 'kysely';
import type { Db, OrderStatus, PaymentStatus } from '#platform/db';
import type { Order, OrderPayment, OrderTransition } from './order.ts';
import { readOrderNumber } from './order-number.ts';

/** An order with its newest payment. */
export type OrderAndPayment = { order: Order; payment: OrderPayment | null };

type Row = Order & { payment: (Omit<OrderPayment, 'expiresAt'> & { expiresAt: string | null }) | null };

/** Orders with lines and newest payment, in one query; the newest order first. */
export async function selectOrders(
  tx: Db,
  shopId: string,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<OrderAndPayment[]> {
  const { rows } = await sql<Row>`
    select o.id, o.number, o.customer_id as "customerId", o.conversation_id as "conversationId", o.status,
      o.payment_status as "paymentStatus", o.payment_method as "paymentMethod", o.shipping_method as "shippingMethod",
      o.contact, o.language, o.currency, o.subtotal, o.discount, o.shipping, o.total, o.coupon, o.tracking,
      o.receipt_token as "receiptToken", o.placed_at as "placedAt",
      (select json_agg(json_build_object('variantId', l.variant_id, 'handle', l.handle, 'sku', l.sku, 'title', l.title,
        'options', l.options, 'quantity', l.quantity, 'unitPrice', l.unit_price, 'discount', l.discount,
        'total', l.total) order by l.position)
        from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id) as lines,
      (select json_build_object('id', p.id, 'provider', p.provider, 'reference', p.reference, 'state', p.state,
        'amount', p.amount, 'currency', p.currency, 'url', p.url, 'details', p.details, 'expiresAt', p.expires_at)
        from payments p where p.shop_id = o.shop_id and p.order_id = o.id
        order by p.created_at desc, p.id desc limit 1) as payment
    from orders o where o.shop_id = ${shopId} and ${where}
    order by o.placed_at desc, o.id desc limit ${limit}`.execute(tx);
  return rows.map(({ payment, ...order }) => ({
    order,
    payment: payment && { ...payment, expiresAt: payment.expiresAt === null ? null : new Date(payment.expiresAt) },
  }));
}

/** A customer's orders, the newest first. */
export async function ordersOf(tx: Db, shopId: string, customerId: string, limit: number): Promise<Order[]> {
  const found = await selectOrders(tx, shopId, sql`o.customer_id = ${customerId}`, limit);
  return found.map(({ order }) => order);
}

/** For those who may see every order of the shop; for a customer, use `findOrderOf`. */
export async function getOrder(tx: Db, shopId: string, orderId: string): Promise<OrderAndPayment | null> {
  const [found = null] = await selectOrders(tx, shopId, sql`o.id = ${orderId}`, 1);
  return found;
}

/** By the unguessable token of its receipt's link. */
export async function getOrderByReceipt(tx: Db, shopId: string, receiptToken: string): Promise<OrderAndPayment | null> {
  const [found = null] = await selectOrders(tx, shopId, sql`o.receipt_token = ${receiptToken}`, 1);
  return found;
}

/** By its number as a customer types it, among their own orders only: numbers can be guessed. Without one, the newest. */
export async function findOrderOf(
  tx: Db,
  shopId: string,
  customerId: string,
  number: string | null,
): Promise<OrderAndPayment | null> {
  const sequence = number === null ? null : readOrderNumber(number);
  if (number !== null && sequence === null) return null;
  const numbered = sequence === null ? sql`true` : sql`o.number like ${`%-${sequence}`}`;
  const [found = null] = await selectOrders(tx, shopId, sql`o.customer_id = ${customerId} and ${numbered}`, 1);
  return found;
}

type OrderFilter = {
  status?: OrderStatus;
  paymentStatus?: PaymentStatus;
  customerId?: string;
  /** A number, or a part of the name or phone it goes to. */
  search?: string;
  /** The `next` of the page before. */
  before?: string;
  limit?: number;
};

/** Orders for the shop's people, the newest first, page by page. */
export async function listOrders(
  tx: Db,
  shopId: string,
  { status, paymentStatus, customerId, search, before, limit = 50 }: OrderFilter,
): Promise<{ orders: OrderAndPayment[]; next: string | null }> {
  const like = search && `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const conditions = [
    sql`true`,
    ...(status ? [sql`o.status = ${status}`] : []),
    ...(paymentStatus ? [sql`o.payment_status = ${paymentStatus}`] : []),
    ...(customerId ? [sql`o.customer_id = ${customerId}`] : []),
    ...(before
      ? [sql`(o.placed_at, o.id) < (select placed_at, id from orders where shop_id = ${shopId} and id = ${before})`]
      : []),
    ...(like
      ? [sql`(o.number ilike ${like} or o.contact ->> 'name' ilike ${like} or o.contact ->> 'phone' like ${like})`]
      : []),
  ];
  const found = await selectOrders(tx, shopId, sql.join(conditions, sql` and `), limit + 1);
  const orders = found.slice(0, limit);
  return { orders, next: found.length > limit ? (orders.at(-1)?.order.id ?? null) : null };
}

/** How an order came to where it is, the first step first. */
export async function orderHistory(tx: Db, shopId: string, orderId: string): Promise<OrderTransition[]> {
  const rows = await tx
    .selectFrom('order_transitions')
    .select(['field', 'from_value as from', 'to_value as to', 'actor', 'reason', 'at'])
    .where('shop_id', '=', shopId)
    .where('order_id', '=', orderId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, actor: row.actor as OrderTransition['actor'] }));
}
