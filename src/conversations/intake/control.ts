import { type Db, publishAfter } from '#platform/db';
import type { InboundEvent } from '../event.ts';
import { endWatch } from '../watch.ts';
import { type At, openConversation } from './place.ts';

/**
 * Another tool of the owner's answers from now on: the bot is silent, and no clock runs for us. Given back, the bot goes on
 * where nobody of the shop has the conversation.
 */
export async function noteControl(tx: Db, at: At, event: Extract<InboundEvent, { kind: 'control' }>): Promise<void> {
  const { shopId, now } = at;
  const conversationId = await openConversation(tx, at, event.sender);
  const isOthers = event.by === 'other';
  const change = tx
    .updateTable('conversations')
    .set({ status: isOthers ? 'human' : 'bot' })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId);
  await (isOthers ? change : change.where('status', '=', 'human').where('assignee_id', 'is', null)).execute();
  if (isOthers) await endWatch(tx, { shopId, conversationId, now });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}
