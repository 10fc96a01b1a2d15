import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { ConversationStatus } from './open-turn.ts';

/** Where a conversation stands after a turn. */
export type TurnEnd = {
  shopId: string;
  conversationId: string;
  connectionId: string;
  messageId: string;
  language: string;
  status: ConversationStatus;
  /** Why a person is wanted, and what was wanted and tried so far; only when the status becomes 'waiting'. */
  handover?: { reason: string; summary: string };
  state: object;
  evidence: object;
  now: Date;
};

/** Keeps the dialogue's state and marks the message's ledger entry done, in the transaction of the turn's effects. */
export async function closeTurn(tx: Db, end: TurnEnd): Promise<void> {
  const { shopId, conversationId, handover, now } = end;
  await sql`
    with kept as (
      update conversations set language = ${end.language}, status = ${end.status}, state = ${storable(end.state)},
        referral = referral - 'isFresh',
        waiting_since = case when ${handover !== undefined} then ${now} else waiting_since end,
        waiting_reason = coalesce(${handover?.reason ?? null}, waiting_reason),
        summary = coalesce(${handover?.summary.toWellFormed() ?? null}, summary)
      where shop_id = ${shopId} and id = ${conversationId}),
    evidence as (
      update messages set evidence = ${storable(end.evidence)}
      where shop_id = ${shopId} and id = ${end.messageId}),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, ${newId()}, 'conversation.handed_over', ${conversationId},
        jsonb_build_object('reason', ${handover?.reason ?? null}::text), ${now} where ${handover !== undefined})
    update ledger set done_at = ${now}
    where shop_id = ${shopId} and connection_id = ${end.connectionId} and message_id = ${end.messageId}`.execute(tx);
  publishAfter(tx, { topic: 'turn', shopId, messageId: end.messageId });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

/** As JSON that the database takes: text that was shortened in the middle of a sign of two code units is made whole. */
function storable(value: object): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'string' ? one.replaceAll('\u0000', '').toWellFormed() : one,
  );
}
