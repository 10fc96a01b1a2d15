import { z } from 'zod';
import { loadShop, type Shop } from '#commerce/shop';
import { markOf, sayInMany } from '#conversations';
import { type WaitNews, waitNotice } from '#dialogue';
import { layPush } from '#inbox';
import { type Db, publishAfter, transact } from '#platform/db';
import type { BatchHandler, Job } from '#platform/queue';
import type { World } from '#world';
import { routeAll } from '../routing/route.ts';
import { readQueue } from './queue-facts.ts';
import { lockWaits, type WaitFacts } from './wait-facts.ts';
import { type PassedMark, writeMarks } from './write-marks.ts';

const payload = z.object({ conversationId: z.string(), watchId: z.string(), rung: z.int() });
type Mark = z.output<typeof payload>;
/** A mark of a wait that still lasts; with those after it that are over as well, the last of which is `rung`. */
type Due = { wait: WaitFacts; rungs: number[]; rung: number };
type Facts = Awaited<ReturnType<typeof readQueue>>;
type Queue = ReturnType<Facts>;

/** The third mark is the end of the time: whoever waits is told so. Those after it are for the shop's people alone. */
const lastMark = 3;
const longestPauseMs = 30 * 60_000;
/** A mark takes less than a millisecond; nobody's message waits longer for the database than these take. */
const mostAtOnce = 100;

/**
 * The marks of waits that are due, many at once. That they happen and that their jobs are gone are one transaction, and each
 * happens only to the wait it was laid for, at the step before it: not twice, not after an answer, and not less than once.
 * The next mark is laid with it.
 */
export function ladder(world: World): BatchHandler {
  return {
    most: mostAtOnce,
    run: (jobs, finish) =>
      transact(world.db, async (tx) => {
        for (const [shopId, marks] of byShop(jobs)) await passMarks(world, tx, shopId, marks);
        await finish(tx);
      }),
  };
}

function byShop(jobs: Job[]): [string, Mark[]][] {
  const shops = Map.groupBy(jobs, ({ shopId }) => shopId);
  return [...shops]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([shopId, those]) => [shopId, those.map((job) => payload.parse(job.payload))]);
}

async function passMarks(world: World, tx: Db, shopId: string, marks: Mark[]): Promise<void> {
  const now = world.clock.now();
  const ids = marks.map(({ conversationId }) => conversationId);
  const waits = new Map((await lockWaits(tx, shopId, ids)).map((wait) => [wait.id, wait]));
  const due = marks.flatMap((mark) => dueOf(mark, waits.get(mark.conversationId), now));
  const late = due.filter(({ rung }) => rung >= lastMark);
  const shop = late.length > 0 ? await loadShop(tx, shopId) : null;
  const queueOf = shop && (await readQueue(tx, shop, now));
  const passed = due.map((one) => passedMark(one, shop, queueOf, now));
  await writeMarks(tx, shopId, passed, now);
  if (shop && queueOf) await endTime(world, tx, shop, late.filter(endsTime), queueOf);
  await tellStaff(tx, shopId, due, now);
}

const endsTime = ({ rungs }: Due) => rungs.includes(lastMark);

/** Nothing when the wait is over or this mark of it has been. Marks that were overtaken while nobody looked go with it. */
function dueOf(mark: Mark, wait: WaitFacts | undefined, now: Date): Due[] {
  if (!wait?.watchSince || !wait.dueAt || wait.watchId !== mark.watchId || wait.rung !== mark.rung - 1) return [];
  const rungs = [mark.rung];
  for (let rung = mark.rung + 1; rung <= lastMark && markOf(rung, wait.watchSince, wait.dueAt) <= now; rung++) {
    rungs.push(rung);
  }
  return [{ wait, rungs, rung: rungs.at(-1) ?? mark.rung }];
}

function passedMark(due: Due, shop: Shop | null, queueOf: Facts | null, now: Date): PassedMark {
  const { wait, rung, rungs } = due;
  const place = { conversationId: wait.id, rung, rungs };
  if (!shop || !queueOf || rung < lastMark) {
    return { ...place, nextAt: markOf(rung + 1, wait.watchSince ?? now, wait.dueAt ?? now), promisedAt: null };
  }
  const nextAt = nextMark(shop, rung, queueOf(standing(wait, now)), now);
  return { ...place, nextAt, promisedAt: endsTime(due) ? nextAt : null };
}

const standing = ({ channel, waitingSince }: WaitFacts, now: Date) => ({ channel, since: waitingSince ?? now });

/** When the shop opens, when the promised minutes are over, or, nobody being there, after a pause that grows. */
function nextMark(shop: Shop, rung: number, { opensAt, minutes }: Queue, now: Date): Date {
  if (opensAt) return opensAt;
  const promisedMs = (minutes ?? 1) * 60_000;
  const targetMs = shop.settings.support.first_response_seconds * 1000;
  const pauseMs = Math.max(promisedMs, targetMs) * 2 ** (rung - lastMark);
  return new Date(now.getTime() + Math.min(longestPauseMs, pauseMs));
}

/** The time is over: somebody else may have it, and whoever waits is told how it stands. */
async function endTime(world: World, tx: Db, shop: Shop, ended: Due[], queueOf: Facts): Promise<void> {
  const now = world.clock.now();
  const assigned = ended.filter(({ wait }) => wait.status === 'waiting' && wait.assigneeId);
  await routeAll(
    tx,
    shop,
    assigned.map(({ wait }) => ({ wait, without: wait.assigneeId })),
    now,
  );
  const notices = ended.map(({ wait }) => {
    const voice = { shop, baseUrl: world.shopUrl(shop), now, customerName: wait.customerName };
    const news: WaitNews =
      wait.watchKind === 'next' ? { kind: 'next' } : { kind: 'queue', queue: queueOf(standing(wait, now)) };
    const replies = [waitNotice(news, wait.language, voice)];
    return { conversationId: wait.id, connectionId: wait.connectionId, replies };
  });
  await sayInMany(tx, { shopId: shop.id, speaker: { author: 'bot' }, now }, notices);
}

async function tellStaff(tx: Db, shopId: string, due: Due[], now: Date): Promise<void> {
  const news = due.map(({ wait, rung }) => ({ conversationId: wait.id, staffId: wait.assigneeId, rung }));
  await layPush(tx, shopId, 'waiting', news, now);
  for (const { wait, rung } of due) {
    const alert = { conversationId: wait.id, rung, staffId: wait.assigneeId, at: now.toISOString() };
    publishAfter(tx, { topic: 'alert', shopId, ...alert });
    publishAfter(tx, { topic: 'conversation', shopId, conversationId: wait.id });
  }
}
