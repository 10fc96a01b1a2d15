import { describe, expect, it } from 'vitest';
import { transact } from '#platform/db';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';
import { testDatabase } from '../../../test/support/database.ts';
import { openTestShop, stockOf, testCustomer, testPromotion, testVariant } from '../../../test/support/selling.ts';
import * as carts from './index.ts';

const now = new Date('2026-06-01T00:00:00Z');

async function counter(settings = {}) {
  const shop = await openTestShop(settings);
  const customerId = await testCustomer(shop);
  const { db } = await testDatabase();
  type Work<T> = (tx: Parameters<Parameters<typeof transact>[1]>[0]) => Promise<T>;
  return { shop, customerId, now, db, run: <T>(work: Work<T>) => transact(db, work) };
}

describe('a cart', () => {
  it('is empty, and not stored, until something is put in', async () => {
    const { shop, customerId, db } = await counter();
    const cart = await carts.readCart(db, shop, customerId, now);
    expect(cart).toMatchObject({ id: null, lines: [], total: 0, coupon: null, checkout: { status: 'none' } });
  });

  it('adds up, changes, swaps, empties and comes back', async () => {
    const { shop, customerId, run } = await counter();
    const [small, large] = [
      await testVariant(shop, { size: 'S' }),
      await testVariant(shop, { size: 'L', price: 9_000_000 }),
    ];
    const whose = { customerId, now };
    await run((tx) => carts.addToCart(tx, shop, { ...whose, items: [{ variantId: small, quantity: 2 }] }));
    const added = await run((tx) =>
      carts.addToCart(tx, shop, { ...whose, items: [{ variantId: small, quantity: 1 }] }),
    );
    expect(added).toMatchObject({
      kind: 'added',
      cart: { total: 25_500_000, lines: [{ quantity: 3, options: { Ukuran: 'S' } }] },
    });
    const swapped = await run((tx) => carts.replaceInCart(tx, shop, { ...whose, from: small, to: large }));
    expect(swapped).toMatchObject({
      kind: 'replaced',
      cart: { total: 27_000_000, lines: [{ variantId: large, quantity: 3 }] },
    });
    const fewer = await run((tx) => carts.changeQuantity(tx, shop, { ...whose, variantId: large, by: -1 }));
    expect(fewer).toMatchObject({ kind: 'quantitySet', cart: { lines: [{ quantity: 2 }] } });
    const emptied = await run((tx) => carts.emptyCart(tx, shop, whose));
    expect(emptied).toMatchObject({ kind: 'emptied', cart: { lines: [], total: 0 } });
    if (emptied.kind !== 'emptied') return;
    const back = await run((tx) => carts.restoreCart(tx, shop, { ...whose, to: emptied.before }));
    expect(back).toMatchObject({ kind: 'restored', cart: { lines: [{ variantId: large, quantity: 2 }] } });
  });

  it('takes the same thing named twice in one wish as so many of it', async () => {
    const { shop, customerId, run } = await counter();
    const variantId = await testVariant(shop, { size: 'S' });
    const items = [1, 2].map((quantity) => ({ variantId, quantity }));
    const added = await run((tx) => carts.addToCart(tx, shop, { customerId, now, items }));
    expect(added).toMatchObject({ kind: 'added', cart: { lines: [{ quantity: 3 }] } });
  });

  it('says how many are left, what it does not know, and how many one may take', async () => {
    const { shop, customerId, run } = await counter();
    const variantId = await testVariant(shop, { stock: 3 });
    const add = (quantity: number, id = variantId) =>
      run((tx) => carts.addToCart(tx, shop, { customerId, now, items: [{ variantId: id, quantity }] }));
    await add(2);
    expect(await add(2)).toMatchObject({ kind: 'outOfStock', left: 3, inCart: 2, cart: { lines: [{ quantity: 2 }] } });
    expect(await add(1, newId())).toMatchObject({ kind: 'unknownVariant' });
    for (const quantity of [0, -1, 1.5]) expect(await add(quantity)).toMatchObject({ kind: 'badQuantity' });
    const uncounted = await testVariant(shop, { stock: 0, tracked: false });
    expect(await add(9_999, uncounted)).toMatchObject({ kind: 'added' });
    expect(await add(1, uncounted)).toMatchObject({ kind: 'badQuantity', maximum: 9_999 });
  });

  it('takes all items of one wish or none', async () => {
    const { shop, customerId, run } = await counter();
    const [plenty, short] = [await testVariant(shop), await testVariant(shop, { stock: 0 })];
    const items = [plenty, short].map((variantId) => ({ variantId, quantity: 1 }));
    const result = await run((tx) => carts.addToCart(tx, shop, { customerId, now, items }));
    expect(result).toMatchObject({ kind: 'outOfStock', variantId: short, left: 0, cart: { lines: [] } });
  });

  it('knows no customer of another shop', async () => {
    const { customerId, run } = await counter();
    const other = await openTestShop();
    const variantId = await testVariant(other);
    const add = run((tx) => carts.addToCart(tx, other, { customerId, now, items: [{ variantId, quantity: 1 }] }));
    await expect(add).rejects.toThrow(AppError);
  });

  it('counts ten "+1" at once on a cart of 1 as 11, each with its event', async () => {
    const { shop, customerId, run, db } = await counter();
    const variantId = await testVariant(shop, { stock: 100 });
    const add = () => run((tx) => carts.addToCart(tx, shop, { customerId, now, items: [{ variantId, quantity: 1 }] }));
    await add();
    await Promise.all(Array.from({ length: 10 }, add));
    const cart = await carts.readCart(db, shop, customerId, now);
    expect(cart.lines.map((line) => line.quantity)).toEqual([11]);
    const events = await db.selectFrom('events').select('type').where('shop_id', '=', shop.id).execute();
    expect(events.map((event) => event.type)).toEqual(Array(11).fill('cart.changed'));
  });
});

describe('a coupon', () => {
  it('is typed in any case, replaces another, and goes', async () => {
    const { shop, customerId, run } = await counter();
    const whose = { customerId, now };
    await testPromotion(shop, { code: 'AWALBULAN', percent: 5 });
    await testPromotion(shop, { code: 'HEMAT', amount: 1_000_000 });
    const variantId = await testVariant(shop, { price: 7_744 });
    await run((tx) => carts.addToCart(tx, shop, { ...whose, items: [{ variantId, quantity: 1 }] }));
    const applied = await run((tx) => carts.applyCoupon(tx, shop, { ...whose, code: ' awalbulan ' }));
    expect(applied).toMatchObject({ kind: 'applied', cart: { coupon: 'AWALBULAN', discount: 387, total: 7_357 } });
    const unknown = await run((tx) => carts.applyCoupon(tx, shop, { ...whose, code: 'GRATIS' }));
    expect(unknown).toMatchObject({
      kind: 'unknownCode',
      code: 'GRATIS',
      cart: { coupon: 'AWALBULAN', discount: 387 },
    });
    const other = await run((tx) => carts.applyCoupon(tx, shop, { ...whose, code: 'hemat' }));
    expect(other).toMatchObject({ kind: 'applied', cart: { coupon: 'HEMAT', total: 0 } });
    const removed = await run((tx) => carts.removeCoupon(tx, shop, whose));
    expect(removed).toMatchObject({
      kind: 'couponRemoved',
      cart: { coupon: null, total: 7_744 },
      before: { coupon: 'HEMAT' },
    });
  });

  it('rests while the cart is below its minimum', async () => {
    const { shop, customerId, run, db } = await counter();
    const whose = { customerId, now };
    await testPromotion(shop, { code: 'BESAR', percent: 10, minimum: 2_000 });
    const variantId = await testVariant(shop, { price: 1_000 });
    await run((tx) => carts.addToCart(tx, shop, { ...whose, items: [{ variantId, quantity: 1 }] }));
    const early = await run((tx) => carts.applyCoupon(tx, shop, { ...whose, code: 'BESAR' }));
    expect(early).toMatchObject({ kind: 'belowMinimum', missing: 1_000 });
    await run((tx) => carts.setQuantity(tx, shop, { ...whose, variantId, quantity: 2 }));
    await run((tx) => carts.applyCoupon(tx, shop, { ...whose, code: 'BESAR' }));
    const fewer = await run((tx) => carts.setQuantity(tx, shop, { ...whose, variantId, quantity: 1 }));
    expect(fewer).toMatchObject({ cart: { coupon: null, discount: 0 } });
    await run((tx) => carts.setQuantity(tx, shop, { ...whose, variantId, quantity: 3 }));
    expect(await carts.readCart(db, shop, customerId, now)).toMatchObject({ coupon: 'BESAR', discount: 300 });
  });
});

describe('a hold', () => {
  it('follows the cart, ends at its hour, and is given back once', async () => {
    const { shop, customerId, run } = await counter({ hold_minutes: 15 });
    const variantId = await testVariant(shop, { stock: 5 });
    const whose = { customerId, now };
    await run((tx) => carts.addToCart(tx, shop, { ...whose, items: [{ variantId, quantity: 2 }] }));
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
    const held = await run(async (tx) => {
      const data = await carts.lockCart(tx, shop.id, customerId, now);
      return carts.holdCart(tx, shop, data, { status: 'active' }, now);
    });
    expect(held).toMatchObject({ kind: 'stored', data: { heldUntil: new Date('2026-06-01T00:15:00Z') } });
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 2 });
    await run((tx) => carts.changeQuantity(tx, shop, { ...whose, variantId, by: 3 }));
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 5 });
    const more = await run((tx) => carts.changeQuantity(tx, shop, { ...whose, variantId, by: 1 }));
    expect(more).toMatchObject({ kind: 'outOfStock', left: 5, inCart: 5 });
    const release = (at: string) =>
      run((tx) => carts.releaseHold(tx, shop, { customerId, cartId: more.cart.id ?? '' }, new Date(at)));
    expect(await release('2026-06-01T00:14:59Z')).toBe('later');
    expect(await release('2026-06-01T00:15:00Z')).toBe('released');
    expect(await release('2026-06-01T00:15:01Z')).toBe('nothing');
    expect(await stockOf(shop, variantId)).toEqual({ stock: 5, held: 0 });
  });
});
