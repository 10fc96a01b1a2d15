import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Product } from '#commerce/catalog';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { openThread, roomThreads } from '#public';
import type { PageRequest, Show, Site } from '../show.ts';
import type { Visit } from '../visit.ts';
import { questionPage } from './question-page.ts';
import { guestOf, threadsOnPage } from './read-room.ts';
import { roomPage } from './room-page.ts';
import { type RoomFacts, roomPath } from './section.ts';

const mostListed = 2_000;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Handler = (request: FastifyRequest<PageRequest>, reply: FastifyReply) => Promise<unknown>;

/** The rooms on pages of their own, and each question at its own address. */
export function roomPages(app: FastifyInstance, world: Site, show: (work: Show) => Handler): void {
  app.get<PageRequest>(
    '/questions',
    show((visit, request) => oneRoom(world, visit, request, null)),
  );

  app.get<PageRequest>(
    '/products/:handle/questions',
    show((visit, request) => {
      const product = visit.catalog.byHandle.get(request.params.handle ?? '');
      return product ? oneRoom(world, visit, request, product) : null;
    }),
  );

  app.get<PageRequest>(
    '/questions/:id',
    show(async (visit, request) => {
      const { id = '' } = request.params;
      const guestId = guestOf(request, world.secrets);
      const isThere = uuid.test(id) && visit.shop.settings.public_chat.enabled;
      const thread = isThere ? await openThread(world.db, visit.shop.id, id, { guestId }) : null;
      return thread && questionPage(visit, thread, guestId);
    }),
  );
}

async function oneRoom(world: Site, visit: Visit, request: FastifyRequest<PageRequest>, product: Product | null) {
  const before = uuid.exec(request.query.before ?? '')?.[0];
  const room = await roomOf(world, visit, request, product, before);
  if (!room) return null;
  const next = room.threads.length === threadsOnPage ? (room.threads.at(-1)?.id ?? null) : null;
  return roomPage(visit, { ...room, isOlder: before !== undefined }, product, next);
}

/** A room as this visitor sees it; null when the shop has none. */
export async function roomOf(
  world: Site,
  visit: Visit,
  request: FastifyRequest,
  product: Product | null,
  before?: string,
): Promise<RoomFacts | null> {
  if (!visit.shop.settings.public_chat.enabled) return null;
  const guestId = guestOf(request, world.secrets);
  return world.rooms.read(world.db, { shopId: visit.shop.id, product, guestId }, before);
}

/** For the sitemap: the shop's room, and what was answered, the newest first. */
export async function questionsToList(tx: Db, { id, settings }: Shop): Promise<string[]> {
  if (!settings.public_chat.enabled) return [];
  const threads = await roomThreads(tx, id, undefined, { guestId: null }, { limit: mostListed, answered: true });
  return threads.length > 0 ? [roomPath(null), ...threads.map((thread) => `/questions/${thread.id}`)] : [];
}
