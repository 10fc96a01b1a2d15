import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { enqueue } from '#platform/queue';

/** One event on its way to one endpoint. */
export type WebhookDelivery = {
  id: string;
  endpointId: string;
  eventId: string;
  type: string;
  state: 'queued' | 'delivered' | 'failed';
  statusCode: number | null;
  error: string | null;
  attempts: number;
  nextAt: Date | null;
  createdAt: Date;
};

/** The newest deliveries of an endpoint, before `before` when given. */
export async function deliveriesOf(
  tx: Db,
  shopId: string,
  endpointId: string,
  page: { before?: { at: Date; id: string }; limit: number },
): Promise<WebhookDelivery[]> {
  const before = page.before ? sql`and (d.created_at, d.id) < (${page.before.at}, ${page.before.id})` : sql``;
  const { rows } = await sql<WebhookDelivery>`
    select d.id, d.endpoint_id as "endpointId", d.event_id as "eventId", e.type, d.state, d.status_code as "statusCode",
      d.error, d.attempts, d.next_at as "nextAt", d.created_at as "createdAt"
    from webhook_deliveries d join events e on e.shop_id = d.shop_id and e.id = d.event_id
    where d.shop_id = ${shopId} and d.endpoint_id = ${endpointId} ${before}
    order by d.created_at desc, d.id desc limit ${page.limit}`.execute(tx);
  return rows;
}

/** Sends an event to its endpoint once more, whatever became of it before; false when there is no such delivery. */
export async function replayDelivery(
  tx: Db,
  where: { shopId: string; endpointId: string; deliveryId: string; now: Date },
): Promise<boolean> {
  const row = await tx
    .updateTable('webhook_deliveries')
    .set({ state: 'queued', next_at: where.now, updated_at: where.now })
    .where('shop_id', '=', where.shopId)
    .where('endpoint_id', '=', where.endpointId)
    .where('id', '=', where.deliveryId)
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  await dropJobs(tx, where.shopId, where.deliveryId);
  await enqueue(tx, {
    shopId: where.shopId,
    queue: 'webhook',
    key: `webhook:${where.endpointId}`,
    payload: { deliveryId: where.deliveryId },
    now: where.now,
  });
  return true;
}

/** Its dead job, and one that waits for its next try: the new one does the work of both. */
async function dropJobs(tx: Db, shopId: string, deliveryId: string): Promise<void> {
  await sql`delete from jobs where shop_id = ${shopId} and queue = 'webhook' and worker is null
    and payload ->> 'deliveryId' = ${deliveryId}`.execute(tx);
}
