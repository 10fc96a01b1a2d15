import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { wakeOutbox } from './outbox.ts';

/**
 * A person has looked and says what became of a send in doubt: it is sent once more, or taken as sent. What was refused can be
 * sent once more as well. What went out in one request with others is settled with them.
 * @returns false when there is nothing to settle
 */
export async function settleByStaff(
  tx: Db,
  { shopId, messageId }: { shopId: string; messageId: string },
  decision: 'again' | 'arrived',
  now: Date,
): Promise<boolean> {
  const state = decision === 'again' ? 'queued' : 'sent';
  const { rows } = await sql<{ conversation_id: string }>`
    with leaders as (
      select coalesce((request->>'with')::uuid, id) as id from sends
      where shop_id = ${shopId} and message_id = ${messageId})
    update sends set state = ${state}, error = null, updated_at = ${now}
    where shop_id = ${shopId} and (state = 'ambiguous' or (state = 'refused' and ${decision} = 'again'))
      and coalesce((request->>'with')::uuid, id) in (select id from leaders)
    returning conversation_id`.execute(tx);
  const conversationId = rows[0]?.conversation_id;
  if (!conversationId) return false;
  if (decision === 'again') await wakeOutbox(tx, { shopId, conversationId }, now, 0);
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
  return true;
}
