import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { type EventType, recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { startWorkers } from '#platform/queue';
import { secretsFrom } from '#platform/secrets';
import { testDatabase, testShop } from '../../../test/support/database.ts';
import {
  changeEndpoint,
  createEndpoint,
  deliveriesOf,
  deliverWebhook,
  endpointsOf,
  layDeliveries,
  replayDelivery,
} from '../index.ts';

const secrets = secretsFrom('a secret of the installation, long enough');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Received = { headers: IncomingHttpHeaders; body: string };

/** A receiver that answers with the statuses given, the last one again and again. */
async function receiver(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    response.writeHead(statuses[Math.min(received.length, statuses.length) - 1] ?? 200).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { received, host, url: `http://${host}/hook` };
}

async function shopWithEndpoint(url: string, host: string, types: EventType[] = []) {
  const { db, kind } = await testDatabase();
  const { shopId } = await testShop();
  const clock = manualClock(new Date('2026-03-01T09:00:00Z'));
  const now = clock.now();
  const { endpoint, secret } = await transact(db, (tx) => createEndpoint(tx, secrets, { shopId, url, types, now }));
  const subjectId = newId();
  const happen = (type: EventType, data: object) =>
    transact(db, (tx) => recordEvent(tx, { shopId, type, subjectId, payload: data, at: clock.now() }));
  const run = async (allowInside = [host]) => {
    const workers = await startWorkers({
      db,
      clock,
      log: pino({ level: 'silent' }),
      concurrency: 4,
      alone: kind === 'embedded',
      handlers: {
        event: (job, finish) =>
          transact(db, async (tx) => {
            await layDeliveries(tx, job.shopId, (job.payload as { eventId: string }).eventId, clock.now());
            await finish(tx);
          }),
        webhook: deliverWebhook({ db, clock, secrets, config: { allowInside } }),
      },
    });
    await workers.idle();
    await workers.stop();
  };
  const deliveries = () => deliveriesOf(db, shopId, endpoint.id, { limit: 50 });
  return { db, shopId, clock, endpoint, secret, happen, run, deliveries };
}

it('sends each wanted event once, in order, signed so that the receiver can check it', async () => {
  const { received, url, host } = await receiver(200);
  const { happen, run, deliveries, secret, shopId } = await shopWithEndpoint(url, host, ['order.placed']);
  for (const number of ['1001', '1002', '1003']) await happen('order.placed', { number });
  await happen('cart.changed', {});
  await run();
  const bodies = received.map(({ body }) => JSON.parse(body) as { type: string; shopId: string; data: object });
  expect(bodies.map(({ data }) => data)).toEqual([{ number: '1001' }, { number: '1002' }, { number: '1003' }]);
  expect(bodies[0]).toMatchObject({ type: 'order.placed', shopId });
  for (const { headers, body } of received) {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  }
  expect(await deliveries()).toMatchObject([{ state: 'delivered', statusCode: 200 }, {}, { attempts: 1 }]);
});

it('tries again later, keeps the order, and gives up after the eighth try', async () => {
  const { received, url, host } = await receiver(500);
  const { happen, run, deliveries, clock } = await shopWithEndpoint(url, host);
  await happen('order.placed', { number: '1' });
  await happen('order.placed', { number: '2' });
  await run();
  expect(received).toHaveLength(1);
  expect(await deliveries()).toMatchObject([
    { state: 'queued', attempts: 0 },
    { state: 'queued', statusCode: 500, nextAt: new Date('2026-03-01T09:00:05Z') },
  ]);
  for (let tries = 1; tries < 8; tries++) {
    clock.advance(2 * 3_600_000);
    await run();
  }
  const first = (await deliveries()).at(-1);
  expect(first).toMatchObject({ state: 'failed', attempts: 8, nextAt: null });
  expect(received.map(({ body }) => JSON.parse(body).data.number)).toEqual([...'111111112']);
});

it('sends a failed one again when asked, with the same id', async () => {
  const { received, url, host } = await receiver(200);
  const { db, shopId, endpoint, happen, run, deliveries, clock } = await shopWithEndpoint(url, 'elsewhere');
  await happen('order.placed', {});
  await run();
  const [failed] = await deliveries();
  expect(failed).toMatchObject({ state: 'failed', error: expect.stringContaining('inside address') });
  await changeEndpoint(db, shopId, endpoint.id, { url });
  const where = { shopId, endpointId: endpoint.id, deliveryId: failed?.id ?? '', now: clock.now() };
  expect(await transact(db, (tx) => replayDelivery(tx, { ...where, shopId: newId() }))).toBe(false);
  expect(await transact(db, (tx) => replayDelivery(tx, where))).toBe(true);
  await run([host]);
  expect(received[0]?.headers['webhook-id']).toBe(failed?.eventId);
  expect(await deliveries()).toMatchObject([{ state: 'delivered', error: null }]);
});

it('stays silent when switched off, and keeps its secret sealed', async () => {
  const { received, url, host } = await receiver(200);
  const { db, shopId, endpoint, happen, run, secret } = await shopWithEndpoint(url, host);
  await changeEndpoint(db, shopId, endpoint.id, { enabled: false });
  await happen('order.placed', {});
  await run();
  expect(received).toEqual([]);
  expect(await endpointsOf(db, shopId)).toMatchObject([{ enabled: false, url }]);
  const row = await db
    .selectFrom('webhook_endpoints')
    .select('secret_sealed')
    .where('id', '=', endpoint.id)
    .executeTakeFirstOrThrow();
  expect(row.secret_sealed).not.toContain(secret.slice(6));
});
