import { sql } from 'kysely';
import { type Shop, type ShopRow, shopAsColumn, shopOf } from '#commerce/shop';
import type { Address, Db } from '#platform/db';
import type { Command } from '#understanding';
import type { Content, Context, DeskCommand, Referral } from './message.ts';

export type ConversationStatus = 'bot' | 'waiting' | 'human' | 'closed';

/** The person, as the conversation needs them. */
export type CustomerFacts = {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: string | null;
  address: Address | null;
  preferences: Record<string, unknown>;
  marketingConsent: boolean | null;
};

/** What the choice that was picked stands for, for the bot or for the people's side; both null: it was none of ours. */
type Picked = { binding: Command | null; deskBinding: DeskCommand | null };

/** Everything a turn starts from. The conversation's row is locked until the transaction ends. */
export type OpenTurn = {
  shop: Shop;
  message: { id: string; seq: number; content: Content; context: Context | undefined } & Picked;
  conversation: {
    id: string;
    connectionId: string;
    channel: string;
    status: ConversationStatus;
    language: string;
    lastSeq: number;
    /** Since when the customer waits for a person. */
    waitingSince: Date | null;
    /** Nobody answers it any more. */
    blocked: boolean;
    /** What the message may answer before it is anything else. */
    asking: 'rating' | 'comment' | 'phone' | null;
    /** What brought the customer here since they were last answered. */
    referral: Referral | null;
  };
  /** The dialogue's own, as it was left; {} at the first message. */
  state: object;
  customer: CustomerFacts;
  hasOrders: boolean;
};

type Row = {
  shop: ShopRow;
  seq: number;
  content: Content & { context?: Context };
  binding: Command | DeskCommand | null;
  conversation_id: string;
  connection_id: string;
  channel: string;
  waiting_since: Date | null;
  spam: boolean;
  asking: OpenTurn['conversation']['asking'];
  referral: (Referral & { isFresh?: true }) | null;
  status: ConversationStatus;
  language: string;
  last_seq: number;
  state: object;
  customer: CustomerFacts;
  has_orders: boolean;
};

/** Locks the conversation and reads what the turn of one message needs, in one query; null when the message is gone. */
export async function openTurn(tx: Db, shopId: string, messageId: string): Promise<OpenTurn | null> {
  const { rows } = await sql<Row>`
    select ${shopAsColumn} as shop,
      m.seq, m.content, c.id as conversation_id, c.connection_id, n.channel, c.status,
      c.language, c.waiting_since, c.spam, c.asking, c.referral, c.last_seq, c.state,
      (select b.bindings -> (m.content->>'id') from messages b
        where m.content->>'kind' = 'choice' and b.shop_id = m.shop_id and b.conversation_id = m.conversation_id
          and b.bindings -> (m.content->>'id') is not null order by b.seq desc limit 1) as binding,
      json_build_object('id', k.id, 'name', k.name, 'phone', k.phone, 'email', k.email, 'language', k.language,
        'address', k.address, 'preferences', k.preferences, 'marketingConsent', k.marketing_consent) as customer,
      exists (select 1 from orders o where o.shop_id = m.shop_id and o.customer_id = k.id) as has_orders
    from messages m
    join conversations c on c.shop_id = m.shop_id and c.id = m.conversation_id
    join connections n on n.shop_id = c.shop_id and n.id = c.connection_id
    join customers k on k.shop_id = c.shop_id and k.id = c.customer_id
    join shops s on s.id = m.shop_id
    where m.shop_id = ${shopId} and m.id = ${messageId}
    for update of c`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { context, ...content } = row.content;
  return {
    shop: shopOf(row.shop),
    message: { id: messageId, seq: row.seq, content: content as Content, context, ...picked(row.binding) },
    conversation: {
      id: row.conversation_id,
      connectionId: row.connection_id,
      channel: row.channel,
      waitingSince: row.waiting_since,
      blocked: row.spam,
      asking: row.asking,
      referral: context?.referral ?? (row.referral?.isFresh ? row.referral : null),
      status: row.status,
      language: row.language,
      lastSeq: row.last_seq,
    },
    state: row.state,
    customer: row.customer,
    hasOrders: row.has_orders,
  };
}

const deskNames = new Set<string>(['rate', 'rate_comment', 'call_back'] satisfies DeskCommand['name'][]);

function picked(binding: Row['binding']): Picked {
  if (binding === null) return { binding: null, deskBinding: null };
  return deskNames.has(binding.name)
    ? { binding: null, deskBinding: binding as DeskCommand }
    : { binding: binding as Command, deskBinding: null };
}
