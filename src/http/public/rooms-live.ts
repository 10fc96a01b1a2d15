import '@fastify/websocket';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type News, subscribe } from '#platform/bus';
import { AppError } from '#platform/errors';
import { deskThread, seenBy, type Thread } from '#public';
import type { World } from '#world';
import { requireOwnOrigin } from '../security/index.ts';
import { guestOf, readRoom } from '../storefront/rooms/read-room.ts';
import { stampOf, threadsHtml } from '../storefront/rooms/section.ts';
import { threadHtml } from '../storefront/rooms/thread.ts';
import type { PublicLimits } from './limits.ts';
import { type RoomPlace, roomAt, roomQuery, shopParams, viewFor } from './place.ts';

/**
 * To a page that shows a room: all of it, when it shows something else than what is so; then each thread as it changes
 * (`html` null: it is gone). The page sends nothing.
 */
export type RoomFrame =
  | { type: 'room'; stamp: string; html?: string }
  | { type: 'thread'; id: string; html: string | null };

type Reading = { place: RoomPlace; language: string; guestId: string | null };
type Reader = Reading & { socket: WebSocket };
type RoomNews = Extract<News, { topic: 'room' }>;

const heartbeatMs = 25_000;
const mostUnsent = 500_000;

/** Rooms live: over a WebSocket, and by a long poll where sockets do not get through. */
export function roomsLive(app: FastifyInstance, world: World, limits: PublicLimits): void {
  const readers = new Set<Reader>();
  const unsubscribe = subscribe((news) => {
    if (news.topic !== 'room') return;
    const present = [...readers].filter(({ place }) => isIn(place, news));
    if (present.length > 0) spread(world, news, present).catch(failed);
  });
  const beat = setInterval(() => {
    for (const { socket } of readers) socket.ping();
  }, heartbeatMs).unref();
  const failed = (error: unknown) => world.log.warn({ err: error }, 'rooms: could not read');

  app.addHook('preClose', async () => {
    unsubscribe();
    clearInterval(beat);
    for (const { socket } of readers) socket.close(1001, 'the shop is closing');
  });

  app.get('/:shop/room', async (request, reply) => {
    const { wait, stamp } = roomQuery.parse(request.query);
    const reading = await readingOf(world, request);
    reply.header('cache-control', 'no-store');
    const gone = new Promise<void>((resolve) => reply.raw.once('close', resolve));
    return changedRoom(world, reading, stamp, {
      end: Date.now() + wait * 1000,
      gone,
      isGone: () => reply.raw.destroyed,
    });
  });

  app.get('/:shop/live', { websocket: true }, (socket, request) => {
    if (!limits.enter(request.ip)) return socket.close(4429, 'too many connections from this address');
    socket.on('close', () => limits.leave(request.ip));
    socket.on('error', (error) => request.log.debug({ err: error }, 'rooms: socket error'));
    enter(socket, request).catch((error: unknown) => {
      if (!(error instanceof AppError)) failed(error);
      socket.close(4404, 'no such room');
    });
  });

  async function enter(socket: WebSocket, request: FastifyRequest): Promise<void> {
    requireOwnOrigin(request);
    const { stamp } = roomQuery.parse(request.query);
    const reader: Reader = { ...(await readingOf(world, request)), socket };
    readers.add(reader);
    socket.on('close', () => readers.delete(reader));
    if (socket.readyState !== socket.OPEN) readers.delete(reader);
    else tell(socket, JSON.stringify(await roomFrame(world, reader, stamp)));
  }
}

async function readingOf(world: World, request: FastifyRequest): Promise<Reading> {
  const { shop } = shopParams.parse(request.params);
  const { room, lang } = roomQuery.parse(request.query);
  const guestId = guestOf(request, world.secrets);
  return { place: await roomAt(world, shop, room), language: lang, guestId };
}

async function roomFrame(
  world: World,
  { place, language, guestId }: Reading,
  stamp: string,
): Promise<RoomFrame & { html?: string }> {
  const { shop, product } = place;
  const { threads } = await readRoom(world.db, { shopId: shop.id, product, guestId });
  const html = threadsHtml(viewFor(world, shop, language, guestId), threads);
  const now = stampOf(html);
  return { type: 'room', stamp: now, ...(now !== stamp && { html: html.markup }) };
}

/** Read once for all, and drawn once for all of a language but those whose own words are in it. */
async function spread(world: World, { shopId, threadId }: RoomNews, present: Reader[]): Promise<void> {
  const thread = await deskThread(world.db, shopId, threadId);
  const posts = thread ? [thread, ...thread.replies] : [];
  const frames = new Map<string, string>();
  for (const reader of present) {
    const { language, socket } = reader;
    const guestId = posts.some((post) => post.guestId === reader.guestId) ? reader.guestId : null;
    const key = `${language} ${guestId}`;
    const frame = frames.get(key) ?? threadFrame(world, { ...reader, guestId }, threadId, thread);
    frames.set(key, frame);
    tell(socket, frame);
  }
}

function threadFrame(world: World, { place, language, guestId }: Reading, id: string, thread: Thread | null): string {
  const seen = thread && seenBy(thread, { guestId });
  const html = seen && threadHtml(viewFor(world, place.shop, language, guestId), seen).markup;
  return JSON.stringify({ type: 'thread', id, html } satisfies RoomFrame);
}

type Patience = { end: number; gone: Promise<void>; isGone(): boolean };

/** The room as soon as it shows something else than what is stamped so, or when nobody waits any more. */
async function changedRoom(world: World, reading: Reading, stamp: string, { end, gone, isGone }: Patience) {
  for (;;) {
    const news = nextNews(reading.place, end - Date.now());
    const frame = await roomFrame(world, reading, stamp);
    if (frame.html !== undefined || Date.now() >= end || isGone()) {
      news.stop();
      return frame;
    }
    await Promise.race([news.heard, gone]);
  }
}

function isIn({ shop, product }: RoomPlace, news: RoomNews): boolean {
  return news.shopId === shop.id && news.productId === (product?.id ?? null);
}

/** The next news of a room, or the end of the time; to be stopped when nobody waits for it. */
function nextNews(place: RoomPlace, milliseconds: number): { heard: Promise<void>; stop(): void } {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const unsubscribe = subscribe((news) => {
    if (news.topic === 'room' && isIn(place, news)) stop();
  });
  const timer = setTimeout(() => stop(), Math.max(0, milliseconds));
  const stop = () => {
    clearTimeout(timer);
    unsubscribe();
    resolve();
  };
  return { heard, stop };
}

/** A page that does not read what it is sent is let go: it asks for the whole room when it comes back. */
function tell(socket: WebSocket, frame: string): void {
  if (socket.bufferedAmount > mostUnsent) socket.terminate();
  else if (socket.readyState === socket.OPEN) socket.send(frame);
}
