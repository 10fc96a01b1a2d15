import { sql } from 'kysely';
import { ladderKey, ladderQueue } from '#conversations';
import { type Db, publishAfter } from '#platform/db';

/** A mark that a wait has passed: where it stands now, which marks that were, and when the next one is. */
export type PassedMark = {
  conversationId: string;
  rung: number;
  rungs: number[];
  nextAt: Date;
  /** What the customer is told: an answer by then. */
  promisedAt: Date | null;
};

/** Marks of many waits of a shop, whose rows are locked: the steps, what happened and the next marks, in one statement. */
export async function writeMarks(tx: Db, shopId: string, marks: PassedMark[], now: Date): Promise<void> {
  if (marks.length === 0) return;
  const rows = marks.map((mark) => ({ ...mark, key: ladderKey(mark.conversationId) }));
  await sql`
    with mark as (select * from jsonb_to_recordset(${JSON.stringify(rows)}) as m
      ("conversationId" uuid, rung int, rungs int[], "nextAt" timestamptz, "promisedAt" text, key text)),
    passed as (
      update conversations c set rung = m.rung, promised_at = coalesce(m."promisedAt"::timestamptz, c.promised_at)
      from mark m where c.shop_id = ${shopId} and c.id = m."conversationId"
      returning c.id, c.assignee_id, c.watch_since, c.due_at, c.watch_id, m.rung, m.rungs, m."nextAt", m."promisedAt", m.key),
    alerted as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, gen_random_uuid(), 'conversation.alerted', p.id,
        jsonb_build_object('rung', r.rung, 'staffId', assignee_id, 'since', watch_since, 'dueAt', due_at), ${now}
      from passed p cross join unnest(p.rungs) as r (rung)),
    promised as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, gen_random_uuid(), 'conversation.promised', id, jsonb_build_object('at', "promisedAt"), ${now}
      from passed where "promisedAt" is not null)
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select ${shopId}, gen_random_uuid(), ${ladderQueue}, key,
      jsonb_build_object('conversationId', id, 'watchId', watch_id, 'rung', rung + 1), "nextAt", ${now} from passed`.execute(
    tx,
  );
  publishAfter(tx, { topic: 'jobs' });
}
