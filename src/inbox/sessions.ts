import type { Db } from '#platform/db';

/** A place where somebody is signed in. */
export type StaffSession = { id: string; address: string | null; agent: string | null; since: Date; seenAt: Date };

export async function sessionsOf(tx: Db, userId: string, now: Date): Promise<StaffSession[]> {
  return tx
    .selectFrom('staff_sessions')
    .select(['id', 'ip_address as address', 'user_agent as agent', 'created_at as since', 'updated_at as seenAt'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .execute();
}

/** Ends one of somebody's sessions, or all; gives how many ended. Their pages notice at the next thing they ask. */
export async function endSessions(tx: Db, userId: string, id?: string): Promise<number> {
  let query = tx.deleteFrom('staff_sessions').where('user_id', '=', userId);
  if (id) query = query.where('id', '=', id);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
