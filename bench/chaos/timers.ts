import { sql } from 'kysely';
import { type Db, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';
import { type RunningShop, type ShopPlace, startShop } from '../support/shop.ts';
import { tellPatiently } from './customer.ts';
import { type Proof, prove } from './proof.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Marks of a wait of 30 seconds, and by when the shop is surely up. */
const [firstMarkMs, lastMarkMs, headStartMs] = [15_000, 30_000, 60_000];

type Alert = { conversationId: string; rung: number; lateMs: number };

/** Many customers wait for a person who never comes: each mark of each wait is met in time, once, while others chat. */
export function timers(place: ShopPlace, count: number, spreadMs: number): Promise<Proof> {
  return prove(`${count} waits, each with three marks, over ${(spreadMs + lastMarkMs) / 1000} s`, async () => {
    const begin = await layWaits(place, count, spreadMs);
    const shop = await startShop(place);
    const upMs = begin + firstMarkMs - Date.now();
    if (upMs < 0) {
      await shop.stop();
      return { says: '', breaches: [`the shop was up ${-upMs} ms after the first mark`] };
    }
    await chatUntil(shop, begin + spreadMs + lastMarkMs + 10_000);
    await shop.stop();
    const alerts = await alertsSince(place, begin);
    const late = alerts.map(({ lateMs }) => lateMs).sort((one, other) => one - other);
    const [p50, p99] = [0.5, 0.99].map((part) => late[Math.floor(late.length * part)] ?? 0);
    const says = `${alerts.length} alerts; after their mark: p50 ${p50} ms, p99 ${p99} ms, last ${late.at(-1)} ms`;
    const slow = (p99 ?? 0) > 1_000 ? [`p99 is ${p99} ms, not 1000`] : [];
    return { says, breaches: [...slow, ...lostOrTwice(alerts, count)] };
  });
}

/** The same, killed in the middle again and again. */
export function timersKilled(place: ShopPlace, count: number, spreadMs: number): Promise<Proof> {
  return prove(`${count} waits, killed three times in their middle`, async () => {
    const begin = await layWaits(place, count, spreadMs);
    for (const part of [0.2, 0.5, 0.8]) {
      const shop = await startShop(place);
      await sleep(Math.max(2_000, begin + firstMarkMs + spreadMs * part - Date.now()));
      await shop.kill();
    }
    const shop = await startShop(place);
    await sleep(Math.max(10_000, begin + spreadMs + lastMarkMs + 10_000 - Date.now()));
    await shop.stop();
    const alerts = await alertsSince(place, begin);
    return { says: `${alerts.length} alerts, none lost, none twice`, breaches: lostOrTwice(alerts, count) };
  });
}

async function chatUntil(shop: RunningShop, end: number): Promise<void> {
  for (let n = 0; Date.now() < end; n++) {
    await tellPatiently(shop, `timers-${n % 5}`, `timers-${shop.pid}-${n}`);
    await sleep(100);
  }
}

function lostOrTwice(alerts: Alert[], count: number): string[] {
  const times = new Map<string, number>();
  for (const { conversationId, rung } of alerts) {
    const key = `${conversationId} ${rung}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const twice = [...times].filter(([, n]) => n > 1).map(([key, n]) => `${key}: ${n} times`);
  const lost = count * 3 - times.size;
  return lost === 0 ? twice : [`${lost} of ${count * 3} alerts are missing`, ...twice];
}

/** Writes the waits into the shop's database, which is not running, their beginnings spread evenly; gives the first. */
async function layWaits(place: ShopPlace, count: number, spreadMs: number): Promise<number> {
  const shop = await startShop(place);
  await tellPatiently(shop, 'timers', `timers-${newId()}`);
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

async function alertsSince(place: ShopPlace, begin: number): Promise<Alert[]> {
  const marks = sql`case (e.payload->>'rung')::int when 1 then 15 when 2 then 25 else 30 end * interval '1 second'`;
  return inDatabase(place, async (db) => {
    const { rows } = await sql<Alert>`
      select e.subject_id as "conversationId", (e.payload->>'rung')::int as rung,
        round(extract(epoch from e.at - (c.watch_since + ${marks})) * 1000)::int as "lateMs"
      from events e join conversations c on c.shop_id = e.shop_id and c.id = e.subject_id
      where e.type = 'conversation.alerted' and (e.payload->>'rung')::int <= 3
        and c.watch_since >= ${new Date(begin)}`.execute(db);
    return rows;
  });
}

async function inDatabase<T>(place: ShopPlace, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}
