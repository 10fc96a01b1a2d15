import type { z } from 'zod';

/**
 * The contract of a payment provider: one folder beside this file and one line in `all.ts`.
 *
 * payment: one try to get an order's total; reference: the provider's name for it; event: what the provider tells us,
 * signed or fetched; proof: what a customer sends to show a transfer. Only a signed or fetched state, or a member of
 * staff, moves money; states are monotone: pending -> proof -> paid -> refunded, or pending -> failed | expired.
 */
export type PaymentState = 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';

export type PaymentRequest = {
  shopId: string;
  paymentId: string;
  orderNumber: string;
  /** Minor units. */
  amount: number;
  currency: string;
  language: string;
  /** Where the provider's page sends the customer afterwards. */
  returnUrl: string;
  /** Where the provider's page and webhook live: our own public address, without a slash at its end. */
  baseUrl: string;
  /** The provider's part of the shop's settings, already checked. */
  settings: unknown;
  now: Date;
};

export type PaymentStart = {
  reference: string;
  state: PaymentState;
  /** What is to be paid, minor units; a transfer's unique amount may differ a little from the order's total. */
  amount: number;
  url?: string;
  qr?: string;
  expiresAt?: Date;
  /** Facts for the customer (bank, account, holder ...), said by the dialogue in their language. */
  details: Record<string, string>;
};

export type PaymentEvent = {
  eventId: string;
  reference: string;
  state: PaymentState;
  amount: number;
  currency: string;
  raw: string;
};

export type WebhookRequest = { headers: Record<string, string | undefined>; rawBody: string };

export type PaymentProvider = {
  id: string;
  /** Its settings in shop.yaml, under its id. */
  settings: z.ZodType;
  /** False: refuses to run in production unless asked. */
  production: boolean;
  /** Whether goods may be confirmed before money arrives (cash on delivery). */
  confirmsAtOnce: boolean;
  /** Called with the payment's id as the idempotency key: the same id again gives the same payment. */
  start(request: PaymentRequest): Promise<PaymentStart>;
  /** Checks the signature and reads one webhook; null: not from the provider. */
  readWebhook?(request: WebhookRequest, secret: string): PaymentEvent[] | null;
  refund?(payment: {
    reference: string;
    amount: number;
    currency: string;
    refundId: string;
  }): Promise<{ state: PaymentState }>;
};
