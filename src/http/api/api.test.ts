import { beforeAll, describe, expect, it } from 'vitest';
import { createConnection, receive } from '#conversations';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { type Client, caller, type TestApi, testApi, testShop } from '../../../test/support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

async function open() {
  const { shopId } = await testShop();
  return { shopId, call: await api.client(shopId) };
}

const helm = {
  title: 'Helm Anak Junior',
  options: [{ name: 'Ukuran', values: ['S', 'M'] }],
  variants: [
    { sku: 'HELM-S', options: { Ukuran: 'S' }, price: '85000', stock: 3 },
    { sku: 'HELM-M', options: { Ukuran: 'M' }, price: 90000, compareAt: '100000', stock: 1 },
  ],
};

describe('products', () => {
  it('are added, listed by page, found, changed and archived', async () => {
    const { call } = await open();
    const made = await call('POST', '/v1/products', helm);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      handle: 'helm-anak-junior',
      status: 'active',
      variants: [
        {
          sku: 'HELM-S',
          options: { Ukuran: 'S' },
          price: { amount: '85000', currency: 'IDR', text: 'Rp85.000' },
          stock: 3,
        },
        { sku: 'HELM-M', compareAt: { amount: '100000' } },
      ],
    });
    await call('POST', '/v1/products', { title: 'Sarung Tangan', variants: [{ price: 20000 }] });
    const first = await call('GET', '/v1/products?limit=1');
    expect(first.body).toMatchObject({ items: [{ title: 'Sarung Tangan' }], next: expect.any(String) });
    const second = await call('GET', `/v1/products?limit=1&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ title: 'Helm Anak Junior' }], next: null });
    expect((await call('GET', '/v1/products?q=helm-m')).body).toMatchObject({
      items: [{ handle: 'helm-anak-junior' }],
    });
    const { id } = made.body;
    const archived = await call('PATCH', `/v1/products/${id}`, { status: 'archived', tags: ['anak'] });
    expect(archived.body).toMatchObject({ status: 'archived', tags: ['anak'], title: 'Helm Anak Junior' });
  });

  it('change price and stock of a variant, and say what does not fit', async () => {
    const { call } = await open();
    const made = await call('POST', '/v1/products', helm);
    const [small] = made.body.variants as unknown as { id: string }[];
    const url = `/v1/variants/${small?.id}`;
    expect((await call('PATCH', url, { price: '79900.5', stockBy: -1 })).body).toMatchObject({
      variants: [{ price: { amount: '79900.50' }, stock: 2 }, { stock: 1 }],
    });
    expect((await call('PATCH', url, { price: '1.234' })).body).toMatchObject({
      error: { code: 'invalid_body', path: 'price' },
    });
    expect((await call('PATCH', url, { price: 'abc' })).body).toMatchObject({
      error: { code: 'invalid_body', path: 'price', message: expect.stringContaining('is not an amount') },
    });
    expect((await call('PATCH', url, { sku: 'HELM-M' })).body).toMatchObject({
      error: { path: 'sku' },
    });
    expect((await call('PATCH', url, { stock: -1 })).body).toMatchObject({
      error: { code: 'conflict', path: 'stock' },
    });
  });

  it('refuse a draft with the place of what is wrong, and keep nothing of it', async () => {
    const { call } = await open();
    const wrong: [object, string][] = [
      [{ ...helm, title: '' }, 'title'],
      [{ ...helm, variants: [{ price: 1 }] }, 'variants.0.options'],
      [{ ...helm, variants: [helm.variants[0], { ...helm.variants[1], sku: 'HELM-S' }] }, 'variants.1.sku'],
      [{ ...helm, variants: [{ ...helm.variants[0], price: '1.005' }] }, 'variants.0.price'],
    ];
    for (const [draft, path] of wrong) {
      expect((await call('POST', '/v1/products', draft)).body).toMatchObject({ error: { path } });
    }
    expect((await call('GET', '/v1/products')).body).toEqual({ items: [], next: null });
    await call('POST', '/v1/products', helm);
    expect((await call('POST', '/v1/products', helm)).body).toMatchObject({ error: { path: 'handle' } });
  });

  it('are made once per Idempotency-Key', async () => {
    const { call } = await open();
    const key = { 'idempotency-key': newId() };
    const answers = await Promise.all([1, 2, 3].map(() => call('POST', '/v1/products', helm, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const other = await call('POST', '/v1/products', { ...helm, title: 'Lain' }, key);
    expect(other).toMatchObject({ status: 409, body: { error: { path: 'idempotency-key' } } });
  });
});

it('adds shops for the owner of the installation only, lists promotions, exports and erases a customer', async () => {
  const apiToken = 'a-token-of-the-environment-32-and-more';
  const own = await testApi({ config: { apiToken } });
  const owner = caller(own.app, { authorization: `Bearer ${apiToken}` });
  const slug = `toko-${newId()}`;
  const settings = { name: 'Toko', currency: 'IDR', promotions: [{ code: 'AWAL', percent: 5 }] };
  expect((await owner('POST', '/v1/shops', { slug, settings })).status).toBe(201);
  const there = { 'x-warung-shop': slug };
  expect((await owner('GET', '/v1/promotions', undefined, there)).body).toMatchObject({
    items: [{ code: 'AWAL', percent: 5, amount: null, used: 0, active: true }],
  });
  const wrong = await owner('POST', '/v1/shops', { slug: `${slug}-2`, settings: { name: 'x', currency: 'RUPIAH' } });
  expect(wrong).toMatchObject({ status: 400, body: { error: { path: 'settings.currency' } } });

  const { shopId, call } = await open();
  expect((await call('POST', '/v1/shops', { slug: `${slug}-3`, settings })).status).toBe(403);
  expect((await call('GET', '/v1/shops')).body).toMatchObject({ items: [{ id: shopId }] });
  await customerSays(shopId, 'halo');
  const [customer] = (await call('GET', '/v1/customers')).body.items as unknown as { id: string }[];
  const url = `/v1/customers/${customer?.id}`;
  expect((await call('GET', `${url}/export`)).body).toMatchObject({ customer: { name: 'Sari' } });
  const agent = await api.client(shopId, ['read', 'sell']);
  expect((await agent('DELETE', url)).status).toBe(403);
  expect(await call('DELETE', url)).toMatchObject({ status: 200, body: { keptForTheBooks: [] } });
  expect((await call('GET', url)).body).toMatchObject({ name: null, erasedAt: expect.any(String) });
});

it('edits questions and answers', async () => {
  const { call } = await open();
  const entry = { question: 'Buka jam berapa?', answer: 'Jam 9', language: 'id' };
  const made = await call('POST', '/v1/faq', entry);
  expect(made).toMatchObject({ status: 201, body: { ...entry, category: '' } });
  expect((await call('POST', '/v1/faq', entry)).body).toMatchObject({ error: { code: 'conflict', path: 'question' } });
  expect((await call('PATCH', `/v1/faq/${made.body.id}`, { answer: 'Jam 10' })).body).toMatchObject({
    answer: 'Jam 10',
  });
  expect((await call('DELETE', `/v1/faq/${made.body.id}`)).status).toBe(204);
  expect((await call('GET', '/v1/faq')).body).toEqual({ items: [] });

  const removed = async () => (await call('GET', '/v1/faq/removed')).body.items as unknown as object[];
  expect(await removed()).toMatchObject([{ id: made.body.id, answer: 'Jam 10' }]);
  const restored = await call('POST', `/v1/faq/${made.body.id}/restore`, { version: made.body.version });
  expect(restored.body).toMatchObject({ id: made.body.id, answer: entry.answer });
  expect([await removed(), (await call('GET', '/v1/faq')).body.items]).toEqual([[], [restored.body]]);
  expect((await call('POST', `/v1/faq/${made.body.id}/restore`, { version: 0 })).status).toBe(404);
});

it('reads and replaces the settings, naming a wrong field', async () => {
  const { call } = await open();
  const { body } = await call('GET', '/v1/shop');
  const settings = body.settings as unknown as object;
  const wrong = await call('PUT', '/v1/shop/settings', { settings: { ...settings, colour: 'red' } });
  expect(wrong.body).toMatchObject({ error: { code: 'invalid_body', message: expect.stringContaining('colour') } });
  const saved = await call('PUT', '/v1/shop/settings', {
    settings: { ...settings, name: 'Kedai Baru' },
    settingsVersion: 1,
  });
  expect(saved.body).toMatchObject({ settings: { name: 'Kedai Baru' }, settingsVersion: 2 });
  const late = await call('PUT', '/v1/shop/settings', { settings, settingsVersion: 1 });
  expect(late.body).toMatchObject({ error: { code: 'conflict', path: 'settingsVersion' } });
});

async function customerSays(shopId: string, ...texts: string[]) {
  const { db } = api.world;
  const now = new Date();
  const connection = await transact(db, (tx) =>
    createConnection(tx, { shopId, channel: 'direct', name: 'direct', tokenHash: null, pull: true, now }),
  );
  let conversationId = '';
  for (const text of texts) {
    const eventKey = newId();
    const content = { kind: 'text' as const, text };
    const inbound = {
      shopId,
      connectionId: connection.id,
      eventKey,
      raw: '{}',
      sender: { id: 'c1', name: 'Sari' },
      content,
    };
    ({ conversationId } = await receive(db, inbound, now));
  }
  return conversationId;
}

describe('conversations', () => {
  it('are listed with what is unread, taken over, answered and handed back', async () => {
    const { shopId, call } = await open();
    const id = await customerSays(shopId, 'halo', 'ada orang?');
    expect((await call('GET', '/v1/conversations?status=bot')).body).toMatchObject({
      items: [
        {
          id,
          customer: { name: 'Sari' },
          channel: 'direct',
          unread: 2,
          lastText: 'ada orang?',
          lastAuthor: 'customer',
        },
      ],
      next: null,
    });
    expect((await call('GET', '/v1/conversations?q=sari')).body.items).toHaveLength(1);
    expect((await call('GET', '/v1/conversations?q=budi')).body.items).toHaveLength(0);
    expect((await call('POST', `/v1/conversations/${id}/take-over`)).body).toMatchObject({ status: 'human' });
    const answer = { id: newId(), text: 'Halo Kak, saya bantu ya' };
    for (let n = 0; n < 2; n++)
      expect((await call('POST', `/v1/conversations/${id}/messages`, answer)).status).toBe(200);
    const { items } = (await call('GET', `/v1/conversations/${id}/messages`)).body as unknown as { items: object[] };
    expect(items).toMatchObject([
      { seq: 1, author: 'customer', content: { kind: 'text', text: 'halo' } },
      { seq: 2 },
      { seq: 3, author: 'staff', content: { text: 'Halo Kak, saya bantu ya' } },
    ]);
    expect((await call('POST', `/v1/conversations/${id}/read`, { seq: 3 })).status).toBe(204);
    expect((await call('POST', `/v1/conversations/${id}/hand-back`)).body).toMatchObject({ status: 'bot', unread: 0 });
    expect((await call('POST', `/v1/conversations/${id}/close`)).body).toMatchObject({ status: 'closed' });
  });

  it('belong to the colleague who has taken them, until they are taken from them', async () => {
    const { shopId, call } = await open();
    const other = await api.client(shopId);
    const id = await customerSays(shopId, 'halo');
    await call('POST', `/v1/conversations/${id}/take-over`);
    const refused = await other('POST', `/v1/conversations/${id}/messages`, { text: 'hai' });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'conflict', path: 'assignee' } } });
    expect((await other('POST', `/v1/conversations/${id}/take`)).status).toBe(200);
    expect((await other('POST', `/v1/conversations/${id}/messages`, { text: 'hai' })).status).toBe(200);
  });
});

describe('rights', () => {
  it('are needed: none, wrong, too few', async () => {
    const { shopId } = await open();
    expect((await api.app.inject('/v1/products')).statusCode).toBe(401);
    const wrong = await api.app.inject({ url: '/v1/products', headers: { authorization: 'Bearer nonsense' } });
    expect(wrong.json().error).toMatchObject({ code: 'unauthorized', message: 'The token is not known' });
    const reader: Client = await api.client(shopId, ['read']);
    expect((await reader('GET', '/v1/products')).status).toBe(200);
    const refused = await reader('POST', '/v1/products', helm);
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'forbidden', path: 'catalog' } } });
  });

  it('are not handed on beyond what one has, and end when revoked', async () => {
    const { shopId } = await open();
    const owner = await api.client(shopId, ['access', 'read']);
    const tooMuch = await owner('POST', '/v1/tokens', { name: 'x', scopes: ['read', 'refund'] });
    expect(tooMuch.body).toMatchObject({ error: { code: 'forbidden', path: 'scopes' } });
    const made = await owner('POST', '/v1/tokens', { name: 'kiosk', scopes: ['read'] });
    const kiosk = { authorization: `Bearer ${made.body.token}` };
    expect((await api.app.inject({ url: '/v1/faq', headers: kiosk })).statusCode).toBe(200);
    expect((await owner('DELETE', `/v1/tokens/${made.body.id}`)).status).toBe(204);
    expect((await api.app.inject({ url: '/v1/faq', headers: kiosk })).statusCode).toBe(401);
    const { items } = (await owner('GET', '/v1/tokens')).body as unknown as { items: object[] };
    expect(items[0]).toMatchObject({ name: 'kiosk', revokedAt: expect.any(String) });
    expect(JSON.stringify(items)).not.toContain(String(made.body.token));
  });
});

it('names what is wrong in the address, the query, the body', async () => {
  const { shopId } = await open();
  const call = await api.client(shopId);
  const wrong = await call('POST', '/v1/conversations/not-an-id/messages', { text: 'x' });
  expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'invalid_body', path: 'id' } } });
  expect((await call('GET', '/v1/products?limit=1000')).body).toMatchObject({ error: { path: 'limit' } });
  expect((await call('GET', '/v1/conversations?cursor=xyz')).body).toMatchObject({ error: { path: 'cursor' } });
  expect((await call('POST', '/v1/faq')).status).toBe(400);
});
