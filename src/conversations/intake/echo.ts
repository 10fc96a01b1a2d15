import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { InboundEvent } from '../event.ts';
import { previewOf } from '../receive.ts';
import { endWatch } from '../watch.ts';
import { type At, openConversation } from './place.ts';

type Echo = Extract<InboundEvent, { kind: 'echo' }>;

/**
 * What the owner wrote to the customer with another tool: it stands in the timeline as the staff's, and the bot is silent, for
 * a person is at it. An echo of our own words is no news, and settles a send of which we did not know whether it went out.
 */
export async function keepEcho(tx: Db, at: At, event: Echo & { key: string }): Promise<void> {
  const conversationId = await openConversation(tx, at, event.sender);
  if ((await isOurs(tx, at, conversationId, event)) || event.isOwn) return;
  await sql`
    with numbered as (
      update conversations set last_seq = last_seq + 1, last_text = ${previewOf(event.content)},
        last_message_at = ${at.now}, status = 'human'
      where shop_id = ${at.shopId} and id = ${conversationId} returning last_seq),
    said as (
      insert into messages (shop_id, id, conversation_id, seq, author, content, marks, created_at)
      select ${at.shopId}, ${newId()}, ${conversationId}, n.last_seq, 'staff', ${JSON.stringify(contentOf(event))}::jsonb,
        '{"echo": true}', ${at.now}
      from numbered n returning id)
    insert into sends (shop_id, id, conversation_id, message_id, connection_id, state, external_id, created_at, updated_at)
    select ${at.shopId}, ${newId()}, ${conversationId}, said.id, ${at.connectionId}, 'sent', ${idOf(event)}, ${at.now}, ${at.now}
    from said`.execute(tx);
  await endWatch(tx, { shopId: at.shopId, conversationId, now: at.now });
  publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId });
}

const idOf = ({ of, key }: Echo & { key: string }): string => of ?? key;

/** As the shop's own replies are written: every one has a text. */
function contentOf({ content }: Echo): object {
  if (content.kind === 'text') return { kind: 'text', text: content.text };
  if (content.kind !== 'media') return { ...content, kind: 'text', text: previewOf(content) };
  const { mediaType, url, caption = '' } = content;
  return { kind: 'media', text: caption, media: { mediaType, url } };
}

/**
 * The send that an echo comes of: by the platform's id, by our own, by its words; of what has no words, by being on its way
 * now, for an echo may be quicker than the answer to the request.
 */
async function isOurs(tx: Db, at: At, conversationId: string, event: Echo & { key: string }): Promise<boolean> {
  const text = event.content.kind === 'text' ? event.content.text : null;
  const sendId = event.sendId ?? null;
  const id = idOf(event);
  const { rows } = await sql<{ id: string }>`
    update sends s set external_id = coalesce(s.external_id, ${id}), updated_at = ${at.now},
      state = case when s.state in ('sending', 'ambiguous') then 'sent' else s.state end
    where s.shop_id = ${at.shopId} and s.id = (
      select o.id from sends o where o.shop_id = ${at.shopId} and o.conversation_id = ${conversationId} and (
        o.external_id = ${id} or o.id::text = ${sendId}::text
        or (o.external_id is null and o.state = 'sending' and ${text}::text is null)
        or (o.external_id is null and o.state in ('sending', 'ambiguous') and ${text}::text is not null
          and exists (select 1 from messages m where m.shop_id = o.shop_id and m.id = o.message_id
            and position(${text}::text in m.content->>'text') > 0)))
      order by o.external_id is not distinct from ${id} desc, o.id::text is not distinct from ${sendId}::text desc,
        o.created_at
      limit 1)
    returning s.id`.execute(tx);
  return rows.length > 0;
}
