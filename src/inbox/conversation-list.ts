import { sql } from 'kysely';
import type { ConversationStatus } from '#conversations';
import type { Db } from '#platform/db';

/** A conversation as a list shows it. */
export type ListedConversation = {
  id: string;
  status: ConversationStatus;
  language: string;
  channel: string;
  customer: { id: string; name: string | null };
  assignee: { id: string; name: string } | null;
  /** In whose queue it stands; null: everybody's. */
  team: { id: string; name: string } | null;
  waitingSince: Date | null;
  waitingReason: string | null;
  /** When an answer is due; null: nobody owes one. */
  dueAt: Date | null;
  /** How many marks of the time were passed: 1 half, 2 nearly, 3 over, then once more each time. */
  rung: number;
  /** The hour by which the customer was promised an answer. */
  promisedAt: Date | null;
  snoozedUntil: Date | null;
  tags: string[];
  spam: boolean;
  mergedInto: string | null;
  summary: string | null;
  lastSeq: number;
  /** What the customer said that no member of staff has seen. */
  unread: number;
  lastText: string;
  lastAuthor: 'customer' | 'bot' | 'staff' | 'system' | null;
  lastMessageAt: Date;
};

export type ConversationFilter = {
  status?: ConversationStatus;
  assigneeId?: string;
  /** With people, and nobody's. */
  unassigned?: boolean;
  teamId?: string;
  channel?: string;
  tag?: string;
  /** Only those marked as spam; else none of them. */
  spam?: boolean;
  /** Words in the customer's name or in what was said last. */
  search?: string;
  before?: { at: Date; id: string };
  limit: number;
};

type Row = Omit<ListedConversation, 'customer' | 'assignee' | 'team'> & {
  customerId: string;
  customerName: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  teamId: string | null;
  teamName: string | null;
};

/** The conversations of a shop, the latest words first. One query; with `limit` n it reads n rows of the index. */
export async function listConversations(
  tx: Db,
  shopId: string,
  { status, assigneeId, unassigned, teamId, channel, tag, spam = false, search, before, limit }: ConversationFilter,
): Promise<ListedConversation[]> {
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return read(
    tx,
    sql`c.shop_id = ${shopId} and c.merged_into is null and c.spam = ${spam}
      ${unassigned ? sql`and c.status in ('waiting', 'human') and c.assignee_id is null` : sql``}
      ${teamId ? sql`and c.team_id = ${teamId}` : sql``}
      ${channel ? sql`and k.channel = ${channel}` : sql``}
      ${tag ? sql`and ${tag} = any(c.tags)` : sql``}
      ${status ? sql`and c.status = ${status}` : sql``}
      ${assigneeId ? sql`and c.assignee_id = ${assigneeId}` : sql``}
      ${like ? sql`and (p.name ilike ${like} or c.last_text ilike ${like})` : sql``}
      ${before ? sql`and (c.last_message_at, c.id) < (${before.at}, ${before.id})` : sql``}`,
    limit,
  );
}

/** One conversation as the list shows it; null when this shop has no such one. */
export async function listedConversation(tx: Db, shopId: string, id: string): Promise<ListedConversation | null> {
  const [row] = await read(tx, sql`c.shop_id = ${shopId} and c.id = ${id}`, 1);
  return row ?? null;
}

/** Those of a shop that there are, in the order of a list. */
export async function listedConversations(tx: Db, shopId: string, ids: string[]): Promise<ListedConversation[]> {
  return read(tx, sql`c.shop_id = ${shopId} and c.id = any(${ids})`, ids.length);
}

async function read(tx: Db, where: ReturnType<typeof sql>, limit: number): Promise<ListedConversation[]> {
  const { rows } = await sql<Row>`
    select c.id, c.status, c.language, k.channel, c.customer_id as "customerId", p.name as "customerName",
      c.assignee_id as "assigneeId", u.name as "assigneeName", c.team_id as "teamId", t.name as "teamName",
      c.due_at as "dueAt", c.rung, c.promised_at as "promisedAt", c.snoozed_until as "snoozedUntil", c.tags, c.spam,
      c.merged_into as "mergedInto", c.waiting_since as "waitingSince",
      c.waiting_reason as "waitingReason", c.summary, c.last_seq as "lastSeq", c.last_text as "lastText",
      c.last_message_at as "lastMessageAt", m.author as "lastAuthor",
      (select count(*) from messages n where n.shop_id = c.shop_id and n.conversation_id = c.id
        and n.seq > c.staff_read_seq and n.author = 'customer') as unread
    from conversations c
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    join connections k on k.shop_id = c.shop_id and k.id = c.connection_id
    left join teams t on t.shop_id = c.shop_id and t.id = c.team_id
    left join staff_users u on u.id::text = c.assignee_id
    left join messages m on m.shop_id = c.shop_id and m.conversation_id = c.id and m.seq = c.last_seq
    where ${where}
    order by c.last_message_at desc, c.id desc limit ${limit}`.execute(tx);
  return rows.map(listed);
}

function listed(found: Row): ListedConversation {
  const { customerId, customerName, assigneeId, assigneeName, teamId, teamName, ...row } = found;
  const assignee = assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? assigneeId };
  const team = teamId === null ? null : { id: teamId, name: teamName ?? '' };
  return { ...row, customer: { id: customerId, name: customerName }, assignee, team };
}
