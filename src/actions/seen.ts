import { availability, type Product, type Variant } from '#commerce/catalog';
import type { Seen, Target } from '#dialogue';
import type { Acting } from './scene.ts';

/** Products as they may be told of; what was read with the catalogue is good enough for looking. */
export function seenOf({ catalog }: Acting, targets: Target[]): Seen[] {
  return targets.flatMap(({ handle, options, variantId, refused }) => {
    const product = catalog.byHandle.get(handle);
    if (!product) return [];
    const variant = product.variants.find(({ id }) => id === variantId) ?? onlyVariant(product);
    return [{ product, variant, options, ...(refused && { refused }), left: new Map() }];
  });
}

function onlyVariant({ variants }: Product): Variant | null {
  return variants.length === 1 ? (variants[0] ?? null) : null;
}

/** The same with what can be promised right now, beyond what others hold. One query. */
export async function seenWithStock(acting: Acting, targets: Target[]): Promise<Seen[]> {
  const seen = seenOf(acting, targets);
  const ids = seen.flatMap(({ product, variant }) => (variant ? [variant.id] : product.variants.map(({ id }) => id)));
  const left = await availability(acting.tx, acting.shop.id, ids);
  return seen.map((one) => ({ ...one, left }));
}

export function seenVariant({ catalog }: Acting, variantId: string): Seen | null {
  const found = catalog.byVariantId.get(variantId);
  return found ? { ...found, options: found.variant.options, left: new Map() } : null;
}
