import { z } from 'zod';
import { loadShop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';
import {
  answerPost,
  bansOf,
  banWriter,
  deletePost,
  deskCounts,
  deskThread,
  deskThreads,
  deskViews,
  featurePost,
  hidePost,
  liftBan,
  postToFaq,
  rewordAnswer,
  showPost,
} from '#public';
import type { World } from '#world';
import { idPage, idPageQuery, pageOf } from './page.ts';
import { threadOf, threadShape } from './post-shapes.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

const tag = 'Public rooms';
const text = z.string().trim().min(1).max(4_000);
export const banShape = z
  .object({ id, name: z.string(), bannedBy: z.string(), endsAt: z.date(), createdAt: z.date() })
  .meta({ id: 'PostBan' });

/** What visitors ask before everybody, for the people who answer and keep order there. */
export const postRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/posts',
      tag,
      summary: 'List threads of the public rooms, the newest first',
      description: 'waiting: nobody has answered; held: something in it waits to be looked at.',
      needs: 'read',
      query: idPageQuery.extend({
        view: z.enum(deskViews).default('all'),
        product: id.optional().describe('Of the room of this product'),
      }),
      response: pageOf(threadShape),
    },
    async (tx, { shopId, query, world }) => {
      const catalog = await world.catalogs.at(tx, await loadShop(tx, shopId));
      const room = query.product ? { productId: query.product } : undefined;
      const page = await idPage(query, (rows) => deskThreads(tx, shopId, { ...rows, view: query.view, room }));
      return { ...page, items: page.items.map((thread) => threadOf(catalog, thread)) };
    },
  ),
  route(
    {
      method: 'GET',
      url: '/v1/posts/counts',
      tag,
      summary: 'How many threads wait for an answer, and how many posts to be looked at',
      needs: 'read',
      response: z.object({ waiting: z.int(), held: z.int() }),
    },
    (tx, { shopId }) => deskCounts(tx, shopId),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/answer',
      tag,
      summary: 'Answer a thread before everybody; one that was held is shown by it',
      needs: 'converse',
      params: idParams,
      body: z.object({ text, id: id.optional().describe('Your own id of the answer: sent twice, it is said once') }),
      response: threadShape,
      creates: true,
    },
    async (tx, { shopId, params, body, staff, now, world }) => {
      const { name, persona } = (await loadShop(tx, shopId)).settings;
      const by = { author: 'staff' as const, staffId: staff?.id ?? null, name: staff?.name ?? persona.name ?? name };
      const answer = { id: body.id ?? newId(), by, text: body.text, now };
      const { kind } = await answerPost(tx, shopId, params.id, answer);
      return thread(tx, world, shopId, kind === 'answered' ? params.id : null);
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/posts/:id',
      tag,
      summary: 'Put an answer of the bot or of a person into other words',
      description: 'What visitors wrote can be hidden or deleted, not changed.',
      needs: 'converse',
      params: idParams,
      body: z.object({ text }),
    },
    async (tx, { shopId, params, body }) => isThere(await rewordAnswer(tx, shopId, params.id, body.text), 'answer'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/show',
      tag,
      summary: 'Show a post that was held or hidden',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params, now }) => isThere(await showPost(tx, shopId, params.id, now), 'post'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/hide',
      tag,
      summary: 'Take a post away from before everybody',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params }) => isThere(await hidePost(tx, shopId, params.id), 'post'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/feature',
      tag,
      summary: 'Show a thread as what customers say, or no longer',
      description: "On the product's page, or on the shop's first page.",
      needs: 'converse',
      params: idParams,
      body: z.object({ featured: z.boolean() }),
    },
    async (tx, { shopId, params, body, now }) =>
      isThere(await featurePost(tx, shopId, params.id, body.featured ? now : null), 'post that is shown'),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/faq',
      tag,
      summary: 'Make an answered thread a question of the FAQ',
      description: 'In its own words unless others are given. Done again, it is the same entry.',
      needs: 'catalog',
      params: idParams,
      body: z.object({
        question: z.string().trim().min(1).max(500).optional(),
        answer: z.string().trim().min(1).max(10_000).optional(),
        category: z.string().trim().max(100).optional(),
      }),
      response: z.object({ faqId: id }),
    },
    async (tx, { shopId, params, body, actor, now }) => {
      const made = await postToFaq(tx, shopId, params.id, { ...body, by: actor, now });
      if (made.kind === 'saved' || made.kind === 'duplicate') return { faqId: made.id };
      if (made.kind === 'notAnswered')
        throw new AppError('conflict', 'answer: nobody has answered it yet', { path: 'answer' });
      throw new AppError('not_found', 'There is no such thread', { path: 'id' });
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/posts/:id/ban',
      tag,
      summary: 'Keep its writer from writing, and hide all they wrote',
      needs: 'converse',
      params: idParams,
      body: z.object({ days: z.int().min(1).max(365).default(30) }),
      response: banShape,
    },
    async (tx, { shopId, params, body, actor, now }) =>
      found(await banWriter(tx, shopId, params.id, { days: body.days, by: actor, now }), 'post of a visitor'),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/posts/:id',
      tag,
      summary: 'Delete a post for good, with its replies',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params }) => isThere(await deletePost(tx, shopId, params.id), 'post'),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/post-bans',
      tag,
      summary: 'List who may not write in the public rooms',
      needs: 'read',
      response: z.object({ items: z.array(banShape) }),
    },
    async (tx, { shopId, now }) => ({ items: await bansOf(tx, shopId, now) }),
  ),
  route(
    {
      method: 'DELETE',
      url: '/v1/post-bans/:id',
      tag,
      summary: 'Let somebody write again',
      needs: 'converse',
      params: idParams,
    },
    async (tx, { shopId, params }) => isThere(await liftBan(tx, shopId, params.id), 'ban'),
  ),
];

async function thread(tx: Db, world: World, shopId: string, threadId: string | null) {
  const one = threadId ? await deskThread(tx, shopId, threadId) : null;
  const catalog = await world.catalogs.at(tx, await loadShop(tx, shopId));
  return threadOf(catalog, found(one, 'thread'));
}

function isThere(done: boolean, what: string): void {
  found(done || null, what);
}
