import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { Reply } from './message.ts';

export type Speaker = { author: 'bot' | 'system' } | { author: 'staff'; staffId: string };

export type Saying = {
  shopId: string;
  conversationId: string;
  connectionId: string;
  speaker: Speaker;
  replies: Reply[];
  now: Date;
  /** The message these replies answer. */
  replyTo?: string;
  /** The id of the first reply, when the speaker's client made it: the same id again says nothing twice. */
  id?: string;
};

type SayRow = { seq: number; to_send: boolean };

/**
 * Writes replies into a conversation and queues their sending (outbox.ts), in one statement; then tells who listens. Offered choices
 * get ids that are unique in the conversation; what they stand for is kept beside the message and never sent out.
 */
export async function say(tx: Db, saying: Saying): Promise<void> {
  const { shopId, conversationId, now } = saying;
  if (saying.replies.length === 0) return;
  const rows = saying.replies.map((reply, index) => ({
    n: index + 1,
    ...messageRow(reply, index === 0 ? saying.id : undefined),
  }));
  const staffId = saying.speaker.author === 'staff' ? saying.speaker.staffId : null;
  const last = saying.replies.at(-1)?.text ?? '';
  const result = await sql<SayRow>`
    with numbered as (
      update conversations set last_seq = last_seq + ${rows.length}, last_text = ${last.slice(0, 140)},
        last_message_at = ${now}
      where shop_id = ${shopId} and id = ${conversationId} returning last_seq - ${rows.length} as base),
    said as (
      insert into messages
        (shop_id, id, conversation_id, seq, author, staff_id, content, bindings, reply_to, created_at)
      select ${shopId}, r.id, ${conversationId}, n.base + r.n, ${saying.speaker.author}, ${staffId}, r.content, r.bindings,
        ${saying.replyTo ?? null}, ${now}
      from jsonb_to_recordset(${JSON.stringify(rows)}) as r (n int, id uuid, content jsonb, bindings jsonb)
      cross join numbered n
      returning id, seq),
    sent as (
      insert into sends (shop_id, id, conversation_id, message_id, connection_id, state, created_at, updated_at)
      select ${shopId}, gen_random_uuid(), ${conversationId}, said.id, k.id,
        case when k.pull then 'sent' else 'queued' end, ${now}, ${now}
      from said join connections k on k.shop_id = ${shopId} and k.id = ${saying.connectionId}
      returning state),
    job as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select ${shopId}, gen_random_uuid(), 'send', 'send ' || ${conversationId}::text,
        jsonb_build_object('conversationId', ${conversationId}::text), ${now}, ${now}
      where exists (select 1 from sent where state = 'queued')),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, gen_random_uuid(), 'message.sent', said.id,
        jsonb_build_object('conversationId', ${conversationId}::text, 'seq', said.seq), ${now} from said)
    select max(seq) as seq, exists (select 1 from sent where state = 'queued') as to_send from said`.execute(tx);
  const { seq, to_send } = result.rows[0] ?? {};
  if (to_send) publishAfter(tx, { topic: 'jobs' });
  if (seq) publishAfter(tx, { topic: 'message', shopId, conversationId, seq });
}

/** One row of `messages`: choices numbered, their meaning set apart from what is shown. */
function messageRow(reply: Reply, id = newId()) {
  const tag = id.slice(-6);
  const choices = reply.choices?.map((choice, index) => ({ ...choice, id: `${tag}-${index + 1}` }));
  const bindings = choices && Object.fromEntries(choices.map((choice) => [choice.id, choice.command]));
  const shown = choices && { choices: choices.map((choice) => ({ id: choice.id, label: choice.label })) };
  return { id, content: { ...reply, ...shown }, bindings: bindings ?? null };
}
