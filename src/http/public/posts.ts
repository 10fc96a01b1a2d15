import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { voteFaq } from '#commerce/catalog';
import { transact } from '#platform/db';
import { AppError } from '#platform/errors';
import { deletePost, isPersonal, type PrivateMatter, reportPost, type Written, writePost } from '#public';
import type { World } from '#world';
import { requireOwnOrigin } from '../security/index.ts';
import { guestOf } from '../storefront/rooms/read-room.ts';
import { counted, type RoomWords, roomWordsIn } from '../storefront/rooms/words.ts';
import { fill } from '../storefront/words.ts';
import type { PublicLimits } from './limits.ts';
import { guestWriting, roomAt, shopAt, shopParams, spokenIn, voterOf } from './place.ts';

const noControls = (text: string) =>
  text
    .toWellFormed()
    .replace(/[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\t]]/gv, '')
    .trim();
const draftBody = z.object({
  id: z.uuid().describe('Made by the browser: sent twice, it stands once'),
  room: z.string().max(300).default(''),
  parent: z.uuid().nullable().default(null),
  name: z.string().max(200).transform(noControls).pipe(z.string().min(1).max(40)),
  text: z.string().max(5_000).transform(noControls).pipe(z.string().min(1).max(1_000)),
  language: z.string().max(5).default(''),
  /** People do not see this field; who fills it in is a program. */
  website: z.string().max(500).default(''),
});
const postParams = shopParams.extend({ id: z.uuid() });

/** What became of it, with words for its writer in their language. */
type PostAnswer = { kind: Written['kind']; say: string; id?: string; threadId?: string };

/** What visitors do in the public rooms: write, report, take their own words back; and say whether an answer helped. */
export function postRoutes(app: FastifyInstance, world: World, limits: PublicLimits): void {
  const { db, clock } = world;
  app.addHook('onRequest', async (request) => requireOwnOrigin(request));

  app.post('/:shop/posts', async (request, reply): Promise<PostAnswer> => {
    const { shop: slug } = shopParams.parse(request.params);
    const body = draftBody.parse(request.body);
    limits.post(request.ip, clock.now());
    const { shop, product } = await roomAt(world, slug, body.room);
    const language = spokenIn(shop, body.language);
    const guest = guestWriting(world, shop, request, reply);
    const productId = product?.id ?? null;
    const { id: draftId, name, text, parent: parentId } = body;
    const draft = { draftId, name, text, parentId, productId, language, guest };
    const written = await transact(db, async (tx): Promise<Written> => {
      if (body.website) return { kind: 'refused', what: 'words' };
      if (await isPersonal(world, tx, shop, draft)) return { kind: 'private', matters: ['order'] };
      return writePost(tx, shop, draft, clock.now());
    });
    return { kind: written.kind, say: sayOf(written, language), ...('threadId' in written && written) };
  });

  app.post('/:shop/posts/:id/report', async (request) => {
    const { shop: slug, id } = postParams.parse(request.params);
    limits.small(request.ip, clock.now());
    const shop = await shopAt(world, slug);
    const reporter = voterOf(world, shop, request);
    await transact(db, (tx) => reportPost(tx, shop.id, id, { reporter, now: clock.now() }));
    const { lang } = z.object({ lang: z.string().max(5).default('') }).parse(request.query);
    return { say: roomWordsIn(spokenIn(shop, lang)).saidReported };
  });

  app.delete('/:shop/posts/:id', async (request, reply) => {
    const { shop: slug, id } = postParams.parse(request.params);
    limits.small(request.ip, clock.now());
    const shop = await shopAt(world, slug);
    const guestId = guestOf(request, world.secrets);
    const isGone = guestId !== null && (await transact(db, (tx) => deletePost(tx, shop.id, id, guestId)));
    if (!isGone) throw new AppError('not_found', 'There is no such post of yours', { path: 'id' });
    return reply.status(204).send();
  });
}

/** Whether an answer of the FAQ has helped; it is open where the rooms are closed, too. */
export function voteRoutes(app: FastifyInstance, world: World, limits: PublicLimits): void {
  app.post(
    '/:shop/faq/:id/votes',
    { onRequest: async (request) => requireOwnOrigin(request) },
    async (request, reply) => {
      const { shop: slug, id } = postParams.parse(request.params);
      const { helpful } = z.object({ helpful: z.boolean() }).parse(request.body);
      const now = world.clock.now();
      limits.small(request.ip, now);
      const shop = await shopAt(world, slug);
      const vote = { voter: voterOf(world, shop, request), helpful, now };
      const isThere = await transact(world.db, (tx) => voteFaq(tx, shop.id, id, vote));
      if (!isThere) throw new AppError('not_found', 'There is no such answer', { path: 'id' });
      return reply.status(204).send();
    },
  );
}

function sayOf(written: Written, language: string): string {
  const words = roomWordsIn(language);
  switch (written.kind) {
    case 'shown':
      return words.saidShown;
    case 'held':
      return words.saidHeld;
    case 'private':
      return fill(words.saidPrivate, { what: listed(written.matters, words) });
    case 'refused':
      return written.what === 'name' ? words.saidName : words.saidRefused;
    case 'banned':
      return words.saidBanned;
    case 'tooSoon':
      return counted(words.saidTooSoon, written.seconds, language);
    case 'noThread':
      return words.saidNoThread;
    case 'closed':
      return words.saidClosed;
  }
}

function listed(matters: PrivateMatter[], words: RoomWords): string {
  const names = matters.map((matter) => words.matters[matter]);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')}${words.and}${last}` : last;
}
