import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { enqueue } from '#platform/queue';

/** A promise to call somebody by an hour. */
export type CallBack = {
  id: string;
  conversationId: string;
  customer: { id: string; name: string | null };
  phone: string;
  promisedAt: Date;
  madeAt: Date;
  keptAt: Date | null;
  keptBy: string | null;
  overdue: boolean;
};

export const callBackQueue = 'desk.call_back';

type Promised = { shopId: string; conversationId: string; phone: string; promisedAt: Date; now: Date };

/** One open promise a conversation: a later one takes its place. Its hour is a timer. */
export async function promiseCall(tx: Db, wanted: Promised): Promise<string> {
  const { shopId, conversationId, phone, promisedAt, now } = wanted;
  await tx
    .deleteFrom('call_backs')
    .where('shop_id', '=', shopId)
    .where('conversation_id', '=', conversationId)
    .where('kept_at', 'is', null)
    .execute();
  const id = newId();
  const place = { shop_id: shopId, id, conversation_id: conversationId };
  await tx
    .insertInto('call_backs')
    .values({ ...place, phone, promised_at: promisedAt, made_at: now, kept_at: null, kept_by: null })
    .execute();
  const payload = { at: promisedAt.toISOString(), callBackId: id };
  await recordEvent(tx, { shopId, type: 'conversation.promised', subjectId: conversationId, payload, at: now });
  const job = { queue: callBackQueue, key: `call ${id}`, payload: { id, conversationId } };
  await enqueue(tx, { shopId, ...job, runAt: promisedAt, now });
  publishAfter(tx, { topic: 'desk', shopId, what: 'promises' });
  return id;
}

/** The promises of a shop that nobody has kept yet, the next first. */
export async function openCalls(tx: Db, shopId: string): Promise<CallBack[]> {
  const { rows } = await sql<CallBack>`
    select b.id, b.conversation_id as "conversationId", json_build_object('id', p.id, 'name', p.name) as customer, b.phone,
      b.promised_at as "promisedAt", b.made_at as "madeAt", b.kept_at as "keptAt", b.kept_by as "keptBy", b.overdue
    from call_backs b
    join conversations c on c.shop_id = b.shop_id and c.id = b.conversation_id
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    where b.shop_id = ${shopId} and b.kept_at is null order by b.promised_at limit 200`.execute(tx);
  return rows;
}

/** Somebody called; false when there is no such promise open. */
export async function keepCall(tx: Db, shopId: string, id: string, staffId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('call_backs')
    .set({ kept_at: now, kept_by: staffId })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .executeTakeFirst();
  publishAfter(tx, { topic: 'desk', shopId, what: 'promises' });
  return numUpdatedRows > 0n;
}

/** The promised hour is there and nobody has called: everybody is told, once. */
export async function missCall(
  tx: Db,
  shopId: string,
  { id, conversationId }: { id: string; conversationId: string },
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('call_backs')
    .set({ overdue: true })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .where('overdue', '=', false)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const payload = { rung: callRung, callBackId: id };
  await recordEvent(tx, { shopId, type: 'conversation.alerted', subjectId: conversationId, payload, at: now });
  const alert = { conversationId, rung: callRung, staffId: null, at: now.toISOString() };
  publishAfter(tx, { topic: 'alert', shopId, ...alert });
}

/** A promised call that is due is everybody's affair, as a wait that is over. */
const callRung = 3;
