import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createConnection, receive } from '#conversations';
import { createApiToken, permissions } from '#inbox';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { logOptions } from '#platform/log';
import { testWorld } from '../../test/support/world.ts';
import { openServer } from './index.ts';

/** Everything the server logs on its most talkative level, as text. */
async function open() {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = pino(logOptions('debug'), sink);
  const shopUrl = () => {
    throw Object.assign(new Error('bug'), { text: 'RAHASIA', detail: 'Key (email)=(rahasia@x.example) exists' });
  };
  const world = { ...(await testWorld()), log, shopUrl };
  return { world, app: await openServer(world), logged: () => lines.join('') };
}

it('logs no message text, address, phone number or token, whatever goes well or wrong', async () => {
  const { world, app, logged } = await open();
  const { db, defaultShopId: shopId } = world;
  const now = new Date();
  const { token } = await transact(db, (tx) =>
    createApiToken(tx, { shopId, name: 't', scopes: [...permissions], createdBy: null, now }),
  );
  const wanted = { shopId, channel: 'direct', name: 'd', tokenHash: null, pull: true, now };
  const connection = await transact(db, (tx) => createConnection(tx, wanted));
  const content = { kind: 'text' as const, text: 'RAHASIA-teks' };
  const inbound = { shopId, connectionId: connection.id, eventKey: newId(), raw: '{}', sender: { id: 'c1' }, content };
  const { conversationId } = await receive(db, inbound, now);
  const ask = (method: 'GET' | 'POST', url: string, payload?: object | string) =>
    app.inject({
      method,
      url,
      payload,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', cookie: 'a=RAHASIA-cookie' },
    });
  await ask('POST', `/v1/conversations/${conversationId}/messages`, { text: 'RAHASIA-jawaban' });
  await ask('POST', '/v1/orders', { contact: { name: 'RAHASIA', phone: '+6281299998888', address: 'Jl. RAHASIA 1' } });
  await ask('POST', '/v1/orders', '{"contact": RAHASIA');
  await ask('POST', '/v1/session', { email: 'rahasia@x.example', password: 'RAHASIA-sandi' });
  await ask('GET', '/v1/customers?q=RAHASIA');
  await ask('GET', '/receipt/RAHASIA-token');
  expect((await ask('GET', '/v1/orders?q=RAHASIA')).statusCode).toBe(500);
  await app.close();
  expect(logged()).toContain('request failed');
  expect(logged()).not.toMatch(/RAHASIA|99998888|rahasia@/);
  expect(logged()).not.toContain(token);
});
