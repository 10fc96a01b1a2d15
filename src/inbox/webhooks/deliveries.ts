import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { enqueue } from '#platform/queue';

/** One event on its way to one endpoint. */
export type WebhookDelivery = {
  id: string;
  /** The event's place in the shop's history: deliveries are listed by it, newest first. */
  seq: number;
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

/**
 * Lays a delivery of an event into the queue for every endpoint that wants to hear of it. Called once an event, in the
 * transaction of the reaction to it.
 */
export async function layDeliveries(tx: Db, shopId: string, eventId: string, now: Date): Promise<void> {
  const { rows } = await sql`
    with delivery as (
      insert into webhook_deliveries (shop_id, id, endpoint_id, event_id, state, created_at, updated_at)
      select w.shop_id, gen_random_uuid(), w.id, e.id, 'queued', ${now}::timestamptz, ${now}::timestamptz
      from events e join webhook_endpoints w on w.shop_id = e.shop_id
      where e.shop_id = ${shopId} and e.id = ${eventId} and w.enabled and (w.types = '{}' or e.type = any(w.types))
      returning shop_id, id, endpoint_id)
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select shop_id, id, 'webhook', 'webhook:' || endpoint_id, jsonb_build_object('deliveryId', id), ${now}::timestamptz,
      ${now}::timestamptz
    from delivery returning id`.execute(tx);
  if (rows.length > 0) publishAfter(tx, { topic: 'jobs' });
}

/** The newest deliveries of an endpoint, before the event `before` when given. */
export async function deliveriesOf(
  tx: Db,
  shopId: string,
  endpointId: string,
  page: { before?: number; limit: number },
): Promise<WebhookDelivery[]> {
  const before = page.before === undefined ? sql`` : sql`and e.seq < ${page.before}`;
  const { rows } = await sql<WebhookDelivery>`
    select d.id, e.seq, d.endpoint_id as "endpointId", d.event_id as "eventId", e.type, d.state, d.status_code as "statusCode",
      d.error, d.attempts, d.next_at as "nextAt", d.created_at as "createdAt"
    from webhook_deliveries d join events e on e.shop_id = d.shop_id and e.id = d.event_id
    where d.shop_id = ${shopId} and d.endpoint_id = ${endpointId} ${before}
    order by e.seq desc limit ${page.limit}`.execute(tx);
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
