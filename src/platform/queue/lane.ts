import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '#platform/clock';
import { type Db, isOutage, transact } from '#platform/db';
import type { Logger } from '#platform/log';
import { claimJobs, isFinal, letGoUnknown, postponeJob, removeJobs } from './claim.ts';
import type { BatchHandler, Finish, Job } from './job.ts';

/** Some queues worked off together. */
export type Lane = {
  /** Looks for what is due. */
  wake(): void;
  /** Until the looking that is under way is over; never fails. */
  looked(): Promise<void>;
  /** Does all that is due; how much it was. */
  idle(): Promise<number>;
  /** Lets what runs come to its end, takes no more. */
  stop(): Promise<void>;
};

export type LaneOptions = {
  db: Db;
  clock: Clock;
  log: Logger;
  worker: string;
  queues: string[];
  /** Batches at once. */
  slots: number;
  /** `most` 1: each job by itself, and whenever one ends the next is looked for. */
  batch: BatchHandler;
};

const retryMs = 1_000;

export function openLane({ db, clock, log, worker, queues, slots, batch }: LaneOptions): Lane {
  const running = new Set<Promise<void>>();
  const inHand = new Set<string>();
  let stopping = false;
  let claiming: Promise<void> | undefined;
  let again = false;
  /** A claim was sent and its answer never came: jobs may be ours that we know nothing of. */
  let unsure = false;
  let count = 0;

  async function fill(): Promise<void> {
    if (unsure) await letGoUnknown(db, { worker, queues, known: [...inHand] });
    unsure = false;
    do {
      again = false;
      const free = slots - running.size;
      if (stopping || free <= 0) return;
      const jobs = await claimJobs(db, { worker, queues, most: free * batch.most, now: clock.now() });
      for (let at = 0; at < jobs.length; at += batch.most) start(jobs.slice(at, at + batch.most));
      again ||= batch.most === 1 && jobs.length === free;
    } while (again);
  }

  function wake(): void {
    if (claiming) {
      again = true;
      return;
    }
    claiming = fill()
      .catch((error: unknown) => {
        unsure ||= isOutage(error);
        log.error({ err: error }, 'queue: could not claim');
      })
      .finally(() => {
        claiming = undefined;
        if (again && !stopping) wake();
      });
  }

  /** A batch that was not full has left nothing that is due: the next ones gather until the clock says so. */
  function start(jobs: Job[]): void {
    count += jobs.length;
    for (const { id } of jobs) inHand.add(id);
    const done = run(jobs).finally(() => {
      running.delete(done);
      for (const { id } of jobs) inHand.delete(id);
      if (jobs.length === batch.most) wake();
    });
    running.add(done);
  }

  async function run(jobs: Job[]): Promise<void> {
    let finished = false;
    const finish: Finish = async (tx) => {
      await removeJobs(tx, jobs, worker);
      finished = true;
    };
    try {
      await batch.run(jobs, finish);
      if (!finished) await transact(db, (tx) => removeJobs(tx, jobs, worker));
    } catch (error) {
      if (jobs.length > 1 && !isOutage(error)) for (const job of jobs) await run([job]);
      else for (const job of jobs) await giveBack(job, error);
    }
  }

  /** While the database is away nothing can be written down, so it is tried until it is back; else the lease would run out. */
  async function giveBack(job: Job, error: unknown): Promise<void> {
    const { id, queue, attempts } = job;
    log.warn({ err: error, job: id, queue, attempts, final: isFinal(job, error) }, 'queue: job failed');
    for (;;) {
      try {
        return await postponeJob(db, job, worker, error, clock.now());
      } catch (trouble) {
        log.error({ err: trouble, job: id }, 'queue: could not postpone');
        if (!isOutage(trouble) || stopping) return;
        await sleep(retryMs);
      }
    }
  }

  async function looked(): Promise<void> {
    await claiming;
  }

  async function idle(): Promise<number> {
    const before = count;
    for (let last = -1; last !== count || claiming || running.size > 0; ) {
      last = count;
      wake();
      await claiming;
      await Promise.all(running);
    }
    return count - before;
  }

  async function stop(): Promise<void> {
    stopping = true;
    await claiming;
    await Promise.all(running);
  }

  return { wake, looked, idle, stop };
}
