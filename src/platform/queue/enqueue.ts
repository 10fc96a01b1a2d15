import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

export type Enqueue = {
  shopId: string;
  /** Which handler runs it: 'turn', 'send', 'webhook', 'hold.release' ... */
  queue: string;
  /** Jobs of one key run one after another, in the order of their transactions; a conversation's id, say. */
  key: string;
  payload: object;
  now: Date;
  /** Not before; `now` when left out. */
  runAt?: Date;
  id?: string;
};

/** The row of a job, for a statement that writes it together with its cause; call `publishAfter` for 'jobs' besides. */
export function jobRow(job: Enqueue) {
  return {
    id: job.id ?? newId(),
    shop_id: job.shopId,
    queue: job.queue,
    key: job.key,
    payload: JSON.stringify(job.payload),
    run_at: job.runAt ?? job.now,
    worker: null,
    leased_until: null,
    last_error: null,
    created_at: job.now,
  };
}

/** Puts a job into the queue, in the caller's transaction: it exists if and only if that commits. Returns its id. */
export async function enqueue(tx: Db, job: Enqueue): Promise<string> {
  const row = jobRow(job);
  await tx.insertInto('jobs').values(row).execute();
  publishAfter(tx, { topic: 'jobs' });
  return row.id;
}

/**
 * The same in place of all jobs of its key that nobody has begun: for work that one job does for all of them. Without it a
 * backlog of a hundred that has to wait would be woken a hundred times.
 */
export async function enqueueAlone(tx: Db, job: Enqueue): Promise<string> {
  await tx
    .deleteFrom('jobs')
    .where('shop_id', '=', job.shopId)
    .where('queue', '=', job.queue)
    .where('key', '=', job.key)
    .where('state', '=', 'ready')
    .where('worker', 'is', null)
    .execute();
  return enqueue(tx, job);
}
