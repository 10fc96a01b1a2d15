import { expect, it } from 'vitest';
import type { Shop } from '#commerce/shop';
import { product } from '../../test/support/products.ts';
import type { Outcome } from './outcomes.ts';
import { sourcesOf } from './sources.ts';

const shop = { slug: 'senja', settingsVersion: 7 } as Shop;
const helmet = product('helm', 'Helm');
const seen = { product: helmet, variant: null, options: {}, left: new Map() };

it('names every product, answer and setting that was told of once, in its version', () => {
  const outcomes: Outcome[] = [
    { kind: 'shown', seen: [seen, seen] },
    { kind: 'fact', seen, sentences: ['Berat 300 g.'] },
    { kind: 'faq', question: 'Garansi?', answer: '1 tahun.', source: { id: 'f1', version: 3 } },
    { kind: 'hours', answer: null },
  ];
  expect(sourcesOf(outcomes, shop)).toEqual([
    { kind: 'product', id: 'helm', version: helmet.version },
    { kind: 'faq', id: 'f1', version: 3 },
    { kind: 'settings', id: 'senja', version: 7 },
  ]);
});
