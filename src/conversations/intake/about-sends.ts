import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import type { InboundEvent, StatusEvent } from '../event.ts';
import { type At, conversationWith } from './place.ts';

/** What a status makes of a send; a status never takes it back to an earlier state. */
const outcomeOf = { sent: 'sent', delivered: 'delivered', read: 'read', failed: 'refused' } as const;

/** From which states a status leads on: they come late, twice and out of order. */
const leadsFrom: Record<StatusEvent['state'], string[]> = {
  sent: ['sending', 'ambiguous'],
  delivered: ['sending', 'ambiguous', 'sent'],
  read: ['sending', 'ambiguous', 'sent', 'delivered'],
  failed: ['sending', 'ambiguous', 'sent'],
};

/** What became of something we sent: also of a send of which we never heard whether it had arrived. */
export async function noteStatus(tx: Db, at: At, status: StatusEvent): Promise<void> {
  const { rows } = await sql<{ message_id: string; conversation_id: string }>`
    update sends set state = ${outcomeOf[status.state]}, external_id = coalesce(external_id, ${status.of}),
      error = ${status.state === 'failed' ? (status.reason ?? 'failed') : null}, updated_at = ${at.now}
    where shop_id = ${at.shopId} and connection_id = ${at.connectionId} and state = any(${leadsFrom[status.state]})
      and (external_id = ${status.of} or (external_id is null and id::text = ${status.sendId ?? null}::text))
    returning message_id, conversation_id`.execute(tx);
  for (const row of rows) {
    if (status.state === 'failed') await recordFailure(tx, at, row.message_id, status.reason);
    publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId: row.conversation_id });
  }
}

export async function recordFailure(
  tx: Db,
  { shopId, now }: { shopId: string; now: Date },
  messageId: string,
  reason = 'failed',
): Promise<void> {
  await recordEvent(tx, { shopId, type: 'message.failed', subjectId: messageId, payload: { reason }, at: now });
}

/** What somebody answers has reached them: also a send of which we never heard. */
export async function noteAnswered(tx: Db, at: At, sendIds: string[]): Promise<void> {
  await sql`
    update sends set state = 'read', error = null, updated_at = ${at.now}
    where shop_id = ${at.shopId} and connection_id = ${at.connectionId} and id = any(${sendIds}::uuid[])
      and state in ('sending', 'ambiguous', 'sent', 'delivered')`.execute(tx);
}

/** Everything that was sent to them until then has been seen, or has at least arrived. */
export async function noteRead(tx: Db, at: At, event: Extract<InboundEvent, { kind: 'read' }>): Promise<void> {
  const conversationId = await conversationWith(tx, at, event.sender);
  if (!conversationId) return;
  const [state, before] = event.isOnlyDelivered ? ['delivered', ['sent']] : ['read', ['sent', 'delivered']];
  await sql`
    update sends set state = ${state}, updated_at = ${at.now}
    where shop_id = ${at.shopId} and conversation_id = ${conversationId} and state = any(${before})
      and created_at <= ${event.until}`.execute(tx);
  publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId });
}
