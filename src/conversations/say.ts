import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { Reply } from './message.ts';

type Speaker = { author: 'bot' | 'system' } | { author: 'staff'; staffId: string };

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

/** What is said in one conversation of many; all by the same speaker. */
export type SayingOne = Pick<Saying, 'conversationId' | 'connectionId' | 'replies' | 'replyTo' | 'id'>;
type Occasion = Pick<Saying, 'shopId' | 'speaker' | 'now'>;

type SayRow = { conversationId: string; seq: number; toSend: boolean };

/**
 * Writes replies into a conversation and queues their sending (outbox.ts), in one statement; then tells who listens. Offered choices
 * get ids that are unique in the conversation; what they stand for is kept beside the message and never sent out.
 */
export async function say(tx: Db, saying: Saying): Promise<void> {
  await sayInMany(tx, saying, [saying]);
}

/** The same in many conversations at once, each named once, still in one statement. */
export async function sayInMany(tx: Db, { shopId, speaker, now }: Occasion, sayings: SayingOne[]): Promise<void> {
  const spoken = sayings.filter(({ replies }) => replies.length > 0);
  if (spoken.length === 0) return;
  const staffId = speaker.author === 'staff' ? speaker.staffId : null;
  const result = await sql<SayRow>`
    with talk as (select * from jsonb_to_recordset(${JSON.stringify(spoken.map(talkRow))})
      as t (id uuid, connection uuid, reply_to uuid, count int, last text)),
    numbered as (
      update conversations c set last_seq = c.last_seq + t.count, last_text = t.last, last_message_at = ${now}
      from talk t where c.shop_id = ${shopId} and c.id = t.id
      returning c.id, c.last_seq - t.count as base, t.connection, t.reply_to),
    said as (
      insert into messages
        (shop_id, id, conversation_id, seq, author, staff_id, content, bindings, reply_to, created_at)
      select ${shopId}, r.id, n.id, n.base + r.n, ${speaker.author}, ${staffId}, r.content, r.bindings, n.reply_to, ${now}
      from jsonb_to_recordset(${JSON.stringify(spoken.flatMap(messageRows))})
        as r (talk uuid, n int, id uuid, content jsonb, bindings jsonb)
      join numbered n on n.id = r.talk
      returning id, conversation_id, seq),
    sent as (
      insert into sends (shop_id, id, conversation_id, message_id, connection_id, state, created_at, updated_at)
      select ${shopId}, gen_random_uuid(), said.conversation_id, said.id, k.id,
        case when k.pull then 'sent' else 'queued' end, ${now}, ${now}
      from said join talk on talk.id = said.conversation_id
      join connections k on k.shop_id = ${shopId} and k.id = talk.connection
      returning conversation_id, state),
    job as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select ${shopId}, gen_random_uuid(), 'send', 'send ' || q.id, jsonb_build_object('conversationId', q.id), ${now}, ${now}
      from (select distinct conversation_id::text as id from sent where state = 'queued') q),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, gen_random_uuid(), 'message.sent', said.id,
        jsonb_build_object('conversationId', said.conversation_id, 'seq', said.seq), ${now} from said)
    select said.conversation_id as "conversationId", max(said.seq) as seq,
      exists (select 1 from sent where state = 'queued') as "toSend" from said group by 1`.execute(tx);
  if (result.rows[0]?.toSend) publishAfter(tx, { topic: 'jobs' });
  for (const { conversationId, seq } of result.rows) {
    publishAfter(tx, { topic: 'message', shopId, conversationId, seq });
  }
}

function talkRow({ conversationId, connectionId, replyTo, replies }: SayingOne) {
  const last = (replies.at(-1)?.text ?? '').slice(0, 140);
  return { id: conversationId, connection: connectionId, reply_to: replyTo ?? null, count: replies.length, last };
}

function messageRows({ conversationId, replies, id }: SayingOne) {
  return replies.map((reply, index) => ({
    talk: conversationId,
    n: index + 1,
    ...messageRow(reply, index === 0 ? id : undefined),
  }));
}

/** One row of `messages`: choices numbered, their meaning set apart from what is shown. */
function messageRow(reply: Reply, id = newId()) {
  const tag = id.slice(-6);
  const choices = reply.choices?.map((choice, index) => ({ ...choice, id: `${tag}-${index + 1}` }));
  const bindings = choices && Object.fromEntries(choices.map((choice) => [choice.id, choice.command]));
  const shown = choices && { choices: choices.map((choice) => ({ id: choice.id, label: choice.label })) };
  return { id, content: { ...reply, ...shown }, bindings: bindings ?? null };
}
