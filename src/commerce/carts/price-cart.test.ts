import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Shop, settingsSchema } from '#commerce/shop';
import { type CartData, type Goods, priceCart } from './index.ts';

const now = new Date('2026-06-01T00:00:00Z');
const settings = settingsSchema.parse({ name: 'Uji', currency: 'USD' });
const shop: Shop = { id: '', slug: '', settings, settingsVersion: 1, catalogVersion: 1 };

const good: fc.Arbitrary<Goods> = fc.record({
  variantId: fc.uuid(),
  productId: fc.uuid(),
  handle: fc.constantFrom('a', 'b', 'c'),
  sku: fc.constant(null),
  title: fc.constant('Mug'),
  optionNames: fc.constant([]),
  optionValues: fc.constant([]),
  price: fc.integer({ min: 0, max: 10 ** 9 }),
  active: fc.boolean(),
  stock: fc.integer({ min: 0, max: 50 }),
  held: fc.constant(0),
  tracked: fc.boolean(),
  oversell: fc.boolean(),
  quantity: fc.integer({ min: 0, max: 99 }),
  ownHold: fc.constant(0),
  position: fc.nat(99),
});

const promotion = fc.record({
  id: fc.uuid(),
  code: fc.constantFrom(null, 'HEMAT', 'LAIN'),
  percent: fc.option(fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)),
  amount: fc.integer({ min: 1, max: 10 ** 10 }),
  minimum: fc.integer({ min: 0, max: 10 ** 9 }),
  startsAt: fc.constant(null),
  endsAt: fc.constant(null),
  usageLimit: fc.constant(null),
  perCustomerLimit: fc.constant(null),
  handles: fc.subarray(['a', 'b', 'c']),
  used: fc.constant(0),
  usedByCustomer: fc.constant(0),
});

const data: fc.Arbitrary<CartData> = fc.record({
  id: fc.uuid(),
  customerId: fc.uuid(),
  coupon: fc.constantFrom(null, 'HEMAT'),
  checkout: fc.constant({ status: 'none' as const }),
  heldUntil: fc.constant(null),
  version: fc.nat(),
  goods: fc.array(good, { maxLength: 10 }),
  promotions: fc.array(promotion, { maxLength: 4 }),
});

it('adds up to the last unit, whatever is in it and whatever is taken off', () => {
  fc.assert(
    fc.property(data, (cartData) => {
      const cart = priceCart(shop, cartData, now);
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
      for (const line of cart.lines) {
        expect(line.total).toBe(line.unitPrice * line.quantity);
        expect(line.discount).toBeGreaterThanOrEqual(0);
        expect(line.discount).toBeLessThanOrEqual(line.total);
      }
      expect(cart.subtotal).toBe(sum(cart.lines.map((line) => line.total)));
      expect(cart.discount).toBe(sum(cart.lines.map((line) => line.discount)));
      expect(cart.discount).toBe(sum(cart.promotions.map(({ amount }) => amount)));
      expect(cart.total).toBe(cart.subtotal - cart.discount);
      const codes = cart.promotions.flatMap(({ code }) => code ?? []);
      expect(codes).toEqual(cart.coupon === null ? [] : [cartData.coupon]);
    }),
    { numRuns: 300 },
  );
});

const mug: Goods = {
  variantId: '1',
  productId: '1',
  handle: 'mug',
  sku: null,
  title: 'Mug',
  optionNames: [],
  optionValues: [],
  price: 7_744,
  active: true,
  stock: 9,
  held: 0,
  tracked: true,
  oversell: false,
  quantity: 1,
  ownHold: 0,
  position: 1,
};

it('takes ten per cent off three lines of 77.44 as 23.22, line by line', () => {
  const goods = ['1', '2', '3'].map((variantId) => ({ ...mug, variantId }));
  const never = { startsAt: null, endsAt: null, usageLimit: null, perCustomerLimit: null };
  const tenPercent = { ...never, id: '1', code: null, percent: 10, amount: null, minimum: 0, handles: [], used: 0 };
  const promotions = [{ ...tenPercent, usedByCustomer: 0 }];
  const cartData = { id: null, customerId: '', coupon: null, heldUntil: null, version: 1, goods, promotions };
  const cart = priceCart(shop, { ...cartData, checkout: { status: 'none' } }, now);
  expect(cart).toMatchObject({ subtotal: 23_232, discount: 2_322, total: 20_910 });
});
