import { type Db, publishAfter } from '#platform/db';

/** A job that was given up: a person may run it again once the cause is mended. */
export type DeadJob = {
  id: string;
  queue: string;
  key: string;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
};

/** The given-up jobs of a shop, the newest first, page by page (`before`: the last id of the page before). */
export function deadJobs(tx: Db, shopId: string, page: { before?: string; limit: number }): Promise<DeadJob[]> {
  let query = tx
    .selectFrom('jobs')
    .select(['id', 'queue', 'key', 'attempts', 'last_error as lastError', 'created_at as createdAt'])
    .where('shop_id', '=', shopId)
    .where('state', '=', 'dead');
  if (page.before) query = query.where('id', '<', page.before);
  return query.orderBy('id', 'desc').limit(page.limit).execute();
}

/** Puts a given-up job back into its place in the queue, with all its tries; false when there is no such one. */
export async function runAgain(tx: Db, shopId: string, id: string, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('jobs')
    .set({ state: 'ready', attempts: 0, run_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst();
  publishAfter(tx, { topic: 'jobs' });
  return result.numUpdatedRows > 0n;
}
