import type { Db } from '#platform/db';
import { publishAfter } from '#platform/db';
import { enqueue } from '#platform/queue';

export const wakeQueue = 'desk.wake';

/** Puts a talk aside until an hour (null: takes it up again). What the customer writes meanwhile brings it back at once. */
export async function pauseConversation(
  tx: Db,
  place: { shopId: string; conversationId: string; now: Date },
  until: Date | null,
): Promise<boolean> {
  const { shopId, conversationId, now } = place;
  const { numUpdatedRows } = await tx
    .updateTable('conversations')
    .set({ snoozed_until: until })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .executeTakeFirst();
  if (until && numUpdatedRows > 0n) {
    const payload = { conversationId, until: until.toISOString() };
    await enqueue(tx, { shopId, queue: wakeQueue, key: `wake ${conversationId}`, payload, runAt: until, now });
  }
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
  return numUpdatedRows > 0n;
}

/** The hour is there; one that was put aside anew meanwhile stays aside. */
export async function wakeConversation(
  tx: Db,
  shopId: string,
  { conversationId, until }: { conversationId: string; until: string },
): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ snoozed_until: null })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .where('snoozed_until', '=', new Date(until))
    .execute();
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}
