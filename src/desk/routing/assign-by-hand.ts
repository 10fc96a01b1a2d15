import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { lockWait } from '../time/wait-facts.ts';
import { assign } from './route.ts';

export type Assigning = {
  shopId: string;
  conversationId: string;
  to: { teamId: string | null; staffId: string | null };
  /** Who had it on the page of whoever decides; somebody else meanwhile: nothing is changed. */
  from?: string | null;
  now: Date;
};

export type Assigned =
  | { kind: 'assigned' }
  | { kind: 'notFound' }
  | { kind: 'takenBy'; staffId: string | null }
  | { kind: 'unknownOwner' };

/** A person decides whose it is. Of two who decide at once the first wins, the other learns who has it now. */
export async function assignByHand(tx: Db, { shopId, conversationId, to, from, now }: Assigning): Promise<Assigned> {
  const wait = await lockWait(tx, shopId, conversationId);
  if (!wait) return { kind: 'notFound' };
  if (from !== undefined && wait.assigneeId !== from) return { kind: 'takenBy', staffId: wait.assigneeId };
  if (!(await areHere(tx, shopId, to))) return { kind: 'unknownOwner' };
  await assign(tx, { shopId, conversationId, teamId: to.teamId, assigneeId: to.staffId, now });
  return { kind: 'assigned' };
}

/** A team of this shop, and somebody who may answer in it. */
async function areHere(tx: Db, shopId: string, { teamId, staffId }: Assigning['to']): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`
    select (${teamId}::uuid is null or exists (select 1 from teams where shop_id = ${shopId} and id = ${teamId}::uuid))
      and (${staffId}::uuid is null or exists (select 1 from memberships
        where shop_id = ${shopId} and user_id = ${staffId}::uuid and role <> 'viewer')) as ok`.execute(tx);
  return rows[0]?.ok ?? false;
}
