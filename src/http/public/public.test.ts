import type { WebSocket } from '@fastify/websocket';
import { beforeAll, expect, it } from 'vitest';
import { openCatalogs } from '#commerce/catalog';
import { loadShop, saveSettings } from '#commerce/shop';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { answerPost } from '#public';
import { importShop, readShopFolder } from '#shop-folder';
import { buildUi } from '../../../scripts/build-ui.mjs';
import { testWorld } from '../../../test/support/world.ts';
import { createServer } from '../server.ts';
import { pageAssets, storefrontRoutes } from '../storefront/index.ts';
import { publicRoutes } from './index.ts';
import type { RoomFrame } from './rooms-live.ts';

const nasty = `<script>alert(1)</script> "muat?' & </textarea>`;

beforeAll(async () => {
  await buildUi();
});

async function open(moderation: 'before' | 'after' = 'after') {
  const world = await testWorld();
  const folder = await readShopFolder('test/e2e/kedai');
  const { shop } = await transact(world.db, (tx) => importShop(tx, folder, { slug: newId(), now: new Date() }));
  const public_chat = { ...shop.settings.public_chat, moderation, slow_seconds: 0 };
  await transact(world.db, (tx) => saveSettings(tx, shop.id, { ...shop.settings, public_chat }, { now: new Date() }));
  const app = createServer(world.log);
  const shopWorld = { ...world, defaultShopId: shop.id, catalogs: openCatalogs() };
  await publicRoutes(app, shopWorld);
  await app.register((scope) => pageAssets(scope, shopWorld));
  await app.register((scope) => storefrontRoutes(scope, shopWorld));
  await app.ready();
  const base = `/v1/public/${shop.slug}`;
  const post = async (body: object, headers: Record<string, string> = {}) => {
    const payload = { id: newId(), room: 'helm-anak-junior', name: 'Rani', language: 'id', ...body };
    const response = await app.inject({ method: 'POST', url: `${base}/posts`, payload, headers });
    const cookie = String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    const answer = response.json();
    return { status: response.statusCode, cookie, body: answer, id: String(answer.id) };
  };
  const page = async (url: string, cookie = '') => (await app.inject({ url, headers: { cookie } })).body;
  const answer = (threadId: string, text: string) =>
    transact(world.db, (tx) => {
      const by = { author: 'staff' as const, staffId: null, name: 'Sari' };
      return answerPost(tx, shop.id, threadId, { id: newId(), by, text, now: new Date() });
    });
  return { app, world, shop: await loadShop(world.db, shop.id), base, post, page, answer };
}

const helmet = '/products/helm-anak-junior';

const dataOf = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

it('shows what was asked below the product and at an address of its own, as a question with its answers', async () => {
  const { post, page, answer } = await open();
  const { id, body } = await post({ text: nasty });
  expect(body).toMatchObject({ kind: 'shown', say: expect.stringContaining('tampil'), threadId: id });
  const unanswered = await page(`/questions/${id}`);
  expect(unanswered).toContain('noindex');
  await answer(id, 'Ada garansi & <b>kartu</b>.');
  for (const url of [helmet, `${helmet}/questions`, `/questions/${id}`]) {
    const html = await page(url);
    expect([url, html.includes('&lt;script&gt;alert(1)')]).toEqual([url, true]);
    expect([url, html.includes('<script>alert')]).toEqual([url, false]);
  }
  const [data] = dataOf(await page(`/questions/${id}`));
  expect(data).toMatchObject({
    '@type': 'QAPage',
    mainEntity: { '@type': 'Question', text: nasty, answerCount: 1, author: { name: 'Rani' } },
  });
  expect(data.mainEntity.acceptedAnswer).toMatchObject({ text: 'Ada garansi & <b>kartu</b>.' });
  expect(await page('/sitemap.xml')).toContain(`/questions/${id}`);
});

it('shows what is held to its writer alone, who can take it back', async () => {
  const { app, base, post, page } = await open('before');
  const { id, body, cookie } = await post({ text: 'warna apa saja?' });
  expect(body.kind).toBe('held');
  expect((await page(helmet)).includes('warna apa saja?')).toBe(false);
  const own = await page(helmet, cookie);
  expect(own).toContain('warna apa saja?');
  expect(own).toContain(`data-take-back="${id}"`);
  const remove = (headers: Record<string, string>) =>
    app.inject({ method: 'DELETE', url: `${base}/posts/${id}`, headers });
  expect((await remove({})).statusCode).toBe(404);
  expect((await remove({ cookie: `${cookie}x` })).statusCode).toBe(404);
  expect((await remove({ cookie })).statusCode).toBe(204);
  expect((await page(helmet, cookie)).includes('warna apa saja?')).toBe(false);
});

it.each([
  ['hubungi 0812-3456-7890', 'private', 'nomor telepon'],
  ['pesanan saya sudah sampai mana?', 'private', 'pesanan'],
])('%s: is not published, and its writer is told kindly', async (text, kind, word) => {
  const { post, page } = await open();
  const { body } = await post({ text });
  expect(body).toMatchObject({ kind, say: expect.stringContaining(word) });
  expect(await page(helmet)).not.toContain('data-thread=');
});

it('refuses other sites, programs that fill in everything, what is too long, and rooms that are not there', async () => {
  const { post } = await open();
  expect((await post({ text: 'a' }, { origin: 'https://other.example' })).status).toBe(403);
  expect((await post({ text: 'halo', website: 'x' })).body.kind).toBe('refused');
  expect((await post({ text: 'x'.repeat(1_001) })).status).toBe(400);
  expect((await post({ text: ' \u0007 ' })).status).toBe(400);
  expect((await post({ text: 'halo', room: 'nowhere' })).status).toBe(404);
  expect((await post({ text: 'halo', parent: newId() })).body.kind).toBe('noThread');
  const statuses = await Promise.all(
    Array.from({ length: 25 }, () => post({ text: 'halo' }).then(({ status }) => status)),
  );
  expect(statuses).toContain(429);
});

/** A page that follows a room. */
async function reading(app: Awaited<ReturnType<typeof open>>['app'], url: string) {
  const frames: RoomFrame[] = [];
  const waiting = new Set<() => void>();
  const socket: WebSocket = await app.injectWS(
    url,
    {},
    {
      onInit: (client: WebSocket) =>
        client.on('message', (data) => {
          frames.push(JSON.parse(String(data)));
          for (const look of waiting) look();
        }),
    },
  );
  const until = (fits: (frame: RoomFrame) => boolean) =>
    new Promise<RoomFrame>((resolve) => {
      const look = () => {
        const found = frames.find(fits);
        if (found) resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { frames, until, close: () => socket.terminate() };
}

it('brings every change to who reads along, by socket and by long poll, and nothing of other rooms', async () => {
  const { app, base, post, answer } = await open();
  const here = await reading(app, `${base}/live?room=helm-anak-junior&lang=en`);
  const elsewhere = await reading(app, `${base}/live?room=&lang=id`);
  const first = await here.until(({ type }) => type === 'room');
  const stamp = 'stamp' in first ? first.stamp : '';
  const polled = app.inject(`${base}/room?room=helm-anak-junior&lang=en&stamp=${stamp}&wait=30`);
  const { id } = await post({ text: 'muat umur 6?' });
  expect(await here.until((frame) => frame.type === 'thread')).toMatchObject({
    id,
    html: expect.stringContaining('muat umur 6?'),
  });
  expect((await polled).json()).toMatchObject({ html: expect.stringContaining('muat umur 6?') });
  await answer(id, 'Muat.');
  await here.until((frame) => frame.type === 'thread' && frame.html?.includes('Muat.') === true);
  expect(elsewhere.frames.filter(({ type }) => type === 'thread')).toEqual([]);
  here.close();
  elsewhere.close();
  await app.close();
});

it('counts once a visitor whether an answer has helped, and finds answers by their words', async () => {
  const { app, base, world, shop, page } = await open();
  const [entry] = (await shopWorldCatalog(world, shop.id)).faq;
  const vote = (helpful: boolean) =>
    app.inject({ method: 'POST', url: `${base}/faq/${entry?.id}/votes`, payload: { helpful } });
  expect([(await vote(true)).statusCode, (await vote(true)).statusCode, (await vote(false)).statusCode]).toEqual([
    204, 204, 204,
  ]);
  expect((await shopWorldCatalog(world, shop.id)).faq.find(({ id }) => id === entry?.id)).toMatchObject({
    helpful: 0,
    unhelpful: 1,
  });
  const found = await page(`/faq?q=${encodeURIComponent(entry?.question ?? '')}`);
  expect(found).toContain('<details open');
  expect(found).toContain('noindex');
  expect(dataOf(await page('/faq'))).toMatchObject([{ '@type': 'FAQPage' }]);
});

async function shopWorldCatalog(world: Awaited<ReturnType<typeof testWorld>>, shopId: string) {
  return openCatalogs().at(world.db, await loadShop(world.db, shopId));
}
