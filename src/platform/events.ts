import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** What can happen in a shop; the same names go out in webhooks. Payloads carry ids and plain facts. */
export type EventType =
  | 'message.received'
  | 'message.sent'
  | 'conversation.handed_over'
  | 'conversation.taken'
  | 'conversation.handed_back'
  | 'conversation.closed'
  | 'cart.changed'
  | 'order.placed'
  | 'order.changed'
  | 'payment.changed'
  | 'product.changed'
  | 'stock.changed'
  | 'customer.changed'
  | 'customer.erased'
  | 'faq.changed'
  | 'settings.changed';

export type ShopEvent = { shopId: string; type: EventType; subjectId: string | null; payload: object; at: Date };

/**
 * Writes down what happened, in the transaction in which it happens, and lays a delivery for every webhook endpoint that
 * wants to hear of it into the queue: an event and its deliveries exist together or not at all. One statement.
 */
export async function recordEvent(tx: Db, event: ShopEvent): Promise<void> {
  const { shopId, type, subjectId, at } = event;
  const id = newId();
  const { rows } = await sql`
    with event as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      values (${shopId}, ${id}, ${type}, ${subjectId}, ${JSON.stringify(event.payload)}, ${at})),
    delivery as (
      insert into webhook_deliveries (shop_id, id, endpoint_id, event_id, state, created_at, updated_at)
      select shop_id, gen_random_uuid(), id, ${id}::uuid, 'queued', ${at}::timestamptz, ${at}::timestamptz from webhook_endpoints
      where shop_id = ${shopId} and enabled and (types = '{}' or ${type} = any(types))
      returning id, endpoint_id)
    insert into jobs (id, shop_id, queue, key, payload, run_at, created_at)
    select id, ${shopId}::uuid, 'webhook', 'webhook:' || endpoint_id, jsonb_build_object('deliveryId', id), ${at}::timestamptz,
      ${at}::timestamptz
    from delivery returning id`.execute(tx);
  if (rows.length > 0) publishAfter(tx, { topic: 'jobs' });
}
