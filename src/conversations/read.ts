import { sql } from 'kysely';
import { type Shop, type ShopRow, shopAsColumn, shopOf } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { Content, Context, Reply } from './message.ts';
import type { ConversationStatus, CustomerFacts } from './open-turn.ts';

/** A reply as it was said: what a channel renders. Choices carry ids and labels only. */
export type SaidReply = Omit<Reply, 'choices'> & {
  id: string;
  seq: number;
  author: 'bot' | 'staff' | 'system';
  choices?: { id: string; label: string }[];
  at: Date;
};

export type ConversationFacts = {
  id: string;
  connectionId: string;
  status: ConversationStatus;
  language: string;
  customerId: string;
};

type StandingCustomer = Pick<CustomerFacts, 'id' | 'name' | 'marketingConsent'>;

type ReplyRow = {
  id: string;
  seq: number;
  author: SaidReply['author'];
  content: Omit<Reply, 'choices'>;
  created_at: Date;
};

/** The replies to one message, in order; null while its turn is not done. */
export async function answerTo(tx: Db, shopId: string, messageId: string): Promise<SaidReply[] | null> {
  const rows = await tx
    .selectFrom('ledger as l')
    .leftJoin('messages as m', (on) =>
      on.onRef('m.shop_id', '=', 'l.shop_id').onRef('m.reply_to', '=', 'l.message_id').on('m.author', '<>', 'customer'),
    )
    .select(['m.id', 'm.seq', 'm.author', 'm.content', 'm.created_at'])
    .where('l.shop_id', '=', shopId)
    .where('l.message_id', '=', messageId)
    .where('l.done_at', 'is not', null)
    .orderBy('m.seq')
    .execute();
  return rows.length === 0 ? null : (rows.filter(({ id }) => id !== null) as ReplyRow[]).map(said);
}

/** What was said to the customer after `seq`, oldest first, at most `limit`. */
export async function repliesAfter(
  tx: Db,
  shopId: string,
  conversationId: string,
  seq: number,
  limit = 100,
): Promise<SaidReply[]> {
  const rows = await tx
    .selectFrom('messages')
    .select(['id', 'seq', 'author', 'content', 'created_at'])
    .where('shop_id', '=', shopId)
    .where('conversation_id', '=', conversationId)
    .where('author', '<>', 'customer')
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return (rows as ReplyRow[]).map(said);
}

function said(row: ReplyRow): SaidReply {
  return { ...row.content, id: row.id, seq: row.seq, author: row.author, at: row.created_at };
}

/** One entry of the timeline: what the customer wrote, or what was said to them, and by which member of staff. */
export type TimelineEntry = { id: string; seq: number; at: Date; staffId: string | null; staffName: string | null } & (
  | { author: 'customer'; content: Content & { context?: Context } }
  | { author: 'bot' | 'staff' | 'system'; content: Reply }
);

/**
 * A stretch of the timeline: the newest `limit` entries before `before` (all when left out), or those after `after`;
 * oldest first either way.
 */
export async function timeline(
  tx: Db,
  shopId: string,
  conversationId: string,
  range: { after?: number; before?: number; limit: number },
): Promise<TimelineEntry[]> {
  const forward = range.after !== undefined;
  let query = tx
    .selectFrom('messages')
    .select(['id', 'seq', 'author', 'staff_id as staffId', 'content', 'created_at as at'])
    .select(sql<string | null>`(select u.name from staff_users u where u.id::text = messages.staff_id)`.as('staffName'))
    .where('shop_id', '=', shopId)
    .where('conversation_id', '=', conversationId)
    .orderBy('seq', forward ? 'asc' : 'desc')
    .limit(range.limit);
  if (range.after !== undefined) query = query.where('seq', '>', range.after);
  if (range.before !== undefined) query = query.where('seq', '<', range.before);
  const rows = (await query.execute()) as TimelineEntry[];
  return forward ? rows : rows.reverse();
}

/** The conversation of a sender on a connection; null when they have never written. */
export async function conversationOf(
  tx: Db,
  shopId: string,
  connectionId: string,
  sender: string,
): Promise<ConversationFacts | null> {
  const { rows } = await sql<ConversationFacts>`
    select c.id, c.connection_id as "connectionId", c.status, c.language, c.customer_id as "customerId" from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    where i.shop_id = ${shopId} and i.connection_id = ${connectionId} and i.value = ${sender}`.execute(tx);
  return rows[0] ?? null;
}

/** How far a conversation is, and a word that is another one when what its customer is shown beside the messages may be. */
export type Progress = { conversationId: string; lastSeq: number; mark: string };

/** One small query, to be asked often: whether anything is new. Null when they have never written. */
export async function progressOf(
  tx: Db,
  shopId: string,
  connectionId: string,
  sender: string,
): Promise<Progress | null> {
  const { rows } = await sql<Progress>`
    select c.id as "conversationId", c.last_seq as "lastSeq",
      concat_ws(' ', c.id, c.status, c.language, s.catalog_version, s.settings_version, k.id, k.version, k.held_until,
        o.id, o.status, o.payment_status) as mark
    from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    join shops s on s.id = c.shop_id
    left join carts k on k.shop_id = c.shop_id and k.customer_id = c.customer_id and k.status = 'open'
    left join lateral (select id, status, payment_status from orders
      where shop_id = c.shop_id and customer_id = c.customer_id order by placed_at desc limit 1) o on true
    where i.shop_id = ${shopId} and i.connection_id = ${connectionId} and i.value = ${sender}`.execute(tx);
  return rows[0] ?? null;
}

/** A customer's conversation on one connection with whose it is and in which shop; null when they never wrote there. */
export async function standingOf(
  tx: Db,
  shopId: string,
  connectionId: string,
  sender: string,
): Promise<{ shop: Shop; conversation: ConversationFacts; customer: StandingCustomer } | null> {
  const { rows } = await sql<{ shop: ShopRow; conversation: ConversationFacts; customer: StandingCustomer }>`
    select ${shopAsColumn} as shop,
      json_build_object('id', c.id, 'connectionId', c.connection_id, 'status', c.status, 'language', c.language,
        'customerId', c.customer_id) as conversation,
      json_build_object('id', k.id, 'name', k.name, 'marketingConsent', k.marketing_consent) as customer
    from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    join customers k on k.shop_id = c.shop_id and k.id = c.customer_id
    join shops s on s.id = c.shop_id
    where i.shop_id = ${shopId} and i.connection_id = ${connectionId} and i.value = ${sender}`.execute(tx);
  const row = rows[0];
  return row ? { ...row, shop: shopOf(row.shop) } : null;
}

/** Where a customer wrote last; null when they have never written. */
export async function lastConversationOf(
  tx: Db,
  shopId: string,
  customerId: string,
): Promise<ConversationFacts | null> {
  const row = await tx
    .selectFrom('conversations')
    .select(['id', 'connection_id as connectionId', 'status', 'language', 'customer_id as customerId'])
    .where('shop_id', '=', shopId)
    .where('customer_id', '=', customerId)
    .orderBy('last_message_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** A conversation by its id; null when this shop has no such one. */
export async function getConversation(tx: Db, shopId: string, id: string): Promise<ConversationFacts | null> {
  const row = await tx
    .selectFrom('conversations')
    .select(['id', 'connection_id as connectionId', 'status', 'language', 'customer_id as customerId'])
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
