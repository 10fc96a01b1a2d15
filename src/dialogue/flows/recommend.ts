import { isAvailable, type Product } from '#commerce/catalog';
import { type Fits, type FlowStepOf, wantedOptions } from '#commerce/flows';
import type { Target } from '../steps.ts';
import { fitting } from './walk.ts';

/** The products of a recommendation: those that fit all of it, else those that fit most of it. */
export function recommended(
  products: Product[],
  fits: Fits[],
  step: FlowStepOf<'recommend'>,
): { targets: Target[]; exact: boolean } {
  const all = [...fits, step.fits].filter((one) => Object.keys(one).length > 0).toSorted(priceFirst);
  for (let given = all.length; given >= 0; given--) {
    const kept = all.slice(0, given);
    const found = fitting(products, kept).filter((product) => product.variants.some(isAvailable));
    if (found.length === 0) continue;
    const shown = found.toSorted(byRank).slice(0, step.most);
    return { targets: shown.map((product) => targetOf(product, kept)), exact: given === all.length };
  }
  return { targets: [], exact: false };
}

/** What it may cost is given up last. */
function priceFirst(a: Fits, b: Fits): number {
  return Number(b.price !== undefined) - Number(a.price !== undefined);
}

function byRank(a: Product, b: Product): number {
  return (a.featuredRank ?? Number.MAX_SAFE_INTEGER) - (b.featuredRank ?? Number.MAX_SAFE_INTEGER);
}

function targetOf(product: Product, fits: Fits[]): Target {
  return { handle: product.handle, options: wantedOptions(product, fits), variantId: null };
}
