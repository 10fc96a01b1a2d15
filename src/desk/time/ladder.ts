import { sql } from 'kysely';
import { z } from 'zod';
import { loadShop, type Shop } from '#commerce/shop';
import { ladderKey, ladderQueue, markOf, say } from '#conversations';
import { type WaitNews, waitNotice } from '#dialogue';
import { type Db, publishAfter, transact } from '#platform/db';
import { newId } from '#platform/ids';
import type { Job, JobHandler } from '#platform/queue';
import type { World } from '#world';
import { routeConversation } from '../routing/route.ts';
import { promise } from './owe.ts';
import { queueFacts } from './queue-facts.ts';
import { lockWait, type WaitFacts } from './wait-facts.ts';

const payload = z.object({ conversationId: z.string(), watchId: z.string(), rung: z.int() });
type Mark = z.output<typeof payload>;

/** The third mark is the end of the time: whoever waits is told so. Those after it are for the shop's people alone. */
const lastMark = 3;
const longestPauseMs = 30 * 60_000;

/**
 * One mark of one wait. That it happens and that its job is gone are one transaction, and it happens only to the wait it
 * was laid for, at the step before it: not twice, not after an answer, and not less than once. The next mark is laid with it.
 */
export function ladder(world: World): JobHandler {
  return (job, finish) =>
    transact(world.db, async (tx) => {
      const mark = payload.parse(job.payload);
      if (mark.rung < lastMark) await passEarlyMark(tx, job, mark, world.clock.now());
      else await passLateMark(world, tx, job, mark);
      await finish(tx);
    });
}

type Passed = { assigneeId: string | null };

/** At half of the time the assignee is told, shortly before its end a supervisor. One statement: there can be thousands. */
async function passEarlyMark(tx: Db, job: Job, mark: Mark, now: Date): Promise<void> {
  const { conversationId, watchId, rung } = mark;
  const { rows } = await sql<Passed>`
    with passed as (
      update conversations set rung = ${rung}
      where shop_id = ${job.shopId} and id = ${conversationId} and watch_id = ${watchId} and rung = ${rung - 1}
      returning assignee_id, watch_since, due_at),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${job.shopId}, ${newId()}, 'conversation.alerted', ${conversationId},
        jsonb_build_object('rung', ${rung}::int, 'staffId', assignee_id, 'since', watch_since, 'dueAt', due_at), ${now}
      from passed),
    next as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select ${job.shopId}, ${newId()}, ${ladderQueue}, ${ladderKey(conversationId)},
        ${JSON.stringify({ ...mark, rung: rung + 1 })}::jsonb,
        watch_since + (due_at - watch_since) * ${partAt(rung + 1)}::float8, ${now}::timestamptz
      from passed)
    select assignee_id as "assigneeId" from passed`.execute(tx);
  if (rows[0]) tellStaff(tx, job.shopId, mark, rows[0].assigneeId, now);
}

/** Where a mark stands in a wait of length 1. */
function partAt(rung: number): number {
  return markOf(rung, new Date(0), new Date(1_000_000)).getTime() / 1_000_000;
}

async function passLateMark(world: World, tx: Db, job: Job, mark: Mark): Promise<void> {
  const now = world.clock.now();
  const wait = await lockWait(tx, job.shopId, mark.conversationId);
  if (!wait || wait.watchId !== mark.watchId || wait.rung !== mark.rung - 1) return;
  const shop = await loadShop(tx, job.shopId);
  const queue = await queueFacts(tx, shop, { channel: wait.channel, since: wait.waitingSince ?? now, now });
  const nextAt = nextMark(shop, mark.rung, queue, now);
  await layNext(tx, job.shopId, mark, nextAt, now);
  if (mark.rung === lastMark) {
    if (wait.status === 'waiting' && wait.assigneeId) await routeConversation(tx, shop, wait, now, wait.assigneeId);
    await tellCustomer(world, tx, shop, wait, { kind: wait.watchKind === 'next' ? 'next' : 'queue', queue });
    await promise(tx, shop.id, wait.id, nextAt, now);
  }
  tellStaff(tx, job.shopId, mark, wait.assigneeId, now);
}

/** When the shop opens, when the promised minutes are over, or, nobody being there, after a pause that grows. */
function nextMark(shop: Shop, rung: number, queue: { opensAt: Date | null; minutes: number | null }, now: Date): Date {
  if (queue.opensAt) return queue.opensAt;
  const promisedMs = (queue.minutes ?? 1) * 60_000;
  const targetMs = shop.settings.support.first_response_seconds * 1000;
  const pauseMs = Math.max(promisedMs, targetMs) * 2 ** (rung - lastMark);
  return new Date(now.getTime() + Math.min(longestPauseMs, pauseMs));
}

async function layNext(tx: Db, shopId: string, mark: Mark, runAt: Date, now: Date): Promise<void> {
  const { conversationId, rung } = mark;
  await sql`
    with passed as (
      update conversations set rung = ${rung} where shop_id = ${shopId} and id = ${conversationId}
      returning assignee_id, watch_since, due_at),
    event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${shopId}, ${newId()}, 'conversation.alerted', ${conversationId},
        jsonb_build_object('rung', ${rung}::int, 'staffId', assignee_id, 'since', watch_since, 'dueAt', due_at), ${now}
      from passed)
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    values (${shopId}, ${newId()}, ${ladderQueue}, ${ladderKey(conversationId)},
      ${JSON.stringify({ ...mark, rung: rung + 1 })}::jsonb, ${runAt}, ${now})`.execute(tx);
}

type News = { kind: 'next' | 'queue'; queue: Extract<WaitNews, { kind: 'queue' }>['queue'] };

async function tellCustomer(world: World, tx: Db, shop: Shop, wait: WaitFacts, news: News): Promise<void> {
  const now = world.clock.now();
  const voice = { shop, baseUrl: world.shopUrl(shop), now, customerName: wait.customerName };
  const told: WaitNews = news.kind === 'next' ? { kind: 'next' } : { kind: 'queue', queue: news.queue };
  const reply = waitNotice(told, wait.language, voice);
  const place = { shopId: shop.id, conversationId: wait.id, connectionId: wait.connectionId, now };
  await say(tx, { ...place, speaker: { author: 'bot' }, replies: [reply] });
}

function tellStaff(tx: Db, shopId: string, mark: Mark, staffId: string | null, now: Date): void {
  const { conversationId, rung } = mark;
  publishAfter(tx, { topic: 'alert', shopId, conversationId, rung, staffId, at: now.toISOString() });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}
