import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** A queue of some of the shop's people. `takes`: what comes to it by itself, in the words of skills ("language:ru", "vip"). */
export type Team = { id: string; name: string; takes: string[]; members: string[]; waiting: number };

export type TeamChange = { name?: string; takes?: string[]; members?: string[] };

export async function teamsOf(tx: Db, shopId: string): Promise<Team[]> {
  return (await readTeams(tx, shopId)).rows;
}

async function readTeam(tx: Db, shopId: string, id: string): Promise<Team | null> {
  return (await readTeams(tx, shopId, id)).rows[0] ?? null;
}

function readTeams(tx: Db, shopId: string, id?: string) {
  return sql<Team>`
    select t.id, t.name, t.takes,
      array(select user_id from team_members m where m.shop_id = t.shop_id and m.team_id = t.id) as members,
      (select count(*) from conversations c where c.shop_id = t.shop_id and c.team_id = t.id and c.status = 'waiting')
        as waiting
    from teams t where t.shop_id = ${shopId} ${id ? sql`and t.id = ${id}` : sql``} order by t.created_at`.execute(tx);
}

export type TeamSaved = { kind: 'saved'; team: Team } | { kind: 'notFound' } | { kind: 'nameTaken' };

export async function createTeam(tx: Db, shopId: string, wanted: Required<TeamChange>, now: Date): Promise<TeamSaved> {
  const id = newId();
  const made = await tx
    .insertInto('teams')
    .values({ shop_id: shopId, id, name: wanted.name, takes: wanted.takes, created_at: now })
    .onConflict((on) => on.columns(['shop_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return { kind: 'nameTaken' };
  return saved(tx, shopId, id, wanted.members);
}

export async function changeTeam(tx: Db, shopId: string, id: string, change: TeamChange): Promise<TeamSaved> {
  const { name, takes, members } = change;
  if (name && (await isTaken(tx, shopId, name, id))) return { kind: 'nameTaken' };
  await tx
    .updateTable('teams')
    .set({ shop_id: shopId, name, takes })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .execute();
  return saved(tx, shopId, id, members);
}

/** What stands in its queue is everybody's then. */
export async function deleteTeam(tx: Db, shopId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    with freed as (update conversations set team_id = null where shop_id = ${shopId} and team_id = ${id})
    delete from teams where shop_id = ${shopId} and id = ${id} returning id`.execute(tx);
  publishAfter(tx, { topic: 'desk', shopId, what: 'teams' });
  return rows.length > 0;
}

async function isTaken(tx: Db, shopId: string, name: string, exceptId: string): Promise<boolean> {
  const query = tx.selectFrom('teams').select('id').where('shop_id', '=', shopId).where('name', '=', name);
  return (await query.where('id', '<>', exceptId).executeTakeFirst()) !== undefined;
}

/** Who does not work in the shop cannot be of its teams and is left out. */
async function saved(tx: Db, shopId: string, id: string, members: string[] | undefined): Promise<TeamSaved> {
  if (members) {
    await tx.deleteFrom('team_members').where('shop_id', '=', shopId).where('team_id', '=', id).execute();
    await sql`
      insert into team_members (shop_id, team_id, user_id)
      select m.shop_id, t.id, m.user_id from memberships m join teams t on t.shop_id = m.shop_id and t.id = ${id}
      where m.shop_id = ${shopId} and m.user_id = any(${members}::uuid[])`.execute(tx);
  }
  publishAfter(tx, { topic: 'desk', shopId, what: 'teams' });
  const team = await readTeam(tx, shopId, id);
  return team ? { kind: 'saved', team } : { kind: 'notFound' };
}
