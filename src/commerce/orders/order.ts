import type { Contact, OrderStatus, PaymentStatus } from '#platform/db';

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
  state: 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';
  amount: number;
  currency: string;
  url: string | null;
  details: Record<string, unknown>;
  expiresAt: Date | null;
};
