import { loadShop } from '#commerce/shop';
import { answerAsStaff, closeConversation, handBack, type Reply, type StaffAction, type Taken } from '#conversations';
import type { Db } from '#platform/db';
import type { World } from '#world';
import { layAutoClose } from '../after/auto-close.ts';
import { askRating } from '../after/rating.ts';
import { layRouting } from '../routing/route-waiting.ts';
import { lockWait } from '../time/wait-facts.ts';

/** A person answers: the clock stops, and from here on the talk closes by itself when nobody writes any more. */
export async function answer(tx: Db, action: StaffAction, words: { id?: string; reply: Reply }): Promise<Taken> {
  const taken = await answerAsStaff(tx, action, words);
  if (taken.kind !== 'done') return taken;
  const { settings } = await loadShop(tx, action.shopId);
  const closesAt = new Date(action.now.getTime() + settings.support.close_after_hours * 3_600_000);
  await layAutoClose(tx, action, closesAt);
  return taken;
}

/** The bot takes over again; whoever had it has room for another. */
export async function giveBack(tx: Db, action: StaffAction): Promise<Taken> {
  const taken = await handBack(tx, action);
  await layRouting(tx, action.shopId, action.now);
  return taken;
}

/** Closes, asks how it was, and makes room for another. */
export async function finish(world: World, tx: Db, action: StaffAction): Promise<Taken> {
  const { shopId, conversationId, now } = action;
  const before = await lockWait(tx, shopId, conversationId);
  const taken = await closeConversation(tx, action);
  if (taken.kind !== 'done' || !before) return taken;
  if (before.status === 'human') {
    const shop = await loadShop(tx, shopId);
    const { connectionId, language, customerName } = before;
    const place = { shop, conversationId, connectionId, language, customerName, baseUrl: world.shopUrl(shop), now };
    await askRating(tx, place, action.staffId);
  }
  await layRouting(tx, shopId, now);
  return taken;
}
