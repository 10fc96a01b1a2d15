import { search, type TextHit } from '#understanding/retrieval';
import { fold } from '#understanding/text';
import { type CatalogData, type Expand, productIndex, productsOf } from './catalog.ts';
import type { Product, Variant } from './product.ts';

/**
 * A wish to see products. Everything is optional and narrows; without `text` all products fit. Option names, values and types
 * are the shop's own, in any case; an option '' is any option that has the value. Prices in minor units, both ends included.
 */
export type CatalogQuery = {
  text?: string;
  types?: string[];
  options?: Record<string, string>;
  attributes?: Record<string, string>;
  minPrice?: number;
  maxPrice?: number;
  inStock?: boolean;
  onOffer?: boolean;
  tags?: string[];
  /** Only these products. */
  handles?: string[];
  /** "not the red one": option values that the variant, and words that the product, must not have. */
  except?: { options: Record<string, string>; text: string };
  /** Left out: what fits best. */
  sort?: 'price' | '-price' | 'newest' | 'bestselling';
  limit?: number;
  offset?: number;
};

/** A product that fits: `variants` are those of its variants that do, best first; `score` is 0 when no text was asked for. */
export type Hit = { product: Product; variants: Variant[]; score: number; matched: string[]; coverage: number };

type Sold = Map<string, number>;

/** With another order than by fit, only what fits at least so well as the best is put into it. */
const sortedShare = 0.5;
/** Scores within a twentieth of the best one fit equally: then what the shop puts forward comes first. */
const equalSteps = 20;

export function searchProducts(data: CatalogData, query: CatalogQuery, expand: Expand | undefined, sold: Sold): Hit[] {
  const from = query.offset ?? 0;
  const to = from + (query.limit ?? 10);
  const filter = filterOf(data, query);
  const hits = query.text?.trim()
    ? fitting(data, query, filter, expand, to)
    : query.sort
      ? everything(data, filter)
      : browsed(data, filter, to);
  return ordered(hits, query, sold)
    .slice(from, to)
    .map((hit) => ({ ...hit, variants: variantsInOrder(hit) }));
}

/** More are fetched than asked for, so that those that fit equally can change places. */
function fitting(
  data: CatalogData,
  query: CatalogQuery,
  filter: Filter,
  expand: Expand | undefined,
  to: number,
): Hit[] {
  const found = search(productIndex(data), query.text ?? '', {
    limit: Math.max(to * 2, query.sort ? 500 : 40),
    accept: (id) => filter(data.byId.get(id)).length > 0,
    expand,
  });
  const least = (found[0]?.score ?? 0) * (query.sort ? sortedShare : 0);
  return found.filter((hit) => hit.score >= least).flatMap((hit) => hitOf(data, hit, filter));
}

function hitOf(data: CatalogData, hit: TextHit<string>, filter: Filter): Hit[] {
  const product = data.byId.get(hit.id);
  const { score, matched, coverage } = hit;
  return product ? [{ product, variants: filter(product), score, matched, coverage }] : [];
}

function everything(data: CatalogData, filter: Filter): Hit[] {
  return productsOf(data).flatMap((product) => plainHit(product, filter));
}

/** The first `to` of everything in the order of fit: what is put forward, what can be had, the rest; a large shop is not read whole. */
function browsed(data: CatalogData, filter: Filter, to: number): Hit[] {
  const featured = data.shop.settings.featured.flatMap((handle) => data.byHandle.get(handle) ?? []);
  const hits = featured.flatMap((product) => plainHit(product, filter));
  const soldOut: Hit[] = [];
  for (const product of productsOf(data)) {
    if (hits.length >= to) break;
    if (product.featuredRank !== null) continue;
    for (const hit of plainHit(product, filter)) (hit.variants.some(isAvailable) ? hits : soldOut).push(hit);
  }
  return [...hits, ...soldOut];
}

function plainHit(product: Product, filter: Filter): Hit[] {
  const variants = filter(product);
  return variants.length > 0 ? [{ product, variants, score: 0, matched: [], coverage: 0 }] : [];
}

/** The variants of a product that fit; none when the product does not. */
type Filter = (product: Product | undefined) => Variant[];

function filterOf(data: CatalogData, query: CatalogQuery): Filter {
  const types = new Set(query.types?.map(fold));
  const tags = query.tags?.map(fold) ?? [];
  const attributes = Object.entries(query.attributes ?? {});
  const handles = query.handles && new Set(query.handles);
  const wanted = foldedOptions(query.options);
  const unwanted = foldedOptions(query.except?.options);
  const excluded = unwanted.length > 0 ? new Set() : excludedProducts(data, query.except?.text ?? '');
  const fits = (product: Product) =>
    !excluded.has(product.id) &&
    (handles?.has(product.handle) ?? true) &&
    (types.size === 0 || types.has(fold(product.type))) &&
    tags.every((tag) => product.tags.some((own) => fold(own) === tag)) &&
    attributes.every(([name, value]) => product.attributes[name] === value);
  return (product) => {
    if (!product || !fits(product)) return [];
    return product.variants.filter(
      (variant) =>
        variant.price >= (query.minPrice ?? 0) &&
        variant.price <= (query.maxPrice ?? Number.POSITIVE_INFINITY) &&
        (!query.inStock || isAvailable(variant)) &&
        (!query.onOffer || isOnOffer(variant)) &&
        wanted.every((option) => hasOption(product, variant, option)) &&
        !unwanted.some((option) => hasOption(product, variant, option)),
    );
  };
}

/** Whether any of it can be sold, by what was last read. */
export function isAvailable(variant: Variant): boolean {
  return !variant.tracked || variant.oversell || variant.stock > 0;
}

function isOnOffer(variant: Variant): boolean {
  return variant.compareAt !== null && variant.compareAt > variant.price;
}

type FoldedOption = { name: string; value: string };

function foldedOptions(options: Record<string, string> = {}): FoldedOption[] {
  return Object.entries(options).map(([name, value]) => ({ name: fold(name), value: fold(value) }));
}

/** A product without such an option has the value when its title, tags or attributes name it: a "Helm Merah" is "Merah". */
function hasOption(product: Product, variant: Variant, { name, value }: FoldedOption): boolean {
  const options = Object.entries(variant.options).filter(([own]) => name === '' || fold(own) === name);
  if (options.some(([, own]) => fold(own) === value)) return true;
  if (options.length > 0 && name !== '') return false;
  const said = fold([product.title, ...product.tags, ...Object.values(product.attributes)].join(' ; '));
  return ` ${said} `
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .includes(` ${value} `);
}

/** Products that have all the words that are not wanted. */
function excludedProducts(data: CatalogData, text: string): Set<string> {
  if (!text.trim()) return new Set();
  const found = search(productIndex(data), text, { limit: data.byId.size });
  return new Set(found.filter((hit) => hit.coverage > 0.99).map((hit) => hit.id));
}

function ordered(hits: Hit[], query: CatalogQuery, sold: Sold): Hit[] {
  const best = hits[0]?.score ?? 0;
  const step = (hit: Hit) => (best > 0 ? Math.round((hit.score / best) * equalSteps) : 0);
  const byFit = (a: Hit, b: Hit) =>
    step(b) - step(a) ||
    rankOf(a) - rankOf(b) ||
    Number(b.variants.some(isAvailable)) - Number(a.variants.some(isAvailable)) ||
    b.score - a.score;
  const lowest = (hit: Hit) => Math.min(...hit.variants.map((variant) => variant.price));
  const highest = (hit: Hit) => Math.max(...hit.variants.map((variant) => variant.price));
  const orders: Record<NonNullable<CatalogQuery['sort']> | 'fit', (a: Hit, b: Hit) => number> = {
    fit: byFit,
    price: (a, b) => lowest(a) - lowest(b) || byFit(a, b),
    '-price': (a, b) => highest(b) - highest(a) || byFit(a, b),
    newest: (a, b) => b.product.createdAt.getTime() - a.product.createdAt.getTime() || byFit(a, b),
    bestselling: (a, b) => (sold.get(b.product.id) ?? 0) - (sold.get(a.product.id) ?? 0) || byFit(a, b),
  };
  return hits.toSorted(orders[query.sort ?? 'fit']);
}

function rankOf(hit: Hit): number {
  return hit.product.featuredRank ?? Number.MAX_SAFE_INTEGER;
}

/** First the variants whose option values the query names, then what can be had, then as the shop has them. */
function variantsInOrder(hit: Hit): Variant[] {
  const named = (variant: Variant) => {
    const values = Object.values(variant.options).flatMap((value) => fold(value).split(/[^\p{L}\p{N}.]+/u));
    return hit.matched.filter((word) => values.includes(word)).length;
  };
  return hit.variants.toSorted((a, b) => named(b) - named(a) || Number(isAvailable(b)) - Number(isAvailable(a)));
}
