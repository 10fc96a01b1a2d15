import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { createConnection, receive } from '#conversations';
import { setPresence } from '#desk';
import { acceptInvitation, changeMember, createApiToken, invite } from '#inbox';
import { publish } from '#platform/bus';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testShop } from '../../../test/support/database.ts';
import { testDesk } from '../../../test/support/desk.ts';
import { testWorld } from '../../../test/support/world.ts';
import { gateOf } from '../api/access.ts';
import { createServer } from '../server.ts';
import { staffRoutes } from './index.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Frame = {
  type: string;
  items?: { seq?: number; id?: string; unread?: number; rung?: number; mine?: boolean }[];
  viewing?: { conversationId: string; viewers: object[] }[];
};

async function open() {
  const world = await testWorld();
  const app = createServer(pino({ level: 'silent' }));
  await staffRoutes(app, world);
  await app.ready();
  closing.push(() => app.close());
  const connect = async (shopId: string) => {
    const now = new Date();
    const wanted = { shopId, name: 't', scopes: ['read' as const], createdBy: null, now };
    const { token } = await transact(world.db, (tx) => createApiToken(tx, wanted));
    return listen(app, { authorization: `Bearer ${token}` });
  };
  return { app, world, connect };
}

/** A page of the inbox: what it was told, and what it says. */
async function listen(app: FastifyInstance, headers: Record<string, string>, shopId?: string) {
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  const socket: WebSocket = await app.injectWS(
    `/v1/live${shopId ? `?shop=${shopId}` : ''}`,
    { headers },
    {
      onInit: (client: WebSocket) =>
        client.on('message', (data) => {
          frames.push(JSON.parse(String(data)));
          for (const look of waiting) look();
        }),
    },
  );
  const until = (found: (frame: Frame) => boolean) =>
    new Promise<Frame>((resolve) => {
      const look = () => {
        const frame = frames.find(found);
        if (frame) resolve(frame);
      };
      waiting.add(look);
      look();
    });
  await until(({ type }) => type === 'ready');
  return { socket, frames, until, send: (frame: object) => socket.send(JSON.stringify(frame)) };
}

async function customer(db: Awaited<ReturnType<typeof testWorld>>['db'], shopId: string) {
  const wanted = { shopId, channel: 'direct', name: 'd', tokenHash: null, pull: true, now: new Date() };
  const connection = await transact(db, (tx) => createConnection(tx, wanted));
  return async (text: string) => {
    const inbound = { shopId, connectionId: connection.id, eventKey: newId(), raw: '{}', sender: { id: 'c1' } };
    return (await receive(db, { ...inbound, content: { kind: 'text', text } }, new Date())).conversationId;
  };
}

it('shows each conversation as it changes, and every message of the one that is watched, once', async () => {
  const { world, connect } = await open();
  const { shopId } = await testShop();
  const says = await customer(world.db, shopId);
  const id = await says('one');
  const page = await connect(shopId);
  page.send({ type: 'watch', conversationId: id, after: 0 });
  await page.until(({ items }) => items?.at(-1)?.seq === 1);
  await says('two');
  await says('three');
  await page.until(({ items }) => items?.at(-1)?.seq === 3);
  const seqs = page.frames.flatMap(({ type, items }) =>
    (type === 'messages' ? (items ?? []) : []).map(({ seq }) => seq),
  );
  expect(seqs).toEqual([1, 2, 3]);
  await page.until(({ items }) => items?.some((item) => item.id === id && item.unread === 3) ?? false);

  page.socket.terminate();
  await says('four');
  const back = await connect(shopId);
  back.send({ type: 'watch', conversationId: id, after: 3 });
  expect(await back.until(({ type }) => type === 'messages')).toMatchObject({ items: [{ seq: 4 }] });
});

it('tells a shop nothing of another', async () => {
  const { world, connect } = await open();
  const [ours, theirs] = [await testShop(), await testShop()];
  const says = await customer(world.db, ours.shopId);
  const id = await says('one');
  const [page, stranger] = [await connect(ours.shopId), await connect(theirs.shopId)];
  stranger.send({ type: 'watch', conversationId: id, after: 0 });
  await says('two');
  publish({ topic: 'typing', shopId: ours.shopId, conversationId: id, author: 'customer' });
  await page.until(({ type }) => type === 'conversations');
  publish({ topic: 'catalog', shopId: theirs.shopId });
  await stranger.until(({ type }) => type === 'changed');
  expect(stranger.frames.map(({ type }) => type)).toEqual(['ready', 'changed']);
});

it('closes on a frame it does not know, and refuses who may not read or comes from another page', async () => {
  const { app, connect } = await open();
  const { shopId } = await testShop();
  const page = await connect(shopId);
  const closed = new Promise<number>((resolve) => page.socket.on('close', resolve));
  page.send({ type: 'nonsense' });
  expect(await closed).toBe(4400);
  await expect(app.injectWS('/v1/live')).rejects.toThrow(/401/);
  await expect(app.injectWS('/v1/live', { headers: { origin: 'https://evil.example' } })).rejects.toThrow(/403/);
});

it('alerts whom it concerns, shows who else looks, and ends a right at once when it is taken away', async () => {
  const { app, world } = await open();
  const desk = await testDesk();
  const { signIn } = gateOf(world);
  const enter = async (name: string, role: 'agent' | 'manager') => {
    const email = `${newId()}@kedai.example`;
    const now = new Date();
    const token = await transact(world.db, (tx) => invite(tx, { shopId: desk.shopId, role, now }));
    await acceptInvitation(world.db, signIn, { token, name, email, password: 'kopi susu gula', now });
    const entered = await signIn.signIn(email, 'kopi susu gula');
    const cookie = entered.kind === 'signedIn' ? entered.cookies.map((one) => one.split(';')[0]).join('; ') : '';
    const { user } = (await signIn.session(cookie)) ?? { user: { id: '' } };
    return { id: user.id, cookie, page: await listen(app, { cookie }, desk.shopId) };
  };
  const [ani, sari] = [await enter('Ani', 'agent'), await enter('Sari', 'manager')];
  await transact(world.db, (tx) =>
    setPresence(tx, { shopId: desk.shopId, userId: ani.id, now: desk.clock.now() }, 'online'),
  );
  const id = await desk.handsOver('budi');
  for (const seconds of [15, 10]) await desk.pass(seconds);
  await sari.page.until(({ type }) => type === 'alerts');
  const alertsOf = (frames: Frame[]) => frames.flatMap(({ type, items }) => (type === 'alerts' ? (items ?? []) : []));
  expect(alertsOf(ani.page.frames)).toMatchObject([
    { rung: 1, mine: true },
    { rung: 2, mine: true },
  ]);
  expect(alertsOf(sari.page.frames)).toMatchObject([{ rung: 2, mine: false }]);

  ani.page.send({ type: 'watch', conversationId: id, after: 0 });
  const look = (count: number) => (frame: Frame) =>
    frame.viewing?.some((one) => one.conversationId === id && one.viewers.length === count) ?? false;
  await sari.page.until(look(1));
  expect((await listen(app, { cookie: ani.cookie }, desk.shopId)).frames.some(look(1))).toBe(true);
  sari.page.send({ type: 'watch', conversationId: id, after: 0 });
  await ani.page.until(look(2));
  publish({ topic: 'typing', shopId: desk.shopId, conversationId: id, author: 'customer', text: 'mau yang mer' });
  expect(await sari.page.until(({ type }) => type === 'typing')).toMatchObject({ text: 'mau yang mer' });

  await transact(world.db, (tx) => changeMember(tx, desk.shopId, ani.id, 'viewer'));
  expect(await ani.page.until(({ type }) => type === 'rights')).toMatchObject({ permissions: ['read'] });
  const closed = new Promise<number>((resolve) => ani.page.socket.on('close', resolve));
  await transact(world.db, (tx) => changeMember(tx, desk.shopId, ani.id, null));
  expect(await closed).toBe(4401);
});
