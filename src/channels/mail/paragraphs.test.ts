import { expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const cells = (html: string) => [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);

it.each([
  ['an order', 'Makasih!\n1. 2 x Helm: Rp250.000\nOngkir: gratis\nTotal: Rp250.000\nSampai besok', 6],
  ['what follows the sum', '1. 2 x Café: R$ 77,80\nTotal: R$ 77,80\nPagamento: na entrega', 4],
  ['a sentence before it', 'Заказ TD-1 оформлен: 5 490 ₽.\n1. Плед: 4 990 ₽\nИтого: 5 490 ₽', 4],
  ['a list of goods', 'Ini kak:\n1. Helm: Rp125.000\n2. Tas: Rp85.000\nMau yang mana?', 0],
  ['one amount', 'Helm Anak Junior: Rp125.000\nUkuran: S, M', 0],
])('makes a bill of %s', (_name, text, count) => {
  expect(cells(paragraphs(text))).toHaveLength(count);
});

it('leaves nothing of a text that could be read as a page', () => {
  const html = paragraphs('<img src=x onerror=alert(1)>\nlihat https://a.example/"onclick=x?a=1&b=<script>');
  expect(html).not.toMatch(/<(img|script)|"onclick/);
});

it('puts an address under the words that lead to it, and leaves out the one that has a button', () => {
  const html = paragraphs('Struk: https://a.example/r/1\nBayar: https://a.example/pay', 'https://a.example/pay');
  expect(html).toContain('<a href="https://a.example/r/1"');
  expect(html).not.toContain('/pay');
});
