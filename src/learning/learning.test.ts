import { expect, it } from 'vitest';
import { eraseCustomer } from '#customers';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { sharedEngine } from '#understanding';
import { testApi, testShop } from '../../test/support/api.ts';
import { furnishLesson } from '../../test/support/furnish-lesson.ts';
import { openTalkingShop } from '../../test/support/talk.ts';
import { saveModel } from '../understanding/classifier/store.ts';
import { learnedEngine, listModels, takeBackModel } from './index.ts';
import { keepModel } from './models.ts';

const now = new Date('2026-11-23T03:00:00Z');

async function shopWithUnclear() {
  const api = await testApi();
  const { shopId } = await testShop();
  const call = await api.client(shopId);
  const customerId = newId();
  const customer = { id: customerId, shop_id: shopId, name: 'Rani', created_at: now, updated_at: now };
  await api.world.db.insertInto('customers').values(customer).execute();
  const note = (text: string, confidence = 0.3) =>
    furnishLesson(api.world.db, { shopId, customerId, text, confidence, now });
  const open = async () =>
    (await call('GET', '/v1/learning/messages')).body as unknown as { items: { id: string; text: string }[] };
  return { ...api, shopId, customerId, call, note, open };
}

it('lists what was not surely understood, and settles the same words with it', async () => {
  const { call, note, open } = await shopWithUnclear();
  await note('mantap jiwa min');
  await note('mantap jiwa min');
  await note('bisa dp dulu?');
  await note('ada helm?', 0.95);
  await note('??');
  const { items } = await open();
  expect(items.map(({ text }) => text)).toEqual(['bisa dp dulu?', 'mantap jiwa min', 'mantap jiwa min']);
  const [question, praise] = items;
  expect(await call('POST', `/v1/learning/messages/${praise?.id}/teach`, { meaning: 'nonsense' })).toMatchObject({
    status: 400,
    body: { error: { path: 'meaning' } },
  });
  await call('POST', `/v1/learning/messages/${praise?.id}/teach`, { meaning: 'thank' });
  await call('POST', `/v1/learning/messages/${question?.id}/answer`, { answer: 'Bisa, setengahnya.' });
  expect((await open()).items).toEqual([]);
  const faq = (await call('GET', '/v1/faq')).body as unknown as { items: object[] };
  expect(faq.items).toMatchObject([{ question: 'bisa dp dulu?', answer: 'Bisa, setengahnya.', language: 'id' }]);
  await call('POST', `/v1/learning/messages/${praise?.id}/reopen`);
  expect((await open()).items).toHaveLength(2);
});

it('lists what was understood but has no answer in the shop, and not what has one', async () => {
  const { newTalk, shopId, db } = await openTalkingShop('shops/demo');
  const talk = newTalk();
  for (const text of ['bisa cod?', 'apakah helm anak junior bisa dipakai buat main ski?', 'buka jam berapa?'])
    await talk.say(text);
  const rows = await db.selectFrom('lessons').select('text').where('shop_id', '=', shopId).execute();
  expect(rows).toEqual([{ text: 'apakah helm anak junior bisa dipakai buat main ski?' }]);
});

it('corrects a message that was surely understood, by who answers there, and shows it in the talk', async () => {
  const { newTalk, shopId, db } = await openTalkingShop('shops/demo');
  await newTalk().say('buka jam berapa?');
  const call = await (await testApi()).client(shopId, ['read', 'converse']);
  const messages = db.selectFrom('messages').selectAll().where('shop_id', '=', shopId).orderBy('seq');
  const [said, answered] = await messages.execute();
  const reading = async () => (await call('GET', `/v1/messages/${said?.id}/understanding`)).body;
  expect(await reading()).toMatchObject({ commands: [{ name: 'ask_hours' }], lesson: null });
  const others = (await reading()).others as unknown as string[];
  expect([others.length, others.includes('ask_hours')]).toEqual([4, false]);
  expect(await call('POST', `/v1/learning/messages/${answered?.id}/teach`, { meaning: 'greet' })).toMatchObject({
    status: 404,
  });
  for (const meaning of ['ask_stores', 'ask_contact'])
    expect((await call('POST', `/v1/learning/messages/${said?.id}/teach`, { meaning })).status).toBe(204);
  expect(await reading()).toMatchObject({ lesson: { state: 'taught', meaning: 'ask_contact' } });
  const story = (await call('GET', `/v1/conversations/${said?.conversation_id}/story`)).body;
  expect(story).toMatchObject({ items: [{ understood: ['ask_hours'], meant: 'ask_contact' }, {}] });
  await call('POST', `/v1/learning/messages/${said?.id}/reopen`);
  expect(await reading()).toMatchObject({ lesson: null });
});

it('groups what was asked in nearly the same words, and answers all of a group at once', async () => {
  const { call, note, open } = await shopWithUnclear();
  for (const text of ['bisa dp dulu ga?', 'mantap jiwa min', 'boleh dp dulu kak?', 'bisa dp dulu']) await note(text);
  type Groups = { items: { text: string; count: number; messages: { id: string }[] }[] };
  const groups = async () => ((await call('GET', '/v1/learning/groups')).body as unknown as Groups).items;
  const [first, ...others] = await groups();
  expect([first?.count, others.map(({ text }) => text)]).toEqual([3, ['mantap jiwa min']]);
  const ids = first?.messages.map(({ id }) => id);
  const given = { ids, question: 'Apakah bisa bayar sebagian dulu?', answer: 'Bisa, setengahnya.' };
  expect((await call('POST', '/v1/learning/groups/answer', given)).status).toBe(204);
  expect((await open()).items).toMatchObject([{ text: 'mantap jiwa min' }]);
  const faq = (await call('GET', '/v1/faq')).body as unknown as { items: object[] };
  expect(faq.items).toMatchObject([{ question: 'Apakah bisa bayar sebagian dulu?' }]);
});

it('forgets the messages of a customer who is erased, and learns anew without them', async () => {
  const { world, shopId, customerId, call, note, open } = await shopWithUnclear();
  await note('mantap jiwa min');
  const [praise] = (await open()).items;
  await call('POST', `/v1/learning/messages/${praise?.id}/teach`, { meaning: 'thank' });
  await transact(world.db, (tx) => eraseCustomer(tx, shopId, customerId, now));
  const taught = (await call('GET', '/v1/learning/messages?state=taught')).body as unknown as { items: object[] };
  expect(taught.items).toEqual([]);
  const jobs = await world.db
    .selectFrom('jobs')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('queue', '=', 'learn');
  expect(await jobs.execute()).toHaveLength(2);
});

it('uses a model that is no worse at everything else, refuses one that is, and goes back to the one before', async () => {
  const { world, shopId } = await shopWithUnclear();
  // A small model that is not the shipped one: here nothing is understood by it.
  const small = sharedEngine().languages;
  const model = saveModel(small);
  const keep = (hash: string, rightAfter: number) =>
    transact(world.db, (tx) =>
      keepModel(
        tx,
        shopId,
        { model, hash, lessons: 1, understood: 1, tried: 4000, rightBefore: 3300, rightAfter },
        now,
      ),
    );
  const engine = () => transact(world.db, (tx) => learnedEngine(tx, shopId));
  const states = async () => (await transact(world.db, (tx) => listModels(tx, shopId))).map(({ state }) => state);
  expect(await engine()).toBeUndefined();
  expect([await keep('a', 3300), await keep('b', 3310), await keep('c', 3200)]).toEqual(['live', 'live', 'refused']);
  expect(await states()).toEqual(['refused', 'live', 'kept']);
  expect((await engine())?.intents.classes).toEqual(small.classes);
  await transact(world.db, (tx) => takeBackModel(tx, shopId));
  expect(await states()).toEqual(['refused', 'taken_back', 'live']);
  await transact(world.db, (tx) => takeBackModel(tx, shopId));
  expect(await engine()).toBeUndefined();
  await expect(transact(world.db, (tx) => takeBackModel(tx, shopId))).rejects.toMatchObject({ code: 'conflict' });
});
