import { expect, it } from 'vitest';
import { saveProduct } from '#commerce/catalog';
import { timeline } from '#conversations';
import {
  addNote,
  answer,
  deleteNote,
  fillReply,
  mergeConversations,
  notesOf,
  offerToCustomer,
  savedReplies,
  saveReply,
  scheduledOf,
  scheduleMessage,
  storyOf,
  unknownVariables,
  unmerge,
  unschedule,
} from '#desk';
import { type Db, transact } from '#platform/db';
import { testDesk } from '../../../test/support/desk.ts';

type Desk = Awaited<ReturnType<typeof testDesk>>;
const acting = (desk: Desk, conversationId: string, staffId: string) => ({
  shopId: desk.shopId,
  conversationId,
  staffId,
  now: desk.clock.now(),
});
const within = <T>(desk: Desk, work: (tx: Db) => Promise<T>) => transact(desk.db, work);
const texts = async (desk: Desk, id: string) =>
  (await timeline(desk.db, desk.shopId, id, { limit: 50 })).flatMap(({ content }) =>
    'text' in content ? content.text : [],
  );

it('keeps notes for the shop’s people, and calls only those who work there', async () => {
  const desk = await testDesk();
  const [ani, budi] = [await desk.person('Ani'), await desk.person('Budi')];
  const { conversationId } = await desk.writes('a');
  const note = { shopId: desk.shopId, conversationId, authorId: ani, text: '@Budi tolong', mentions: [budi, 'nobody'] };
  const id = await within(desk, (tx) => addNote(tx, { ...note, now: desk.clock.now() }));
  expect(await notesOf(desk.db, desk.shopId, conversationId)).toMatchObject([
    { author: { name: 'Ani' }, text: '@Budi tolong', mentions: [{ id: budi, name: 'Budi' }] },
  ]);
  expect(await texts(desk, conversationId)).toEqual(['halo']);
  expect(await within(desk, (tx) => deleteNote(tx, desk.shopId, id, budi))).toBe(false);
  expect(await within(desk, (tx) => deleteNote(tx, desk.shopId, id, ani))).toBe(true);
});

it.each([
  ['Halo {customer.name}', []],
  ['{ customer.name } {order.number}', []],
  ['Halo {nama}, {nama} {toko}', ['nama', 'toko']],
  ['{}', ['']],
  ['no braces', []],
])('knows the variables of %s', (text, unknown) => {
  expect(unknownVariables(text)).toEqual(unknown);
});

it('says a saved reply in the customer’s language, with what is known of them', async () => {
  const desk = await testDesk();
  const { conversationId, customerId } = await desk.writes('a', 'hi', 'en');
  await desk.db.updateTable('customers').set({ name: 'Sari' }).where('id', '=', customerId).execute();
  const words = {
    shortcut: 'hai',
    title: 'Hai',
    texts: { id: 'Halo {customer.name}', en: 'Hi {customer.name}, {order.number} from {staff.name}.' },
  };
  const by = { staffId: 'ani', now: desk.clock.now() };
  const saved = await within(desk, (tx) => saveReply(tx, desk.shopId, null, words, by));
  expect(await within(desk, (tx) => saveReply(tx, desk.shopId, null, words, by))).toBeNull();
  const where = { shopId: desk.shopId, conversationId, staffName: 'Ani', now: desk.clock.now() };
  expect(await within(desk, (tx) => fillReply(tx, where, saved?.id ?? ''))).toEqual({
    text: 'Hi Sari, from Ani.',
    language: 'en',
    missing: ['order.number'],
  });
});

it('says something at its hour once, unless it was taken back', async () => {
  const desk = await testDesk();
  const { conversationId } = await desk.writes('a');
  const at = (seconds: number) => new Date(desk.clock.now().getTime() + seconds * 1000);
  const later = (text: string, seconds: number) =>
    within(desk, (tx) => scheduleMessage(tx, acting(desk, conversationId, 'ani'), text, at(seconds)));
  await later('one', 60);
  const second = await later('two', 60);
  expect(await scheduledOf(desk.db, desk.shopId, conversationId)).toHaveLength(2);
  expect(await within(desk, (tx) => unschedule(tx, desk.shopId, second))).toBe(true);
  await desk.pass(30);
  expect(await texts(desk, conversationId)).toEqual(['halo']);
  await desk.pass(30);
  await desk.pass(30);
  expect(await texts(desk, conversationId)).toEqual(['halo', 'one']);
});

it('shows a conversation within another and back, with everything that happened, page by page', async () => {
  const desk = await testDesk();
  const one = (await desk.writes('a', 'one')).conversationId;
  desk.clock.advance(1000);
  const other = (await desk.writes('b', 'other')).conversationId;
  desk.clock.advance(1000);
  const merging = { ...acting(desk, other, 'ani'), into: one };
  expect(await within(desk, (tx) => mergeConversations(tx, { ...merging, into: other }))).toMatchObject({
    why: 'itself',
  });
  expect(await within(desk, (tx) => mergeConversations(tx, merging))).toEqual({ kind: 'merged' });
  expect(await within(desk, (tx) => mergeConversations(tx, merging))).toMatchObject({ why: 'merged' });
  const story = await storyOf(desk.db, desk.shopId, one, { limit: 10 });
  expect(story.map(({ kind, conversationId }) => [kind, conversationId])).toEqual([
    ['message', one],
    ['message', other],
    ['event', one],
  ]);
  const [first] = await storyOf(desk.db, desk.shopId, one, { limit: 1, before: story[1] });
  expect(first).toMatchObject({ kind: 'message', conversationId: one, content: { text: 'one' } });
  expect(await within(desk, (tx) => unmerge(tx, merging))).toBe(true);
  expect(await within(desk, (tx) => unmerge(tx, merging))).toBe(false);
  expect((await storyOf(desk.db, desk.shopId, other, { limit: 10 })).map(({ kind }) => kind)).toEqual(['message']);
});

it('closes with a farewell when nobody has written for long, and asks how it was', async () => {
  const desk = await testDesk();
  const { conversationId } = await desk.writes('a');
  await within(desk, (tx) =>
    answer(tx, acting(desk, conversationId, 'ani'), { reply: { kind: 'text', text: 'Halo kak' } }),
  );
  await desk.pass(12 * 3600);
  await within(desk, (tx) =>
    answer(tx, acting(desk, conversationId, 'ani'), { reply: { kind: 'text', text: 'Masih?' } }),
  );
  await desk.pass(12 * 3600);
  expect(await desk.row(conversationId)).toMatchObject({ status: 'human' });
  await desk.pass(12 * 3600);
  expect(await desk.row(conversationId)).toMatchObject({ status: 'closed', asking: 'rating' });
  const said = await timeline(desk.db, desk.shopId, conversationId, { limit: 10 });
  expect(said.slice(-2)).toMatchObject([
    { author: 'bot', content: { text: expect.stringContaining('tutup') } },
    { author: 'bot', content: { kind: 'rating', expects: { field: 'rating' } } },
  ]);
});

it('shows nothing that is not there, and nothing of another customer', async () => {
  const desk = await testDesk();
  const { conversationId } = await desk.writes('a');
  const action = acting(desk, conversationId, 'ani');
  const offer = (offering: Parameters<typeof offerToCustomer>[3]) =>
    within(desk, (tx) => offerToCustomer(desk.world, tx, action, offering));
  expect(await offer({ kind: 'products', handles: ['none'] })).toEqual({ kind: 'nothing', path: 'handles' });
  expect(await offer({ kind: 'cart' })).toEqual({ kind: 'nothing', path: 'cart' });
  expect(await offer({ kind: 'payment', orderId: conversationId })).toEqual({ kind: 'nothing', path: 'orderId' });
});

it('marks a saved reply that cites a price which changes, until it is saved anew', async () => {
  const { db, shopId, clock } = await testDesk();
  const run = <T>(work: Parameters<typeof transact<T>>[1]) => transact(db, work);
  const variant = {
    sku: null,
    options: {},
    price: 8_500_000,
    compareAt: null,
    stock: 5,
    tracked: true,
    oversell: false,
  };
  const empty = { vendor: '', type: '', category: '', tags: [], options: [], images: [], attributes: {} };
  const flask = {
    ...empty,
    handle: 'flask',
    title: 'Steel Flask',
    bodyHtml: '',
    translations: {},
    status: 'active' as const,
    variants: [{ ...variant, barcode: null, grams: null, image: null }],
  };
  const change = { now: clock.now() };
  const made = await run((tx) => saveProduct(tx, shopId, flask, change));
  const id = made.kind === 'saved' ? made.productId : '';
  const wording = { shortcut: 'flask', title: 'Flask', texts: { id: 'Steel Flask harganya 85.000' } };
  const by = { staffId: 's', now: clock.now() };
  const reply = await run((tx) => saveReply(tx, shopId, null, wording, by));
  const dearer = { ...flask, id, variants: flask.variants.map((one) => ({ ...one, price: 9_000_000 })) };
  await run((tx) => saveProduct(tx, shopId, dearer, change));
  const [marked] = await run((tx) => savedReplies(tx, shopId));
  expect(marked?.outdated).toMatchObject([{ handle: 'flask', what: 'price', prices: ['85000'] }]);
  await run((tx) => saveReply(tx, shopId, reply?.id ?? '', wording, by));
  expect((await run((tx) => savedReplies(tx, shopId)))[0]?.outdated).toBeNull();
});
