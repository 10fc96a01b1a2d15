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
