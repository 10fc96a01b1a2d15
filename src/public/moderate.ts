import { loadShop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { countAnswers } from './count-answers.ts';
import { type Place, postShown, tellRoom } from './publish.ts';

type Row = { id: string; product_id: string | null; parent_id: string | null; author: string; state: string };

/** Shows a post that was held or hidden; reports are counted anew. False: there is no such post. */
export async function showPost(tx: Db, shopId: string, id: string, now: Date): Promise<boolean> {
  const post = await lockedPost(tx, shopId, id);
  if (!post) return false;
  if (post.state === 'shown') return true;
  await setState(tx, shopId, id, 'shown');
  if (post.parent_id) await countAnswers(tx, shopId, post.parent_id);
  const { settings } = await loadShop(tx, shopId);
  const isQuestion = post.parent_id === null && post.author === 'visitor';
  const shown = { id, opensThread: isQuestion, botAnswers: settings.public_chat.bot_answers };
  await postShown(tx, placeOf(shopId, post), shown, now);
  return true;
}

/** Takes a post away from before everybody, with its thread when it opened one; it can be shown again. */
export async function hidePost(tx: Db, shopId: string, id: string): Promise<boolean> {
  const post = await lockedPost(tx, shopId, id);
  if (!post) return false;
  await setState(tx, shopId, id, 'hidden');
  if (post.parent_id) await countAnswers(tx, shopId, post.parent_id);
  tellRoom(tx, placeOf(shopId, post));
  return true;
}

/** A post is gone for good, with its replies; `guestId`: only when that visitor wrote it. */
export async function deletePost(tx: Db, shopId: string, id: string, guestId?: string): Promise<boolean> {
  const post = await lockedPost(tx, shopId, id, guestId);
  if (!post) return false;
  await tx.deleteFrom('posts').where('shop_id', '=', shopId).where('id', '=', id).execute();
  if (post.parent_id) await countAnswers(tx, shopId, post.parent_id);
  tellRoom(tx, placeOf(shopId, post));
  return true;
}

/** Puts what a visitor wrote forward as what customers say, or no longer. False: there is no such post to be shown. */
export async function featurePost(tx: Db, shopId: string, id: string, featuredAt: Date | null): Promise<boolean> {
  const row = await tx
    .updateTable('posts')
    .set({ featured_at: featuredAt })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('author', '=', 'visitor')
    .where('parent_id', 'is', null)
    .where('state', '=', 'shown')
    .returning('product_id')
    .executeTakeFirst();
  if (row) tellRoom(tx, { shopId, productId: row.product_id, threadId: id });
  return row !== undefined;
}

/** Everything a visitor wrote is hidden. */
export async function hidePostsOf(tx: Db, shopId: string, authorId: string): Promise<void> {
  const rows = await tx
    .updateTable('posts')
    .set({ state: 'hidden' })
    .where('shop_id', '=', shopId)
    .where('author_id', '=', authorId)
    .where('author', '=', 'visitor')
    .where('state', '<>', 'hidden')
    .returning(['id', 'product_id', 'parent_id', 'author', 'state'])
    .execute();
  for (const row of rows) tellRoom(tx, placeOf(shopId, row));
}

function setState(tx: Db, shopId: string, id: string, state: 'shown' | 'hidden'): Promise<unknown> {
  return tx
    .updateTable('posts')
    .set({ state, held_for: null, ...(state === 'shown' && { reports: 0 }) })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .execute();
}

function lockedPost(tx: Db, shopId: string, id: string, guestId?: string): Promise<Row | undefined> {
  let query = tx
    .selectFrom('posts')
    .select(['id', 'product_id', 'parent_id', 'author', 'state'])
    .where('shop_id', '=', shopId)
    .where('id', '=', id);
  if (guestId) query = query.where('author', '=', 'visitor').where('author_id', '=', guestId);
  return query.forUpdate().executeTakeFirst();
}

function placeOf(shopId: string, { id, product_id, parent_id }: Row): Place {
  return { shopId, productId: product_id, threadId: parent_id ?? id };
}
