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
  const [hit] = said.trim() ? catalog.search({ text: said, limit: 1 }) : [];
  if (!hit) return null;
  const title = words(hit.product.title);
  const named = title.filter((word) => hit.matched.includes(word)).length;
  if (named / Math.max(1, title.length) < namedShare) return null;
  const sentences = factOf(hit.product, said, language);
  const seen = { product: hit.product, variant: null, options: {}, left: new Map<string, number>() };
  return sentences.length > 0 ? { kind: 'fact', seen, sentences } : null;
}
