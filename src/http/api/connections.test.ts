import { expect, it } from 'vitest';
import { ownConnection } from '#conversations';
import { testApi, testShop } from '../../../test/support/api.ts';

it('sets up the web chat, and says what it cannot take', async () => {
  const { world, client } = await testApi();
  const { shopId } = await testShop();
  const { id } = await ownConnection(world.db, shopId, 'web', new Date());
  const call = await client(shopId);
  const set = (settings: object) => call('PATCH', `/v1/connections/${id}`, { settings });
  const settings = { allowed_origins: ['https://toko.example'], prompts: [] };
  expect(await set(settings)).toMatchObject({ status: 200, body: { settings } });
  expect(await set({ allowed_origins: ['not a site'] })).toMatchObject({
    status: 400,
    body: { error: { path: 'settings.allowed_origins.0' } },
  });
  expect(await set({ origins: [] })).toMatchObject({ status: 400, body: { error: { path: 'settings' } } });
  const { body } = await call('GET', '/v1/connections');
  expect(body).toMatchObject({ items: [{ id, settings }] });
});
