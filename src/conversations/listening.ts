import { type Db, publishAfter } from '#platform/db';

/** A connection that is listened to. */
type Ear = { shopId: string; connectionId: string };

/** How far a connection was read, in its channel's own words; null: never. */
export async function listeningMark(db: Db, { shopId, connectionId }: Ear): Promise<string | null> {
  const query = db
    .selectFrom('connections')
    .select('mark')
    .where('shop_id', '=', shopId)
    .where('id', '=', connectionId);
  return (await query.executeTakeFirst())?.mark ?? null;
}

/** Noting the same mark again changes nothing. */
export async function noteMark(db: Db, { shopId, connectionId }: Ear, mark: string): Promise<void> {
  const update = db.updateTable('connections').set({ mark });
  await update.where('shop_id', '=', shopId).where('id', '=', connectionId).execute();
}

/** What keeps us from hearing, for the page of the connection; null: nothing any more. */
export async function noteTrouble(tx: Db, { shopId, connectionId }: Ear, trouble: string | null): Promise<void> {
  const changed = await tx
    .updateTable('connections')
    .set({ trouble })
    .where('shop_id', '=', shopId)
    .where('id', '=', connectionId)
    .where('trouble', 'is distinct from', trouble)
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) publishAfter(tx, { topic: 'desk', shopId, what: 'channels' });
}
