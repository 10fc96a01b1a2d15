import { expect, it } from 'vitest';
import { testApi, testShop } from '../../../test/support/api.ts';

it('notes what was done to access and settings, by whom, and nothing that was refused', async () => {
  const api = await testApi();
  const { shopId } = await testShop();
  const owner = await api.client(shopId);
  const agent = await api.client(shopId, ['read', 'converse']);
  const made = await owner('POST', '/v1/tokens', { name: 'x', scopes: ['read'] });
  expect((await agent('POST', '/v1/tokens', { name: 'y', scopes: ['read'] })).status).toBe(403);
  expect((await owner('DELETE', `/v1/tokens/${made.body.id}`)).status).toBe(204);
  expect((await owner('DELETE', `/v1/tokens/${shopId}`)).status).toBe(404);
  const { body } = await owner('GET', '/v1/audit');
  expect(body.items).toMatchObject([{ action: 'deleteTokensId', subject: made.body.id }, { action: 'postTokens' }]);
  expect((await agent('GET', '/v1/audit')).status).toBe(403);
});

it('refuses a saved reply with a variable that is not there, by its name', async () => {
  const api = await testApi();
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const answer = await call('POST', '/v1/saved-replies', { shortcut: 'a', title: 'A', texts: { id: 'Halo {nama}' } });
  expect(answer).toMatchObject({ status: 400, body: { error: { path: 'texts.id' } } });
  expect(JSON.stringify(answer.body)).toContain('{nama}');
  expect(JSON.stringify(answer.body)).toContain('{customer.name}');
});
