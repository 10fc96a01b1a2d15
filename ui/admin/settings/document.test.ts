import { expect, it } from 'vitest';
import { getAt, setAt } from './document.ts';

const shop = { name: 'Kedai', contact: { phone: '1' }, stores: [{ name: 'a' }, { name: 'b' }] };

it.each([
  [['name'], 'Toko', { ...shop, name: 'Toko' }],
  [['contact', 'email'], 'x', { ...shop, contact: { phone: '1', email: 'x' } }],
  [['stores', 1, 'name'], 'c', { ...shop, stores: [{ name: 'a' }, { name: 'c' }] }],
  [['bank_transfer', 'bank'], 'BCA', { ...shop, bank_transfer: { bank: 'BCA' } }],
  [['contact', 'phone'], undefined, { name: 'Kedai', stores: shop.stores }],
])('puts a value at %j', (path, value, expected) => {
  expect(setAt(shop, path, value)).toEqual(expected);
  expect(getAt(expected, path)).toBe(value);
});
