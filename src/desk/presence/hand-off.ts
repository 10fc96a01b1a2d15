import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';

/**
 * What somebody has open goes back to the queue it came from. Where an answer is owed it waits for whoever is free next; a
 * talk in which nothing is owed stays with people, and finds somebody when the customer writes.
 */
export async function handOff(tx: Db, who: { shopId: string; userId: string; now: Date }): Promise<void> {
  const { shopId, userId, now } = who;
  const { rows } = await sql<{ id: string; teamId: string | null }>`
    update conversations set assignee_id = null, status = case when watch_id is null then status else 'waiting' end
    where shop_id = ${shopId} and assignee_id = ${userId} and status in ('waiting', 'human')
    returning id, team_id as "teamId"`.execute(tx);
  for (const { id, teamId } of rows) {
    const payload = { teamId, staffId: null, from: userId };
    await recordEvent(tx, { shopId, type: 'conversation.assigned', subjectId: id, payload, at: now });
    publishAfter(tx, { topic: 'conversation', shopId, conversationId: id });
  }
}
