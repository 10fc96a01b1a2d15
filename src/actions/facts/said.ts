import type { Catalog, Product } from '#commerce/catalog';
import type { Outcome } from '#dialogue';
import { words } from '#understanding/text';
import type { Acting } from '../scene.ts';
import { factOf } from './fact.ts';

/** A product counts as named when this share of its title's words was said. */
const namedShare = 0.5;

/**
 * What a product's description answers to a message that names the product, though it was taken for a question about the
 * shop ("how many hours does the flask keep warm?"); null when none is named or it does not say.
 */
export function factSaid({ catalog, said, language }: Acting): Outcome | null {
  const [first] = productsNamed(catalog, said, 1);
  if (!first) return null;
  const sentences = factOf(first.product, said, language);
  const seen = { product: first.product, variant: null, options: {}, left: new Map<string, number>() };
  return sentences.length > 0 ? { kind: 'fact', seen, sentences } : null;
}

/** The products that a text names, with the words by which it does. */
export function productsNamed(catalog: Catalog, text: string, most = 10): { product: Product; by: string[] }[] {
  if (!text.trim()) return [];
  return catalog.search({ text, limit: most }).flatMap(({ product, matched }) => {
    const title = words(product.title);
    const by = title.filter((word) => matched.includes(word));
    return by.length / Math.max(1, title.length) < namedShare ? [] : [{ product, by }];
  });
}
