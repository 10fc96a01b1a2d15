import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** Whether a person's first word is due, or the next one in a talk that a person has. */
export type WatchKind = 'first' | 'next';

export type Watch = {
  shopId: string;
  conversationId: string;
  kind: WatchKind;
  /** From when the time counts: now, or when the shop opens. */
  since: Date;
  /** How soon an answer is due. */
  seconds: number;
  now: Date;
};

/** The marks of a wait, as parts of its length: with 30 seconds they are at 15, 25 and 30. */
const marks = [1 / 2, 5 / 6, 1];

/** When the mark number `rung` (1, 2, 3) of a wait is. */
export function markOf(rung: number, since: Date, due: Date): Date {
  const length = due.getTime() - since.getTime();
  return new Date(since.getTime() + Math.round(length * (marks[rung - 1] ?? 1)));
}

export const ladderQueue = 'ladder';
export const ladderKey = (conversationId: string) => `ladder ${conversationId}`;

/** From now on a customer waits for a person: the first mark is laid as a job. Who waits already goes on waiting as before. */
export async function startWatch(tx: Db, watch: Watch): Promise<void> {
  const { shopId, conversationId, kind, since, now } = watch;
  const watchId = newId();
  const due = new Date(since.getTime() + watch.seconds * 1000);
  await sql`
    with watched as (
      update conversations set watch_id = ${watchId}, watch_kind = ${kind}, watch_since = ${since}, due_at = ${due}, rung = 0,
        waiting_since = coalesce(waiting_since, ${now}), snoozed_until = null
      where shop_id = ${shopId} and id = ${conversationId} and watch_id is null returning id)
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select ${shopId}, ${newId()}, ${ladderQueue}, ${ladderKey(conversationId)},
      ${JSON.stringify({ conversationId, watchId, rung: 1 })}::jsonb, ${markOf(1, since, due)}::timestamptz, ${now}::timestamptz
    from watched`.execute(tx);
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

/** Nobody waits any more; `answeredBy` when that is because a person answered: how long it took is noted. */
export async function endWatch(
  tx: Db,
  place: { shopId: string; conversationId: string; now: Date },
  answeredBy?: string,
): Promise<void> {
  const { shopId, conversationId, now } = place;
  await sql`
    with before as (
      select id, watch_id, watch_kind, watch_since, rung from conversations
      where shop_id = ${shopId} and id = ${conversationId} for update),
    ended as (
      update conversations c set watch_id = null, watch_kind = null, watch_since = null, due_at = null, rung = 0,
        waiting_since = null, waiting_reason = null, promised_at = null,
        answered_at = case when ${answeredBy !== undefined} then ${now}::timestamptz else c.answered_at end
      from before b where c.shop_id = ${shopId} and c.id = b.id),
    noted as (
      insert into responses (shop_id, id, conversation_id, staff_id, kind, waited_ms, rung, at)
      select ${shopId}, ${newId()}, b.id, ${answeredBy ?? ''}, b.watch_kind,
        greatest(0, extract(epoch from ${now}::timestamptz - b.watch_since) * 1000)::bigint, b.rung, ${now}
      from before b where ${answeredBy !== undefined} and b.watch_id is not null)
    delete from jobs where shop_id = ${shopId} and key = ${ladderKey(conversationId)} and queue = ${ladderQueue}
      and worker is null`.execute(tx);
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}
