import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { toDecimal } from '#platform/money';
import type { Customer } from './customer.ts';
import { getCustomer } from './read-customer.ts';

/** All that a shop keeps about one person, as plain JSON; amounts are decimal strings in major units. */
export type CustomerExport = {
  exportedAt: string;
  customer: Customer;
  identities: object[];
  conversations: object[];
  leads: object[];
  cart: object[];
  orders: object[];
};

/**
 * Everything about one person, for themselves: who they are on which channel, what was said, what is in the cart, what
 * they ordered, to where, and how it was paid.
 * @throws AppError `not_found`
 */
export async function exportCustomer(tx: Db, shopId: string, id: string, now: Date): Promise<CustomerExport> {
  const customer = await getCustomer(tx, shopId, id);
  if (!customer) throw new AppError('not_found', `No customer ${id} in this shop`);
  const { rows } = await sql<Omit<CustomerExport, 'exportedAt' | 'customer' | 'orders'> & { orders: RawOrder[] }>`
    select ${identitiesOf(shopId, id)} as identities, ${conversationsOf(shopId, id)} as conversations, ${leadsOf(shopId, id)} as leads,
      ${cartOf(shopId, id)} as cart, ${ordersOf(shopId, id)} as orders`.execute(tx);
  const { identities, conversations, leads, cart, orders } = rows[0] ?? nothing;
  return {
    exportedAt: now.toISOString(),
    customer,
    identities,
    conversations,
    leads,
    cart,
    orders: orders.map(inMajorUnits),
  };
}

const nothing = { identities: [], conversations: [], leads: [], cart: [], orders: [] };

type Amounts = 'subtotal' | 'discount' | 'shipping' | 'total';
type RawOrder = Record<Amounts, number> & { currency: string; lines: RawLine[]; payments: { amount: number }[] };
type RawLine = { unitPrice: number; discount: number; total: number };

function inMajorUnits(order: RawOrder): object {
  const text = (amount: number) => toDecimal({ amount, currency: order.currency });
  return {
    ...order,
    subtotal: text(order.subtotal),
    discount: text(order.discount),
    shipping: text(order.shipping),
    total: text(order.total),
    lines: order.lines.map((line) => ({
      ...line,
      unitPrice: text(line.unitPrice),
      discount: text(line.discount),
      total: text(line.total),
    })),
    payments: order.payments.map((payment) => ({ ...payment, amount: text(payment.amount) })),
  };
}

function identitiesOf(shopId: string, id: string) {
  return sql`coalesce((
    select json_agg(json_build_object('channel', c.channel, 'value', i.value, 'since', i.created_at) order by i.created_at)
    from identities i join connections c on c.shop_id = i.shop_id and c.id = i.connection_id
    where i.shop_id = ${shopId} and i.customer_id = ${id}), '[]')`;
}

function conversationsOf(shopId: string, id: string) {
  return sql`coalesce((
    select json_agg(json_build_object('since', c.created_at, 'language', c.language, 'messages', coalesce((
      select json_agg(json_build_object('author', m.author, 'at', m.created_at, 'content', m.content) order by m.seq)
      from messages m where m.shop_id = c.shop_id and m.conversation_id = c.id), '[]')) order by c.created_at)
    from conversations c where c.shop_id = ${shopId} and c.customer_id = ${id}), '[]')`;
}

function leadsOf(shopId: string, id: string) {
  return sql`coalesce((
    select json_agg(json_build_object('title', l.title, 'name', l.name, 'phone', l.phone, 'email', l.email,
      'answers', l.answers, 'consent', l.consent, 'at', l.created_at) order by l.created_at)
    from leads l where l.shop_id = ${shopId} and l.customer_id = ${id}), '[]')`;
}

function cartOf(shopId: string, id: string) {
  return sql`coalesce((
    select json_agg(json_build_object('title', p.title, 'options', v.option_values, 'sku', v.sku, 'quantity', l.quantity,
      'since', l.added_at) order by l.position)
    from carts c join cart_lines l on l.shop_id = c.shop_id and l.cart_id = c.id
    join variants v on v.shop_id = l.shop_id and v.id = l.variant_id
    join products p on p.shop_id = v.shop_id and p.id = v.product_id
    where c.shop_id = ${shopId} and c.customer_id = ${id} and c.status = 'open'), '[]')`;
}

function ordersOf(shopId: string, id: string) {
  return sql`coalesce((
    select json_agg(json_build_object('number', o.number, 'placedAt', o.placed_at, 'status', o.status,
      'paymentStatus', o.payment_status, 'paymentMethod', o.payment_method, 'shippingMethod', o.shipping_method,
      'contact', o.contact, 'currency', o.currency, 'subtotal', o.subtotal, 'discount', o.discount,
      'shipping', o.shipping, 'total', o.total, 'coupon', o.coupon, 'lines', (
        select json_agg(json_build_object('title', l.title, 'sku', l.sku, 'options', l.options, 'quantity', l.quantity,
          'unitPrice', l.unit_price, 'discount', l.discount, 'total', l.total) order by l.position)
        from order_lines l where l.shop_id = o.shop_id and l.order_id = o.id),
      'payments', coalesce((select json_agg(json_build_object('provider', p.provider, 'state', p.state,
          'amount', p.amount, 'at', p.created_at) order by p.created_at)
        from payments p where p.shop_id = o.shop_id and p.order_id = o.id), '[]'),
      'steps', coalesce((select json_agg(json_build_object('field', t.field, 'to', t.to_value, 'by', t.actor,
          'reason', t.reason, 'at', t.at) order by t.at, t.id)
        from order_transitions t where t.shop_id = o.shop_id and t.order_id = o.id), '[]')) order by o.placed_at)
    from orders o where o.shop_id = ${shopId} and o.customer_id = ${id}), '[]')`;
}
