import type { z } from 'zod';

/**
 * The contract of a payment provider: one folder beside this file and one line in `all.ts`.
 *
 * payment: one try to get an order's total; reference: the provider's name for it; event: what the provider tells us,
 * signed or fetched; proof: what a customer sends to show a transfer; page: what the provider shows in a browser, for one
 * that lives inside this program. Only a signed or fetched state, or a member of staff, moves money; states only go on,
 * never back (see orders/payment-states.ts).
 */
export type PaymentState = 'pending' | 'proof' | 'paid' | 'failed' | 'expired' | 'refunded';

export type PaymentRequest = {
  shopId: string;
  paymentId: string;
  orderNumber: string;
  /** The order's running number in its shop. */
  sequence: number;
  /** Minor units. */
  amount: number;
  currency: string;
  language: string;
  /** Our own public address, without a slash at its end. */
  baseUrl: string;
  /** The provider's part of the shop's settings, already checked. */
  settings: unknown;
  /** Amounts of this provider's payments that are still open in this shop; filled when it tells payments by amount. */
  openAmounts: ReadonlySet<number>;
  now: Date;
};

export type PaymentStart = {
  reference: string;
  state: PaymentState;
  /** What is to be paid, minor units; a transfer's unique amount may be a little less than the order's total. */
  amount: number;
  url?: string;
  qr?: string;
  expiresAt?: Date;
  /** Facts for the customer (bank, account, holder ...), said by the dialogue in their language. */
  details: Record<string, string>;
};

export type PaymentEvent = {
  /** The provider's own id of the event: it counts once. */
  eventId: string;
  reference: string;
  state: Exclude<PaymentState, 'pending' | 'proof'>;
  /** Minor units. */
  amount: number;
  currency: string;
  raw: string;
};

export type WebhookRequest = { headers: Record<string, string | undefined>; rawBody: string };

/** What a provider's own page may know of a payment. */
export type PagePayment = {
  shopName: string;
  orderNumber: string;
  reference: string;
  state: PaymentState;
  amount: number;
  currency: string;
  language: string;
};

export type PageRequest = {
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  /** Fields of the posted form. */
  form: Record<string, string | undefined>;
};

export type PageAnswer = { status: number; headers: Record<string, string>; body: string };

/** What a page may do besides answering: these are the only ways in which it touches the shop. */
export type PageDesk = {
  payment: PagePayment;
  /** For signing; the shop's and provider's own. */
  secret: string;
  /** Where the customer goes once done: the receipt. */
  receiptUrl: string;
  now: Date;
  /** Has a webhook posted to our own endpoint by the queue, over HTTP as from outside. */
  sendWebhook(webhook: { body: string; headers: Record<string, string>; delayMs: number }): Promise<void>;
  /** Takes in a webhook as if it had come by the endpoint: checks the signature, then acts. */
  takeWebhook(webhook: WebhookRequest): Promise<void>;
};

export type PaymentPage = {
  method: 'GET' | 'POST';
  /** Under `/pay/<shop id>/<provider id>`; always with `:reference`. */
  path: string;
  handle(request: PageRequest, desk: PageDesk): Promise<PageAnswer>;
};

export type PaymentProvider = {
  id: string;
  /** By language; English is always there. */
  label: Record<string, string> & { en: string };
  /** What else customers call it, in any language. */
  called?: RegExp;
  /** Its settings in shop.yaml, under its id. */
  settings: z.ZodType;
  /** False: refuses to run in production unless asked. */
  production: boolean;
  /** Whether goods may be confirmed before money arrives (cash on delivery). */
  confirmsAtOnce: boolean;
  /** Whether a payment is recognised by its amount, so that no two open ones may be equal. */
  uniqueAmount: boolean;
  /** Whether it takes such a total (minor units); settings already checked. */
  accepts?(amount: number, currency: string, settings: unknown): boolean;
  /**
   * Called with the payment's id as the idempotency key: the same id again gives the same payment. It runs inside the
   * transaction that places the order and must not reach for the network.
   */
  start(request: PaymentRequest): PaymentStart;
  /** Checks the signature and reads one webhook; null: not from the provider. */
  readWebhook?(request: WebhookRequest, secret: string): PaymentEvent[] | null;
  /** Gives money back; runs in a job, outside of any transaction. The same refundId again is the same refund. */
  refund?(payment: {
    reference: string;
    amount: number;
    currency: string;
    refundId: string;
  }): Promise<{ state: 'refunded' | 'failed' }>;
  pages?: PaymentPage[];
};
