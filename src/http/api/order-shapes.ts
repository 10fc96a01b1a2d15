import { z } from 'zod';
import type { Cart } from '#commerce/carts';
import type { Order, OrderPayment } from '#commerce/orders';
import { addressShape, id, money, moneyShape } from './shapes.ts';

/** Carts and orders as the REST API shows them. */

export const orderStatus = z.enum([
  'pending',
  'confirmed',
  'packed',
  'shipped',
  'delivered',
  'completed',
  'canceled',
  'returned',
]);
export const paymentStatus = z.enum(['unpaid', 'pending', 'paid', 'refunded', 'failed']);

const lineFields = {
  handle: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  options: z.record(z.string(), z.string()),
  quantity: z.int(),
  unitPrice: moneyShape,
  discount: moneyShape,
  total: moneyShape,
};

export const cartShape = z
  .object({
    customerId: id,
    lines: z.array(
      z.object({ variantId: id, ...lineFields, available: z.int().nullable().describe('Null: not counted') }),
    ),
    subtotal: moneyShape,
    discount: moneyShape,
    total: moneyShape.describe('Without delivery'),
    coupon: z.string().nullable(),
    heldUntil: z.date().nullable().describe('Until then the goods are kept for this cart'),
    checkout: z.object({
      name: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      address: addressShape.optional(),
      shippingMethod: z.string().optional(),
      paymentMethod: z.string().optional(),
    }),
  })
  .meta({ id: 'Cart' });

const paymentShape = z
  .object({
    id,
    provider: z.string(),
    state: z.enum(['pending', 'proof', 'paid', 'failed', 'expired', 'refunded']),
    amount: moneyShape.describe("What is to be paid; a transfer's may differ a little from the order's total"),
    url: z.string().nullable(),
    details: z.looseObject({}),
    expiresAt: z.date().nullable(),
  })
  .meta({ id: 'Payment' });

export const orderShape = z
  .object({
    id,
    number: z.string(),
    customerId: id,
    conversationId: id.nullable(),
    status: orderStatus,
    paymentStatus,
    paymentMethod: z.string(),
    shippingMethod: z.string(),
    contact: z.object({ name: z.string(), phone: z.string(), email: z.string().optional(), address: addressShape }),
    language: z.string(),
    lines: z.array(z.object({ variantId: id.nullable(), ...lineFields })),
    subtotal: moneyShape,
    discount: moneyShape,
    shipping: moneyShape,
    total: moneyShape,
    coupon: z.string().nullable(),
    tracking: z.string().nullable(),
    receiptUrl: z.string(),
    placedAt: z.date(),
    payment: paymentShape.nullable(),
  })
  .meta({ id: 'Order' });

type Line = { unitPrice: number; discount: number; total: number };

export function cartOf(cart: Cart, language: string): z.output<typeof cartShape> {
  const amount = (value: number) => money(value, cart.currency, language);
  const { customerId, coupon, heldUntil, checkout } = cart;
  return {
    customerId,
    lines: cart.lines.map((line) => ({ ...line, ...lineAmounts(line, amount) })),
    subtotal: amount(cart.subtotal),
    discount: amount(cart.discount),
    total: amount(cart.total),
    coupon,
    heldUntil,
    checkout,
  };
}

export function orderOf(
  { order, payment }: { order: Order; payment: OrderPayment | null },
  receipts: string,
): z.output<typeof orderShape> {
  const amount = (value: number) => money(value, order.currency, order.language);
  return {
    ...order,
    lines: order.lines.map((line) => ({ ...line, ...lineAmounts(line, amount) })),
    subtotal: amount(order.subtotal),
    discount: amount(order.discount),
    shipping: amount(order.shipping),
    total: amount(order.total),
    receiptUrl: `${receipts}/${order.receiptToken}`,
    payment: payment && { ...payment, details: { ...payment.details }, amount: amount(payment.amount) },
  };
}

function lineAmounts({ unitPrice, discount, total }: Line, amount: (value: number) => z.output<typeof moneyShape>) {
  return { unitPrice: amount(unitPrice), discount: amount(discount), total: amount(total) };
}
