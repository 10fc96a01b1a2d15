import { sql } from 'kysely';
import {
  type PageAnswer,
  type PageDesk,
  type PaymentPage,
  type PaymentProvider,
  paymentProviders,
  runsHere,
  type WebhookRequest,
} from '#commerce/payments';
import { loadShop, type Shop } from '#commerce/shop';
import type { Clock } from '#platform/clock';
import { type Db, transact } from '#platform/db';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';
import { enqueue } from '#platform/queue';
import type { Secrets } from '#platform/secrets';
import { applyPaymentEvent, findPayment } from './payment-event.ts';
import { getOrder } from './read-order.ts';

/** What the payments' pages and webhooks need of the world. */
export type PaymentDoor = {
  db: Db;
  clock: Clock;
  secrets: Secrets;
  /** Where a customer sees their order. */
  receiptUrl(shop: Shop, receiptToken: string): string;
};

/** One address to be mounted; its handler knows nothing of the server, and the server nothing of the provider. */
export type PaymentRoute = {
  method: 'GET' | 'POST';
  /** With `:shopId` and what else the provider names. */
  path: string;
  handle(request: PaymentRequestIn): Promise<PageAnswer>;
};

/** A request as it came: `rawBody` byte for byte as text, '' without one. */
export type PaymentRequestIn = {
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  headers: Record<string, string | undefined>;
  rawBody: string;
};

/**
 * All addresses of all providers that run here: `/pay/:shopId/<provider>/webhook` and the pages of those that have any.
 * @example for (const { method, path, handle } of paymentRoutes(door)) server.route({ method, url: path, handler: ... })
 */
export function paymentRoutes(door: PaymentDoor): PaymentRoute[] {
  return paymentProviders.filter(runsHere).flatMap((provider) => {
    const base = `/pay/:shopId/${provider.id}`;
    const pages = (provider.pages ?? []).map((page) => pageRoute(door, provider, page, base));
    return provider.readWebhook ? [webhookRoute(door, provider, base), ...pages] : pages;
  });
}

function webhookRoute(door: PaymentDoor, provider: PaymentProvider, base: string): PaymentRoute {
  return {
    method: 'POST',
    path: `${base}/webhook`,
    async handle({ params, headers, rawBody }) {
      await takeWebhook(door, provider, params.shopId ?? '', { headers, rawBody });
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"received":true}' };
    },
  };
}

function pageRoute(door: PaymentDoor, provider: PaymentProvider, page: PaymentPage, base: string): PaymentRoute {
  return {
    method: page.method,
    path: base + page.path,
    async handle({ params, query, rawBody }) {
      const desk = await openDesk(door, provider, params.shopId ?? '', params.reference ?? '');
      return page.handle({ params, query, form: Object.fromEntries(new URLSearchParams(rawBody)) }, desk);
    },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function openDesk(
  door: PaymentDoor,
  provider: PaymentProvider,
  shopId: string,
  reference: string,
): Promise<PageDesk> {
  const which = sql`p.provider = ${provider.id} and p.reference = ${reference}`;
  const found = uuid.test(shopId) ? await findPayment(door.db, shopId, which) : null;
  const order = found && (await getOrder(door.db, shopId, found.orderId))?.order;
  if (!found || !order) throw new AppError('not_found', 'There is no such payment');
  const shop = await loadShop(door.db, shopId);
  const { state, amount, currency } = found;
  const { number: orderNumber, language, receiptToken } = order;
  return {
    payment: { shopName: shop.settings.name, orderNumber, reference, state, amount, currency, language },
    secret: secretOf(door, provider, shopId),
    receiptUrl: door.receiptUrl(shop, receiptToken),
    now: door.clock.now(),
    sendWebhook: (webhook) => queueWebhook(door, provider, shopId, webhook),
    takeWebhook: (webhook) => takeWebhook(door, provider, shopId, webhook),
  };
}

/** @throws AppError `unauthorized` for a wrong signature, `not_found` for a payment that is not ours */
async function takeWebhook(
  door: PaymentDoor,
  provider: PaymentProvider,
  shopId: string,
  webhook: WebhookRequest,
): Promise<void> {
  const events = uuid.test(shopId) ? provider.readWebhook?.(webhook, secretOf(door, provider, shopId)) : null;
  if (!events) throw new AppError('unauthorized', 'The signature of this webhook is not right');
  for (const event of events) {
    const now = door.clock.now();
    const applied = await transact(door.db, (tx) => applyPaymentEvent(tx, shopId, provider.id, event, now));
    if (applied.kind === 'unknownPayment') throw new AppError('not_found', 'There is no such payment');
  }
}

async function queueWebhook(
  door: PaymentDoor,
  provider: PaymentProvider,
  shopId: string,
  { body, headers, delayMs }: Parameters<PageDesk['sendWebhook']>[0],
): Promise<void> {
  const now = door.clock.now();
  const payload = { path: `/pay/${shopId}/${provider.id}/webhook`, headers, body };
  const runAt = new Date(now.getTime() + delayMs);
  const job = { shopId, queue: 'payment.webhook', key: `webhook:${newId()}`, payload, runAt, now };
  await transact(door.db, (tx) => enqueue(tx, job));
}

/** Each shop's account with each provider has a key of its own. */
function secretOf(door: PaymentDoor, provider: PaymentProvider, shopId: string): string {
  return door.secrets.derive(`payment ${provider.id} ${shopId}`);
}
