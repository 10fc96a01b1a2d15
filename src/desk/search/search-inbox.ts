import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { findRows, type Matching } from './find-rows.ts';
import { searchQuery } from './query.ts';

/** A message in which the words were found. */
type FoundMessage = {
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
type FoundCustomer = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  conversationId: string | null;
};

type FoundOrder = {
  id: string;
  number: string;
  name: string;
  status: string;
  placedAt: Date;
  conversationId: string | null;
};

export type FoundPage = { messages: FoundMessage[]; customers: FoundCustomer[]; orders: FoundOrder[] };

const longestText = 300;

/** Everything of a shop in which all the words stand, the newest first. */
export async function searchInbox(
  tx: Db,
  shopId: string,
  { text, before, limit }: { text: string; before?: string; limit: number },
): Promise<FoundPage> {
  const query = searchQuery(shopId, text);
  if (!query) return { messages: [], customers: [], orders: [] };
  const messages = await findMessages(tx, { shopId, query, before, limit });
  if (before) return { messages, customers: [], orders: [] };
  const matching = { shopId, query, limit };
  return { messages, customers: await findCustomers(tx, matching), orders: await findOrders(tx, matching) };
}

async function findMessages(tx: Db, matching: Matching): Promise<FoundMessage[]> {
  const { shopId } = matching;
  const ids = await findRows(tx, 'messages', matching);
  if (ids.length === 0) return [];
  const { rows } = await sql<FoundMessage>`
    select m.conversation_id as "conversationId", m.id as "messageId", m.seq, m.created_at as at, m.author,
      left(coalesce(m.content->>'text', m.content->>'caption', m.content->>'label', ''), ${longestText}) as text,
      json_build_object('id', p.id, 'name', p.name) as customer, c.status, k.channel
    from messages m
    join conversations c on c.shop_id = ${shopId} and c.id = m.conversation_id
    join customers p on p.shop_id = ${shopId} and p.id = c.customer_id
    join connections k on k.shop_id = ${shopId} and k.id = c.connection_id
    where m.shop_id = ${shopId} and m.id = any(${ids}) order by m.id desc`.execute(tx);
  return rows;
}

async function findCustomers(tx: Db, matching: Matching): Promise<FoundCustomer[]> {
  const { shopId } = matching;
  const ids = await findRows(tx, 'customers', matching);
  if (ids.length === 0) return [];
  const { rows } = await sql<FoundCustomer>`
    select p.id, p.name, p.phone, p.email, ${latestTalk(shopId, sql`p.id`)} as "conversationId"
    from customers p where p.shop_id = ${shopId} and p.id = any(${ids}) order by p.id desc`.execute(tx);
  return rows;
}

async function findOrders(tx: Db, matching: Matching): Promise<FoundOrder[]> {
  const { shopId } = matching;
  const ids = await findRows(tx, 'orders', matching);
  if (ids.length === 0) return [];
  const { rows } = await sql<FoundOrder>`
    select o.id, o.number, o.contact->>'name' as name, o.status, o.placed_at as "placedAt",
      ${latestTalk(shopId, sql`o.customer_id`)} as "conversationId"
    from orders o where o.shop_id = ${shopId} and o.id = any(${ids}) order by o.id desc`.execute(tx);
  return rows;
}

function latestTalk(shopId: string, customer: ReturnType<typeof sql>) {
  return sql`(select c.id from conversations c where c.shop_id = ${shopId} and c.customer_id = ${customer}
    order by c.last_message_at desc limit 1)`;
}
