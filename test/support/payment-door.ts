import { pino } from 'pino';
import { commerceJobs, getOrder, paymentRoutes, type SendWebhook } from '#commerce/orders';
import type { Shop } from '#commerce/shop';
import { manualClock } from '#platform/clock';
import { startWorkers } from '#platform/queue';
import { secretsFrom } from '#platform/secrets';
import { testDatabase } from './database.ts';

const secrets = secretsFrom('a secret of the tests, long enough');

/** The provider's pages and webhooks without a server: webhooks posted by the queue come to their own route. */
export async function paymentDoor(at: Date) {
  const { db } = await testDatabase();
  const clock = manualClock(at);
  const receiptUrl = (_: unknown, token: string) => `/receipt/${token}`;
  const routes = paymentRoutes({ db, clock, secrets, receiptUrl });
  const request = (
    method: 'GET' | 'POST',
    address: string,
    more: { headers?: Record<string, string>; body?: string } = {},
  ) => {
    const url = new URL(address, 'http://shop.test');
    const route = routes.find((candidate) => candidate.method === method && paramsOf(candidate.path, url.pathname));
    if (!route) throw new Error(`No route ${method} ${url.pathname}`);
    const params = paramsOf(route.path, url.pathname) ?? {};
    const query = Object.fromEntries(url.searchParams);
    return route.handle({ params, query, headers: more.headers ?? {}, rawBody: more.body ?? '' });
  };
  return { db, clock, request };
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [names, values] = [pattern.split('/'), path.split('/')];
  if (names.length !== values.length) return null;
  const pairs = names.map((name, index) => [name, values[index] ?? ''] as const);
  if (pairs.some(([name, value]) => !name.startsWith(':') && name !== value)) return null;
  return Object.fromEntries(pairs.map(([name, value]) => [name.slice(1), value]));
}

/** Does what commerce has queued until then; one that is given up fails the test. */
export async function runCommerceJobs(shop: Shop, at: Date): Promise<void> {
  const { db, clock, request } = await paymentDoor(at);
  const post: SendWebhook = async ({ path, headers, body }) => (await request('POST', path, { headers, body })).status;
  const { kind } = await testDatabase();
  const log = pino({ level: 'silent' });
  const workers = await startWorkers({
    db,
    clock,
    log,
    concurrency: 4,
    alone: kind === 'embedded',
    handlers: commerceJobs({ db, clock, post }),
  });
  await workers.idle();
  await workers.stop();
  const dead = await db
    .selectFrom('jobs')
    .select('last_error')
    .where('shop_id', '=', shop.id)
    .where('state', '=', 'dead')
    .executeTakeFirst();
  if (dead) throw new Error(`A job was given up: ${dead.last_error}`);
}

/** An order as it stands now, with its payment. */
export async function readTestOrder(shop: Shop, orderId: string) {
  const { db } = await testDatabase();
  const found = await getOrder(db, shop.id, orderId);
  if (!found?.payment) throw new Error('The order is gone');
  return { ...found.order, payment: found.payment };
}
