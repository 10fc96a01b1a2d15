import { attendance, type Shop } from '#commerce/shop';
import { say, startWatch } from '#conversations';
import { waitNotice } from '#dialogue';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { tellAndAwait } from '../after/ask.ts';
import { routeConversation } from '../routing/route.ts';
import { lockWait, type WaitFacts } from './wait-facts.ts';

type Place = { shop: Shop; conversationId: string; now: Date; baseUrl: string };

/**
 * A conversation was handed over: from here on it has an owner (a person, or the queue of a team or of all), a running
 * clock, and outside of the hours a promise, and a call if the customer wants one.
 */
export async function oweFirstAnswer(tx: Db, { shop, conversationId, baseUrl, now }: Place): Promise<void> {
  const wait = await lockWait(tx, shop.id, conversationId);
  if (!wait) return;
  await routeConversation(tx, shop, wait, now);
  const opensAt = await startClock(tx, shop, wait, 'first', now);
  if (!opensAt) return;
  const { connectionId, language, customerName } = wait;
  const place = { shop, conversationId, connectionId, language, customerName, baseUrl, now };
  await tellAndAwait(tx, place, { kind: 'callOffer', at: opensAt }, null);
}

/**
 * A customer wrote into a conversation that a person has. Tells whether the person is to answer; when not (the shop is
 * closed), the customer is told when somebody will, and until then the bot helps.
 */
export async function oweNextAnswer(tx: Db, { shop, conversationId, now, baseUrl }: Place): Promise<boolean> {
  const wait = await lockWait(tx, shop.id, conversationId);
  if (!wait) return true;
  if (await isAbsent(tx, shop.id, wait.assigneeId)) await reroute(tx, shop, wait, now);
  const opensAt = await startClock(tx, shop, wait, 'next', now);
  if (!opensAt) return true;
  await setStatus(tx, shop.id, conversationId, 'waiting');
  if (!wait.promisedAt) {
    const voice = { shop, baseUrl, now, customerName: wait.customerName };
    const reply = waitNotice({ kind: 'closed', opensAt }, wait.language, voice);
    const place = { shopId: shop.id, conversationId, connectionId: wait.connectionId, now };
    await say(tx, { ...place, speaker: { author: 'bot' }, replies: [reply] });
  }
  return false;
}

/** The clock counts from now, or from when the shop opens: then that is promised. Gives that hour back. */
async function startClock(
  tx: Db,
  shop: Shop,
  wait: WaitFacts,
  kind: 'first' | 'next',
  now: Date,
): Promise<Date | null> {
  const { first_response_seconds: first, next_response_seconds: next } = shop.settings.support;
  const there = attendance(shop, wait.channel, now);
  const opensAt = there.open ? null : there.opensAt;
  const seconds = kind === 'first' ? first : next;
  await startWatch(tx, { shopId: shop.id, conversationId: wait.id, kind, since: opensAt ?? now, seconds, now });
  if (opensAt) await promise(tx, shop.id, wait.id, opensAt, now);
  return opensAt;
}

/** What the customer was told is kept, so that whoever comes in sees it. */
async function promise(tx: Db, shopId: string, conversationId: string, at: Date, now: Date): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ promised_at: at })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .execute();
  const payload = { at: at.toISOString() };
  await recordEvent(tx, { shopId, type: 'conversation.promised', subjectId: conversationId, payload, at: now });
  publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}

/** Gives it to somebody else; when nobody is free it stays with who has it. */
async function reroute(tx: Db, shop: Shop, wait: WaitFacts, now: Date): Promise<void> {
  const { assigneeId } = await routeConversation(tx, shop, wait, now, wait.assigneeId);
  if (assigneeId) await setStatus(tx, shop.id, wait.id, 'waiting');
}

/** A person who uses the presence switch and is not online. */
async function isAbsent(tx: Db, shopId: string, staffId: string | null): Promise<boolean> {
  if (!staffId) return true;
  const desk = await tx
    .selectFrom('desks')
    .select('presence')
    .where('shop_id', '=', shopId)
    .where((eb) => eb(eb.cast<string>('user_id', 'text'), '=', staffId))
    .executeTakeFirst();
  return desk !== undefined && desk.presence !== 'online';
}

async function setStatus(tx: Db, shopId: string, id: string, status: 'waiting' | 'human'): Promise<void> {
  await tx.updateTable('conversations').set({ status }).where('shop_id', '=', shopId).where('id', '=', id).execute();
}
