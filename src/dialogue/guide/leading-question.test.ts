import { describe, expect, it } from 'vitest';
import type { ProductQuery } from '#understanding';
import { product } from '../../../test/support/products.ts';
import { leadingQuestion } from './leading-question.ts';
import { priceBands } from './price-bands.ts';

const query: ProductQuery = { text: '', candidates: [], types: [], options: {} };

/** Products of some types in turn, each dearer than the one before. */
function many(count: number, types: string[], more: (at: number) => Record<string, string> = () => ({})) {
  return Array.from({ length: count }, (_, at) => ({
    ...product(`p${at}`, `P${at}`, { type: types[at % types.length] ?? '', price: 10_00 * (at + 1) }),
    attributes: more(at),
  }));
}

describe('the question that makes a long list short', () => {
  it('asks for the kind first, the commonest before others', () => {
    const asked = leadingQuestion(many(12, ['Bag', 'Cap', 'Bag']), query);
    expect(asked).toMatchObject({ by: 'type', choices: [{ value: 'Bag' }, { value: 'Cap' }] });
    expect(asked?.choices[0]?.query).toMatchObject({ types: ['Bag'], text: '' });
  });

  it('of one kind, asks for what splits it best', () => {
    const even = many(12, ['Phone'], (at) => ({ Use: at % 4 < 2 ? 'Photos' : 'Games', Maker: 'Gala' }));
    expect(leadingQuestion(even, query)).toMatchObject({ by: 'price' });
    const priced = { ...query, types: ['Phone'], maxPrice: 90_00 };
    expect(leadingQuestion(even, priced)).toMatchObject({ by: 'attribute', name: 'Use' });
    expect(leadingQuestion(even, { ...priced, attributes: { Use: 'Games' } })).toBeNull();
  });

  it.each([
    ['few are left', many(8, ['Bag', 'Cap']), query],
    ['an order was asked for', many(12, ['Bag', 'Cap']), { ...query, sort: 'price' as const }],
    ['three things were said', many(12, ['Bag', 'Cap']), { ...query, options: { A: '1', B: '2', C: '3' } }],
    [
      'nothing tells them apart',
      many(12, ['Bag']).map((one) => ({ ...one, variants: many(1, ['Bag'])[0]?.variants ?? [] })),
      query,
    ],
  ])('asks nothing when %s', (_, products, wish) => {
    expect(leadingQuestion(products, wish)).toBeNull();
  });
});

describe('bands of prices', () => {
  it('are cut at round amounts, about as many in each', () => {
    expect(priceBands([19, 25, 31, 59, 65, 69, 99, 129, 187].map((price) => price * 1000))).toEqual([
      { to: 59_000 },
      { from: 59_000, to: 99_000 },
      { from: 99_000 },
    ]);
  });

  it.each([[[]], [[0, 10]], [[100, 110, 120]], [[50, 50, 50]]])('are none of %j', (prices) => {
    expect(priceBands(prices)).toEqual([]);
  });
});
