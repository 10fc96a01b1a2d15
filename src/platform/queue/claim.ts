import { sql } from 'kysely';
import { type Db, isOutage } from '#platform/db';
import { OutsideError } from '#platform/errors';
import type { Job } from './job.ts';

const leaseMs = 30_000;
const maxAttempts = 8;

/** Takes what is due: of each key the oldest, those first that have been due longest. */
export async function claimJobs(
  db: Db,
  { worker, queues, most, now }: { worker: string; queues: string[]; most: number; now: Date },
): Promise<Job[]> {
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

/** @throws when one of them is no longer this worker's */
export async function removeJobs(tx: Db, jobs: Job[], worker: string): Promise<void> {
  const ids = jobs.map(({ id }) => id);
  const shops = [...new Set(jobs.map(({ shopId }) => shopId))];
  const { numAffectedRows } = await sql`
    delete from jobs where shop_id = any(${shops}) and id = any(${ids}) and worker = ${worker}`.execute(tx);
  if (numAffectedRows !== BigInt(jobs.length)) throw new Error(`Lease of job ${ids[0]} was lost`);
}

/** A job that failed waits for its next try, or is given up; what became of it. A database that goes away is no fault of it. */
export async function postponeJob(db: Db, job: Job, worker: string, error: unknown, now: Date): Promise<void> {
  const away = isOutage(error);
  await db
    .updateTable('jobs')
    .set({
      state: isFinal(job, error) ? 'dead' : 'ready',
      worker: null,
      leased_until: null,
      attempts: away ? job.attempts - 1 : job.attempts,
      run_at: new Date(now.getTime() + (away ? 0 : delayMs(error, job.attempts))),
      last_error: error instanceof Error ? error.message : String(error),
    })
    .where('shop_id', '=', job.shopId)
    .where('id', '=', job.id)
    .where('worker', '=', worker)
    .execute();
}

/** Whether it is given up: it was tried often enough, or the other side refuses it for good. */
export function isFinal(job: Job, error: unknown): boolean {
  if (isOutage(error)) return false;
  return job.attempts >= maxAttempts || (error instanceof OutsideError && !error.retryable);
}

/** Back-off before the next try: 1, 2, 4 ... seconds, at most two minutes; the other side's own wish goes first. */
function delayMs(error: unknown, attempts: number): number {
  if (error instanceof OutsideError && error.retryAfterMs !== undefined) return error.retryAfterMs;
  return Math.min(120_000, 500 * 2 ** attempts);
}

/** When the next timer after `now` is due; null when there is none. */
export async function nextDue(db: Db, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ next: Date | null }>`
    select min(run_at) as next from jobs where state = 'ready' and run_at > ${now}`.execute(db);
  return rows[0]?.next ?? null;
}

/**
 * Lets go what the database gave this worker while it went away, so that the answer never came: otherwise it would lie there
 * until its lease ends. Not a try of theirs.
 * @param held.known ids of the jobs that are being done
 */
export async function letGoUnknown(db: Db, held: { worker: string; queues: string[]; known: string[] }): Promise<void> {
  await sql`
    update jobs set worker = null, leased_until = null, attempts = attempts - 1
    where worker = ${held.worker} and state = 'ready' and queue = any(${held.queues})
      and id <> all(${held.known}::uuid[])`.execute(db);
}
