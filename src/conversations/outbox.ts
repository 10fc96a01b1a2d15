import { sql } from 'kysely';
import { type Db, publishAfter, transact } from '#platform/db';
import { newId } from '#platform/ids';
import { enqueueAlone } from '#platform/queue';
import { recordFailure } from './intake/about-sends.ts';
import { numberedForMs } from './intake/numbered.ts';
import { joinSends } from './joined-sends.ts';
import type { SaidReply } from './read.ts';

/**
 * The outbox: what was said stands in `sends`, one row a request, and goes out in the order of the conversation. A row is
 * `sending` from before its request goes out until its end is known, so that after a crash nobody sends it a second time
 * unawares: it is `ambiguous` then, until the platform's status or a person settles it.
 */
export type OpenSend = {
  id: string;
  shopId: string;
  connectionId: string;
  conversationId: string;
  messageId: string;
  position: number;
  state: 'queued' | 'sending';
  /** null: not rendered yet. */
  request: object | null;
  attempts: number;
  createdAt: Date;
  said: SaidReply;
  replyTo: string | null;
  language: string;
  /** The sender's own id, unless the address names another one. */
  address: { to: string } & Record<string, unknown>;
  heardAt: Date | null;
  optedOutAt: Date | null;
};

type Row = Omit<OpenSend, 'said' | 'address'> & {
  content: Omit<SaidReply, 'id' | 'seq' | 'author' | 'at'>;
  seq: number;
  author: SaidReply['author'];
  identity: string;
  address: Record<string, unknown>;
};

/** The next request of a conversation that has not come to its end; null when everything has gone out. */
export async function openSend(db: Db, shopId: string, conversationId: string): Promise<OpenSend | null> {
  const { rows } = await sql<Row>`
    select s.id, s.shop_id as "shopId", s.connection_id as "connectionId", s.conversation_id as "conversationId",
      s.message_id as "messageId", s.position, s.state, s.request, s.attempts, s.created_at as "createdAt",
      m.content, m.seq, m.author, m.reply_to as "replyTo", c.language, c.address, c.heard_at as "heardAt",
      c.opted_out_at as "optedOutAt", i.value as identity
    from sends s
    join messages m on m.shop_id = s.shop_id and m.id = s.message_id
    join conversations c on c.shop_id = s.shop_id and c.id = s.conversation_id
    join identities i on i.shop_id = c.shop_id and i.id = c.identity_id
    where s.shop_id = ${shopId} and s.conversation_id = ${conversationId} and s.state in ('queued', 'sending')
    order by m.seq, s.position limit 1`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { content, seq, author, identity, address, ...rest } = row;
  const said = { ...content, id: row.messageId, seq, author, at: row.createdAt };
  return { ...rest, said, address: { to: identity, ...address } };
}

/** Where what is said in a conversation goes, and what is known of whether it may. */
export type Thread = Pick<OpenSend, 'connectionId' | 'language' | 'address' | 'heardAt' | 'optedOutAt'> & {
  channel: string;
};

export async function threadOf(db: Db, shopId: string, conversationId: string): Promise<Thread | null> {
  const { rows } = await sql<Omit<Thread, 'address'> & Pick<Row, 'address' | 'identity'>>`
    select c.connection_id as "connectionId", k.channel, c.language, c.address, c.heard_at as "heardAt",
      c.opted_out_at as "optedOutAt", i.value as identity
    from conversations c
    join connections k on k.shop_id = c.shop_id and k.id = c.connection_id
    join identities i on i.shop_id = c.shop_id and i.id = c.identity_id
    where c.shop_id = ${shopId} and c.id = ${conversationId}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { identity, address, ...rest } = row;
  return { ...rest, address: { to: identity, ...address } };
}

export type RenderedSend = { requests: object[]; numbered: object[]; losses: object[] };

/**
 * Marks the request as going out now; with `rendered`, the message becomes its requests, of which this is the first. `joined`
 * are the sends that go along with it (joined-sends.ts).
 * @returns false when somebody else has taken it up
 */
export async function beginSend(
  db: Db,
  send: OpenSend,
  now: Date,
  rendered?: RenderedSend,
  joined: string[] = [],
): Promise<boolean> {
  return transact(db, async (tx) => {
    const first = rendered && {
      request: JSON.stringify(rendered.requests[0]),
      numbered: JSON.stringify(rendered.numbered),
      losses: JSON.stringify(rendered.losses),
    };
    const begun = await tx
      .updateTable('sends')
      .set((field) => ({ state: 'sending', attempts: field('attempts', '+', 1), updated_at: now, ...first }))
      .where('shop_id', '=', send.shopId)
      .where('id', '=', send.id)
      .where('state', '=', 'queued')
      .executeTakeFirst();
    if (begun.numUpdatedRows !== 1n) return false;
    if (rendered) {
      await layOthers(tx, send, rendered.requests.slice(1), now);
      await keepNumbers(tx, send, rendered.numbered, now);
      if (joined.length > 0) await joinSends(tx, send, joined);
    }
    return true;
  });
}

async function layOthers(tx: Db, send: OpenSend, requests: object[], now: Date): Promise<void> {
  if (requests.length === 0) return;
  const rows = requests.map((request, index) => ({
    shop_id: send.shopId,
    id: newId(),
    conversation_id: send.conversationId,
    message_id: send.messageId,
    connection_id: send.connectionId,
    position: index + 1,
    request: JSON.stringify(request),
    state: 'queued' as const,
    external_id: null,
    error: null,
    created_at: send.createdAt,
    updated_at: now,
  }));
  await tx.insertInto('sends').values(rows).execute();
}

/** The numbers that were last shown hold; those of an earlier answer do not once something else has been said. */
async function keepNumbers(tx: Db, send: OpenSend, choices: object[], now: Date): Promise<void> {
  const until = new Date(now.getTime() + numberedForMs).toISOString();
  const numbered = choices.length > 0 ? JSON.stringify({ replyTo: send.replyTo, until, choices }) : null;
  await sql`
    update conversations set numbered = ${numbered}::jsonb
    where shop_id = ${send.shopId} and id = ${send.conversationId}
      and (${numbered}::jsonb is not null
        or (numbered is not null and numbered->>'replyTo' is distinct from ${send.replyTo}::text))`.execute(tx);
}

export type SendEnd =
  | { state: 'sent'; externalId?: string }
  | { state: 'refused' | 'ambiguous'; error: string; optOut?: boolean }
  /** It is to be tried again. */
  | { state: 'queued'; error: string };

/** Writes down how a request ended. What a status has said meanwhile is not overwritten. */
export async function settleSend(db: Db, send: OpenSend, end: SendEnd, now: Date): Promise<void> {
  await transact(db, async (tx) => {
    const externalId = 'externalId' in end ? (end.externalId ?? null) : null;
    await sql`
      update sends set external_id = coalesce(external_id, ${externalId}), updated_at = ${now},
        state = case when state in ('queued', 'sending') then ${end.state} else state end,
        error = case when state in ('queued', 'sending') then ${'error' in end ? end.error : null} else error end
      where shop_id = ${send.shopId} and id = ${send.id}`.execute(tx);
    if (externalId) await applyEarlyStatus(tx, send, externalId);
    if (end.state === 'refused') await recordFailure(tx, { shopId: send.shopId, now }, send.messageId, end.error);
    if ('optOut' in end && end.optOut) {
      await sql`
        update conversations set opted_out_at = ${now}
        where shop_id = ${send.shopId} and id = ${send.conversationId}`.execute(tx);
    }
    publishAfter(tx, { topic: 'conversation', shopId: send.shopId, conversationId: send.conversationId });
  });
}

/** A fast platform tells what became of a message before it has answered that it took it: the ledger has it then. */
async function applyEarlyStatus(tx: Db, send: OpenSend, externalId: string): Promise<void> {
  await sql`
    update sends s set state = e.state, error = e.reason
    from (
      select case event->>'state' when 'failed' then 'refused' else event->>'state' end as state, event->>'reason' as reason
      from ledger
      where shop_id = ${send.shopId} and connection_id = ${send.connectionId} and ref = ${externalId} and kind = 'status'
      order by array_position(array['sent', 'failed', 'delivered', 'read'], event->>'state') desc limit 1) e
    where s.shop_id = ${send.shopId} and s.id = ${send.id} and s.state = 'sent'`.execute(tx);
}

/** Wakes the outbox of a conversation again, not before `waitMs`; in the transaction in which its job ends. */
export async function wakeOutbox(
  tx: Db,
  { shopId, conversationId }: { shopId: string; conversationId: string },
  now: Date,
  waitMs: number,
): Promise<void> {
  const runAt = new Date(now.getTime() + waitMs);
  const key = `send ${conversationId}`;
  await enqueueAlone(tx, { shopId, queue: 'send', key, payload: { conversationId }, runAt, now });
}
