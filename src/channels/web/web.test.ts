import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  conversationOf,
  keepUpload,
  ownConnection,
  progressOf,
  readUpload,
  receive,
  say,
  timeline,
} from '#conversations';
import { type News, publish, subscribe } from '#platform/bus';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { secretsFrom } from '#platform/secrets';
import { testDatabase, testShop } from '../../../test/support/database.ts';
import { createServer } from '../../http/server.ts';
import type { Door, ShopFace } from '../live.ts';
import type { ServerFrame, WireSend, WireUpdate } from './protocol.ts';
import { web } from './web.ts';

const { db } = await testDatabase();
const clock = manualClock(new Date('2026-05-01T10:00:00Z'));
const secrets = secretsFrom('a secret of thirty-two characters or more');
const faces = new Map<string, ShopFace>();

/** A door onto the real conversations, without bot, carts and orders. */
const door: Door = {
  shopFace: async (slug) => faces.get(slug) ?? null,
  sign: (text) => secrets.sign(text, 'web'),
  verify: (text, signature) => secrets.verify(text, 'web', signature),
  now: () => clock.now(),
  progress: ({ shopId, connectionId }, sender) => progressOf(db, shopId, connectionId, sender),
  timeline: async ({ shopId }, conversationId, range) =>
    (await timeline(db, shopId, conversationId, range)).map(({ staffName, ...entry }) => ({
      ...entry,
      name: staffName,
    })),
  keepFile: async ({ shopId, connectionId }, sender, file) =>
    keepUpload(db, shopId, { ...file, connectionId, sender, now: clock.now() }),
  receive: (connection, event) => receive(db, { ...connection, ...event }, clock.now()),
  customerSide: async ({ shopId, connectionId }, sender) => {
    const conversation = await conversationOf(db, shopId, connectionId, sender);
    return { conversation, customer: null, cart: null, order: null };
  },
  authenticate: notNeeded,
  repliesTo: notNeeded,
  repliesAfter: notNeeded,
};

function notNeeded(): never {
  throw new Error('The web channel does not need this');
}

const app = createServer(pino({ level: 'silent' }));
app.register((scope) => web.routes(scope, door), { prefix: '/v1/channels/web' });
let host = '';

beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  host = `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());

async function openShop(settings: Record<string, unknown> = {}): Promise<ShopFace> {
  const { shopId } = await testShop();
  const connection = await ownConnection(db, shopId, 'web', clock.now());
  const face: ShopFace = {
    shopId,
    connectionId: connection.id,
    slug: shopId,
    name: 'Kedai Uji',
    persona: 'Uji',
    languages: ['id', 'en'],
    color: '#ffcc00',
    logo: null,
    greeting: {},
    settings,
  };
  faces.set(face.slug, face);
  return face;
}

const url = (face: ShopFace, path: string) => `http://${host}/v1/channels/web/${face.slug}${path}`;

async function request<T>(face: ShopFace, path: string, init: RequestInit & { token?: string } = {}) {
  const headers = new Headers(init.headers);
  if (init.token) headers.set('authorization', `Bearer ${init.token}`);
  if (typeof init.body === 'string') headers.set('content-type', 'application/json');
  const response = await fetch(url(face, path), { ...init, headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

async function newVisitor(face: ShopFace): Promise<string> {
  const { body } = await request<{ token: string }>(face, '/visitors', { method: 'POST', body: '{}' });
  return body.token;
}

const text = (words: string): WireSend => ({ id: newId(), content: { kind: 'text', text: words } });

function post(face: ShopFace, token: string, message: WireSend) {
  return request<{ messageId: string }>(face, '/messages', { method: 'POST', body: JSON.stringify(message), token });
}

const read = (face: ShopFace, token: string, query = '') => request<WireUpdate>(face, `/messages${query}`, { token });

/** The bot's answer, as the turn would write it. */
async function answer(face: ShopFace, token: string, words: string): Promise<void> {
  const { body } = await read(face, token);
  const conversationId = body.conversation?.id ?? '';
  const { shopId, connectionId } = face;
  await transact(db, (tx) =>
    say(tx, {
      shopId,
      conversationId,
      connectionId,
      speaker: { author: 'bot' },
      replies: [{ kind: 'text', text: words }],
      now: clock.now(),
    }),
  );
}

/** A socket whose frames can be waited for one by one. */
async function openSocket(face: ShopFace, token: string, after = 0) {
  const socket = new WebSocket(`ws://${host}/v1/channels/web/${face.slug}/socket?after=${after}`);
  const frames: ServerFrame[] = [];
  let arrived = Promise.withResolvers<void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()));
    arrived.resolve();
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const send = (frame: object) => socket.send(JSON.stringify(frame));
  send({ type: 'hello', token });
  async function next(): Promise<ServerFrame> {
    for (;;) {
      const frame = frames.shift();
      if (frame) return frame;
      arrived = Promise.withResolvers();
      await arrived.promise;
    }
  }
  return { socket, send, next, closed };
}

const said = (frame: ServerFrame | WireUpdate) =>
  'messages' in frame ? frame.messages.map(({ seq, content }) => [seq, 'text' in content ? content.text : '']) : frame;

describe('a visitor', () => {
  it('is known again by the token, which is renewed as it ages', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('halo'));
    const again = (await request<{ token: string }>(face, '/visitors', { method: 'POST', body: '{}', token })).body;
    expect(again.token).toBe(token);
    clock.advance(8 * 24 * 3_600_000);
    const renewed = (await request<{ token: string }>(face, '/visitors', { method: 'POST', body: '{}', token })).body;
    expect(renewed.token).not.toBe(token);
    expect(said((await read(face, renewed.token)).body)).toEqual([[1, 'halo']]);
  });

  it('of one shop is nobody in another', async () => {
    const [one, other] = [await openShop(), await openShop()];
    const token = await newVisitor(one);
    expect((await post(other, token, text('halo'))).status).toBe(401);
    expect((await read(other, token)).status).toBe(401);
  });

  it('sees nobody else’s messages', async () => {
    const face = await openShop();
    await post(face, await newVisitor(face), text('rahasia'));
    expect((await read(face, await newVisitor(face))).body).toMatchObject({ messages: [], conversation: null });
  });
});

describe('messages', () => {
  it('sent again are the same message', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const message = text('halo');
    const ids = await Promise.all([1, 2, 3].map(async () => (await post(face, token, message)).body.messageId));
    expect(new Set(ids).size).toBe(1);
    expect(said((await read(face, token)).body)).toEqual([[1, 'halo']]);
  });

  it('come in pages, forward and backward', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('1'));
    for (let n = 2; n <= 70; n++) await answer(face, token, String(n));
    const newest = (await read(face, token)).body;
    expect([newest.messages.length, newest.messages[0]?.seq, newest.more]).toEqual([60, 11, true]);
    const earlier = (await read(face, token, '?before=11')).body;
    expect([earlier.messages.map((message) => message.seq), earlier.more]).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      false,
    ]);
    const later = (await read(face, token, '?after=5')).body;
    expect([later.messages[0]?.seq, later.messages.at(-1)?.seq, later.more]).toEqual([6, 65, true]);
  });

  it('are waited for by long poll', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('halo'));
    const waiting = read(face, token, '?after=1&wait=10');
    await answer(face, token, 'halo juga');
    expect(said((await waiting).body)).toEqual([[2, 'halo juga']]);
  });

  it.each([
    ['no content', { id: 'x' }, 'content'],
    ['an unknown kind', { id: 'x', content: { kind: 'dance' } }, 'content.kind'],
    ['no id', { content: { kind: 'text', text: 'halo' } }, 'id'],
  ])('with %s are refused, naming the place', async (_, body, path) => {
    const face = await openShop();
    const token = await newVisitor(face);
    const answer = await request(face, '/messages', { method: 'POST', body: JSON.stringify(body), token });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid_body', path } } });
    expect((await read(face, token)).body.messages).toEqual([]);
  });

  it('over 256 KiB are refused', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    expect((await post(face, token, text('x'.repeat(257 * 1024)))).status).toBe(413);
    const { send, next } = await openSocket(face, token);
    await next();
    send({ type: 'message', ...text('x'.repeat(257 * 1024)) });
    expect(await next()).toMatchObject({ type: 'error', error: { code: 'too_large' } });
  });

  it('too many at once are told when to come again', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => post(face, token, text(String(n)))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    clock.advance(60_000);
  });
});

describe('a socket', () => {
  it('brings the receipt before the message, then the answer', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const { send, next } = await openSocket(face, token);
    expect(await next()).toMatchObject({ type: 'update', messages: [], conversation: null });
    const message = text('ada helm?');
    send({ type: 'message', ...message });
    const receipt = await next();
    expect(receipt).toMatchObject({ type: 'receipt', id: message.id });
    const echo = await next();
    expect(echo).toMatchObject({ messages: [{ seq: 1, author: 'customer', content: message.content }] });
    await answer(face, token, 'ada');
    expect(said(await next())).toEqual([[2, 'ada']]);
  });

  it('resumes exactly where the last one was cut', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    await post(face, token, text('satu'));
    await answer(face, token, 'dua');
    const first = await openSocket(face, token);
    expect(said(await first.next())).toEqual([
      [1, 'satu'],
      [2, 'dua'],
    ]);
    first.socket.terminate();
    await first.closed;
    await answer(face, token, 'tiga');
    await answer(face, token, 'empat');
    const second = await openSocket(face, token, 2);
    expect(said(await second.next())).toEqual([
      [3, 'tiga'],
      [4, 'empat'],
    ]);
    await answer(face, token, 'lima');
    expect(said(await second.next())).toEqual([[5, 'lima']]);
  });

  it('hears in every window of the visitor', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const [one, other] = [await openSocket(face, token), await openSocket(face, token)];
    await one.next();
    await other.next();
    one.send({ type: 'message', ...text('halo') });
    expect(said(await other.next())).toEqual([[1, 'halo']]);
  });

  it('closes on a token that is not ours', async () => {
    const face = await openShop();
    const { closed } = await openSocket(face, 'v1.nonsense');
    expect(await closed).toBe(4401);
  });

  it.each([
    ['not json', 'invalid_body'],
    [JSON.stringify({ type: 'dance' }), 'invalid_body'],
    [JSON.stringify({ type: 'message', id: 'x', content: { kind: 'text' } }), 'invalid_body'],
  ])('says what is wrong with %s and stays open', async (frame, code) => {
    const face = await openShop();
    const { socket, send, next } = await openSocket(face, await newVisitor(face));
    await next();
    socket.send(frame);
    expect(await next()).toMatchObject({ type: 'error', error: { code } });
    send({ type: 'message', ...text('halo') });
    expect(await next()).toMatchObject({ type: 'receipt' });
  });
});

describe('a page that is open', () => {
  const told = {
    ...{ page: '/products/helm?email=sari@x.example', title: 'Helm', language: 'id-ID', timezone: 'Asia/Jakarta' },
    returning: true,
  };
  const openPage = (face: ShopFace) => new WebSocket(`ws://${host}/v1/channels/web/${face.slug}/presence`);
  /** The next news of a shop's visitors. */
  const nextNews = (face: ShopFace) =>
    new Promise<Extract<News, { topic: 'visitor' }>>((resolve) => {
      const stop = subscribe((news) => {
        if (news.topic !== 'visitor' || news.shopId !== face.shopId) return;
        stop();
        resolve(news);
      });
    });

  it('tells that it is, without what stands behind the path, hears what it is invited with, and tells that it is closed', async () => {
    const face = await openShop();
    const token = await newVisitor(face);
    const socket = openPage(face);
    await once(socket, 'open');
    const came = nextNews(face);
    socket.send(JSON.stringify({ ...told, token }));
    const { id, visitor } = await came;
    expect(visitor).toMatchObject({ page: '/products/helm', title: 'Helm', returning: true, conversationId: null });
    const invited = once(socket, 'message');
    publish({ topic: 'invite', shopId: newId(), visitorId: id, text: 'of another shop', name: null });
    publish({ topic: 'invite', shopId: face.shopId, visitorId: id, text: 'Ada yang bisa dibantu?', name: 'Sari' });
    expect(JSON.parse(String((await invited)[0]))).toEqual({
      type: 'invite',
      text: 'Ada yang bisa dibantu?',
      name: 'Sari',
    });
    const went = nextNews(face);
    socket.close();
    expect(await went).toMatchObject({ id, visitor: null });
  });

  it.each([
    ['what is no page', {}, '{"page":5}'],
    ['every page, when the shop does not ask for it', { show_visitors: false }, JSON.stringify(told)],
  ])('refuses %s', async (_what, settings, frame) => {
    const socket = openPage(await openShop(settings));
    const closed = once(socket, 'close');
    socket.on('open', () => socket.send(frame));
    expect((await closed)[0]).toBe(1008);
  });
});

describe('images', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const send = (face: ShopFace, token: string, body: Buffer, type: string) =>
    request<{ url: string; mediaType: string }>(face, '/images', {
      method: 'POST',
      body: new Uint8Array(body),
      token,
      headers: { 'content-type': type },
    });

  it('are kept under a name nobody can guess', async () => {
    const face = await openShop();
    const { body } = await send(face, await newVisitor(face), png, 'image/png');
    expect(body.mediaType).toBe('image/png');
    expect(body.url).toMatch(/^[\w-]{32}$/);
    expect((await readUpload(db, body.url))?.data.equals(png)).toBe(true);
  });

  it.each([
    ['a page that says it is a picture', Buffer.from('<script>alert(1)</script>'), 'image/png', 400],
    ['another type', Buffer.from('%PDF-1.7'), 'application/pdf', 415],
    ['more than 5 MB', Buffer.concat([png, Buffer.alloc(5 * 1_048_576)]), 'image/png', 413],
  ])('refuses %s', async (_, data, type, status) => {
    const face = await openShop();
    expect((await send(face, await newVisitor(face), data, type)).status).toBe(status);
  });
});

describe('origins', () => {
  const from = (face: ShopFace, origin: string) => request(face, '/settings', { headers: { origin } });

  it('are open to any site by default', async () => {
    const { headers } = await from(await openShop(), 'https://blog.example');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('are closed to others once the shop names its sites', async () => {
    const face = await openShop({ allowed_origins: ['https://toko.example'] });
    expect((await from(face, 'https://toko.example')).headers.get('access-control-allow-origin')).toBe(
      'https://toko.example',
    );
    expect((await from(face, 'https://evil.example')).status).toBe(403);
    const socket = new WebSocket(`ws://${host}/v1/channels/web/${face.slug}/socket`, {
      origin: 'https://evil.example',
    });
    await expect(once(socket, 'open')).rejects.toThrow(/403/);
  });
});

it('knows no shop that is not there', async () => {
  const face = await openShop();
  for (const slug of ['nowhere', '%00']) expect((await request({ ...face, slug }, '/settings')).status).toBe(404);
});

it('gives the widget colours that can be read', async () => {
  const { body } = await request<{ theme: object }>(await openShop(), '/settings');
  expect(body.theme).toMatchObject({ accent: '#ffcc00', onAccent: '#1c1917' });
});
