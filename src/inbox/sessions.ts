import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { Membership } from './members.ts';

export type StaffUser = { id: string; name: string; email: string };

/** A member of staff who is signed in, with every shop they work for. */
export type OpenSession = {
  user: StaffUser;
  memberships: Membership[];
  sessionId: string;
  /** Identifies the session within; it never leaves the server. */
  sessionToken: string;
  hasSecondFactor: boolean;
};

/** Null when it is over. Its hours are the sign-in library's, which asks the machine's clock. */
export async function openSession(db: Db, token: string): Promise<OpenSession | null> {
  const { rows } = await sql<OpenSession>`
    select s.id as "sessionId", s.token as "sessionToken", coalesce(u.two_factor_enabled, false) as "hasSecondFactor",
      json_build_object('id', u.id, 'name', u.name, 'email', u.email) as "user",
      (select coalesce(json_agg(json_build_object('shopId', h.id, 'slug', h.slug, 'shopName', h.settings->>'name', 'role', m.role)
          order by h.slug), '[]')
        from memberships m join shops h on h.id = m.shop_id where m.user_id = u.id) as memberships
    from staff_sessions s join staff_users u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > now()`.execute(db);
  return rows[0] ?? null;
}

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
