import { expect, test } from 'vitest';
import type { WireReply } from '../../../src/channels/web/protocol.ts';
import { shownText } from './shown-text.ts';

const price = { amount: '1', currency: 'IDR', text: 'Rp1' };
const item = (title: string) => ({ handle: title, sku: null, title, subtitle: '', price });
const reply = (text: string, more: Partial<WireReply> = {}): WireReply => ({ kind: 'text', text, ...more });

test.each<[string, WireReply, string]>([
  ['what says itself stays', reply('Halo!\n1. satu'), 'Halo!\n1. satu'],
  [
    'choices are buttons',
    reply('Bayar pakai apa?\n1. Kartu\n2. COD', {
      choices: [
        { id: 'a', label: 'Kartu' },
        { id: 'b', label: 'COD' },
      ],
    }),
    'Bayar pakai apa?',
  ],
  [
    'products are cards',
    reply('Ini ya:\n1. Helm: Rp1\n2. Topi: Rp1', { items: [item('Helm'), item('Topi')] }),
    'Ini ya:',
  ],
  [
    'to pay there is a button',
    reply('Bayar di sini: https://shop.example/pay/1\nStruk: https://shop.example/r', {
      payment: { method: 'card', url: 'https://shop.example/pay/1' },
    }),
    'Bayar di sini\nStruk: https://shop.example/r',
  ],
  ['nothing is left: all is said', reply('1. Kartu', { choices: [{ id: 'a', label: 'Kartu' }] }), '1. Kartu'],
])('%s', (_, said, shown) => {
  expect(shownText(said)).toBe(shown);
});

test('what the cart below shows is not said twice', () => {
  expect(shownText(reply('Keranjang:\n1. 2 x Helm (S): Rp2\nTotal: Rp2'), ['Helm'])).toBe('Keranjang:\nTotal: Rp2');
});
