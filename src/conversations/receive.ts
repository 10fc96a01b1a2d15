import { sql } from 'kysely';
import { type Db, publishAfter, transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { Inbound } from './message.ts';
import { complete, idsOf, onceEach, welcome, withNewSenders } from './senders.ts';

export type Received = { messageId: string; conversationId: string; customerId: string; duplicate: boolean };

/**
 * Takes in one message: ledger row with the raw body, message, event and the job of its turn, all in one statement, so
 * that it is either wholly kept or not there. The same event key again on the same connection is the same message.
 * A sender never seen before gets a customer, an identity and a conversation in the same transaction.
 */
export async function receive(db: Db, inbound: Inbound, now: Date): Promise<Received> {
  const [received] = await withNewSenders(() => transact(db, (tx) => receiveAll(tx, [inbound], now)));
  if (!received) throw new Error(`Ledger entry ${inbound.eventKey} is not a message`);
  return received;
}

/**
 * The same for many in a transaction that is open already, in their order and in as many statements as one takes; what may
 * collide with another first message is run by `withNewSenders`. null: something else than a message has come under this key.
 */
export async function receiveAll(tx: Db, inbounds: Inbound[], now: Date): Promise<(Received | null)[]> {
  const kept = await keep(tx, inbounds, now);
  const strangers = inbounds.filter((_, n) => kept[n] === undefined);
  if (strangers.length === 0) return kept.map((one) => one ?? null);
  await welcome(tx, onceEach(strangers), now);
  const keptNow = await keep(tx, strangers, now);
  if (keptNow.includes(undefined)) throw new Error('A new sender could not be written down');
  return kept.map((one) => (one === undefined ? keptNow.shift() : one) ?? null);
}

type KeptRow = {
  message: string;
  conversation_id: string;
  customer_id: string;
  seq: number | null;
  first_message_id: string | null;
  is_incomplete: boolean;
};

/** The whole way in for known senders, in one round trip; undefined where the sender is new, null where the key is taken. */
async function keep(tx: Db, inbounds: Inbound[], now: Date): Promise<(Received | null | undefined)[]> {
  const told = inbounds.map((inbound, n) => ({ n, message: newId(), ...toldRow(inbound) }));
  const { rows } = await sql<KeptRow>`
    with told as (select * from jsonb_to_recordset(${JSON.stringify(told)}) as t (n int, shop uuid, connection uuid,
      key text, raw text, hook uuid, message uuid, job uuid, event uuid, ids text[], name text, phone text, email text,
      preview text, content jsonb, address jsonb, referral jsonb)),
    who as (
      select t.n, c.* from told t cross join lateral (
        select c.id, c.customer_id from identities i
        join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
        where i.shop_id = t.shop and i.connection_id = t.connection and i.value = any(t.ids)
        order by array_position(t.ids, i.value) limit 1) c),
    locked as (
      select c.id from conversations c
      where (c.shop_id, c.id) in (select t.shop, w.id from told t join who w using (n)) order by c.id for update of c),
    written as (
      insert into ledger (shop_id, connection_id, event_key, raw, hook_id, message_id, conversation_id, received_at)
      select t.shop, t.connection, t.key, t.raw, t.hook, t.message, w.id, ${now}
      from told t join who w using (n) join locked k on k.id = w.id order by t.n
      on conflict do nothing returning message_id, conversation_id),
    numbered as (
      update conversations c set last_seq = c.last_seq + s.count, last_text = s.preview, last_message_at = ${now},
        status = case when c.status = 'closed' then 'bot' else c.status end, heard_at = ${now}, opted_out_at = null,
        address = coalesce(s.address, c.address), referral = coalesce(s.referral, c.referral)
      from (
        select t.shop, w.conversation_id as id, count(*)::int as count, (array_agg(t.preview order by t.n desc))[1] as preview,
          (array_agg(t.address order by t.n desc) filter (where t.address is not null))[1] as address,
          (array_agg(t.referral order by t.n desc) filter (where t.referral is not null))[1] as referral
        from written w join told t on t.message = w.message_id group by 1, 2) s
      where c.shop_id = s.shop and c.id = s.id returning c.id, c.last_seq - s.count as base),
    seated as (
      select t.*, n.id as conversation, (n.base + row_number() over (partition by n.id order by t.n))::int as seq
      from written w join told t on t.message = w.message_id join numbered n on n.id = w.conversation_id),
    messages as (
      insert into messages (shop_id, id, conversation_id, seq, author, content, created_at)
      select shop, message, conversation, seq, 'customer', content, ${now} from seated),
    jobs as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select shop, job, 'turn', conversation, jsonb_build_object('messageId', message), ${now}, ${now} from seated order by n),
    events as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select shop, event, 'message.received', message, jsonb_build_object('conversationId', conversation, 'seq', seq), ${now}
      from seated order by n)
    select t.message, w.id as conversation_id, w.customer_id, s.seq,
      (select l.message_id from ledger l
        where l.shop_id = t.shop and l.connection_id = t.connection and l.event_key = t.key) as first_message_id,
      exists (select 1 from customers k where k.shop_id = t.shop and k.id = w.customer_id and (
        (k.name is null and t.name is not null) or (k.phone is null and t.phone is not null) or
        (k.email is null and t.email is not null)))
      or (select count(*) from identities i where i.shop_id = t.shop and i.connection_id = t.connection
        and i.value = any(t.ids)) < cardinality(t.ids) as is_incomplete
    from told t join who w using (n) left join seated s using (n)`.execute(tx);
  const rowOf = new Map(rows.map((row) => [row.message, row]));
  const kept: (Received | null | undefined)[] = [];
  for (const [n, inbound] of inbounds.entries()) {
    const row = rowOf.get(told[n]?.message ?? '');
    kept.push(row && (await receivedAs(tx, inbound, row, now)));
  }
  return kept;
}

function toldRow({ shopId, connectionId, eventKey, raw, hookId, sender, content, context }: Inbound) {
  return {
    shop: shopId,
    connection: connectionId,
    key: eventKey,
    raw,
    hook: hookId,
    job: newId(),
    event: newId(),
    ids: idsOf(sender),
    name: sender.name,
    phone: sender.phone,
    email: sender.email,
    preview: previewOf(content),
    content: context ? { ...content, context } : content,
    address: sender.address && { to: sender.id, ...sender.address },
    referral: context?.referral,
  };
}

async function receivedAs(tx: Db, inbound: Inbound, row: KeptRow, now: Date): Promise<Received | null> {
  const { shopId, sender } = inbound;
  const { conversation_id: conversationId, customer_id: customerId, seq } = row;
  if (row.is_incomplete) await complete(tx, { shopId, conversationId, customerId }, sender, now);
  if (seq === null) {
    const messageId = row.first_message_id ?? (await firstMessageId(tx, inbound));
    return messageId === null ? null : { messageId, conversationId, customerId, duplicate: true };
  }
  publishAfter(tx, { topic: 'jobs' });
  publishAfter(tx, { topic: 'message', shopId, conversationId, seq });
  return { messageId: row.message, conversationId, customerId, duplicate: false };
}

/** The message a concurrent delivery of the same event has just written: visible only to a statement begun after it. */
async function firstMessageId(tx: Db, inbound: Inbound): Promise<string | null> {
  const row = await tx
    .selectFrom('ledger')
    .select('message_id')
    .where('shop_id', '=', inbound.shopId)
    .where('connection_id', '=', inbound.connectionId)
    .where('event_key', '=', inbound.eventKey)
    .executeTakeFirstOrThrow();
  return row.message_id;
}

const previewLength = 140;

export function previewOf(content: Inbound['content']): string {
  if (content.kind === 'text') return [...content.text].slice(0, previewLength).join('');
  if (content.kind === 'contact') return content.name;
  if (content.kind === 'choice') return content.label ?? '';
  return `[${content.kind}]`;
}
