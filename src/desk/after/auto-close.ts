import { sql } from 'kysely';
import { loadShop } from '#commerce/shop';
import { closeConversation, say } from '#conversations';
import { waitNotice } from '#dialogue';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { World } from '#world';
import { lockWait } from '../time/wait-facts.ts';
import type { Place } from './ask.ts';
import { askRating } from './rating.ts';

export const closeQueue = 'desk.close';

/** A person has answered: from the last word on it is counted until the talk closes by itself. One timer a conversation. */
export async function layAutoClose(
  tx: Db,
  place: { shopId: string; conversationId: string; now: Date },
  at: Date,
): Promise<void> {
  const { shopId, conversationId, now } = place;
  const key = `close ${conversationId}`;
  await sql`
    insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
    select ${shopId}, ${newId()}, ${closeQueue}, ${key}, ${JSON.stringify({ conversationId })}::jsonb, ${at}, ${now}
    where not exists (select 1 from jobs where key = ${key} and state = 'ready' and worker is null)`.execute(tx);
  publishAfter(tx, { topic: 'jobs' });
}

/** Nobody has written for long: with a farewell it is closed; has somebody, it is counted anew. */
export async function autoClose(world: World, tx: Db, shopId: string, conversationId: string): Promise<void> {
  const now = world.clock.now();
  const wait = await lockWait(tx, shopId, conversationId);
  if (wait?.status !== 'human' || wait.watchId) return;
  const shop = await loadShop(tx, shopId);
  const lastAt = await lastMessageAt(tx, shopId, conversationId);
  const closesAt = new Date(lastAt.getTime() + shop.settings.support.close_after_hours * 3_600_000);
  if (closesAt > now) return layAutoClose(tx, { shopId, conversationId, now }, closesAt);
  const { connectionId, language, customerName } = wait;
  const place = { shop, conversationId, connectionId, language, customerName, baseUrl: world.shopUrl(shop), now };
  await sayFarewell(tx, place);
  await closeConversation(tx, { shopId, conversationId, staffId: wait.assigneeId ?? 'system', now });
  await askRating(tx, place, wait.assigneeId ?? '');
}

async function sayFarewell(tx: Db, place: Place): Promise<void> {
  const { shop, conversationId, connectionId, language, now } = place;
  const reply = waitNotice({ kind: 'farewell' }, language, { ...place, shop });
  const saying = { shopId: shop.id, conversationId, connectionId, now };
  await say(tx, { ...saying, speaker: { author: 'bot' }, replies: [reply] });
}

async function lastMessageAt(tx: Db, shopId: string, id: string): Promise<Date> {
  const query = tx.selectFrom('conversations').select('last_message_at').where('shop_id', '=', shopId);
  return (await query.where('id', '=', id).executeTakeFirstOrThrow()).last_message_at;
}
