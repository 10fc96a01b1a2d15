import type { StaffAction } from '#conversations';
import type { Db } from '#platform/db';
import { publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import { enqueue } from '#platform/queue';
import { answer } from './answer.ts';

/** Words that a person says later. */
export type Scheduled = { id: string; text: string; staffId: string; sendAt: Date };

export const scheduledQueue = 'desk.say';

export async function scheduleMessage(tx: Db, action: StaffAction, text: string, sendAt: Date): Promise<string> {
  const { shopId, conversationId, staffId, now } = action;
  const id = newId();
  const row = { shop_id: shopId, id, conversation_id: conversationId, staff_id: staffId };
  await tx
    .insertInto('scheduled_messages')
    .values({ ...row, text, send_at: sendAt, created_at: now })
    .execute();
  await enqueue(tx, { shopId, queue: scheduledQueue, key: `say ${id}`, payload: { id }, runAt: sendAt, now });
  publishAfter(tx, { topic: 'timeline', shopId, conversationId });
  return id;
}

export function scheduledOf(tx: Db, shopId: string, conversationId: string): Promise<Scheduled[]> {
  return tx
    .selectFrom('scheduled_messages')
    .select(['id', 'text', 'staff_id as staffId', 'send_at as sendAt'])
    .where('shop_id', '=', shopId)
    .where('conversation_id', '=', conversationId)
    .orderBy('send_at')
    .execute();
}

/** Takes it back before its hour; false when it was said or taken back already. */
export async function unschedule(tx: Db, shopId: string, id: string): Promise<boolean> {
  return (await take(tx, shopId, id)) !== undefined;
}

/** Its hour is there: it is said, unless a colleague has the conversation by now; then it is left as a scheduled one that stands out. */
export async function sayScheduled(tx: Db, shopId: string, id: string, now: Date): Promise<void> {
  const row = await take(tx, shopId, id);
  if (!row) return;
  const action = { shopId, conversationId: row.conversation_id, staffId: row.staff_id, now };
  const taken = await answer(tx, action, { id, reply: { kind: 'text', text: row.text } });
  if (taken.kind === 'takenBy') await tx.insertInto('scheduled_messages').values(row).execute();
}

async function take(tx: Db, shopId: string, id: string) {
  const row = await tx
    .deleteFrom('scheduled_messages')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (row) publishAfter(tx, { topic: 'timeline', shopId, conversationId: row.conversation_id });
  return row;
}
