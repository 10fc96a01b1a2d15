import type { Db } from '#platform/db';
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

/** Writes down what happened, in the transaction in which it happens. */
export async function recordEvent(tx: Db, event: ShopEvent): Promise<void> {
  await tx
    .insertInto('events')
    .values({
      shop_id: event.shopId,
      id: newId(),
      type: event.type,
      subject_id: event.subjectId,
      payload: JSON.stringify(event.payload),
      at: event.at,
    })
    .execute();
}
