import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import { wakeOutbox } from './outbox.ts';

/** What becomes of something that was said: other words, or nothing. */
export type Revision = { kind: 'edit'; text: string } | { kind: 'takeBack' };

/** A message of the shop's people with what is needed to change it where it was said. */
export type Said = {
  id: string;
  conversationId: string;
  seq: number;
  staffId: string | null;
  /** Only plain words can be changed; cards and files are only taken back. */
  kind: string;
  isTakenBack: boolean;
  connectionId: string;
  channel: string;
  /** The platform's id of what appeared there; null: not (yet) sent, or in several parts. */
  externalId: string | null;
};

/** A message by people, locked; null when this shop has none of that id. */
export async function lockSaid(tx: Db, shopId: string, messageId: string): Promise<Said | null> {
  const { rows } = await sql<Said>`
    select m.id, m.conversation_id as "conversationId", m.seq, m.staff_id as "staffId", m.content->>'kind' as kind,
      m.content ? 'takenBackAt' as "isTakenBack", c.connection_id as "connectionId", k.channel,
      (select case when count(*) = 1 then min(s.external_id) end from sends s
        where s.shop_id = m.shop_id and s.message_id = m.id and s.request->>'revises' is null) as "externalId"
    from messages m
    join conversations c on c.shop_id = m.shop_id and c.id = m.conversation_id
    join connections k on k.shop_id = c.shop_id and k.id = c.connection_id
    where m.shop_id = ${shopId} and m.id = ${messageId} and m.author = 'staff' for update of m`.execute(tx);
  return rows[0] ?? null;
}

/** Writes the change down and tells who has it on their screen. `request` asks the platform for the same, in its turn. */
export async function revise(
  tx: Db,
  shopId: string,
  said: Said,
  revision: Revision,
  { now, request }: { now: Date; request: object | null },
): Promise<void> {
  const { id, conversationId, seq } = said;
  const at = now.toISOString();
  const text = revision.kind === 'edit' ? revision.text : '';
  const change = revision.kind === 'edit' ? { text, editedAt: at } : { kind: 'text', text, takenBackAt: at };
  await sql`
    with changed as (
      update messages set content = ${revision.kind === 'edit' ? sql`content` : sql`'{}'::jsonb`} || ${JSON.stringify(change)}::jsonb
      where shop_id = ${shopId} and id = ${id})
    update conversations set last_text = ${text.slice(0, 140)}
    where shop_id = ${shopId} and id = ${conversationId} and last_seq = ${seq}`.execute(tx);
  if (request) await layRequest(tx, shopId, said, request, now);
  publishAfter(tx, { topic: 'revised', shopId, conversationId, seq });
}

async function layRequest(tx: Db, shopId: string, said: Said, request: object, now: Date): Promise<void> {
  await sql`
    insert into sends (shop_id, id, conversation_id, message_id, connection_id, position, request, state, created_at, updated_at)
    select ${shopId}, ${newId()}, ${said.conversationId}, ${said.id}, ${said.connectionId}, max(position) + 1,
      ${JSON.stringify({ ...request, revises: true })}::jsonb, 'queued', ${now}, ${now}
    from sends where shop_id = ${shopId} and message_id = ${said.id}`.execute(tx);
  await wakeOutbox(tx, { shopId, conversationId: said.conversationId }, now, 0);
}
