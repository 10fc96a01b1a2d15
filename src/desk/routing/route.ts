import { sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import type { WaitFacts } from '../time/wait-facts.ts';
import { type Candidate, choosePerson, chooseTeam, type Team } from './choose.ts';

export type Owner = { teamId: string | null; assigneeId: string | null };

/**
 * Gives a waiting conversation to a team and, when somebody of it is there and has room, to a person. Of one shop one is
 * given at a time, so that nobody is given more than they take.
 * @param without who was given it before and did not answer
 */
export async function routeConversation(
  tx: Db,
  shop: Shop,
  wait: WaitFacts,
  now: Date,
  without: string | null = null,
): Promise<Owner> {
  await sql`select pg_advisory_xact_lock(hashtext(${`route ${shop.id}`}))`.execute(tx);
  const wanted = { language: wait.language, channel: wait.channel, topic: wait.reason, vip: wait.vip };
  const teamId = wait.teamId ?? chooseTeam(await teamsOf(tx, shop.id), wanted);
  const candidates = (await candidatesOf(tx, shop)).filter(({ userId }) => userId !== without);
  const assigneeId = choosePerson(candidates, { ...wanted, teamId }, shop.settings.support.routing);
  const isAsBefore = teamId === wait.teamId && assigneeId === wait.assigneeId;
  if (!isAsBefore) await assign(tx, { shopId: shop.id, conversationId: wait.id, teamId, assigneeId, now });
  return { teamId, assigneeId };
}

type Assignment = Owner & { shopId: string; conversationId: string; now: Date };

/** Writes down whose a conversation is, and tells whoever has the inbox open. */
export async function assign(tx: Db, given: Assignment): Promise<void> {
  const { shopId, conversationId, teamId, assigneeId, now } = given;
  await sql`
    with given as (
      update conversations set team_id = ${teamId}, assignee_id = ${assigneeId}
      where shop_id = ${shopId} and id = ${conversationId})
    update desks set routed_at = ${now} where shop_id = ${shopId} and user_id::text = ${assigneeId}`.execute(tx);
  const payload = { teamId, staffId: assigneeId };
  await recordEvent(tx, { shopId, type: 'conversation.assigned', subjectId: conversationId, payload, at: now });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

async function teamsOf(tx: Db, shopId: string): Promise<Team[]> {
  return tx.selectFrom('teams').select(['id', 'takes']).where('shop_id', '=', shopId).orderBy('created_at').execute();
}

async function candidatesOf(tx: Db, shop: Shop): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select d.user_id as "userId", d.skills, d.routed_at as "routedAt",
      coalesce(d.chat_limit, ${shop.settings.support.chats_per_person}) as "limit",
      array(select t.team_id from team_members t where t.shop_id = d.shop_id and t.user_id = d.user_id) as teams,
      (select count(*) from conversations c where c.shop_id = d.shop_id and c.assignee_id = d.user_id::text
        and c.status in ('waiting', 'human') and c.snoozed_until is null) as load
    from desks d join memberships m on m.shop_id = d.shop_id and m.user_id = d.user_id and m.role <> 'viewer'
    where d.shop_id = ${shop.id} and d.presence = 'online'`.execute(tx);
  return rows;
}
