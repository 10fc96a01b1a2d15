import type pg from 'pg';
import { subscribe } from '#platform/bus';
import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { Logger } from '#platform/log';
import { nextDue } from './claim.ts';
import type { BatchHandler, Handlers, JobHandler } from './job.ts';
import { type Lane, openLane } from './lane.ts';
import { showPresence, takeBack } from './presence.ts';

export type Workers = {
  /** Waits until nothing that is due is left undone. */
  idle(): Promise<void>;
  /** Lets running jobs end, takes no more. */
  stop(): Promise<void>;
};

type Options = {
  db: Db;
  clock: Clock;
  log: Logger;
  handlers: Handlers;
  /** Jobs at once; a queue that is worked off in batches has a place of its own besides. */
  concurrency: number;
  /** True when no other process can hold a lease (embedded database): leases of a dead process are taken back at once. */
  alone: boolean;
  /** On a database server: by which its processes see of each other which live, and take over from those that do not. */
  pool?: pg.Pool;
};

/** News can be lost: so long at most nobody looks. */
const longestRestMs = 1_000;
/** Timers that follow each other closely are gathered for so long: ten looks a second, however many there are. */
const shortestRestMs = 100;
const takeBackMs = 2_000;

/** Starts taking jobs: the oldest of each key that is due, several keys at once. */
export async function startWorkers(options: Options): Promise<Workers> {
  const { db, clock, log } = options;
  const worker = newId();
  if (options.alone) await db.updateTable('jobs').set({ worker: null, leased_until: null }).execute();
  const endPresence = options.pool && (await succeedTheDead(options.pool, worker, options));

  const { single, batched } = lanesOf(options, worker);
  const lanes = [single, ...batched];
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> | undefined;

  const unsubscribe = subscribe((news) => {
    if (news.topic === 'jobs') single.wake();
  });
  const tick = async () => {
    for (const lane of lanes) lane.wake();
    await Promise.all(lanes.map((lane) => lane.looked()));
    const ms = stopping ? longestRestMs : await restMs(db, clock);
    if (!stopping) timer = setTimeout(nextTick, ms);
  };
  const nextTick = () => {
    ticking = tick().catch((error: unknown) => log.error({ err: error }, 'queue: could not look'));
  };
  nextTick();

  async function idle(): Promise<void> {
    for (let done = 1; done > 0; ) {
      done = 0;
      for (const lane of lanes) done += await lane.idle();
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    unsubscribe();
    clearTimeout(timer);
    await ticking;
    await Promise.all(lanes.map((lane) => lane.stop()));
    endPresence?.();
  }

  return { idle, stop };
}

/** Most queues share their places; one that is worked off in batches is a lane by itself, one batch after another. */
function lanesOf({ db, clock, log, handlers, concurrency }: Options, worker: string) {
  const common = { db, clock, log, worker };
  const singles = new Map<string, JobHandler>();
  const batched: Lane[] = [];
  for (const [queue, handler] of Object.entries(handlers)) {
    if (typeof handler === 'function') singles.set(queue, handler);
    else batched.push(openLane({ ...common, queues: [queue], slots: 1, batch: handler }));
  }
  const single = openLane({ ...common, queues: [...singles.keys()], slots: concurrency, batch: oneByOne(singles) });
  return { single, batched };
}

function oneByOne(handlers: ReadonlyMap<string, JobHandler>): BatchHandler {
  return {
    most: 1,
    async run(jobs, finish) {
      for (const job of jobs) {
        const handler = handlers.get(job.queue);
        if (!handler) throw new Error(`No handler for queue ${job.queue}`);
        await handler(job, finish);
      }
    },
  };
}

/** Now and every few seconds; returns the function that ends it. */
async function succeedTheDead(pool: pg.Pool, worker: string, { db, log }: Options): Promise<() => void> {
  const hide = await showPresence(pool, worker);
  try {
    await takeBack(db);
  } catch (error) {
    hide(); // the connection it holds would keep the pool from closing
    throw error;
  }
  const rounds = setInterval(() => {
    takeBack(db).catch((error: unknown) => log.warn({ err: error }, 'queue: could not take back'));
  }, takeBackMs).unref();
  return () => {
    clearInterval(rounds);
    hide();
  };
}

/** Until the next timer is due, so that it goes off at its mark. */
async function restMs(db: Db, clock: Clock): Promise<number> {
  try {
    const next = await nextDue(db, clock.now());
    if (!next) return longestRestMs;
    return Math.min(longestRestMs, Math.max(shortestRestMs, next.getTime() - clock.now().getTime()));
  } catch {
    return longestRestMs; // the database is away; whoever needs it says so
  }
}
