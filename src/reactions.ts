import { getOrder } from '#commerce/orders';
import { loadShop } from '#commerce/shop';
import { type ConversationFacts, getConversation, lastConversationOf, type Reply, say } from '#conversations';
import { holdEndedNotice, noticeOf, type OrderNews, type Voice } from '#dialogue';
import { layDeliveries } from '#inbox';
import { type Db, transact } from '#platform/db';
import { readEvent, type ShopEvent } from '#platform/events';
import type { JobHandler } from '#platform/queue';
import type { World } from '#world';

/** What follows from an event, in one transaction with the end of its job: the customer is told, webhooks are laid. */
export function reactions(world: World): JobHandler {
  return async (job, finish) => {
    const { eventId } = job.payload as { eventId: string };
    await transact(world.db, async (tx) => {
      const event = await readEvent(tx, job.shopId, eventId);
      if (event?.type === 'order.changed') await tellOfOrder(world, tx, event);
      if (event?.type === 'cart.changed') await tellOfHold(world, tx, event);
      await layDeliveries(tx, job.shopId, eventId, world.clock.now());
      await finish(tx);
    });
  };
}

/** What the event of an order's change says (commerce/orders). */
type OrderChanged = {
  status: string;
  paymentStatus: string;
  from: { status: string; paymentStatus: string };
  actor: string;
  reason: string;
};

async function tellOfOrder(world: World, tx: Db, event: ShopEvent): Promise<void> {
  const news = newsIn(event.payload as OrderChanged);
  const found = news && event.subjectId ? await getOrder(tx, event.shopId, event.subjectId) : null;
  const conversationId = found?.order.conversationId;
  const conversation = conversationId ? await getConversation(tx, event.shopId, conversationId) : null;
  if (!news || !found || !conversation) return;
  const { order } = found;
  const notice = (voice: Voice) => noticeOf(news, order, conversation.language, voice);
  await tell(world, tx, { shopId: event.shopId, conversation, customerName: order.contact.name, notice });
}

/** What the event of a cart's change says (commerce/carts). */
type CartChanged = { customerId: string; reason: string; items: unknown[] };

/** A hold that has come to its end while goods lie in the cart. */
async function tellOfHold(world: World, tx: Db, { shopId, payload }: ShopEvent): Promise<void> {
  const { customerId, reason, items } = payload as CartChanged;
  if (reason !== 'holdEnded' || items.length === 0) return;
  const conversation = await lastConversationOf(tx, shopId, customerId);
  if (conversation?.status !== 'bot') return;
  const notice = (voice: Voice) => holdEndedNotice(conversation.language, voice);
  await tell(world, tx, { shopId, conversation, customerName: null, notice });
}

type Telling = {
  shopId: string;
  conversation: ConversationFacts;
  customerName: string | null;
  notice: (voice: Voice) => Reply;
};

async function tell(world: World, tx: Db, { shopId, conversation, customerName, notice }: Telling): Promise<void> {
  const shop = await loadShop(tx, shopId);
  const now = world.clock.now();
  const reply = notice({ shop, baseUrl: world.shopUrl(shop), now, customerName });
  const place = { shopId, conversationId: conversation.id, connectionId: conversation.connectionId };
  await say(tx, { ...place, speaker: { author: 'bot' }, replies: [reply], now });
}

const statusNews = new Set<string>([
  'confirmed',
  'packed',
  'shipped',
  'delivered',
  'completed',
  'canceled',
  'returned',
]);
const paymentNews = new Set<string>(['paid', 'failed', 'refunded']);

/** What the customer is told of a change; null when they did it themselves in the chat, or it is nothing to them. */
function newsIn(change: OrderChanged): OrderNews | null {
  if (change.actor === 'customer' || change.actor === 'bot') return null;
  if (change.reason === 'paymentExpired') return 'expired';
  if (change.paymentStatus !== change.from.paymentStatus && paymentNews.has(change.paymentStatus)) {
    return change.paymentStatus as OrderNews;
  }
  if (change.status !== change.from.status && statusNews.has(change.status)) return change.status as OrderNews;
  return null;
}
