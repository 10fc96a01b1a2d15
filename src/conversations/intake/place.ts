import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { InboundEvent } from '../event.ts';
import type { Sender } from '../message.ts';
import { welcome } from '../senders.ts';

/** In which webhook of which connection, and when, an event came. */
export type At = { shopId: string; connectionId: string; hookId: string; now: Date };

/** Writes an event that is not a message into the ledger; false when it stood there already. */
export async function isFirstTime(tx: Db, at: At, event: InboundEvent): Promise<boolean> {
  const result = await tx
    .insertInto('ledger')
    .values({
      shop_id: at.shopId,
      connection_id: at.connectionId,
      event_key: event.key,
      raw: '',
      hook_id: at.hookId,
      kind: event.kind,
      ref: 'of' in event ? event.of : null,
      event: JSON.stringify(event),
      message_id: null,
      conversation_id: await conversationWith(tx, at, 'sender' in event ? event.sender : undefined),
      received_at: at.now,
      done_at: at.now,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The conversation with a sender, by any of their ids; null when they have never written. */
export async function conversationWith(tx: Db, at: At, sender: Sender | undefined): Promise<string | null> {
  if (!sender) return null;
  const ids = [sender.id, ...(sender.aliases ?? [])];
  const { rows } = await sql<{ id: string }>`
    select c.id from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    where i.shop_id = ${at.shopId} and i.connection_id = ${at.connectionId} and i.value = any(${ids})
    order by array_position(${ids}::text[], i.value) limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

/** The conversation with a sender, begun when there is none yet. */
export async function openConversation(tx: Db, at: At, sender: Sender): Promise<string> {
  const known = await conversationWith(tx, at, sender);
  if (known) return known;
  await welcome(tx, [{ ...at, sender }], at.now);
  const begun = await conversationWith(tx, at, sender);
  if (!begun) throw new Error('A new sender could not be written down');
  return begun;
}

/** Our message of the platform's id, whoever wrote it: the customer (the ledger knows it) or the shop (the outbox). */
export async function messageOf(
  tx: Db,
  at: At,
  externalId: string,
): Promise<{ id: string; conversationId: string } | null> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select message_id as id, conversation_id as "conversationId" from ledger
    where shop_id = ${at.shopId} and connection_id = ${at.connectionId} and event_key = ${externalId}
      and message_id is not null
    union all
    select message_id, conversation_id from sends
    where shop_id = ${at.shopId} and connection_id = ${at.connectionId} and external_id = ${externalId}
    limit 1`.execute(tx);
  return rows[0] ?? null;
}
