import { sql } from 'kysely';
import { type Db, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { type RunningShop, type ShopPlace, startShop, tell } from './shop.ts';

/** The marks of a wait of 30 seconds: from its beginning, milliseconds, by their number. */
const marksMs = [15_000, 25_000, 30_000];
export const [firstMarkMs, lastMarkMs] = [15_000, 30_000];

/** `lateMs`: how long after its mark it was written down. */
type Alert = { conversationId: string; rung: number; lateMs: number };
/** `missing`: marks that never were, of which `toCome` are still in the queue: they are late, not lost. */
export type Waits = { alerts: Alert[]; missing: number; toCome: number };

export type Laying = {
  count: number;
  /** Over which time their beginnings are spread evenly. */
  spreadMs: number;
  /** From now to the first mark: until then the shop must be up. */
  headStartMs: number;
};

/**
 * Writes waits of customers for a person who never comes into the database of a shop that is not running. Gives the hour at
 * which the first one began.
 */
export async function layWaits(place: ShopPlace, { count, spreadMs, headStartMs }: Laying): Promise<number> {
  const shop = await startShop(place);
  await tell(shop, 'waits', newId(), 'halo');
  await shop.stop();
  return inDatabase(place, async (db) => {
    await sql`delete from jobs where queue = 'ladder'`.execute(db);
    const begin = Date.now() + headStartMs - firstMarkMs;
    await sql`
      with known as (select shop_id, connection_id from conversations limit 1),
      n as (select i, gen_random_uuid() as person, gen_random_uuid() as identity, gen_random_uuid() as talk,
        gen_random_uuid() as watch, ${new Date(begin)}::timestamptz + i * ${spreadMs / count} * interval '1 millisecond' as since
        from generate_series(0, ${count - 1}) i),
      people as (insert into customers (shop_id, id, created_at, updated_at)
        select shop_id, person, since, since from known, n),
      identities as (insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
        select shop_id, identity, connection_id, 'wait-' || talk, person, since from known, n),
      talks as (insert into conversations (shop_id, id, connection_id, identity_id, customer_id, status, language,
          last_message_at, created_at, waiting_since, waiting_reason, watch_id, watch_kind, watch_since, due_at)
        select shop_id, talk, connection_id, identity, person, 'waiting', 'id', since, since, since, 'asked', watch, 'first',
          since, since + interval '30 seconds' from known, n)
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select shop_id, gen_random_uuid(), 'ladder', 'ladder ' || talk,
        jsonb_build_object('conversationId', talk, 'watchId', watch, 'rung', 1), since + interval '15 seconds', since
      from known, n`.execute(db);
    return begin;
  });
}

/** Starts the shop and makes sure that it is up before the first mark. */
export async function startInTime(place: ShopPlace, begin: number): Promise<RunningShop> {
  const shop = await startShop(place);
  const late = Date.now() - begin - firstMarkMs;
  if (late <= 0) return shop;
  await shop.stop();
  throw new Error(`The shop was up ${late} ms after the first mark`);
}

/** What became of the waits since `begin`; the shop must not be running on an embedded database. */
export async function readWaits(place: ShopPlace, begin: number, count: number): Promise<Waits> {
  return inDatabase(place, async (db) => {
    const since = new Date(begin);
    const { rows } = await sql<{ conversationId: string; rung: number; at: Date; since: Date }>`
      select e.subject_id as "conversationId", (e.payload->>'rung')::int as rung, e.at, c.watch_since as since
      from events e join conversations c on c.shop_id = e.shop_id and c.id = e.subject_id
      where e.type = 'conversation.alerted' and (e.payload->>'rung')::int <= 3 and c.watch_since >= ${since}`.execute(
      db,
    );
    const ahead = await sql<{ toCome: number }>`
      select coalesce(sum(4 - (j.payload->>'rung')::int), 0)::int as "toCome" from jobs j
      where j.queue = 'ladder' and j.state = 'ready' and (j.payload->>'rung')::int <= 3`.execute(db);
    const alerts = rows.map(({ conversationId, rung, at, since }) => ({
      conversationId,
      rung,
      lateMs: at.getTime() - markAt(since.getTime(), rung),
    }));
    const different = new Set(alerts.map(({ conversationId, rung }) => `${conversationId} ${rung}`));
    return { alerts, missing: count * 3 - different.size, toCome: ahead.rows[0]?.toCome ?? 0 };
  });
}

/** When each wait of `begin` and later began, by its conversation. */
export async function beginnings(place: ShopPlace, begin: number): Promise<Map<string, number>> {
  return inDatabase(place, async (db) => {
    const { rows } = await sql<{ id: string; since: Date }>`
      select id, watch_since as since from conversations where watch_since >= ${new Date(begin)}`.execute(db);
    return new Map(rows.map(({ id, since }) => [id, since.getTime()]));
  });
}

export function markAt(since: number, rung: number): number {
  return since + (marksMs[rung - 1] ?? Number.NaN);
}

async function inDatabase<T>(place: ShopPlace, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}
