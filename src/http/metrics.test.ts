import { pino } from 'pino';
import { expect, it } from 'vitest';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { measured } from '#platform/metrics';
import { enqueue, startWorkers } from '#platform/queue';
import { testWorld } from '../../test/support/world.ts';
import { metricsRoutes } from './metrics.ts';
import { createServer } from './server.ts';

const apiToken = 'a token of the environment, 32 and more';

async function open() {
  const world = await testWorld({ config: { apiToken } });
  const app = createServer(pino({ level: 'silent' }));
  metricsRoutes(app, world);
  app.get('/things/:id', async () => 'thing');
  const scrape = async () => (await app.inject('/metrics')).body;
  return { app, world, scrape };
}

it('counts requests by route, never by address', async () => {
  const { app, scrape } = await open();
  await scrape();
  await app.inject('/things/secret-1');
  await app.inject('/things/secret-2');
  const page = await scrape();
  expect(page).toContain('warung_http_request_seconds_count{method="GET",route="/things/:id",status="2xx"} 2');
  expect(page).not.toContain('secret');
  expect(page).toContain('process_resident_memory_bytes');
  expect(page).toMatch(/warung_database_connections\{state="open"\} [1-9]/);
});

it('shows what waits in the queue, and for how long jobs take', async () => {
  const { world, scrape } = await open();
  await scrape();
  const queue = `test-${newId()}`;
  const runAt = new Date(world.clock.now().getTime() - 60_000);
  const shopId = world.defaultShopId;
  await transact(world.db, (tx) => enqueue(tx, { shopId, queue, key: queue, payload: {}, now: runAt, runAt }));
  const page = await scrape();
  expect(page).toContain(`warung_queue_jobs{queue="${queue}",state="ready"} 1`);
  expect(Number(new RegExp(`lag_seconds\\{queue="${queue}"\\} (\\S+)`).exec(page)?.[1])).toBeGreaterThan(59);
  const { db, clock, log, database } = world;
  const handlers = measured({ [queue]: async () => {} });
  const alone = database.kind === 'embedded';
  const workers = await startWorkers({ db, clock, log, concurrency: 1, alone, handlers });
  await workers.idle();
  await workers.stop();
  expect(await scrape()).toContain(`warung_job_seconds_count{queue="${queue}",outcome="done"} 1`);
});

it('is for the owner and for this machine, not for what a proxy hands on', async () => {
  const { app } = await open();
  const from = (remoteAddress: string, headers = {}) => app.inject({ url: '/metrics', remoteAddress, headers });
  expect((await from('127.0.0.1')).statusCode).toBe(200);
  expect((await from('203.0.113.5')).statusCode).toBe(401);
  expect((await from('127.0.0.1', { 'x-forwarded-for': '203.0.113.5' })).statusCode).toBe(401);
  expect((await from('203.0.113.5', { authorization: `Bearer ${apiToken}` })).statusCode).toBe(200);
});
