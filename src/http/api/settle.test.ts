import { expect, it } from 'vitest';
import { say } from '#conversations';
import { transact } from '#platform/db';
import { testApi } from '../../../test/support/api.ts';
import { openPlatformShop } from '../../../test/support/platform-shop.ts';

const folder = new URL('../../../test/stories/shops/kedai-senja', import.meta.url).pathname;

it('lets people settle a message in doubt: sent once more when they say so, never twice', async () => {
  const shop = await openPlatformShop('sms', folder);
  const { world, shopId, connectionId, simulator } = shop;
  const call = await (await testApi()).client(shopId);
  const customer = '+6281234500077';
  await shop.deliver(simulator.writes(customer, 'halo'));
  await shop.work();
  const query = world.db.selectFrom('conversations').select('id').where('shop_id', '=', shopId);
  const { id: conversationId } = await query.executeTakeFirstOrThrow();
  simulator.fail('lostAnswer');
  const replies = [{ kind: 'text' as const, text: 'satu' }];
  await transact(world.db, (tx) =>
    say(tx, { shopId, conversationId, connectionId, speaker: { author: 'system' }, replies, now: shop.clock.now() }),
  );
  await shop.work();
  const sends = world.db.selectFrom('sends').select(['message_id', 'state']).where('shop_id', '=', shopId);
  const { message_id } = await sends.where('state', '=', 'ambiguous').executeTakeFirstOrThrow();
  const settle = (decision: string) => call('POST', `/v1/messages/${message_id}/settle`, { decision });
  expect((await settle('perhaps')).status).toBe(400);
  expect((await settle('again')).status).toBe(204);
  await shop.work();
  expect(await sends.where('message_id', '=', message_id).execute()).toEqual([{ message_id, state: 'sent' }]);
  expect((await settle('arrived')).status).toBe(404);
  await shop.close();
});
