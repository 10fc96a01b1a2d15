import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, expect, it, vi } from 'vitest';
import { manualClock } from '#platform/clock';
import { testWorld } from '../../../test/support/world.ts';
import { createServer } from '../server.ts';
import { contentSecurityPolicy, type Limits, securityHooks } from './index.ts';
import { eventLoopMeter } from './overload.ts';

const wide: Limits = { perAddress: { perSecond: 1, burst: 3 }, connectionsPerAddress: 2, maxDelayMs: 1_000 };
const apiToken = 'a token of the environment, 32 and more';
const opened: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

async function open(limits: Limits = wide, publicUrl?: string, clock = manualClock(new Date(0))) {
  const world = await testWorld({ config: { apiToken, publicUrl }, clock });
  const app = createServer(pino({ level: 'silent' }));
  opened.push(app);
  securityHooks(app, world, limits);
  app.get('/', async () => 'halo');
  app.get('/page', async (_request, reply) =>
    reply.header('content-security-policy', contentSecurityPolicy({ nonce: 'n1' })).send('page'),
  );
  app.get('/healthz', async () => 'ok');
  return app;
}

it('sets the usual headers on every answer, also on errors, and lets a page set its own', async () => {
  const app = await open(undefined, 'https://kedai.example');
  for (const url of ['/', '/nowhere']) {
    const { headers } = await app.inject(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/,
    );
  }
  const page = await app.inject('/page');
  expect(page.headers['content-security-policy']).toContain("style-src 'self' 'nonce-n1'");
});

it('holds back an address that asks too much, saying for how long, but not the owner', async () => {
  const app = await open();
  const statuses = [];
  for (let n = 0; n < 4; n++) statuses.push((await app.inject('/')).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await app.inject('/');
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.json().error.code).toBe('too_many');
  expect((await app.inject({ url: '/', remoteAddress: '10.0.0.9' })).statusCode).toBe(200);
  expect((await app.inject({ url: '/', headers: { authorization: `Bearer ${apiToken}` } })).statusCode).toBe(200);
  expect((await app.inject({ url: '/', headers: { authorization: 'Bearer wrong' } })).statusCode).toBe(429);
});

it('refuses work while it cannot keep up for seconds, and still says that it lives', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  let delay = 1_500;
  const app = await open({ ...wide, meter: { delayMs: () => delay, stop: () => {} } });
  vi.advanceTimersByTime(2_500);
  expect((await app.inject('/')).statusCode).toBe(200);
  vi.advanceTimersByTime(500);
  const refused = await app.inject('/');
  expect(refused.statusCode).toBe(503);
  expect(refused.headers['retry-after']).toBe('1');
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  delay = 20;
  vi.advanceTimersByTime(500);
  expect((await app.inject('/')).statusCode).toBe(200);
  vi.useRealTimers();
});

it('measures the delay of its own event loop', () => {
  const meter = eventLoopMeter();
  expect(meter.delayMs()).toBe(0);
  meter.stop();
});

it('closes one connection too many from one address, but counts none of its own machine', async () => {
  const app = await open();
  const knock = (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), { remoteAddress, destroyed: false });
    const destroy = () => {
      socket.destroyed = true;
    };
    app.server.emit('connection', Object.assign(socket, { destroy }) as unknown as Socket);
    return socket;
  };
  const far = [1, 2, 3].map(() => knock('203.0.113.7'));
  expect(far.map((socket) => socket.destroyed)).toEqual([false, false, true]);
  far[0]?.emit('close');
  expect(knock('203.0.113.7').destroyed).toBe(false);
  expect([1, 2, 3].map(() => knock('::ffff:127.0.0.1').destroyed)).toEqual([false, false, false]);
});
