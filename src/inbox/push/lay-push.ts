import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import type { PushKind } from './subscriptions.ts';

const pushQueue = 'push';

/** `staffId`: whom it concerns; null: nobody in particular. `rung`: how much of a wait is over (the ladder's marks). */
export type PushNews = { conversationId: string; staffId: string | null; rung?: number };

/** Who is told: of an assignment and a mention whom it is about; of a wait more people the longer it lasts, as on open pages. */
const audience = {
  assigned: sql`m.user_id::text = n."staffId" and d.presence <> 'offline'`,
  mention: sql`m.user_id::text = n."staffId"`,
  waiting: sql`d.presence <> 'offline' and (m.user_id::text = n."staffId"
    or (n.rung >= 2 and m.role in ('owner', 'manager'))
    or ((n.rung >= 3 or n."staffId" is null) and m.role <> 'viewer'))`,
};

/**
 * Lays what is to be pushed, a job for each browser, in the transaction in which it happened; one statement for all of it. Who
 * has gone home is only told when called by name.
 */
export async function layPush(tx: Db, shopId: string, kind: PushKind, news: PushNews[], now: Date): Promise<void> {
  if (news.length === 0) return;
  const { numAffectedRows } = await sql`
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select ${shopId}, gen_random_uuid(), ${pushQueue}, ${pushQueue} || ' ' || s.id,
      jsonb_build_object('subscriptionId', s.id, 'kind', ${kind}::text, 'conversationId', n."conversationId"), ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(news)}) as n ("conversationId" uuid, "staffId" text, rung int)
    join push_subscriptions s on s.shop_id = ${shopId} and ${kind} = any(s.wants)
    join memberships m on m.shop_id = s.shop_id and m.user_id = s.user_id
    left join desks d on d.shop_id = s.shop_id and d.user_id = s.user_id
    where ${audience[kind]}`.execute(tx);
  if (numAffectedRows) publishAfter(tx, { topic: 'jobs' });
}
