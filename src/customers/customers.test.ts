import { describe, expect, it } from 'vitest';
import { cancelOrder, moveOrder } from '#commerce/orders';
import type { Shop } from '#commerce/shop';
import { newId } from '#platform/ids';
import { testDatabase } from '../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  place,
  readyPerson,
  readySettings,
  testBuyer,
  testCustomer,
  testNow,
  testOrder,
} from '../../test/support/selling.ts';
import * as customers from './index.ts';

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

/** A conversation of one message, as a channel would have left it. */
async function testTalk(shop: Shop, customerId: string, text: string): Promise<string> {
  const { db } = await testDatabase();
  const [connection_id, identity_id, conversation_id] = [newId(), newId(), newId()];
  const common = { shop_id: shop.id, created_at: testNow };
  await db
    .insertInto('connections')
    .values({ ...common, id: connection_id, channel: 'direct', name: 'App', token_hash: null, settings_sealed: null })
    .execute();
  await db
    .insertInto('identities')
    .values({ ...common, id: identity_id, connection_id, value: `sari-${identity_id}`, customer_id: customerId })
    .execute();
  await db
    .insertInto('conversations')
    .values({
      ...common,
      id: conversation_id,
      connection_id,
      identity_id,
      customer_id: customerId,
      language: 'id',
      assignee_id: null,
      waiting_since: null,
      waiting_reason: null,
      summary: text,
      last_text: text,
      last_message_at: testNow,
    })
    .execute();
  await say(shop, conversation_id, 1, text, testNow);
  await db
    .insertInto('ledger')
    .values({
      shop_id: shop.id,
      connection_id,
      event_key: '1',
      raw: text,
      message_id: null,
      conversation_id,
      received_at: testNow,
      done_at: testNow,
    })
    .execute();
  return conversation_id;
}

async function say(shop: Shop, conversation_id: string, seq: number, text: string, created_at: Date): Promise<void> {
  const { db } = await testDatabase();
  const content = JSON.stringify({ kind: 'text', text });
  await db
    .insertInto('messages')
    .values({
      shop_id: shop.id,
      id: newId(),
      conversation_id,
      seq,
      author: 'customer',
      staff_id: null,
      content,
      reply_to: null,
      created_at,
    })
    .execute();
}

/** Everything the database holds of a shop, as text. */
async function everything(shop: Shop): Promise<string> {
  const { db } = await testDatabase();
  const tables = [
    'customers',
    'identities',
    'conversations',
    'messages',
    'ledger',
    'sends',
    'carts',
    'orders',
    'payments',
    'events',
    'jobs',
  ] as const;
  const rows = await Promise.all(
    tables.map((table) => db.selectFrom(table).selectAll().where('shop_id', '=', shop.id).execute()),
  );
  return JSON.stringify(rows);
}

describe('updateCustomer', () => {
  it('changes what is given, merges preferences, and leaves the rest', async () => {
    const shop = await openTestShop();
    const id = await testCustomer(shop, readyPerson);
    const update = (patch: customers.CustomerPatch) =>
      inTransaction((tx) => customers.updateCustomer(tx, shop.id, id, patch, testNow));
    await update({ preferences: { paymentMethod: 'cod', options: { Ukuran: 'L' } } });
    await Promise.all([
      update({ name: 'Sari D.' }),
      update({ email: 'sari@example.com' }),
      update({ preferences: { options: { Warna: 'Hitam' } } }),
    ]);
    expect(await update({ phone: null })).toMatchObject({
      name: 'Sari D.',
      phone: null,
      email: 'sari@example.com',
      address: { line: readyPerson.address },
      preferences: { paymentMethod: 'cod', options: { Ukuran: 'L', Warna: 'Hitam' } },
    });
  });

  it('notes when consent was given or taken back', async () => {
    const shop = await openTestShop();
    const id = await testCustomer(shop);
    const set = (given: boolean, at: Date) => inTransaction((tx) => customers.setConsent(tx, shop.id, id, given, at));
    expect(await set(true, testNow)).toMatchObject({ marketingConsent: true, marketingConsentAt: testNow });
    expect(await set(false, later(5))).toMatchObject({ marketingConsent: false, marketingConsentAt: later(5) });
  });

  it('knows no customer of another shop', async () => {
    const [shop, other] = [await openTestShop(), await openTestShop()];
    const id = await testCustomer(shop);
    const update = inTransaction((tx) => customers.updateCustomer(tx, other.id, id, { name: 'X' }, testNow));
    await expect(update).rejects.toMatchObject({ code: 'not_found' });
    const { db } = await testDatabase();
    expect(await customers.getCustomer(db, other.id, id)).toBeNull();
  });
});

it('lists customers page by page and finds them by name and phone', async () => {
  const shop = await openTestShop();
  const ids: string[] = [];
  for (const name of ['Ani', 'Budi', 'Citra'])
    ids.push(await testCustomer(shop, { name, phone: `+62812000${name.length}00` }));
  const { db } = await testDatabase();
  const first = await customers.listCustomers(db, shop.id, { limit: 2 });
  expect(first.customers.map(({ name }) => name)).toEqual(['Citra', 'Budi']);
  const rest = await customers.listCustomers(db, shop.id, { limit: 2, before: first.next ?? '' });
  expect(rest).toMatchObject({ customers: [{ name: 'Ani' }], next: null });
  const named = async (search: string) =>
    (await customers.listCustomers(db, shop.id, { search })).customers.map(({ name }) => name);
  expect(await named('udi')).toEqual(['Budi']);
  expect(await named('0812 000 5')).toEqual(['Citra']);
  expect(await named('%')).toEqual([]);
});

it('exports everything of one person and nothing of another', async () => {
  const shop = await openTestShop(readySettings);
  const { order } = await testOrder(shop);
  await testTalk(shop, order.customerId, 'saya mau kaos');
  await testOrder(shop, { person: { ...readyPerson, name: 'Orang Lain' } });
  const { db } = await testDatabase();
  const exported = await customers.exportCustomer(db, shop.id, order.customerId, testNow);
  expect(exported).toMatchObject({
    customer: { name: 'Sari' },
    identities: [{ channel: 'direct' }],
    conversations: [{ messages: [{ author: 'customer', content: { text: 'saya mau kaos' } }] }],
    orders: [
      {
        number: order.number,
        total: '97000',
        lines: [{ unitPrice: '85000' }],
        payments: [{ provider: 'cod', amount: '97000' }],
      },
    ],
  });
  expect(JSON.stringify(exported)).not.toContain('Orang Lain');
});

describe('eraseCustomer', () => {
  const secret = 'rahasia sekali';

  it('leaves nothing of the person but the books', async () => {
    const shop = await openTestShop(readySettings);
    const { order } = await testOrder(shop, { person: { ...readyPerson, name: secret } });
    const id = order.customerId;
    await testTalk(shop, id, secret);
    await inTransaction((tx) =>
      cancelOrder(tx, shop.id, { orderId: order.id, actor: 'customer', reason: '', now: testNow }),
    );
    expect(await everything(shop)).toContain(secret);
    const erased = await inTransaction((tx) => customers.eraseCustomer(tx, shop.id, id, testNow));
    expect(erased).toEqual({ keptForTheBooks: [order.number], keptUntilDelivered: [] });
    const left = await everything(shop);
    for (const trace of [secret, readyPerson.phone, 'Braga']) expect(left).not.toContain(trace);
    expect(await inTransaction((tx) => customers.forgetCustomer(tx, shop.id, id, later(60)))).toBe('forgotten');
    const { db } = await testDatabase();
    for (const table of ['identities', 'conversations', 'messages'] as const) {
      expect(await db.selectFrom(table).select('id').where('shop_id', '=', shop.id).execute()).toEqual([]);
    }
    const books = await db.selectFrom('orders').select(['number', 'total']).where('shop_id', '=', shop.id).execute();
    expect(books).toEqual([{ number: order.number, total: order.total }]);
  });

  it('keeps the address of an order until it is delivered', async () => {
    const shop = await openTestShop(readySettings);
    const { order } = await testOrder(shop);
    const { id: orderId, customerId: id } = order;
    const erased = await inTransaction((tx) => customers.eraseCustomer(tx, shop.id, id, testNow));
    expect(erased).toEqual({ keptForTheBooks: [], keptUntilDelivered: [order.number] });
    expect(await everything(shop)).toContain('Braga');
    const forget = (minutes: number) =>
      inTransaction((tx) => customers.forgetCustomer(tx, shop.id, id, later(minutes)));
    expect(await forget(60)).toBe('later');
    await inTransaction((tx) =>
      moveOrder(tx, shop.id, { orderId, to: 'delivered', actor: 'staff:1', reason: '', now: later(61) }),
    );
    expect(await forget(62)).toBe('forgotten');
    expect(await everything(shop)).not.toContain('Braga');
  });

  it('keeps who has written again, and removes who never ordered altogether', async () => {
    const shop = await openTestShop(readySettings);
    const [back, gone] = [await testCustomer(shop, readyPerson), await testBuyer(shop)];
    const talk = await testTalk(shop, back, 'hapus data saya');
    const forget = (id: string) => inTransaction((tx) => customers.forgetCustomer(tx, shop.id, id, later(60)));
    for (const id of [back, gone]) await inTransaction((tx) => customers.eraseCustomer(tx, shop.id, id, testNow));
    await say(shop, talk, 2, 'halo lagi', later(10));
    expect(await forget(back)).toBe('cameBack');
    expect(await forget(gone)).toBe('later');
    const { db } = await testDatabase();
    await db.updateTable('cart_lines').set({ held: 0 }).where('shop_id', '=', shop.id).execute();
    expect(await forget(gone)).toBe('forgotten');
    expect(await customers.getCustomer(db, shop.id, gone)).toBeNull();
    expect(await customers.getCustomer(db, shop.id, back)).toMatchObject({ erasedAt: null });
    expect(await place(shop, back)).toEqual({ kind: 'emptyCart' });
  });
});

describe('leads', () => {
  it('are kept once a going-through, with what is new of the customer, exported and erased', async () => {
    const { db } = await testDatabase();
    const shop = await openTestShop();
    const customerId = await testCustomer(shop);
    const conversationId = await testTalk(shop, customerId, 'mau test drive');
    const lead = {
      customerId,
      conversationId,
      flow: 'test-drive',
      step: 'contact',
      begunAt: testNow,
      title: 'Test drive',
      name: 'Budi',
      phone: '+6281234567890',
      email: null,
      answers: [{ question: 'Kapan?', answer: 'Sabtu' }],
      consent: 'Boleh kami menelepon?',
    };
    await inTransaction((tx) => customers.saveLead(tx, shop.id, lead, testNow));
    await inTransaction((tx) => customers.saveLead(tx, shop.id, { ...lead, name: 'Budi Santoso' }, later(1)));
    await inTransaction((tx) => customers.saveLead(tx, shop.id, { ...lead, begunAt: later(9) }, later(9)));

    const { leads, next } = await customers.listLeads(db, shop.id, { customerId, limit: 1 });
    expect(leads).toMatchObject([{ flow: 'test-drive', name: 'Budi', createdAt: later(9) }]);
    const rest = await customers.listLeads(db, shop.id, { customerId, before: next ?? '' });
    expect(rest).toMatchObject({
      leads: [{ name: 'Budi Santoso', answers: lead.answers, consent: lead.consent }],
      next: null,
    });
    expect(await customers.getCustomer(db, shop.id, customerId)).toMatchObject({ phone: '+6281234567890' });
    const exported = await customers.exportCustomer(db, shop.id, customerId, testNow);
    expect(exported.leads).toMatchObject([{ title: 'Test drive', consent: lead.consent }, {}]);

    await inTransaction((tx) => customers.eraseCustomer(tx, shop.id, customerId, testNow));
    expect((await customers.listLeads(db, shop.id, {})).leads).toEqual([]);
  });
});

describe('forgetMemory', () => {
  it('forgets what is named and nothing else, twice as well as once', async () => {
    const { db } = await testDatabase();
    const shop = await openTestShop(readySettings);
    const { order } = await testOrder(shop);
    const id = order.customerId;
    const forget = () => inTransaction((tx) => customers.forgetMemory(tx, shop.id, id, ['size', 'phone'], testNow));
    await forget();
    await forget();
    const customer = await customers.getCustomer(db, shop.id, id);
    expect(customer).toMatchObject({ phone: null, name: readyPerson.name });
    expect(customer?.preferences).toMatchObject({ paymentMethod: 'cod' });
    expect(customer?.preferences).not.toHaveProperty('bought');
  });
});
