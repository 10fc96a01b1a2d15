import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { hidePostsOf } from './moderate.ts';
import type { Guest } from './post.ts';

export type Ban = { id: string; name: string; bannedBy: string; endsAt: Date; createdAt: Date };

/** Of an address a ban holds so long at most: others come by it too. */
const addressBannedMs = 24 * 3_600_000;

/** Whether a visitor may not write now, for who they are or for where they come from. */
export async function isBanned(tx: Db, shopId: string, { id, addressKey }: Guest, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - addressBannedMs);
  const { rows } = await sql`
    select 1 from post_bans where shop_id = ${shopId} and ends_at > ${now}
      and (author_id = ${id} or (address_key = ${addressKey} and created_at > ${since})) limit 1`.execute(tx);
  return rows.length > 0;
}

/**
 * Keeps the writer of a post from writing, and hides all they wrote. Said again, the ban lasts as was said last.
 * @returns null when there is no such post of a visitor
 */
export async function banWriter(
  tx: Db,
  shopId: string,
  postId: string,
  ban: { days: number; by: string; now: Date },
): Promise<Ban | null> {
  const post = await tx
    .selectFrom('posts')
    .select(['author_id', 'address_key', 'name'])
    .where('shop_id', '=', shopId)
    .where('id', '=', postId)
    .where('author', '=', 'visitor')
    .executeTakeFirst();
  if (!post?.author_id) return null;
  const { author_id, address_key, name } = post;
  await tx.deleteFrom('post_bans').where('shop_id', '=', shopId).where('author_id', '=', author_id).execute();
  const id = newId();
  const endsAt = new Date(ban.now.getTime() + ban.days * 24 * 3_600_000);
  const row = { author_id, address_key, name, banned_by: ban.by, ends_at: endsAt, created_at: ban.now };
  await tx
    .insertInto('post_bans')
    .values({ shop_id: shopId, id, ...row })
    .execute();
  await hidePostsOf(tx, shopId, author_id);
  return { id, name, bannedBy: ban.by, endsAt, createdAt: ban.now };
}

/** Who may not write now, the latest first. What has ended is forgotten. */
export async function bansOf(tx: Db, shopId: string, now: Date): Promise<Ban[]> {
  return await tx
    .selectFrom('post_bans')
    .select(['id', 'name', 'banned_by as bannedBy', 'ends_at as endsAt', 'created_at as createdAt'])
    .where('shop_id', '=', shopId)
    .where('ends_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
}

/** Whether there was such a ban. */
export async function liftBan(tx: Db, shopId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('post_bans')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
