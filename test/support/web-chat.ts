import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { conversationOf, keepUpload, ownConnection, progressOf, receive, say, timeline } from '#conversations';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { secretsFrom } from '#platform/secrets';
import type { Door, ShopFace } from '../../src/channels/live.ts';
import type { ServerFrame, WireSend, WireUpdate } from '../../src/channels/web/protocol.ts';
import { web } from '../../src/channels/web/web.ts';
import { createServer } from '../../src/http/server.ts';
import { testDatabase, testShop } from './database.ts';

/** The web chat on a port of its own, over a door onto the real conversations, without bot, carts and orders. */
export async function openWebChat() {
  const { db } = await testDatabase();
  const clock = manualClock(new Date('2026-05-01T10:00:00Z'));
  const secrets = secretsFrom('a secret of thirty-two characters or more');
  const faces = new Map<string, ShopFace>();
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

  const app = createServer(pino({ level: 'silent' }));
  app.register((scope) => web.routes(scope, door), { prefix: '/v1/channels/web' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const host = `127.0.0.1:${(app.server.address() as AddressInfo).port}`;

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
  const socketAt = (face: ShopFace, path: string, origin?: string) =>
    new WebSocket(`ws://${host}/v1/channels/web/${face.slug}${path}`, { origin });

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
    const socket = socketAt(face, `/socket?after=${after}`);
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

  const close = () => app.close();
  return { db, clock, close, openShop, openSocket, request, newVisitor, post, read, answer, socketAt };
}

function notNeeded(): never {
  throw new Error('The web channel does not need this');
}

export const text = (words: string): WireSend => ({ id: newId(), content: { kind: 'text', text: words } });

export const said = (frame: ServerFrame | WireUpdate) =>
  'messages' in frame ? frame.messages.map(({ seq, content }) => [seq, 'text' in content ? content.text : '']) : frame;
