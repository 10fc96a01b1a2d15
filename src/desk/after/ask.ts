import type { Shop } from '#commerce/shop';
import { say } from '#conversations';
import { type DeskNews, deskNotice } from '#dialogue';
import type { Db } from '#platform/db';

/** Where something is said to a customer, and by which shop. */
export type Place = {
  shop: Shop;
  conversationId: string;
  connectionId: string;
  language: string;
  customerName: string | null;
  baseUrl: string;
  now: Date;
};

export type Asking = 'rating' | 'comment' | 'phone' | null;

/** Says it, and remembers what the next message may answer. */
export async function tellAndAwait(
  tx: Db,
  place: Place,
  news: DeskNews,
  asking: Asking,
  replyTo?: string,
): Promise<void> {
  const { shop, conversationId, connectionId, language, customerName, baseUrl, now } = place;
  const reply = deskNotice(news, language, { shop, baseUrl, now, customerName });
  const saying = { shopId: shop.id, conversationId, connectionId, now, replyTo };
  await say(tx, { ...saying, speaker: { author: 'bot' }, replies: [reply] });
  await setAsking(tx, shop.id, conversationId, asking);
}

export async function setAsking(tx: Db, shopId: string, conversationId: string, asking: Asking): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ asking })
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .execute();
}
