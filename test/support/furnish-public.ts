import { loadShop } from '#commerce/shop';
import { publish } from '#platform/bus';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { writePost } from '#public';
import { boardOf } from '#visitors';
import type { World } from '#world';
import type { Client } from './api.ts';

type Visit = { ids: Record<string, string>; body?: object };

/** What a visitor writes before everybody in a shop; gives the post's id. */
async function writes(
  { db, clock }: World,
  shopId: string,
  text: string,
  changes: Partial<Parameters<typeof writePost>[2]> = {},
): Promise<string> {
  const guest = { id: newId(), addressKey: null };
  const draft = {
    draftId: newId(),
    productId: null,
    parentId: null,
    name: 'Rani',
    text,
    language: 'id',
    guest,
    ...changes,
  };
  const written = await transact(db, async (tx) => writePost(tx, await loadShop(tx, shopId), draft, clock.now()));
  return 'id' in written ? written.id : '';
}

/** For each route of the public rooms that names something by id, a request that works for the shop it belongs to. */
export async function furnishPublic(world: World, shopId: string, call: Client): Promise<Record<string, Visit>> {
  const at = (id: unknown, body?: object): Visit => ({ ids: { id: String(id) }, body });
  const [post, other] = [await writes(world, shopId, 'bisa cod?'), await writes(world, shopId, 'jelek')];
  const answer = newId();
  const visitor = newId();
  const now = world.clock.now().toISOString();
  boardOf(world);
  const page = { page: '/', title: '', product: null, since: now, cameAt: now, returning: false };
  const known = { language: 'id', timezone: 'Asia/Jakarta', conversationId: null, cart: null };
  publish({ topic: 'visitor', shopId, id: visitor, visitor: { ...page, ...known } });
  const ban = (await call('POST', `/v1/posts/${other}/ban`, {})).body;
  return {
    'post /v1/visitors/{id}/invite': at(visitor, { text: 'Halo' }),
    'post /v1/posts/{id}/answer': at(post, { text: 'Bisa.', id: answer }),
    'post /v1/posts/{id}/hide': at(post),
    'post /v1/posts/{id}/show': at(post),
    'post /v1/posts/{id}/feature': at(post, { featured: true }),
    'post /v1/posts/{id}/faq': at(post, {}),
    'post /v1/posts/{id}/ban': at(post, { days: 3 }),
    'patch /v1/posts/{id}': at(answer, { text: 'Bisa, Kak.' }),
    'delete /v1/posts/{id}': at(other),
    'delete /v1/post-bans/{id}': at(ban.id),
  };
}
