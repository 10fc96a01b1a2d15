import { sql } from 'kysely';
import { type Db, publishAfter, transact } from '#platform/db';
import { recordFailure } from './intake/about-sends.ts';
import type { OpenSend } from './outbox.ts';
import type { SaidReply } from './read.ts';

/**
 * What was said at once goes out in one request where the channel wants it so. The first of these sends carries it; the others
 * have `{ with: <its id> }` for a request, and come to the same end after it.
 */
export type Beside = { id: string; said: SaidReply };

type Row = { id: string; messageId: string; seq: number; author: SaidReply['author']; createdAt: Date } & {
  content: Omit<SaidReply, 'id' | 'seq' | 'author' | 'at'>;
};

/** What was said at once with a send that has not been rendered yet, and waits behind it, in order. */
export async function sendsBeside(db: Db, send: OpenSend): Promise<Beside[]> {
  if (send.replyTo === null) return [];
  const { rows } = await sql<Row>`
    select s.id, m.id as "messageId", m.seq, m.author, m.content, s.created_at as "createdAt"
    from sends s join messages m on m.shop_id = s.shop_id and m.id = s.message_id
    where s.shop_id = ${send.shopId} and s.conversation_id = ${send.conversationId} and s.state = 'queued'
      and s.request is null and m.reply_to = ${send.replyTo} and m.author = ${send.said.author} and m.seq > ${send.said.seq}
    order by m.seq`.execute(db);
  return rows.map(({ id, messageId, seq, author, content, createdAt }) => ({
    id,
    said: { ...content, id: messageId, seq, author, at: createdAt },
  }));
}

/** From now on they go with it. */
export async function joinSends(tx: Db, send: OpenSend, ids: string[]): Promise<void> {
  await sql`
    update sends set request = jsonb_build_object('with', ${send.id}::text)
    where shop_id = ${send.shopId} and id = any(${ids}::uuid[])`.execute(tx);
}

/** The end of the request that it went with is its own end. */
export async function followSend(db: Db, send: OpenSend, leader: string, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const { rows } = await sql<{ state: string; error: string | null }>`
      update sends s set state = f.state, error = f.error, external_id = f.external_id, updated_at = ${now}
      from sends f
      where s.shop_id = ${send.shopId} and s.id = ${send.id} and f.shop_id = s.shop_id and f.id = ${leader}
      returning s.state, s.error`.execute(tx);
    const [end] = rows;
    if (end?.state === 'refused')
      await recordFailure(tx, { shopId: send.shopId, now }, send.messageId, end.error ?? undefined);
    publishAfter(tx, { topic: 'conversation', shopId: send.shopId, conversationId: send.conversationId });
  });
}
