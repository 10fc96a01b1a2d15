import { expect, it } from 'vitest';
import { readCart, releaseHold } from '#commerce/carts';
import { loadShop } from '#commerce/shop';
import { transact } from '#platform/db';
import { openTalkingShop } from '../test/support/talk.ts';
import { testWorld } from '../test/support/world.ts';
import { reactions } from './reactions.ts';

it('tells in the chat that what lies in a cart is held no longer', async () => {
  const { db, shopId, newTalk } = await openTalkingShop(
    new URL('../test/stories/shops/fern-and-oak', import.meta.url).pathname,
  );
  const talk = newTalk();
  for (const said of ['two camp mugs please', 'checkout']) await talk.say(said);
  const later = new Date('2027-01-01T00:00:00Z');
  const eventId = await transact(db, async (tx) => {
    const shop = await loadShop(tx, shopId);
    const cart = await tx
      .selectFrom('carts')
      .select(['id', 'customer_id'])
      .where('shop_id', '=', shopId)
      .executeTakeFirstOrThrow();
    expect(await releaseHold(tx, shop, { customerId: cart.customer_id, cartId: cart.id }, later)).toBe('released');
    expect((await readCart(tx, shop, cart.customer_id, later)).lines).toHaveLength(1);
    const event = await tx
      .selectFrom('events')
      .select('id')
      .where('shop_id', '=', shopId)
      .where('type', '=', 'cart.changed')
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow();
    return event.id;
  });
  const job = { id: eventId, shopId, queue: 'event', key: '', payload: { eventId }, attempts: 1, createdAt: later };
  await reactions(await testWorld())(job, async () => {});
  const last = await db
    .selectFrom('messages')
    .select(['author', 'content'])
    .where('shop_id', '=', shopId)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  expect(last.author).toBe('bot');
  expect(JSON.stringify(last.content)).toMatch(/no longer held/);
});
