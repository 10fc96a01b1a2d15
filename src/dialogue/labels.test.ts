import { expect, it } from 'vitest';
import { bestLabel } from './labels.ts';

const ways = ['cod Bayar di tempat (COD)', 'bank_transfer Transfer bank', 'test_card Карта (тестовая)'];

it.each([
  ['COD aja', 0],
  ['transfer', 1],
  ['картой', 2],
  ['transfer bank', 1],
  ['pakai ovo', -1],
  ['', -1],
])('%s', (said, index) => {
  expect(bestLabel(ways, said)).toBe(index);
});

it.each([
  ['курьер обычный', 0],
  ['express please', 1],
  ['pelos correios', 2],
])('%s, of ways to deliver in another language', (said, index) => {
  expect(bestLabel(['kurir Kurir Senar', 'kilat Kilat', 'pos Pos Indonesia'], said)).toBe(index);
});
