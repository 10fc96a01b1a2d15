import { sql } from 'kysely';
import { type Db, publishAfter, transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { Inbound, Sender } from './message.ts';

/** Something else than a message has come under this key before. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';

  constructor(key: string) {
    super(`Ledger entry ${key} is not a message`);
  }
}

export type Received = { messageId: string; conversationId: string; customerId: string; duplicate: boolean };

/**
 * Takes in one message: ledger row with the raw body, message, event and the job of its turn, all in one statement, so
 * that it is either wholly kept or not there. The same event key again on the same connection is the same message.
 * A sender never seen before gets a customer, an identity and a conversation in the same transaction.
 */
export async function receive(db: Db, inbound: Inbound, now: Date): Promise<Received> {
  return withNewSenders(() => transact(db, (tx) => receiveIn(tx, inbound, now)));
}

/** The same in a transaction that is open already; what may collide with another first message is run by `withNewSenders`. */
export async function receiveIn(tx: Db, inbound: Inbound, now: Date): Promise<Received> {
  const known = await keep(tx, inbound, now);
  if (known) return known;
  await welcome(tx, inbound, now);
  const received = await keep(tx, inbound, now);
  if (!received) throw new Error('A new sender could not be written down');
  return received;
}

/** Two first messages of one new sender at once: the other one has made the customer, so it is done once more with that. */
export async function withNewSenders<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 3 || !isUniqueViolation(error)) throw error;
    }
  }
}

type KeptRow = {
  conversation_id: string;
  customer_id: string;
  seq: number | null;
  first_message_id: string | null;
  missing: boolean;
};

/** The whole way in for a known sender, in one round trip; null when the sender is new. */
async function keep(tx: Db, inbound: Inbound, now: Date): Promise<Received | null> {
  const { shopId, connectionId, eventKey, content, context, sender } = inbound;
  const messageId = newId();
  const ids = [sender.id, ...(sender.aliases ?? [])];
  const address = sender.address ? JSON.stringify({ to: sender.id, ...sender.address }) : null;
  const { rows } = await sql<KeptRow>`
    with who as (
      select c.id, c.customer_id from identities i
      join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
      where i.shop_id = ${shopId} and i.connection_id = ${connectionId} and i.value = any(${ids})
      order by array_position(${ids}::text[], i.value) limit 1 for update of c),
    written as (
      insert into ledger (shop_id, connection_id, event_key, raw, hook_id, message_id, conversation_id, received_at)
      select ${shopId}, ${connectionId}, ${eventKey}, ${inbound.raw}, ${inbound.hookId ?? null}::uuid, ${messageId}, who.id,
        ${now} from who
      on conflict do nothing returning conversation_id),
    numbered as (
      update conversations c set last_seq = c.last_seq + 1, last_text = ${previewOf(content)}, last_message_at = ${now},
        status = case when c.status = 'closed' then 'bot' else c.status end, heard_at = ${now}, opted_out_at = null,
        address = coalesce(${address}::jsonb, c.address),
        referral = coalesce(${context?.referral ? JSON.stringify(context.referral) : null}::jsonb, c.referral)
      from written w where c.shop_id = ${shopId} and c.id = w.conversation_id returning c.last_seq),
    message as (
      insert into messages (shop_id, id, conversation_id, seq, author, content, created_at)
      select ${shopId}, ${messageId}, w.conversation_id, n.last_seq, 'customer',
        ${JSON.stringify(context ? { ...content, context } : content)}, ${now}
      from written w, numbered n),
    job as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select ${shopId}, ${newId()}, 'turn', w.conversation_id, ${JSON.stringify({ messageId })}, ${now}, ${now} from written w),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, ${newId()}, 'message.received', ${messageId},
        jsonb_build_object('conversationId', w.conversation_id, 'seq', n.last_seq), ${now}
      from written w, numbered n)
    select who.id as conversation_id, who.customer_id, n.last_seq as seq,
      (select l.message_id from ledger l
        where l.shop_id = ${shopId} and l.connection_id = ${connectionId} and l.event_key = ${eventKey}) as first_message_id,
      exists (select 1 from customers k where k.shop_id = ${shopId} and k.id = who.customer_id and (
        (k.name is null and ${sender.name ?? null}::text is not null) or
        (k.phone is null and ${sender.phone ?? null}::text is not null) or
        (k.email is null and ${sender.email ?? null}::text is not null))) as missing
    from who left join numbered n on true`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  if (row.missing) await complete(tx, shopId, row.customer_id, sender, now);
  const duplicate = row.seq === null;
  if (row.seq !== null) {
    publishAfter(tx, { topic: 'jobs' });
    publishAfter(tx, { topic: 'message', shopId, conversationId: row.conversation_id, seq: row.seq });
  }
  const firstId = duplicate ? (row.first_message_id ?? (await firstMessageId(tx, inbound))) : messageId;
  return { messageId: firstId, conversationId: row.conversation_id, customerId: row.customer_id, duplicate };
}

/** The message a concurrent delivery of the same event has just written: visible only to a statement begun after it. */
async function firstMessageId(tx: Db, inbound: Inbound): Promise<string> {
  const row = await tx
    .selectFrom('ledger')
    .select('message_id')
    .where('shop_id', '=', inbound.shopId)
    .where('connection_id', '=', inbound.connectionId)
    .where('event_key', '=', inbound.eventKey)
    .executeTakeFirstOrThrow();
  if (!row.message_id) throw new KeyTaken(inbound.eventKey);
  return row.message_id;
}

export type Newcomer = Pick<Inbound, 'shopId' | 'connectionId' | 'sender'>;

/** A sender never seen before: customer, identity and conversation, in one statement. */
export async function welcome(tx: Db, inbound: Newcomer, now: Date): Promise<void> {
  const { shopId, connectionId, sender } = inbound;
  const [customerId, identityId, conversationId] = [newId(), newId(), newId()];
  await sql`
    with customer as (
      insert into customers (shop_id, id, name, phone, email, language, created_at, updated_at)
      values (${shopId}, ${customerId}, ${sender.name ?? null}, ${sender.phone ?? null}, ${sender.email ?? null},
        ${sender.language ?? null}, ${now}, ${now})),
    identity as (
      insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
      values (${shopId}, ${identityId}, ${connectionId}, ${sender.id}, ${customerId}, ${now}))
    insert into conversations
      (shop_id, id, connection_id, identity_id, customer_id, language, address, last_message_at, created_at)
    select ${shopId}, ${conversationId}, ${connectionId}, ${identityId}, ${customerId},
      coalesce(${sender.language ?? null}, s.settings->'languages'->>0, 'en'),
      ${JSON.stringify({ to: sender.id, ...sender.address })}::jsonb, ${now}, ${now}
    from shops s where s.id = ${shopId}`.execute(tx);
}

/** What the channel knows of a person fills what we did not know; it never overwrites what they told us. */
async function complete(tx: Db, shopId: string, customerId: string, sender: Sender, now: Date): Promise<void> {
  await sql`
    update customers set name = coalesce(name, ${sender.name ?? null}), phone = coalesce(phone, ${sender.phone ?? null}),
      email = coalesce(email, ${sender.email ?? null}), updated_at = ${now}
    where shop_id = ${shopId} and id = ${customerId}`.execute(tx);
}

const previewLength = 140;

export function previewOf(content: Inbound['content']): string {
  if (content.kind === 'text') return [...content.text].slice(0, previewLength).join('');
  if (content.kind === 'contact') return content.name;
  if (content.kind === 'choice') return content.label ?? '';
  return `[${content.kind}]`;
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
}
