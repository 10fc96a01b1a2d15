import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/db';
import type { Post, Thread } from './post.ts';

/** Which room; `undefined`: all of the shop. */
export type Room = { productId: string | null } | undefined;

/** Threads as visitors see them: what is shown, and what is their own. */
export type Reader = { guestId: string | null };

export type ThreadPage = { before?: string; limit: number };

/** The threads of a room that its reader may see, the newest first; `answered`: only those that have an answer. */
export async function roomThreads(
  tx: Db,
  shopId: string,
  room: Room,
  { guestId }: Reader,
  page: ThreadPage & { answered?: boolean },
): Promise<Thread[]> {
  const visible = sql`(p.state = 'shown' or (p.state = 'held' and p.author_id = ${guestId}))`;
  const where = sql`${inRoom(room)} and ${visible} and ${page.answered ? sql`p.answered_at is not null` : sql`true`}`;
  const threads = await readThreads(tx, shopId, where, page);
  return threads.map((thread) => ({ ...thread, replies: thread.replies.filter((reply) => isSeen(reply, guestId)) }));
}

/** One thread as its reader may see it; null: not there, or not for them. */
export async function openThread(tx: Db, shopId: string, id: string, reader: Reader): Promise<Thread | null> {
  const thread = await deskThread(tx, shopId, id);
  return thread && seenBy(thread, reader);
}

/** Of a thread with everything in it, what its reader may see. */
export function seenBy(thread: Thread, { guestId }: Reader): Thread | null {
  if (!isSeen(thread, guestId)) return null;
  return { ...thread, replies: thread.replies.filter((reply) => isSeen(reply, guestId)) };
}

function isSeen({ state, guestId }: Post, reader: string | null): boolean {
  return state === 'shown' || (state === 'held' && reader !== null && guestId === reader);
}

/** How many threads of a room everybody sees. */
export async function countThreads(tx: Db, shopId: string, room: Room): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from posts p where p.shop_id = ${shopId} and p.parent_id is null and p.state = 'shown'
      and ${inRoom(room)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** What customers say of the shop or of a product, the last put forward first. */
export async function testimonials(tx: Db, shopId: string, room: Room, limit: number): Promise<Post[]> {
  const where = sql`${inRoom(room)} and p.featured_at is not null and p.state = 'shown'`;
  return readThreads(tx, shopId, where, { limit });
}

/** What the shop's people look at: threads that wait for an answer, hold something, were reported or are put forward. */
export const deskViews = ['waiting', 'held', 'reported', 'featured', 'hidden', 'all'] as const;
export type DeskView = (typeof deskViews)[number];

const ofView: Record<DeskView, RawBuilder<unknown>> = {
  waiting: sql`p.answered_at is null and p.state = 'shown'`,
  held: anyOf(sql`x.state = 'held'`),
  reported: anyOf(sql`x.reports > 0`),
  featured: sql`p.featured_at is not null`,
  hidden: anyOf(sql`x.state = 'hidden'`),
  all: sql`true`,
};

function anyOf(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select 1 from posts x where x.shop_id = p.shop_id and (x.id = p.id or x.parent_id = p.id) and ${condition})`;
}

/** Threads for the shop's people, with everything that was written in them, the newest first. */
export function deskThreads(
  tx: Db,
  shopId: string,
  { view, room, ...page }: ThreadPage & { view: DeskView; room?: Room },
): Promise<Thread[]> {
  return readThreads(tx, shopId, sql`${inRoom(room)} and ${ofView[view]}`, page);
}

/** One thread for the shop's people; null: there is none. */
export async function deskThread(tx: Db, shopId: string, id: string): Promise<Thread | null> {
  const [thread] = await readThreads(tx, shopId, sql`p.id = ${id}`, { limit: 1 });
  return thread ?? null;
}

export async function deskCounts(tx: Db, shopId: string): Promise<{ waiting: number; held: number }> {
  const { rows } = await sql<{ waiting: number; held: number }>`
    select (select count(*)::int from posts p where p.shop_id = ${shopId} and p.parent_id is null and ${ofView.waiting}) as waiting,
      (select count(*)::int from posts p where p.shop_id = ${shopId} and p.state = 'held') as held`.execute(tx);
  return rows[0] ?? { waiting: 0, held: 0 };
}

function inRoom(room: Room): RawBuilder<unknown> {
  if (room === undefined) return sql`true`;
  return room.productId === null ? sql`p.product_id is null` : sql`p.product_id = ${room.productId}`;
}

type Row = Post & { productId: string | null; answeredAt: Date | null; featuredAt: Date | null; faqId: string | null };
type ReplyRow = Post & { parentId: string };

const columns = sql`p.id, p.author, p.name, p.text, p.language, p.state, p.held_for as "heldFor", p.reports,
  p.created_at as at, case when p.author = 'visitor' then p.author_id end as "guestId"`;

async function readThreads(tx: Db, shopId: string, where: RawBuilder<unknown>, page: ThreadPage): Promise<Thread[]> {
  const { rows } = await sql<Row>`
    select ${columns}, p.product_id as "productId", p.answered_at as "answeredAt", p.featured_at as "featuredAt",
      p.faq_id as "faqId"
    from posts p where p.shop_id = ${shopId} and p.parent_id is null and ${where}
      ${page.before ? sql`and p.id < ${page.before}::uuid` : sql``}
    order by p.id desc limit ${page.limit}`.execute(tx);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const { rows: replies } = await sql<ReplyRow>`
    select ${columns}, p.parent_id as "parentId" from posts p
    where p.shop_id = ${shopId} and p.parent_id = any(${ids}::uuid[]) order by p.created_at, p.id`.execute(tx);
  const byThread = Map.groupBy(replies, ({ parentId }) => parentId);
  return rows.map((row) => ({
    ...row,
    replies: (byThread.get(row.id) ?? []).map(({ parentId: _, ...reply }) => reply),
  }));
}
