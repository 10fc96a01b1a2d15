import { sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import { layPush } from '#inbox';
import { type Db, publishAfter } from '#platform/db';
import type { WaitFacts } from '../time/wait-facts.ts';
import { type Candidate, choosePerson, chooseTeam, type Team } from './choose.ts';

export type Owner = { teamId: string | null; assigneeId: string | null };

/** A conversation that is to be given to somebody; `without`: who was given it before and did not answer. */
export type ToRoute = { wait: WaitFacts; without: string | null };

/** Gives a waiting conversation to a team and, when somebody of it is there and has room, to a person. */
export async function routeConversation(
  tx: Db,
  shop: Shop,
  wait: WaitFacts,
  now: Date,
  without: string | null = null,
): Promise<Owner> {
  const [owner] = await routeAll(tx, shop, [{ wait, without }], now);
  return owner ?? { teamId: wait.teamId, assigneeId: wait.assigneeId };
}

/**
 * Gives conversations, whose rows are locked, to people one after another. Of one shop this happens in one place at a time,
 * so that nobody is given more than they take.
 */
export async function routeAll(tx: Db, shop: Shop, all: ToRoute[], now: Date): Promise<Owner[]> {
  if (all.length === 0) return [];
  await sql`select pg_advisory_xact_lock(hashtext(${`route ${shop.id}`}))`.execute(tx);
  const teams = await teamsOf(tx, shop.id);
  const people = await candidatesOf(tx, shop);
  const owners = all.map((one) => ownerOf(one, { shop, teams, people, now }));
  const given = all.flatMap(({ wait }, at) => {
    const owner = owners[at];
    const isAsBefore = owner?.teamId === wait.teamId && owner.assigneeId === wait.assigneeId;
    return owner && !isAsBefore ? [{ conversationId: wait.id, ...owner }] : [];
  });
  await assignAll(tx, shop.id, given, now);
  return owners;
}

type Desk = { shop: Shop; teams: Team[]; people: Candidate[]; now: Date };

/** Chooses, and counts it among what the chosen one has. */
function ownerOf({ wait, without }: ToRoute, { shop, teams, people, now }: Desk): Owner {
  const wanted = { language: wait.language, channel: wait.channel, topic: wait.reason, vip: wait.vip };
  const teamId = wait.teamId ?? chooseTeam(teams, wanted);
  const others = people.filter(({ userId }) => userId !== without);
  const assigneeId = choosePerson(others, { ...wanted, teamId }, shop.settings.support.routing);
  if (assigneeId === wait.assigneeId) return { teamId, assigneeId };
  for (const person of people) {
    if (person.userId === wait.assigneeId) person.load--;
    if (person.userId === assigneeId) {
      person.load++;
      person.routedAt = now;
    }
  }
  return { teamId, assigneeId };
}

type Assignment = Owner & { conversationId: string };

/** Writes down whose a conversation is, and tells whoever has the inbox open. */
export async function assign(tx: Db, given: Assignment & { shopId: string; now: Date }): Promise<void> {
  await assignAll(tx, given.shopId, [given], given.now);
}

async function assignAll(tx: Db, shopId: string, all: Assignment[], now: Date): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ conversationId, teamId, assigneeId }) => ({
    id: conversationId,
    teamId,
    staffId: assigneeId,
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}) as g (id uuid, "teamId" uuid, "staffId" text)),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, gen_random_uuid(), 'conversation.assigned', id,
        jsonb_build_object('teamId', "teamId", 'staffId', "staffId"), ${now} from given),
    owned as (
      update conversations c set team_id = g."teamId", assignee_id = g."staffId" from given g
      where c.shop_id = ${shopId} and c.id = g.id)
    update desks set routed_at = ${now}
    where shop_id = ${shopId} and user_id::text in (select "staffId" from given)`.execute(tx);
  const mine = all.map(({ conversationId, assigneeId }) => ({ conversationId, staffId: assigneeId }));
  await layPush(tx, shopId, 'assigned', mine, now);
  publishAfter(tx, { topic: 'jobs' });
  for (const { conversationId } of all) publishAfter(tx, { topic: 'conversation', shopId, conversationId });
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
