import { beforeAll, expect, it } from 'vitest';
import { loadShop, type ShopSettings, saveSettings } from '#commerce/shop';
import { manualClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { importShop, readShopFolder } from '#shop-folder';
import { type Client, type TestApi, testApi } from '../../test/support/api.ts';
import { type Draft, deletePost, publicJobs, reportPost, roomThreads, testimonials, writePost } from './index.ts';

const clock = manualClock(new Date('2026-11-23T03:00:00Z'));
let api: TestApi;
beforeAll(async () => {
  api = await testApi({ clock });
});

type Rules = Partial<ShopSettings['public_chat']>;

/** A shop with goods, and a guest who writes in it. */
async function open(rules: Rules = {}) {
  const { db } = api.world;
  const folder = await readShopFolder('test/e2e/kedai');
  const { shop } = await transact(db, (tx) => importShop(tx, folder, { slug: newId(), now: clock.now() }));
  const public_chat = { ...shop.settings.public_chat, moderation: 'after' as const, ...rules };
  await transact(db, (tx) => saveSettings(tx, shop.id, { ...shop.settings, public_chat }, { now: clock.now() }));
  const call = await api.client(shop.id);
  const catalog = await api.world.catalogs.at(db, await loadShop(db, shop.id));
  const helmet = catalog.byHandle.get('helm-anak-junior')?.id ?? null;
  const write = async (text: string, changes: Partial<Draft> = {}) => {
    const guest = { id: newId(), addressKey: 'here' };
    const draft = { draftId: newId(), productId: helmet, parentId: null, name: 'Rani', text, language: 'id', guest };
    const given = { ...draft, ...changes };
    const written = await transact(db, async (tx) => writePost(tx, await loadShop(tx, shop.id), given, clock.now()));
    return { ...given, id: 'id' in written ? written.id : '', written };
  };
  const seen = (guestId: string | null = null, productId = helmet) =>
    roomThreads(db, shop.id, { productId }, { guestId }, { limit: 20 });
  return { db, shopId: shop.id, call, helmet, write, seen };
}

const texts = (threads: { text: string; replies: { text: string }[] }[]) =>
  threads.map(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]);

/** Does what the queue has to do for a thread. */
async function work(shopId: string, threadId: string) {
  const job = {
    id: newId(),
    shopId,
    queue: 'post',
    key: 'k',
    payload: { threadId },
    attempts: 1,
    createdAt: clock.now(),
  };
  await publicJobs(api.world).post?.(job, async () => {});
}

const threadsIn = async (call: Client, view: string) =>
  (await call('GET', `/v1/posts?view=${view}`)).body.items as unknown as {
    id: string;
    text: string;
    state: string;
    heldFor: string | null;
  }[];

it('shows what a visitor writes, once, in the room where it was written', async () => {
  const { write, seen } = await open();
  const post = await write('muat untuk umur 6 tahun?');
  expect(post.written).toEqual({ kind: 'shown', id: post.id, threadId: post.id });
  expect((await write(post.text, { draftId: post.draftId, guest: post.guest })).written).toEqual(post.written);
  const [one, other] = await Promise.all(
    [1, 2].map(() => write('ini sekali', { draftId: post.id, parentId: post.id })),
  );
  expect(one?.written).toEqual(other?.written);
  await write('terima kasih kak', { parentId: post.id });
  expect(texts(await seen())).toEqual([['muat untuk umur 6 tahun?', 'ini sekali', 'terima kasih kak']]);
  expect(await seen(null, null)).toEqual([]);
});

it('holds it first where the shop wants that: its writer and the shop see it, others do not', async () => {
  const { write, seen, call } = await open({ moderation: 'before', held_words: ['murah*'] });
  const post = await write('ada warna biru?');
  const cheap = await write('ada yang MURAHAN??');
  expect([post.written.kind, await seen()]).toEqual(['held', []]);
  expect(texts(await seen(post.guest.id))).toEqual([['ada warna biru?']]);
  expect((await threadsIn(call, 'held')).map(({ heldFor }) => heldFor)).toEqual(['words', 'moderation']);
  await call('POST', `/v1/posts/${post.id}/show`);
  expect(texts(await seen())).toEqual([['ada warna biru?']]);
  await call('POST', `/v1/posts/${cheap.id}/answer`, { text: 'Ada, Kak.' });
  expect(texts(await seen())).toContainEqual(['ada yang MURAHAN??', 'Ada, Kak.']);
});

it.each([
  ['pesanan saya KS-1042 mana?', { kind: 'private', matters: ['order'] }],
  ['wa saya 081234567890', { kind: 'private', matters: ['phone'] }],
  ['main sl0t yuk', { kind: 'refused', what: 'words' }],
  ['lihat https://contoh.example', { kind: 'held', id: expect.any(String), threadId: expect.any(String) }],
])('%s', async (text, written) => {
  const { write, seen } = await open({ refused_words: ['slot*'] });
  expect((await write(text)).written).toEqual(written);
  expect(await seen()).toEqual([]);
});

it('takes no name that is the shop’s own, nothing too soon, nothing where it is closed or no thread is', async () => {
  const { write } = await open({ slow_seconds: 30 });
  expect((await write('halo', { name: 'Kedai  SENJA' })).written).toEqual({ kind: 'refused', what: 'name' });
  const first = await write('halo');
  clock.advance(10_000);
  expect((await write('lagi', { guest: first.guest })).written).toEqual({ kind: 'tooSoon', seconds: 20 });
  clock.advance(20_000);
  expect((await write('lagi', { guest: first.guest })).written.kind).toBe('shown');
  expect((await write('ya', { parentId: newId() })).written).toEqual({ kind: 'noThread' });
  const closed = await open({ enabled: false });
  expect((await closed.write('halo')).written).toEqual({ kind: 'closed' });
});

it('hides what enough visitors report, each counted once, and lets the shop show it again', async () => {
  const { db, shopId, write, seen, call } = await open({ reports_to_hide: 2 });
  const { id } = await write('iklan');
  const report = (reporter: string) => transact(db, (tx) => reportPost(tx, shopId, id, { reporter, now: clock.now() }));
  await report('a');
  await report('a');
  expect(await seen()).toHaveLength(1);
  await report('b');
  expect(await seen()).toEqual([]);
  expect(await threadsIn(call, 'held')).toMatchObject([{ id, heldFor: 'reports' }]);
  await call('POST', `/v1/posts/${id}/show`);
  expect(await seen()).toHaveLength(1);
});

it('takes a thread whose answer is taken away for one that waits, until the answer is there again', async () => {
  const { db, shopId, write, call } = await open({ reports_to_hide: 1 });
  const { id } = await write('harganya berapa kak?');
  await work(shopId, id);
  const isWaiting = async () => (await threadsIn(call, 'waiting')).some((thread) => thread.id === id);
  const reply = await db
    .selectFrom('posts')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('parent_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(await isWaiting()).toBe(false);
  await transact(db, (tx) => reportPost(tx, shopId, reply.id, { reporter: 'a', now: clock.now() }));
  expect(await isWaiting()).toBe(true);
  await call('POST', `/v1/posts/${reply.id}/show`);
  expect(await isWaiting()).toBe(false);
  await call('POST', `/v1/posts/${reply.id}/hide`);
  expect(await isWaiting()).toBe(true);
});

it('keeps a banned writer out by who they are, and for a day by where they come from', async () => {
  const { write, seen, call } = await open({ slow_seconds: 0 });
  const post = await write('kasar');
  const ban = await call('POST', `/v1/posts/${post.id}/ban`, { days: 3 });
  expect(await seen()).toEqual([]);
  expect((await write('lagi', { guest: post.guest })).written).toEqual({ kind: 'banned' });
  expect((await write('lagi')).written).toEqual({ kind: 'banned' });
  expect((await write('lain', { guest: { id: newId(), addressKey: 'there' } })).written.kind).toBe('shown');
  clock.advance(25 * 3_600_000);
  expect((await write('tetangga')).written.kind).toBe('shown');
  expect((await write('lagi', { guest: post.guest })).written).toEqual({ kind: 'banned' });
  await call('DELETE', `/v1/post-bans/${ban.body.id}`);
  expect((await write('maaf', { guest: post.guest })).written.kind).toBe('shown');
});

it('lets visitors take their own words back and nobody else’s', async () => {
  const { db, shopId, write, seen } = await open();
  const post = await write('salah tulis');
  const take = (guestId: string) => transact(db, (tx) => deletePost(tx, shopId, post.id, guestId));
  expect([await take(newId()), (await seen()).length]).toEqual([false, 1]);
  expect([await take(post.guest.id), (await seen()).length]).toEqual([true, 0]);
});

it('answers facts by itself, on a product’s page and the shop’s, and starts no cart', async () => {
  const { db, shopId, write, seen } = await open();
  const price = await write('harganya berapa kak?');
  const hours = await write('bisa bayar cod?', { productId: null });
  const wish = await write('mau pesan ini dua');
  const chat = await write('lucu banget ya');
  for (const { id } of [price, hours, wish, chat, price]) await work(shopId, id);
  const threads = await seen();
  const repliesTo = (id: string) => threads.find((thread) => thread.id === id)?.replies ?? [];
  expect(repliesTo(price.id)).toMatchObject([{ author: 'bot', name: 'Senja', text: expect.stringMatching(/Rp\s?\d/) }]);
  expect(repliesTo(price.id)[0]?.text).not.toMatch(/keranjang|\?/);
  expect((await seen(null, null))[0]?.replies).toMatchObject([
    { author: 'bot', text: expect.stringMatching(/COD|tempat/i) },
  ]);
  expect([repliesTo(wish.id), repliesTo(chat.id)]).toEqual([[], []]);
  for (const table of ['carts', 'conversations', 'customers', 'orders'] as const) {
    expect(await db.selectFrom(table).select('id').where('shop_id', '=', shopId).execute()).toEqual([]);
  }
});

it('leaves to people what the shop’s data answer only by chance, or what is about another product', async () => {
  const { db, shopId, write, seen } = await open();
  const call = await api.client(shopId);
  const add = (question: string, answer: string) => call('POST', '/v1/faq', { question, answer, language: 'id' });
  await add('Bagaimana cara mengembalikan barang?', 'Tulis retur di chat ini.');
  await add('Apakah ada garansi?', 'Ada, satu tahun.');
  const asked = ['barang asli ga?', 'botol minum lipat harganya berapa?', 'ada garansinya kak?'];
  for (const text of asked) await work(shopId, (await write(text)).id);
  const replies = (await seen()).map(({ replies }) => replies.map(({ text }) => text.split('\n')[0]));
  expect(replies).toEqual([['Ada, satu tahun.'], [], []]);
  expect(await db.selectFrom('carts').select('id').where('shop_id', '=', shopId).execute()).toEqual([]);
});

it('makes an answered thread a question of the FAQ, once, and puts forward what customers say', async () => {
  const { db, shopId, write, call, helmet } = await open();
  const post = await write('apakah ada garansi?');
  expect((await call('POST', `/v1/posts/${post.id}/faq`, {})).status).toBe(409);
  await call('POST', `/v1/posts/${post.id}/answer`, { text: 'Ada, satu tahun.' });
  const made = (await call('POST', `/v1/posts/${post.id}/faq`, { category: 'Garansi' })).body;
  expect((await call('POST', `/v1/posts/${post.id}/faq`, {})).body).toEqual(made);
  const faq = (await call('GET', '/v1/faq')).body.items as unknown as object[];
  expect(faq.filter((entry) => 'id' in entry && entry.id === made.faqId)).toMatchObject([
    { question: 'apakah ada garansi?', answer: 'Ada, satu tahun.', language: 'id' },
  ]);
  await call('POST', `/v1/posts/${post.id}/feature`, { featured: true });
  expect(await testimonials(db, shopId, { productId: helmet }, 3)).toMatchObject([{ id: post.id }]);
  await call('POST', `/v1/posts/${post.id}/hide`);
  expect(await testimonials(db, shopId, { productId: helmet }, 3)).toEqual([]);
});
