import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '#platform/clock';
import { type Db, transact } from '#platform/db';
import type { JobHandler } from '#platform/queue';
import { blankOrders, enqueueForget } from './erase-customer.ts';

const payload = z.object({ customerId: z.string() });
const dayMs = 24 * 3_600_000;

/** What this room has done by the queue; for app.ts. */
export function customerJobs({ db, clock }: { db: Db; clock: Clock }): Record<string, JobHandler> {
  return {
    'customer.forget': (job, finish) =>
      transact(db, async (tx) => {
        await forgetCustomer(tx, job.shopId, payload.parse(job.payload).customerId, clock.now());
        await finish(tx);
      }),
  };
}

/**
 * The second half of an erasure: identities, conversations and, unless the books need it, the empty customer row itself.
 * Who has written again since then has come back by themselves and is kept. While an order is on its way or goods are
 * held, this is put off by a day.
 */
export async function forgetCustomer(
  tx: Db,
  shopId: string,
  id: string,
  now: Date,
): Promise<'forgotten' | 'later' | 'cameBack'> {
  await blankOrders(tx, shopId, id);
  const { rows } = await sql<{ cameBack: boolean; busy: boolean; ordered: boolean }>`
    select exists (select 1 from conversations c
        join messages m on m.shop_id = c.shop_id and m.conversation_id = c.id and m.author = 'customer'
        where c.shop_id = p.shop_id and c.customer_id = p.id and m.created_at > p.erased_at) as "cameBack",
      exists (select 1 from orders o where o.shop_id = p.shop_id and o.customer_id = p.id
          and o.status not in ('delivered', 'completed', 'canceled', 'returned'))
        or exists (select 1 from carts c join cart_lines l on l.shop_id = c.shop_id and l.cart_id = c.id
          where c.shop_id = p.shop_id and c.customer_id = p.id and l.held > 0) as busy,
      exists (select 1 from orders o where o.shop_id = p.shop_id and o.customer_id = p.id) as ordered
    from customers p where p.shop_id = ${shopId} and p.id = ${id} and p.erased_at is not null`.execute(tx);
  const found = rows[0];
  if (!found) return 'forgotten';
  if (found.cameBack) {
    await tx
      .updateTable('customers')
      .set({ erased_at: null })
      .where('shop_id', '=', shopId)
      .where('id', '=', id)
      .execute();
    return 'cameBack';
  }
  if (found.busy) {
    await enqueueForget(tx, shopId, id, now, dayMs);
    return 'later';
  }
  await forget(tx, shopId, id, found.ordered);
  return 'forgotten';
}

/** Identities take their conversations, messages and all along; sends and the ledger know the conversation only by id. */
async function forget(tx: Db, shopId: string, id: string, ordered: boolean): Promise<void> {
  const talks = tx.selectFrom('conversations').select('id').where('shop_id', '=', shopId).where('customer_id', '=', id);
  await tx.deleteFrom('sends').where('shop_id', '=', shopId).where('conversation_id', 'in', talks).execute();
  await tx.deleteFrom('identities').where('shop_id', '=', shopId).where('customer_id', '=', id).execute();
  await tx
    .deleteFrom('carts')
    .where('shop_id', '=', shopId)
    .where('customer_id', '=', id)
    .where('status', '=', 'open')
    .execute();
  if (ordered) return;
  await tx.deleteFrom('customers').where('shop_id', '=', shopId).where('id', '=', id).execute();
}
