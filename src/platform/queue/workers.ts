import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import { subscribe } from '#platform/bus';
import type { Clock } from '#platform/clock';
import { type Db, isOutage, transact } from '#platform/db';
import { OutsideError } from '#platform/errors';
import { newId } from '#platform/ids';
import type { Logger } from '#platform/log';
import { showPresence, takeBack } from './presence.ts';

export type Job = {
  id: string;
  shopId: string;
  queue: string;
  key: string;
  payload: object;
  /** 1 at the first run. */
  attempts: number;
  createdAt: Date;
};

/**
 * Does a job. `finish(tx)` removes it inside the handler's own transaction, so that the effects and the completion commit
 * together; it throws when the lease was lost meanwhile, which rolls the effects back. A handler that never calls it has
 * its job removed when it returns (then the work must bear being done twice).
 */
export type JobHandler = (job: Job, finish: (tx: Db) => Promise<void>) => Promise<void>;

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
  handlers: Record<string, JobHandler>;
  /** Jobs at once. */
  concurrency: number;
  /** True when no other process can hold a lease (embedded database): leases of a dead process are taken back at once. */
  alone: boolean;
  /** On a database server: by which its processes see of each other which live, and take over from those that do not. */
  pool?: pg.Pool;
};

const leaseMs = 30_000;
const pollMs = 1_000;
const takeBackMs = 2_000;
const maxAttempts = 8;

/** Back-off before the next try: 1, 2, 4 ... seconds, at most two minutes; the other side's own wish goes first. */
function delayMs(error: unknown, attempts: number): number {
  if (error instanceof OutsideError && error.retryAfterMs !== undefined) return error.retryAfterMs;
  return Math.min(120_000, 500 * 2 ** attempts);
}

/** Starts taking jobs: the oldest of each key that is due, several keys at once. */
export async function startWorkers(options: Options): Promise<Workers> {
  const { db, clock, log, handlers, concurrency } = options;
  const worker = newId();
  const queues = Object.keys(handlers);
  const running = new Set<Promise<void>>();
  let stopping = false;
  let claiming: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> | undefined;

  if (options.alone) await db.updateTable('jobs').set({ worker: null, leased_until: null }).execute();
  const endPresence = options.pool && (await succeedTheDead(options.pool));

  /** Now and every few seconds; returns the function that ends it. */
  async function succeedTheDead(pool: pg.Pool): Promise<() => void> {
    const hide = await showPresence(pool, worker);
    await takeBack(db);
    const rounds = setInterval(() => {
      takeBack(db).catch((error: unknown) => log.warn({ err: error }, 'queue: could not take back'));
    }, takeBackMs).unref();
    return () => {
      clearInterval(rounds);
      hide();
    };
  }

  async function claim(most: number): Promise<Job[]> {
    const now = clock.now();
    const { rows } = await sql<Job>`
      with due as (
        select j.shop_id, j.id from jobs j
        where j.state = 'ready' and j.run_at <= ${now} and (j.leased_until is null or j.leased_until < ${now})
          and j.queue = any(${queues})
          and not exists (select 1 from jobs e where e.key = j.key and e.state = 'ready' and e.seq < j.seq)
        order by j.run_at, j.seq limit ${most} for update skip locked)
      update jobs set worker = ${worker}, leased_until = ${new Date(now.getTime() + leaseMs)}, attempts = attempts + 1
      from due where jobs.shop_id = due.shop_id and jobs.id = due.id
      returning jobs.id, jobs.shop_id as "shopId", jobs.queue, jobs.key, jobs.payload, jobs.attempts,
        jobs.created_at as "createdAt"`.execute(db);
    return rows;
  }

  async function fill(): Promise<void> {
    do {
      again = false;
      const free = concurrency - running.size;
      if (stopping || free <= 0) return;
      const jobs = await claim(free);
      for (const job of jobs) start(job);
      again ||= jobs.length === free;
    } while (again);
  }

  function wake(): void {
    if (claiming) {
      again = true;
      return;
    }
    claiming = fill()
      .catch((error: unknown) => log.error({ err: error }, 'queue: could not claim'))
      .finally(() => {
        claiming = undefined;
        if (again && !stopping) wake();
      });
  }

  function start(job: Job): void {
    const done = run(job).finally(() => {
      running.delete(done);
      wake();
    });
    running.add(done);
  }

  async function run(job: Job): Promise<void> {
    let finished = false;
    const finish = async (tx: Db) => {
      await removeJob(tx, job, worker);
      finished = true;
    };
    try {
      const handler = handlers[job.queue];
      if (!handler) throw new Error(`No handler for queue ${job.queue}`);
      await handler(job, finish);
      if (!finished) await transact(db, (tx) => removeJob(tx, job, worker));
    } catch (error) {
      await giveBack(job, error);
    }
  }

  /** While the database is away nothing can be written down, so it is tried until it is back; else the lease would run out. */
  async function giveBack(job: Job, error: unknown): Promise<void> {
    for (;;) {
      try {
        return await postpone(job, error);
      } catch (again) {
        log.error({ err: again, job: job.id }, 'queue: could not postpone');
        if (!isOutage(again) || stopping) return;
        await sleep(pollMs);
      }
    }
  }

  /** A database that goes away is no fault of the job: that does not count, and it is due at once. */
  async function postpone(job: Job, error: unknown): Promise<void> {
    const away = isOutage(error);
    const final = !away && (job.attempts >= maxAttempts || (error instanceof OutsideError && !error.retryable));
    log.warn({ err: error, job: job.id, queue: job.queue, attempts: job.attempts, final }, 'queue: job failed');
    await db
      .updateTable('jobs')
      .set({
        state: final ? 'dead' : 'ready',
        worker: null,
        leased_until: null,
        attempts: away ? job.attempts - 1 : job.attempts,
        run_at: new Date(clock.now().getTime() + (away ? 0 : delayMs(error, job.attempts))),
        last_error: error instanceof Error ? error.message : String(error),
      })
      .where('shop_id', '=', job.shopId)
      .where('id', '=', job.id)
      .where('worker', '=', worker)
      .execute();
  }

  /** Until the next timer is due, so that it goes off at its mark; a second at most, since news can be lost. */
  async function untilNext(): Promise<number> {
    const now = clock.now();
    try {
      const { rows } = await sql<{ next: Date | null }>`
        select min(run_at) as next from jobs where state = 'ready' and run_at > ${now}`.execute(db);
      const next = rows[0]?.next?.getTime() ?? Number.POSITIVE_INFINITY;
      return Math.min(pollMs, Math.max(1, next - clock.now().getTime()));
    } catch {
      return pollMs; // the database is away; whoever needs it says so
    }
  }

  const unsubscribe = subscribe((news) => {
    if (news.topic === 'jobs') wake();
  });
  const tick = async () => {
    wake();
    await claiming;
    const ms = stopping ? pollMs : await untilNext();
    if (!stopping) timer = setTimeout(nextTick, ms);
  };
  const nextTick = () => {
    ticking = tick();
  };
  nextTick();

  async function idle(): Promise<void> {
    do {
      wake();
      await claiming;
      await Promise.all(running);
    } while (claiming || running.size > 0);
  }

  async function stop(): Promise<void> {
    stopping = true;
    unsubscribe();
    clearTimeout(timer);
    await ticking;
    await claiming;
    await Promise.all(running);
    endPresence?.();
  }

  return { idle, stop };
}

async function removeJob(tx: Db, job: Job, worker: string): Promise<void> {
  const result = await tx
    .deleteFrom('jobs')
    .where('shop_id', '=', job.shopId)
    .where('id', '=', job.id)
    .where('worker', '=', worker)
    .executeTakeFirst();
  if (result.numDeletedRows !== 1n) throw new Error(`Lease of job ${job.id} was lost`);
}
