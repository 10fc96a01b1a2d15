import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';

/** Something that somebody did. `actor`: 'staff:<id>', 'token:<id>' or 'owner'; `name` where that is a person. */
export type AuditEntry = {
  id: string;
  at: Date;
  actor: string;
  name: string | null;
  action: string;
  subject: string;
};

/** Written in the transaction of what was done: one without the other there is not. */
export async function noteAct(
  tx: Db,
  act: { shopId: string; actor: string; action: string; subject: string; now: Date },
): Promise<void> {
  const { shopId, actor, action, subject, now } = act;
  await tx.insertInto('audit').values({ shop_id: shopId, id: newId(), actor, action, subject, at: now }).execute();
}

export type AuditFilter = { actor?: string; subject?: string; before?: string; limit: number };

/** What was done in a shop, the newest first; `before`: the last id of the page before. */
export async function auditOf(
  tx: Db,
  shopId: string,
  { actor, subject, before, limit }: AuditFilter,
): Promise<AuditEntry[]> {
  const { rows } = await sql<AuditEntry>`
    select a.id, a.at, a.actor, u.name, a.action, a.subject from audit a
    left join staff_users u on 'staff:' || u.id = a.actor
    where a.shop_id = ${shopId}
      ${actor ? sql`and a.actor = ${actor}` : sql``}
      ${subject ? sql`and a.subject = ${subject}` : sql``}
      ${before ? sql`and a.id < ${before}::uuid` : sql``}
    order by a.id desc limit ${limit}`.execute(tx);
  return rows;
}
