import { sql } from 'kysely';
import { endWatch } from '#conversations';
import { type Db, publishAfter } from '#platform/db';

type Place = { shopId: string; conversationId: string; now: Date };

/** Sets a conversation's tags; false when there is no such one. */
export async function tagConversation(tx: Db, { shopId, conversationId }: Place, tags: string[]): Promise<boolean> {
  const wanted = [...new Set(tags.map((tag) => tag.toLowerCase()))].sort();
  const query = tx.updateTable('conversations').set({ tags: wanted }).where('shop_id', '=', shopId);
  const { numUpdatedRows } = await query.where('id', '=', conversationId).executeTakeFirst();
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
  return numUpdatedRows > 0n;
}

/** The tags in use, the most used first. */
export async function tagsInUse(tx: Db, shopId: string): Promise<{ tag: string; count: number }[]> {
  const { rows } = await sql<{ tag: string; count: number }>`
    select tag, count(*) as count from conversations, unnest(tags) tag
    where shop_id = ${shopId} group by tag order by count desc, tag limit 200`.execute(tx);
  return rows;
}

/** Spam is kept and read by nobody: neither bot nor people answer it, no list but its own shows it. */
export async function markSpam(tx: Db, place: Place, spam: boolean): Promise<boolean> {
  const { shopId, conversationId } = place;
  const status = spam ? 'closed' : 'bot';
  const { numUpdatedRows } = await tx
    .updateTable('conversations')
    .set({ spam, status, assignee_id: null, team_id: null })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .executeTakeFirst();
  await endWatch(tx, place);
  return numUpdatedRows > 0n;
}
