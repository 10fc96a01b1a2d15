import { sql } from 'kysely';
import type { ConversationStatus, WatchKind } from '#conversations';
import type { Db } from '#platform/db';

/** What the clock and the routing need to know of a conversation. */
export type WaitFacts = {
  id: string;
  connectionId: string;
  channel: string;
  language: string;
  status: ConversationStatus;
  reason: string | null;
  assigneeId: string | null;
  teamId: string | null;
  vip: boolean;
  customerName: string | null;
  watchId: string | null;
  watchKind: WatchKind | null;
  watchSince: Date | null;
  waitingSince: Date | null;
  dueAt: Date | null;
  rung: number;
  promisedAt: Date | null;
};

/** Reads and locks a conversation; null when this shop has no such one. */
export async function lockWait(tx: Db, shopId: string, conversationId: string): Promise<WaitFacts | null> {
  const [wait] = await lockWaits(tx, shopId, [conversationId]);
  return wait ?? null;
}

/**
 * Reads and locks many, by their ids: whoever needs several takes them all at once and in this order, before the lock of
 * the routing, so that no two wait for each other.
 */
export async function lockWaits(tx: Db, shopId: string, ids: string[]): Promise<WaitFacts[]> {
  const { rows } = await sql<WaitFacts>`
    select c.id, c.connection_id as "connectionId", k.channel, c.language, c.status, c.waiting_reason as reason,
      c.assignee_id as "assigneeId", c.team_id as "teamId", 'vip' = any(p.tags) as vip, p.name as "customerName",
      c.watch_id as "watchId", c.watch_kind as "watchKind", c.watch_since as "watchSince",
      c.waiting_since as "waitingSince", c.due_at as "dueAt", c.rung, c.promised_at as "promisedAt"
    from conversations c
    join connections k on k.shop_id = c.shop_id and k.id = c.connection_id
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    where c.shop_id = ${shopId} and c.id = any(${ids}) order by c.id for update of c`.execute(tx);
  return rows;
}
