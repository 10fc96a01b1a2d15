import { sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import { type Db, type PresenceState, publishAfter } from '#platform/db';
import { enqueue } from '#platform/queue';
import { layRouting } from '../routing/route-waiting.ts';
import { handOff } from './hand-off.ts';

/** Somebody of the shop as their colleagues see them. */
export type DeskMember = {
  userId: string;
  name: string;
  role: 'owner' | 'manager' | 'agent' | 'viewer';
  presence: PresenceState;
  presenceSince: Date | null;
  /** Conversations they have now, of at most `limit`. */
  open: number;
  limit: number;
  skills: string[];
  teams: string[];
};

export async function deskMembers(tx: Db, shop: Shop): Promise<DeskMember[]> {
  const { rows } = await sql<DeskMember>`
    select m.user_id as "userId", u.name, m.role, coalesce(d.presence, 'offline') as presence,
      d.presence_since as "presenceSince", coalesce(d.skills, '{}') as skills,
      coalesce(d.chat_limit, ${shop.settings.support.chats_per_person}) as "limit",
      array(select t.team_id from team_members t where t.shop_id = m.shop_id and t.user_id = m.user_id) as teams,
      (select count(*) from conversations c where c.shop_id = m.shop_id and c.assignee_id = m.user_id::text
        and c.status in ('waiting', 'human')) as open
    from memberships m join staff_users u on u.id = m.user_id
    left join desks d on d.shop_id = m.shop_id and d.user_id = m.user_id
    where m.shop_id = ${shop.id} order by m.created_at`.execute(tx);
  return rows;
}

type Who = { shopId: string; userId: string; now: Date };

/**
 * Somebody comes, steps away or goes. Who comes is given what waits; who goes hands what is open to the others; who is only
 * away keeps it and is given nothing new.
 */
export async function setPresence(tx: Db, who: Who, presence: PresenceState): Promise<void> {
  const { shopId, userId, now } = who;
  const times = { presence_since: now, seen_at: now };
  await tx
    .insertInto('desks')
    .values({ shop_id: shopId, user_id: userId, presence, chat_limit: null, routed_at: null, ...times })
    .onConflict((on) => on.columns(['shop_id', 'user_id']).doUpdateSet({ presence, ...times }))
    .execute();
  if (presence === 'offline') await handOff(tx, who);
  if (presence !== 'away') await layRouting(tx, shopId, now);
  publishAfter(tx, { topic: 'desk', shopId, what: 'presence', staffId: userId });
}

/** How much somebody takes on and what they know; null when they do not work here. */
export async function setDesk(
  tx: Db,
  who: Who,
  desk: { chatLimit?: number | null; skills?: string[] },
): Promise<boolean> {
  const { shopId, userId, now } = who;
  const { rows } = await sql<{ user_id: string }>`
    insert into desks (shop_id, user_id, presence_since, seen_at, chat_limit, skills)
    select shop_id, user_id, ${now}, ${now}, ${desk.chatLimit ?? null}::int, ${desk.skills ?? []}::text[]
    from memberships where shop_id = ${shopId} and user_id = ${userId}
    on conflict (shop_id, user_id) do update set
      chat_limit = case when ${desk.chatLimit !== undefined} then excluded.chat_limit else desks.chat_limit end,
      skills = case when ${desk.skills !== undefined} then excluded.skills else desks.skills end
    returning user_id`.execute(tx);
  await layRouting(tx, shopId, now);
  publishAfter(tx, { topic: 'desk', shopId, what: 'presence', staffId: userId });
  return rows.length > 0;
}

export const absentQueue = 'desk.absent';
const graceMs = 60_000;

/** A sign that somebody's page is open. */
export async function noteSeen(db: Db, { shopId, userId, now }: Who): Promise<void> {
  await db
    .updateTable('desks')
    .set({ seen_at: now })
    .where('shop_id', '=', shopId)
    .where('user_id', '=', userId)
    .execute();
}

/** Somebody's last page is gone: if none comes back within a minute, so are they. */
export async function noteGone(tx: Db, { shopId, userId, now }: Who): Promise<void> {
  const runAt = new Date(now.getTime() + graceMs);
  await enqueue(tx, { shopId, queue: absentQueue, key: `absent ${userId}`, payload: { userId }, runAt, now });
}

/** A minute after the last page was gone: who has shown no sign since is offline, and hands over what is open. */
export async function settleAbsence(tx: Db, who: Who): Promise<void> {
  const since = new Date(who.now.getTime() - graceMs + 1_000);
  const gone = await tx
    .selectFrom('desks')
    .select('user_id')
    .where('shop_id', '=', who.shopId)
    .where('user_id', '=', who.userId)
    .where('presence', '<>', 'offline')
    .where('seen_at', '<', since)
    .executeTakeFirst();
  if (gone) await setPresence(tx, who, 'offline');
}
