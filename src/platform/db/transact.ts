import { type News, publish } from '#platform/bus';
import type { Db } from './open.ts';

const newsOf = new WeakMap<object, News[]>();

/**
 * Runs `work` in one transaction and, once it is committed, publishes the news noted in it with `publishAfter`.
 * Inside, use only the transaction it is given: the embedded database has one connection, and another query waits for ever.
 * @example await transact(db, async (tx) => { await tx.insertInto('carts')...; publishAfter(tx, { topic: 'jobs' }); })
 */
export async function transact<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  const news: News[] = [];
  const result = await db.transaction().execute((tx) => {
    newsOf.set(tx, news);
    return work(tx);
  });
  for (const item of news) publish(item);
  return result;
}

/** Publishes when the surrounding `transact` has committed; never when it was rolled back. */
export function publishAfter(tx: Db, news: News): void {
  const pending = newsOf.get(tx);
  if (!pending) throw new Error('publishAfter needs the transaction of a transact()');
  pending.push(news);
}
