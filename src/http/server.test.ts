import { pino } from 'pino';
import { expect, it } from 'vitest';
import { AppError } from '#platform/errors';
import { createServer } from './server.ts';

const app = createServer(pino({ level: 'silent' }));
app.post('/echo', async (request) => ({ raw: request.rawBody, body: request.body }));
app.get('/busy', async () => {
  throw new AppError('unavailable', 'Too much at once', { retryAfterMs: 1500 });
});
app.get('/bug', async () => {
  throw new Error('the secret is 42');
});

const post = (payload: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.inject({ method: 'POST', url: '/echo', payload, headers });

it('keeps the body as it came beside what it says', async () => {
  const response = await post('{ "a": 1, "__proto__": { "admin": true } }');
  expect(response.json()).toEqual({ raw: '{ "a": 1, "__proto__": { "admin": true } }', body: { a: 1 } });
});

it.each([
  ['{"a":', 400, 'invalid_body', /not JSON/],
  [Buffer.from([0x22, 0xff, 0x22]), 400, 'invalid_body', /UTF-8/],
  [`"${'x'.repeat(300 * 1024)}"`, 413, 'too_large', /256 KiB/],
])('refuses a bad body clearly (%#)', async (payload, status, code, message) => {
  const response = await post(payload);
  expect(response.statusCode).toBe(status);
  expect(response.json().error.code).toBe(code);
  expect(response.json().error.message).toMatch(message);
});

it('answers what it does not know, what it cannot do now, and its own bugs in one shape', async () => {
  const missing = await app.inject('/nowhere?token=x');
  expect(missing.statusCode).toBe(404);
  expect(missing.json().error.message).toBe('There is nothing at GET /nowhere');
  const busy = await app.inject('/busy');
  expect([busy.statusCode, busy.headers['retry-after']]).toEqual([503, '2']);
  const bug = await app.inject('/bug');
  expect(bug.statusCode).toBe(500);
  expect(bug.body).not.toContain('42');
});

it('believes X-Forwarded-For of the proxies it was told of, and of nobody else', async () => {
  const proxied = createServer(pino({ level: 'silent' }), ['10.0.0.0/8']);
  proxied.get('/who', async (request) => request.ip);
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  expect((await proxied.inject({ url: '/who', headers, remoteAddress: '10.1.2.3' })).body).toBe('203.0.113.9');
  expect((await proxied.inject({ url: '/who', headers, remoteAddress: '198.51.100.7' })).body).toBe('198.51.100.7');
});
