import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderStatus } from '#platform/db';
import { testDatabase } from '../../../test/support/database.ts';
import {
  inTransaction,
  openTestShop,
  readySettings,
  stockOf,
  testCustomer,
  testNow,
  testOrder,
  testVariant,
} from '../../../test/support/selling.ts';
import * as orders from './index.ts';
import { orderNumber, readOrderNumber } from './order-number.ts';

const by = { reason: 'because', now: testNow };
const customer = { ...by, actor: 'customer' as const };
const staff = { ...by, actor: 'staff:7' as const };

async function ordered(quantity = 2) {
  const shop = await openTestShop({ name: 'Kedai Senja', ...readySettings });
  const variantId = await testVariant(shop, { stock: 5 });
  const { order } = await testOrder(shop, { variantId, quantity });
  const move = (to: OrderStatus, tracking?: string) =>
    inTransaction((tx) => orders.moveOrder(tx, shop.id, { orderId: order.id, to, tracking, ...staff }));
  const cancel = (who: typeof customer | typeof staff) =>
    inTransaction((tx) => orders.cancelOrder(tx, shop.id, { orderId: order.id, ...who }));
  return { shop, variantId, order, move, cancel };
}

describe('an order', () => {
  it('moves on step by step, each written down with its event, never back', async () => {
    const { shop, order, move } = await ordered();
    expect(await move('packed')).toMatchObject({ kind: 'moved' });
    expect(await move('shipped', 'JNE123')).toMatchObject({ kind: 'moved', order: { tracking: 'JNE123' } });
    expect(await move('shipped')).toMatchObject({ kind: 'unchanged' });
    expect(await move('packed')).toMatchObject({ kind: 'notAllowed', allowed: ['delivered', 'returned'] });
    expect(await move('delivered')).toMatchObject({ order: { tracking: 'JNE123' } });
    await move('completed');
    const { db } = await testDatabase();
    const steps = await orders.orderHistory(db, shop.id, order.id);
    expect(steps.filter(({ field }) => field === 'status').map(({ to }) => to)).toEqual([
      'confirmed',
      'packed',
      'shipped',
      'delivered',
      'completed',
    ]);
    const events = await db
      .selectFrom('events')
      .select('type')
      .where('shop_id', '=', shop.id)
      .where('subject_id', '=', order.id)
      .execute();
    expect(events.map(({ type }) => type)).toEqual(['order.placed', ...Array(4).fill('order.changed')]);
  });

  it('is canceled by its customer until it is packed, by staff until it is sent; goods come back once', async () => {
    const { shop, variantId, move, cancel } = await ordered();
    await move('packed');
    expect(await cancel(customer)).toMatchObject({ kind: 'tooLate', order: { status: 'packed' } });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 3, held: 0 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(staff)));
    expect(answers.filter(({ kind }) => kind === 'canceled')).toHaveLength(1);
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
  });

  it('comes back: goods on the shelf again', async () => {
    const { shop, variantId, move } = await ordered();
    for (const to of ['shipped', 'delivered', 'returned'] as const) await move(to);
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
  });

  it('goes elsewhere until it is packed', async () => {
    const { shop, order, move } = await ordered();
    const address = { line: 'Jl. Dago No. 9, Bandung' };
    const change = () =>
      inTransaction((tx) => orders.changeOrderAddress(tx, shop.id, { orderId: order.id, address, ...customer }));
    expect(await change()).toMatchObject({ kind: 'changed', order: { contact: { name: 'Sari', address } } });
    await move('packed');
    expect(await change()).toMatchObject({ kind: 'tooLate' });
  });

  it('is found by its number only by whom it belongs to', async () => {
    const { shop, order } = await ordered();
    const { db } = await testDatabase();
    const find = (customerId: string, number: string | null) => orders.findOrderOf(db, shop.id, customerId, number);
    for (const number of ['KS-1001', 'ks 1001', '#1001', 'pesanan 1001', null]) {
      expect((await find(order.customerId, number))?.order.id).toBe(order.id);
    }
    for (const number of ['1002', '001', '%', '']) expect(await find(order.customerId, number)).toBeNull();
    expect(await find(await testCustomer(shop), 'KS-1001')).toBeNull();
    expect((await orders.getOrderByReceipt(db, shop.id, order.receiptToken))?.order.id).toBe(order.id);
    expect(await orders.getOrderByReceipt(db, shop.id, 'x')).toBeNull();
  });

  it('is listed page by page, by status and by what staff looks for', async () => {
    const { shop, order, move } = await ordered(1);
    const second = await testOrder(shop, {
      person: { name: 'Budi', phone: '+6281100000', address: 'Jl. Mawar 5, Bandung' },
    });
    const { db } = await testDatabase();
    const numbers = async (filter: Parameters<typeof orders.listOrders>[2]) => {
      const { orders: found, next } = await orders.listOrders(db, shop.id, filter);
      return { numbers: found.map((one) => one.order.number), next };
    };
    expect(await numbers({ limit: 1 })).toEqual({ numbers: ['KS-1002'], next: second.order.id });
    expect(await numbers({ limit: 1, before: second.order.id })).toEqual({ numbers: ['KS-1001'], next: null });
    expect(await numbers({ search: 'budi' })).toEqual({ numbers: ['KS-1002'], next: null });
    await move('packed');
    expect(await numbers({ status: 'packed', customerId: order.customerId })).toEqual({
      numbers: ['KS-1001'],
      next: null,
    });
  });
});

describe('reorder', () => {
  it('puts the same in again, as many as there are, and says what is gone', async () => {
    const { shop, variantId, order } = await ordered(2);
    const reorder = () =>
      inTransaction((tx) => orders.reorder(tx, shop, { customerId: order.customerId, number: null, now: testNow }));
    expect(await reorder()).toMatchObject({
      kind: 'reordered',
      cart: { lines: [{ variantId, quantity: 2 }] },
      missing: [],
      before: { lines: [] },
    });
    expect(await reorder()).toMatchObject({ kind: 'reordered', cart: { lines: [{ quantity: 3 }] } });
    const gone = await reorder();
    expect(gone).toMatchObject({ kind: 'allGone', missing: [{ variantId }] });
  });

  it('needs an order', async () => {
    const shop = await openTestShop(readySettings);
    const customerId = await testCustomer(shop);
    expect(await inTransaction((tx) => orders.reorder(tx, shop, { customerId, number: null, now: testNow }))).toEqual({
      kind: 'noOrder',
    });
  });
});

describe('order numbers', () => {
  it.each([
    ['Kedai Senja', 'KS-1001'],
    ['Warung', 'WA-1001'],
    ['Лавка Мира', 'LM-1001'],
    ['Café do João & Filhos', 'CDJ-1001'],
    ['东京', 'NO-1001'],
  ])('of %s begin with its initials', (name, number) => {
    expect(orderNumber(name, 1001)).toBe(number);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Kedai Senja', 'Лавка Мира', 'X'),
        fc.integer({ min: 1, max: 10 ** 8 }),
        (name, sequence) => {
          const number = orderNumber(name, sequence);
          expect(readOrderNumber(number.toLowerCase().replace('-', ' '))).toBe(`${sequence}`);
        },
      ),
    );
  });
});
