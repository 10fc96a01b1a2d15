import { beforeAll, expect, it } from 'vitest';
import { createConnection, receive } from '#conversations';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { type TestApi, testApi, testShop } from '../../../test/support/api.ts';
import { point } from '../../../test/support/furnish-said.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

const raw = { 'content-type': 'application/octet-stream' };

/** A conversation on a channel, and a client of the shop. */
async function talk(channel: string, pull = true) {
  const { shopId } = await testShop();
  const { db } = api.world;
  const now = new Date();
  const connection = await transact(db, (tx) =>
    createConnection(tx, { shopId, channel, name: 'c', tokenHash: null, pull, now }),
  );
  const inbound = { shopId, connectionId: connection.id, eventKey: newId(), raw: '{}', sender: { id: '628123' } };
  const { conversationId } = await receive(db, { ...inbound, content: { kind: 'text', text: 'halo' } }, now);
  const call = await api.client(shopId);
  const answer = async (text: string) => {
    const id = newId();
    await call('POST', `/v1/conversations/${conversationId}/messages`, { id, text });
    return id;
  };
  const last = async () =>
    (await call('GET', `/v1/conversations/${conversationId}/messages`)).body as unknown as {
      items: { content: Record<string, unknown> }[];
    };
  return { shopId, db, call, conversationId, answer, said: async () => (await last()).items.at(-1)?.content };
}

it('sends a file once however often it is sent, and says what it takes when it is none', async () => {
  const { call, conversationId, said } = await talk('web');
  const url = `/v1/conversations/${conversationId}/files`;
  const id = newId();
  for (const _ of [1, 2]) expect((await call('POST', `${url}?id=${id}&caption=Ini`, point, raw)).status).toBe(200);
  expect(await said()).toMatchObject({ kind: 'media', text: 'Ini', media: { mediaType: 'image/gif' } });
  const { body } = await call('GET', `/v1/conversations/${conversationId}/messages`);
  expect(body.items).toHaveLength(2);
  const page = Buffer.from('<script>alert(1)</script>');
  expect(await call('POST', url, page, raw)).toMatchObject({ status: 400, body: { error: { path: 'file' } } });
  const large = await call('POST', url, Buffer.alloc(50 * 1_048_576), raw);
  expect(large).toMatchObject({ status: 413, body: { error: { code: 'too_large' } } });
  expect(JSON.stringify(large.body)).toContain('16 MiB');
});

it('says words otherwise or takes them back in the web chat, once and by whom they are', async () => {
  const { call, answer, said, conversationId } = await talk('web');
  const id = await answer('Harganya 90 ribu');
  const shop = (await call('GET', '/v1/shop')).body as unknown as { id: string };
  const colleague = await api.client(shop.id, ['read', 'converse']);
  expect((await colleague('PATCH', `/v1/messages/${id}`, { text: 'Gratis' })).status).toBe(403);
  const edited = await call('PATCH', `/v1/messages/${id}`, { text: 'Harganya 80 ribu' });
  expect(edited.body).toMatchObject({ id: conversationId, lastText: 'Harganya 80 ribu' });
  expect(await said()).toMatchObject({ text: 'Harganya 80 ribu', editedAt: expect.any(String) });
  expect((await call('DELETE', `/v1/messages/${id}`)).status).toBe(200);
  expect(await said()).toEqual({ kind: 'text', text: '', takenBackAt: expect.any(String) });
  expect((await call('DELETE', `/v1/messages/${id}`)).status).toBe(409);
});

it('asks a platform that can to do the same, after what was sent', async () => {
  const { shopId, db, call, answer } = await talk('telegram', false);
  const id = await answer('Harganya 90 ribu');
  expect((await call('PATCH', `/v1/messages/${id}`, { text: 'x' })).status).toBe(409);
  const sent = { state: 'sent' as const, external_id: '628123:42' };
  await db.updateTable('sends').set(sent).where('shop_id', '=', shopId).where('message_id', '=', id).execute();
  expect((await call('PATCH', `/v1/messages/${id}`, { text: 'Harganya 80 ribu' })).status).toBe(200);
  expect((await call('DELETE', `/v1/messages/${id}`)).status).toBe(200);
  const rows = await db
    .selectFrom('sends')
    .select(['position', 'state', 'request'])
    .where('shop_id', '=', shopId)
    .where('message_id', '=', id)
    .orderBy('position')
    .execute();
  expect(rows.slice(1)).toMatchObject([
    { state: 'queued', request: { method: 'editMessageText', body: { message_id: 42, text: 'Harganya 80 ribu' } } },
    { state: 'queued', request: { method: 'deleteMessage', body: { message_id: 42 } } },
  ]);
});

it('says plainly where a channel cannot', async () => {
  const { call, answer } = await talk('whatsapp', false);
  const id = await answer('Halo');
  const refused = await call('DELETE', `/v1/messages/${id}`);
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
  expect(JSON.stringify(refused.body)).toContain('cannot change');
});
