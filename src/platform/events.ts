import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** What can happen in a shop; the same names go out in webhooks. Payloads carry ids and plain facts. */
export const eventTypes = [
  'message.received',
  'message.sent',
  'message.failed',
  'conversation.handed_over',
  'conversation.taken',
  'conversation.handed_back',
  'conversation.closed',
  'conversation.assigned',
  'conversation.alerted',
  'conversation.promised',
  'conversation.merged',
  'cart.changed',
  'order.placed',
  'order.changed',
  'payment.changed',
  'product.changed',
  'stock.changed',
  'customer.changed',
  'customer.erased',
  'lead.created',
  'faq.changed',
  'faq.outdated',
  'post.shown',
  'post.held',
  'post.answered',
  'catalog.imported',
  'settings.changed',
] as const;

export type EventType = (typeof eventTypes)[number];

export type ShopEvent = { shopId: string; type: EventType; subjectId: string | null; payload: object; at: Date };

/** The row of an event, for a statement that writes it together with the change itself; then call `publishAfter` for 'jobs'. */
export function eventRow(event: ShopEvent) {
  return {
    shop_id: event.shopId,
    id: newId(),
    type: event.type,
    subject_id: event.subjectId,
    payload: JSON.stringify(event.payload),
    at: event.at,
  };
}

/**
 * Writes down what happened, in the transaction in which it happens. The database adds a job to the queue 'event' when
 * somebody reacts to it (migration 0008).
 */
export async function recordEvent(tx: Db, event: ShopEvent): Promise<void> {
  await tx.insertInto('events').values(eventRow(event)).execute();
  publishAfter(tx, { topic: 'jobs' });
}

/** One event as it was written; null when this shop has no such one. */
export async function readEvent(tx: Db, shopId: string, id: string): Promise<ShopEvent | null> {
  const row = await tx
    .selectFrom('events')
    .select(['type', 'subject_id as subjectId', 'payload', 'at'])
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, shopId, type: row.type as EventType } : null;
}

export type StoredEvent = ShopEvent & { id: string; seq: number };

/**
 * What happened in a shop after `seq`, oldest first. Two transactions at once may commit in another order than their seqs:
 * whoever must miss nothing reads again from a few seqs earlier, or listens by webhook.
 */
export async function eventsAfter(
  tx: Db,
  shopId: string,
  page: { after: number; type?: EventType; limit: number },
): Promise<StoredEvent[]> {
  let query = tx
    .selectFrom('events')
    .select(['id', 'seq', 'type', 'subject_id as subjectId', 'payload', 'at'])
    .where('shop_id', '=', shopId)
    .where('seq', '>', page.after);
  if (page.type) query = query.where('type', '=', page.type);
  const rows = await query.orderBy('seq').limit(page.limit).execute();
  return rows.map((row) => ({ ...row, shopId, type: row.type as EventType }));
}
