import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { EventType } from '#platform/events';

/** Everything that belongs to a conversation, in the order of time. */
export type StoryEntry = { id: string; at: Date; conversationId: string } & (
  | {
      kind: 'message';
      seq: number;
      author: 'customer' | 'bot' | 'staff' | 'system';
      staff: Named | null;
      content: object;
      delivery: Delivery | null;
      /** Names of the commands that the bot read in a customer's message. */
      understood: string[] | null;
      /** What a person said that it meant instead. */
      meant: string | null;
    }
  | { kind: 'note'; staff: Named; content: { text: string; mentions: string[] } }
  | { kind: 'event'; type: EventType | 'conversation.rated'; staff: Named | null; content: object }
);

type Named = { id: string; name: string };
type Delivery = { state: 'queued' | 'sent' | 'delivered' | 'read' | 'refused' | 'ambiguous'; error: string | null };

export type StoryPage = { before?: { at: Date; id: string }; limit: number };

/**
 * The newest entries before a place, oldest first: messages with what became of their delivery, notes, and what happened with
 * the customer's cart and orders; of conversations merged into this one too. Each of the three kinds is read by its index.
 */
export async function storyOf(tx: Db, shopId: string, id: string, { before, limit }: StoryPage): Promise<StoryEntry[]> {
  const until = before ? sql`(x.at, x.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql`true`;
  const { rows } = await sql<StoryEntry>`
    with talks as (
      select id, customer_id from conversations where shop_id = ${shopId} and (id = ${id} or merged_into = ${id})),
    subjects as (
      select id from talks
      union select o.id from orders o where o.shop_id = ${shopId} and o.customer_id in (select customer_id from talks)
      union select k.id from carts k where k.shop_id = ${shopId} and k.customer_id in (select customer_id from talks)),
    said as (
      select 'message' as kind, m.id, m.created_at as at, m.conversation_id, m.seq, m.author, m.staff_id, m.content,
        null::text as type,
        (select json_build_object('state', s.state, 'error', s.error) from sends s
          where s.shop_id = ${shopId} and s.message_id = m.id order by s.position desc limit 1) as delivery,
        case when m.author = 'customer' then jsonb_path_query_array(m.evidence, '$.commands[*].name') end as understood,
        (select meaning from lessons t where t.shop_id = ${shopId} and t.id = m.id and t.state = 'taught') as meant
      from talks cross join lateral (
        select * from messages l where l.shop_id = ${shopId} and l.conversation_id = talks.id
          and ${before ? sql`l.created_at <= ${before.at}` : sql`true`}
        order by l.seq desc limit ${limit}) m),
    noted as (
      select 'note', n.id, n.created_at, n.conversation_id, null::int, 'staff', n.author_id,
        jsonb_build_object('text', n.text, 'mentions', n.mentions), null::text, null::json, null::jsonb, null::text
      from notes n where n.shop_id = ${shopId} and n.conversation_id in (select id from talks)),
    happened as (
      select 'event', e.id, e.at, ${id}::uuid, null::int, 'system',
        coalesce(e.payload->>'staffId', substring(e.payload->>'actor' from 'staff:(.*)')), e.payload, e.type, null::json, null::jsonb, null::text
      from events e where e.shop_id = ${shopId} and e.subject_id in (select id from subjects) and e.type not like 'message.%'),
    rated as (
      select 'event', r.id, r.given_at, r.conversation_id, null::int, 'customer', null::text,
        jsonb_build_object('score', r.score, 'comment', r.comment), 'conversation.rated', null::json, null::jsonb, null::text
      from ratings r where r.shop_id = ${shopId} and r.conversation_id in (select id from talks) and r.given_at is not null)
    select x.kind, x.id, x.at, x.conversation_id as "conversationId", x.seq, x.author, x.content, x.type, x.delivery,
      x.understood, x.meant,
      case when x.staff_id is null then null
        else json_build_object('id', x.staff_id, 'name', coalesce(u.name, x.staff_id)) end as staff
    from (select * from said union all select * from noted union all select * from happened union all select * from rated) x
    left join staff_users u on u.id::text = x.staff_id
    where ${until} order by x.at desc, x.id desc limit ${limit}`.execute(tx);
  return rows.reverse();
}
