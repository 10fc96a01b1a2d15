import type { Catalog, Product } from '#commerce/catalog';
import type { Shop } from '#commerce/shop';
import { formatMoney } from '#platform/money';
import { fill, type Words, wordsIn } from './words.ts';

/** The pages' own files, by what they are. */
export type PageFiles = { style: string; script: string };

/** One request for a page: which shop, in which language, seen from where. */
export type Visit = {
  shop: Shop;
  catalog: Catalog;
  language: string;
  words: Words;
  /** '' for the shop at '/', else '/s/<slug>'. */
  base: string;
  /** Our own address as customers reach it, without a slash at its end. */
  origin: string;
  /** The page's path below `base`, with what belongs to it of the query. */
  path: string;
  files: PageFiles;
};

export function newVisit(parts: Omit<Visit, 'words'>): Visit {
  return { ...parts, words: wordsIn(parts.language) };
}

/** A link to a page of the same shop. */
export function linkTo(visit: Pick<Visit, 'base'>, path: string): string {
  return `${visit.base}${path}` || '/';
}

/** The page's one full address in a language: without what only sorts or preselects, and the shop's own language unmarked. */
export function addressOf(visit: Visit, language: string, path = visit.path): string {
  const url = new URL(linkTo(visit, path), visit.origin);
  url.searchParams.delete('sort');
  url.searchParams.delete('sku');
  if (language !== visit.shop.settings.languages[0]) url.searchParams.set('lang', language);
  return url.href;
}

export function productPath(product: Pick<Product, 'handle'>): string {
  return `/products/${encodeURIComponent(product.handle)}`;
}

export function titleOf(product: Product, language: string): string {
  return product.translations[language]?.title ?? product.title;
}

export function moneyIn(visit: Visit, amount: number): string {
  return formatMoney({ amount, currency: visit.shop.settings.currency }, visit.language);
}

function personaOf(shop: Shop): string {
  return shop.settings.persona.name ?? shop.settings.name;
}

/** Words of the page with the shop's names put in. */
export function said(visit: Visit, text: string): string {
  return fill(text, { persona: personaOf(visit.shop), shop: visit.shop.settings.name });
}

/** An image's address: of the web as it is, of the shop's folder below the shop. */
export function imageAddress(visit: Pick<Visit, 'base'>, source: string): string {
  return /^https?:\/\//i.test(source) ? source : `${visit.base}/${source.replace(/^\/+/, '')}`;
}

/** The types of products the shop has, the largest first. */
export type Category = { name: string; slug: string; products: Product[] };

/** By the list of products that they were made of: every page of a shop shows them, and with each change there is a new list. */
const known = new WeakMap<Product[], Category[]>();

export function categoriesOf({ products }: Catalog): Category[] {
  const categories = known.get(products) ?? categoriesIn(products);
  known.set(products, categories);
  return categories;
}

function categoriesIn(products: Product[]): Category[] {
  const byType = Map.groupBy(products, (product) => product.type.trim());
  byType.delete('');
  return [...byType]
    .map(([name, its]) => ({ name, slug: slugOf(name), products: its }))
    .sort((a, b) => b.products.length - a.products.length || (a.name < b.name ? -1 : 1));
}

/** "Baju Renang & Pantai" is "baju-renang-pantai"; letters of any script stay. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
