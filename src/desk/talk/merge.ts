import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';

export type Merged = { kind: 'merged' } | { kind: 'notFound' } | { kind: 'refused'; why: 'itself' | 'merged' };

type Merging = { shopId: string; conversationId: string; into: string; staffId: string; now: Date };

/**
 * Shows one conversation within another: lists show only the other, whose timeline holds both. Nothing is copied or moved, so
 * that it can be undone whole; each keeps its own channel and its own numbers.
 */
export async function mergeConversations(tx: Db, merging: Merging): Promise<Merged> {
  const { shopId, conversationId, into, staffId, now } = merging;
  if (conversationId === into) return { kind: 'refused', why: 'itself' };
  const { rows } = await sql<{ id: string; merged_into: string | null; holds: boolean }>`
    select c.id, c.merged_into, exists (select 1 from conversations m
      where m.shop_id = c.shop_id and m.merged_into = c.id) as holds
    from conversations c where c.shop_id = ${shopId} and c.id = any(${[conversationId, into]}::uuid[])
    order by c.id for update of c`.execute(tx);
  if (rows.length < 2) return { kind: 'notFound' };
  const isPart = rows.some((row) => row.merged_into !== null);
  if (isPart || rows.find(({ id }) => id === conversationId)?.holds) return { kind: 'refused', why: 'merged' };
  await setMerged(tx, shopId, conversationId, into);
  await note(tx, shopId, into, { merged: conversationId, staffId }, now);
  return { kind: 'merged' };
}

/** Undoes it; false when it was not merged. */
export async function unmerge(
  tx: Db,
  { shopId, conversationId, staffId, now }: Omit<Merging, 'into'>,
): Promise<boolean> {
  const { rows } = await sql<{ into: string }>`
    select merged_into as into from conversations
    where shop_id = ${shopId} and id = ${conversationId} and merged_into is not null for update`.execute(tx);
  const into = rows[0]?.into;
  if (!into) return false;
  await setMerged(tx, shopId, conversationId, null);
  await note(tx, shopId, into, { unmerged: conversationId, staffId }, now);
  return true;
}

async function setMerged(tx: Db, shopId: string, id: string, into: string | null): Promise<void> {
  const query = tx.updateTable('conversations').set({ merged_into: into }).where('shop_id', '=', shopId);
  await query.where('id', '=', id).execute();
  publishAfter(tx, { topic: 'conversation', shopId, conversationId: id });
}

async function note(tx: Db, shopId: string, conversationId: string, payload: object, at: Date): Promise<void> {
  await recordEvent(tx, { shopId, type: 'conversation.merged', subjectId: conversationId, payload, at });
  publishAfter(tx, { topic: 'timeline', shopId, conversationId });
}
