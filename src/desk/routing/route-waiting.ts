import { sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import { lockWaits } from '../time/wait-facts.ts';
import { routeAll } from './route.ts';

export const routeQueue = 'desk.route';
const mostAtOnce = 50;

/** Somebody has room again: if anybody waits for that, the queue is looked through. */
export async function layRouting(tx: Db, shopId: string, now: Date): Promise<void> {
  await sql`
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select ${shopId}, ${newId()}, ${routeQueue}, ${`route ${shopId}`}, '{}', ${now}, ${now}
    where exists (select 1 from conversations
      where shop_id = ${shopId} and status = 'waiting' and assignee_id is null)`.execute(tx);
  publishAfter(tx, { topic: 'jobs' });
}

/** Gives what waits to who is there, in the order in which it came. */
export async function routeWaiting(tx: Db, shop: Shop, now: Date): Promise<void> {
  const waiting = await tx
    .selectFrom('conversations')
    .select('id')
    .where('shop_id', '=', shop.id)
    .where('status', '=', 'waiting')
    .where('assignee_id', 'is', null)
    .orderBy('waiting_since')
    .limit(mostAtOnce)
    .execute();
  const place = new Map(waiting.map(({ id }, at) => [id, at]));
  const found = await lockWaits(tx, shop.id, [...place.keys()]);
  const free = found.filter(({ status, assigneeId }) => status === 'waiting' && assigneeId === null);
  const inOrder = free.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  await routeAll(
    tx,
    shop,
    inOrder.map((wait) => ({ wait, without: null })),
    now,
  );
}
