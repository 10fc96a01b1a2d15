import { expect, test } from 'vitest';
import { pageChoice } from './page-choice.ts';

const item = (options = {}) => ({ text: 'helm', candidates: [{ handle: 'helm', score: 1 }], options });

test.each([
  ['page:checkout', { name: 'checkout' }],
  ['page:add/helm', { name: 'add', items: [{ item: item() }] }],
  [
    'page:add/helm?Ukuran=S&Warna=Merah+Muda',
    { name: 'add', items: [{ item: item({ Ukuran: 'S', Warna: 'Merah Muda' }) }] },
  ],
  ['page:set/3/helm?Ukuran=S', { name: 'set_quantity', item: item({ Ukuran: 'S' }), quantity: 3 }],
  ['page:remove/helm', { name: 'remove', item: item() }],
  ['page:look/helm', { name: 'find', query: { ...item(), types: [] } }],
  ['page:set/0/helm', undefined],
  ['page:set/1e9/helm', undefined],
  ['page:add', undefined],
  ['page:give/phone', undefined],
  ['a1b2c3-1', undefined],
])('%s', (id, command) => {
  expect(pageChoice(id)).toEqual(command);
});
