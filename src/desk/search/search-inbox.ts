import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { searchQuery } from './query.ts';

/** A message in which the words were found. */
export type FoundMessage = {
  conversationId: string;
  messageId: string;
  seq: number;
  at: Date;
  author: 'customer' | 'staff';
  text: string;
  customer: { id: string; name: string | null };
  status: 'bot' | 'waiting' | 'human' | 'closed';
  channel: string;
};

/** `conversationId`: the one in which was spoken last; null when there is none. */
export type FoundCustomer = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  conversationId: string | null;
};

export type FoundOrder = {
  id: string;
  number: string;
  name: string;
  status: string;
  placedAt: Date;
  conversationId: string | null;
};

export type FoundPage = { messages: FoundMessage[]; customers: FoundCustomer[]; orders: FoundOrder[] };

const longestText = 300;

/** Everything of a shop in which all the words stand, the newest first; three queries, each by an index of words. */
export async function searchInbox(
  tx: Db,
  shopId: string,
  { text, before, limit }: { text: string; before?: string; limit: number },
): Promise<FoundPage> {
  const query = searchQuery(shopId, text);
  if (!query) return { messages: [], customers: [], orders: [] };
  const messages = await findMessages(tx, shopId, query, before, limit);
  if (before) return { messages, customers: [], orders: [] };
  return {
    messages,
    customers: await findCustomers(tx, shopId, query, limit),
    orders: await findOrders(tx, shopId, query, limit),
  };
}

/** Words of everyday are found among so many of the newest; others are so rare that all places of theirs are few. */
const newest = 5_000;

type Matching = { query: string; before: string | undefined; limit: number };

/**
 * Ids are made in the order of time. The newest messages are looked through first; only when they do not hold enough, the
 * index of words is asked. The database could not choose between the two: of a word's beginning it does not know how often it
 * stands.
 */
async function findMessages(
  tx: Db,
  shopId: string,
  query: string,
  before: string | undefined,
  limit: number,
): Promise<FoundMessage[]> {
  const matching = { query, before, limit };
  const recent = await readHits(tx, shopId, amongNewest(shopId, matching));
  return recent.length === limit ? recent : readHits(tx, shopId, amongAll(shopId, matching));
}

const until = (before: string | undefined) => (before ? sql`and id < ${before}::uuid` : sql``);

function amongNewest(shopId: string, { query, before, limit }: Matching) {
  return sql`select id from (
    select id, words from messages where shop_id = ${shopId} ${until(before)} order by id desc limit ${newest}) newest
    where words @@ ${query}::tsquery order by id desc limit ${limit}`;
}

function amongAll(shopId: string, { query, before, limit }: Matching) {
  return sql`select id from (
    with matching as materialized (
      select id from messages where words @@ ${query}::tsquery and words is not null and shop_id = ${shopId})
    select id from matching where true ${until(before)}) placed order by id desc limit ${limit}`;
}

async function readHits(tx: Db, shopId: string, hits: ReturnType<typeof sql>): Promise<FoundMessage[]> {
  const { rows } = await sql<FoundMessage>`
    select m.conversation_id as "conversationId", m.id as "messageId", m.seq, m.created_at as at, m.author,
      left(coalesce(m.content->>'text', m.content->>'caption', m.content->>'label', ''), ${longestText}) as text,
      json_build_object('id', p.id, 'name', p.name) as customer, c.status, k.channel
    from (${hits}) h
    join messages m on m.shop_id = ${shopId} and m.id = h.id
    join conversations c on c.shop_id = ${shopId} and c.id = m.conversation_id
    join customers p on p.shop_id = ${shopId} and p.id = c.customer_id
    join connections k on k.shop_id = ${shopId} and k.id = c.connection_id
    order by h.id desc`.execute(tx);
  return rows;
}

async function findCustomers(tx: Db, shopId: string, query: string, limit: number): Promise<FoundCustomer[]> {
  const { rows } = await sql<FoundCustomer>`
    select p.id, p.name, p.phone, p.email, ${latestTalk(shopId, sql`p.id`)} as "conversationId"
    from (select id, name, phone, email from customers where shop_id = ${shopId} and words @@ ${query}::tsquery
      order by id desc limit ${limit}) p order by p.id desc`.execute(tx);
  return rows;
}

async function findOrders(tx: Db, shopId: string, query: string, limit: number): Promise<FoundOrder[]> {
  const { rows } = await sql<FoundOrder>`
    select o.id, o.number, o.name, o.status, o.at as "placedAt", ${latestTalk(shopId, sql`o.customer`)} as "conversationId"
    from (select id, number, contact->>'name' as name, status, placed_at as at, customer_id as customer from orders
      where shop_id = ${shopId} and words @@ ${query}::tsquery order by id desc limit ${limit}) o order by o.id desc`.execute(
    tx,
  );
  return rows;
}

function latestTalk(shopId: string, customer: ReturnType<typeof sql>) {
  return sql`(select c.id from conversations c where c.shop_id = ${shopId} and c.customer_id = ${customer}
    order by c.last_message_at desc limit 1)`;
}
