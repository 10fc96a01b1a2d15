import type { Contact, OrderStatus, PaymentStatus } from '#platform/db';

/**
 * order: what a customer bought, as it was agreed: its lines and amounts never change; transition: one step of its status
 * or payment status, with who, when and why; payment: one try to get its total (see payments).
 */
export type OrderLine = {
  variantId: string | null;
  handle: string;
  sku: string | null;
  title: string;
  options: Record<string, string>;
  quantity: number;
  unitPrice: number;
  discount: number;
  total: number;
};

/** Amounts in minor units of `currency`. */
export type Order = {
  id: string;
  number: string;
  customerId: string;
  conversationId: string | null;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  paymentMethod: string;
  shippingMethod: string;
  contact: Contact;
  language: string;
  currency: string;
  lines: OrderLine[];
  subtotal: number;
  discount: number;
  shipping: number;
  total: number;
  coupon: string | null;
  tracking: string | null;
  receiptToken: string;
  placedAt: Date;
};

/** An order's payment as the customer needs it. */
export type OrderPayment = {
  id: string;
  provider: string;
  reference: string;
  state: 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';
  amount: number;
  currency: string;
  url: string | null;
  details: Record<string, unknown>;
  expiresAt: Date | null;
};

/** One step of an order, for people. */
export type OrderTransition = {
  field: 'status' | 'payment_status';
  from: string | null;
  to: string;
  actor: Actor;
  reason: string;
  at: Date;
};

/** Who did it: 'customer', 'bot', 'system', 'provider:<id>' or 'staff:<id>'. */
export type Actor = 'customer' | 'bot' | 'system' | `provider:${string}` | `staff:${string}`;

/** Who, why and when: what every change of an order is written down with. */
export type By = { actor: Actor; reason: string; now: Date };
