import { beforeAll, describe, expect, it } from 'vitest';
import { addToCart, readCart, releaseHold } from '#commerce/carts';
import { allowTestPayments } from '#commerce/payments';
import type { Shop } from '#commerce/shop';
import { getCustomer } from '#customers';
import type { Db } from '#platform/db';
import { testDatabase } from '../../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  place,
  stockOf,
  testBuyer,
  testCustomer,
  testNow,
  testVariant,
} from '../../../test/support/selling.ts';
import * as checkout from './index.ts';

beforeAll(allowTestPayments);

const settings = {
  shipping: [
    { id: 'jne-reg', name: 'JNE Reguler', price: 12_000, regions: ['Jawa'] },
    { id: 'jne-yes', name: 'JNE YES', price: 25_000, regions: ['Jawa'] },
    { id: 'kargo', name: 'Kargo', price: 60_000, regions: ['Sumatera'] },
  ],
  payments: ['cod', 'test_card'],
  cod: { maximum: 150_000 },
};

async function at(shop: Shop, customerId: string) {
  type Customer = checkout.CheckoutCustomer;
  const act = <T>(work: (tx: Db, customer: Customer) => Promise<T>) =>
    inTransaction(async (tx) => {
      const customer = await getCustomer(tx, shop.id, customerId);
      if (!customer) throw new Error('The customer was not stored');
      return work(tx, customer);
    });
  return {
    start: (now = testNow) => act((tx, customer) => checkout.startCheckout(tx, shop, customer, now)),
    give: (field: checkout.CheckoutField, value: string, now = testNow) =>
      act((tx, customer) => checkout.giveCheckout(tx, shop, customer, field, value, now)),
    clear: (field: checkout.CheckoutField) =>
      act((tx, customer) => checkout.clearCheckout(tx, shop, customer, field, testNow)),
    pause: () => inTransaction((tx) => checkout.pauseCheckout(tx, shop, customerId, testNow)),
  };
}

async function newcomer(patch = {}) {
  const shop = await openTestShop({ ...settings, ...patch });
  const variantId = await testVariant(shop, { stock: 5 });
  const customerId = await testBuyer(shop, { variantId, person: {} });
  return { shop, variantId, customerId, ...(await at(shop, customerId)) };
}

describe('the checkout', () => {
  it('asks for what is missing, one after another, and takes what is given out of turn', async () => {
    const { start, give } = await newcomer();
    expect(await start()).toMatchObject({ kind: 'asks', field: 'name' });
    expect(await give('phone', '0812 3456 7890')).toMatchObject({
      field: 'name',
      summary: { phone: '+6281234567890' },
    });
    expect(await give('name', 'Sari')).toMatchObject({ field: 'address' });
    const ways = await give('address', 'Jl. Braga No. 5, Bandung');
    expect(ways).toMatchObject({ field: 'shipping_method', choices: [{ id: 'jne-reg' }, { id: 'jne-yes' }] });
    expect(await give('shipping_method', 'JNE YES')).toMatchObject({
      field: 'payment_method',
      choices: [{ id: 'cod' }, { id: 'test_card' }],
    });
    const last = await give('payment_method', 'bayar di tempat (cod)');
    expect(last).toMatchObject({ field: 'confirm', summary: { total: 8_500_000 + 2_500_000, payment: { id: 'cod' } } });
  });

  it('asks a known customer for nothing but the word', async () => {
    const { shop, give, start, customerId } = await newcomer();
    await give('name', 'Sari');
    await give('phone', '0812 3456 7890');
    await give('address', 'Jl. Braga No. 5, Bandung');
    await give('shipping_method', 'jne-yes');
    await give('payment_method', 'cod');
    expect(await start()).toMatchObject({ field: 'confirm' });
    expect(await place(shop, customerId)).toMatchObject({ kind: 'placed' });
    const variantId = await testVariant(shop);
    await inTransaction((tx) => addToCart(tx, shop, { customerId, items: [{ variantId, quantity: 1 }], now: testNow }));
    expect(await start()).toMatchObject({
      field: 'confirm',
      summary: { name: 'Sari', shipping: { id: 'jne-yes' }, payment: { id: 'cod' } },
    });
  });

  it('says what is wrong with an answer and asks again', async () => {
    const { start, give } = await newcomer();
    await start();
    expect(await give('phone', '0812')).toMatchObject({
      kind: 'invalid',
      field: 'phone',
      reason: 'tooShort',
      ask: { field: 'name' },
    });
    expect(await give('address', 'Bandung')).toMatchObject({ kind: 'invalid', reason: 'tooShort' });
    expect(await give('address', 'Jl. Sudirman No. 1, Manado')).toMatchObject({
      kind: 'invalid',
      reason: 'notDelivered',
    });
    expect(await give('payment_method', 'utang')).toMatchObject({ kind: 'invalid', reason: 'unknownMethod' });
  });

  it('lets everything be changed, and drops a method that no longer fits', async () => {
    const { start, give, clear } = await newcomer();
    await start();
    await give('name', 'Sari');
    await give('phone', '0812 3456 7890');
    await give('address', 'Jl. Braga No. 5, Bandung');
    await give('shipping_method', 'jne-reg');
    expect(await give('payment_method', 'cod')).toMatchObject({ field: 'confirm' });
    const moved = await give('address', 'Jl. Sudirman No. 1, Medan');
    expect(moved).toMatchObject({
      field: 'confirm',
      summary: { shipping: { id: 'kargo' }, total: 8_500_000 + 6_000_000 },
    });
    expect(await clear('name')).toMatchObject({ field: 'name' });
    expect(await give('name', 'Dewi')).toMatchObject({ field: 'confirm', summary: { name: 'Dewi' } });
  });

  it('offers cash only up to its maximum', async () => {
    const { start, give, shop, customerId } = await newcomer({ cod: { maximum: 90_000 } });
    await start();
    await give('name', 'Sari');
    await give('phone', '0812 3456 7890');
    await give('address', 'Jl. Braga No. 5, Bandung');
    const chosen = await give('shipping_method', 'jne-reg');
    expect(chosen).toMatchObject({ field: 'confirm', summary: { payment: { id: 'test_card' } } });
    expect(await place(shop, customerId)).toMatchObject({ kind: 'placed', payment: { provider: 'test_card' } });
  });

  it('holds the goods while it goes on, is left and taken up again', async () => {
    const { shop, variantId, customerId, start, pause, give } = await newcomer();
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 1 });
    await give('name', 'Sari');
    await pause();
    const { db } = await testDatabase();
    expect(await readCart(db, shop, customerId, testNow)).toMatchObject({
      checkout: { status: 'paused', name: 'Sari' },
    });
    expect(await start()).toMatchObject({ field: 'phone' });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 1 });
  });

  it('does not fill in again what was cleared', async () => {
    const shop = await openTestShop(settings);
    const { start, clear, pause } = await at(shop, await testBuyer(shop));
    expect(await start()).toMatchObject({ field: 'shipping_method' });
    expect(await clear('address')).toMatchObject({ field: 'address' });
    await pause();
    expect(await start()).toMatchObject({ field: 'address', summary: { name: 'Sari', address: null } });
  });

  it('holds anew when the hold has ended meanwhile, or says what others have taken', async () => {
    const { shop, variantId, customerId, give } = await newcomer();
    const later = new Date(testNow.getTime() + 3_600_000);
    const { db } = await testDatabase();
    const cartId = (await readCart(db, shop, customerId, testNow)).id ?? '';
    const release = (at: Date) => inTransaction((tx) => releaseHold(tx, shop, { customerId, cartId }, at));
    await release(later);
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
    expect(await give('name', 'Sari', later)).toMatchObject({ field: 'phone' });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 1 });
    const muchLater = new Date(later.getTime() + 3_600_000);
    await release(muchLater);
    await testBuyer(shop, { variantId, quantity: 5 });
    const short = { kind: 'outOfStock', lines: [{ variantId, wanted: 1, left: 0 }] };
    expect(await give('phone', '0812 3456 7890', muchLater)).toMatchObject(short);
  });

  it('tells what is short instead of starting', async () => {
    const shop = await openTestShop(settings);
    const variantId = await testVariant(shop, { stock: 2 });
    const [first, second] = [await testBuyer(shop, { variantId, quantity: 1 }), await testCustomer(shop)];
    await inTransaction((tx) =>
      addToCart(tx, shop, { customerId: second, items: [{ variantId, quantity: 1 }], now: testNow }),
    );
    await inTransaction((tx) => tx.updateTable('variants').set({ stock: 1 }).where('id', '=', variantId).execute());
    const { start } = await at(shop, second);
    expect(await start()).toMatchObject({ kind: 'outOfStock', lines: [{ variantId, wanted: 1, left: 0 }] });
    expect(await (await at(shop, first)).start()).toMatchObject({ kind: 'asks' });
  });

  it('needs goods', async () => {
    const shop = await openTestShop(settings);
    const { start } = await at(shop, await testCustomer(shop));
    expect(await start()).toEqual({ kind: 'emptyCart' });
  });
});

it('asks nothing about delivery in a shop that names none', async () => {
  const { give } = await newcomer({ shipping: [], payments: ['cod'] });
  await give('name', 'Sari');
  await give('phone', '0812 3456 7890');
  expect(await give('address', 'Jl. Braga No. 5, Manado')).toMatchObject({
    field: 'confirm',
    summary: { shippingPrice: 0 },
  });
});
