import type { Product } from '#commerce/catalog';
import type { ProductQuery } from '#understanding';
import { priceBands } from './price-bands.ts';

/** A question that makes a long list short: by kind, price, an option or an attribute, with what each answer leaves. */
export type LeadingQuestion = { by: 'type' | 'price' | 'option' | 'attribute'; name: string; choices: LeadingChoice[] };

/** `value`: the shop's own word, or null for a range of prices, in minor units. */
export type LeadingChoice = { value: string | null; from?: number; to?: number; query: ProductQuery };

/** So few can be looked through without a question. */
const fewEnough = 8;
/** After so many answers nobody wants another question. */
const mostAsked = 3;
const mostChoices = 5;
/** A question is worth it when an answer leaves no more than this share. */
const worthShare = 0.7;
/** So many of the products must have what is asked for. */
const leastKnown = 0.6;
const longestValue = 28;

/**
 * The question that splits a large set of products best, out of what they differ in and the customer has not said: the one
 * after which, on average, the fewest are left. Goods of several kinds are told apart by their kind first, then by price:
 * the colour of things at large means nothing. Null when the set is small, enough was said, or nothing splits it.
 */
export function leadingQuestion(products: Product[], query: ProductQuery): LeadingQuestion | null {
  if (products.length <= fewEnough || query.sort || saidSoFar(query) >= mostAsked) return null;
  const kind = byType(products, query);
  if (kind) return kind.question;
  const isOneKind = new Set(products.map(({ type }) => type)).size === 1;
  const details = isOneKind ? [...byOptions(products, query), ...byAttributes(products, query)] : [];
  const worth = [byPrice(products, query), ...details]
    .flatMap((split) => split ?? [])
    .map((split) => ({ split, left: expectedLeft(split, products.length) }))
    .filter(({ left }) => left <= products.length * worthShare)
    .sort((one, other) => one.left - other.left);
  return worth[0]?.split.question ?? null;
}

function saidSoFar({ options, attributes = {}, minPrice, maxPrice }: ProductQuery): number {
  const isPriced = minPrice !== undefined || maxPrice !== undefined;
  return Object.keys(options).length + Object.keys(attributes).length + Number(isPriced);
}

/** `counts`: how many products each choice leaves. */
type Split = { question: LeadingQuestion; counts: number[] };

/** How many are left on average, when each answer is as likely as its products; those that no answer keeps count against it. */
function expectedLeft({ counts }: Split, total: number): number {
  const sum = counts.reduce((all, count) => all + count, 0);
  const lost = Math.max(0, total - sum);
  return counts.reduce((left, count) => left + (count * count) / sum, 0) + lost;
}

function byType(products: Product[], query: ProductQuery): Split | null {
  if (query.types.length === 1) return null;
  const counts = countsOf(products, ({ type }) => (type ? [type] : []));
  return splitOf(
    'type',
    '',
    counts,
    (value) => ({ ...query, types: [value], text: '', candidates: [] }),
    products.length,
  );
}

function byPrice(products: Product[], query: ProductQuery): Split | null {
  if (query.minPrice !== undefined || query.maxPrice !== undefined) return null;
  const prices = products.map(lowestPrice);
  const bands = priceBands(prices);
  if (bands.length < 2) return null;
  const within = ({ from = 0, to = Number.POSITIVE_INFINITY }: { from?: number; to?: number }) =>
    prices.filter((price) => price >= from && price <= to).length;
  const choices = bands.map((band) => ({
    ...band,
    value: null,
    query: { ...query, minPrice: band.from, maxPrice: band.to },
  }));
  return { question: { by: 'price', name: '', choices }, counts: bands.map(within) };
}

function lowestPrice({ variants }: Product): number {
  return Math.min(...variants.map(({ price }) => price));
}

function byOptions(products: Product[], query: ProductQuery): (Split | null)[] {
  const names = new Set(products.flatMap(({ options }) => options.map(({ name }) => name)));
  return [...names].map((name) => {
    if (name in query.options) return null;
    const counts = countsOf(products, ({ options }) => options.find((option) => option.name === name)?.values ?? []);
    const narrowed = (value: string) => ({ ...query, options: { ...query.options, [name]: value } });
    return splitOf(
      'option',
      name,
      counts,
      narrowed,
      having(products, ({ options }) => options.some((one) => one.name === name)),
    );
  });
}

function byAttributes(products: Product[], query: ProductQuery): (Split | null)[] {
  const names = new Set(products.flatMap(({ attributes }) => Object.keys(attributes)));
  return [...names].map((name) => {
    if (query.attributes && name in query.attributes) return null;
    const counts = countsOf(products, ({ attributes }) => (attributes[name] ? [attributes[name]] : []));
    const narrowed = (value: string) => ({ ...query, attributes: { ...query.attributes, [name]: value } });
    return splitOf(
      'attribute',
      name,
      counts,
      narrowed,
      having(products, ({ attributes }) => Boolean(attributes[name])),
    );
  });
}

function having(products: Product[], has: (product: Product) => boolean): number {
  return products.filter(has).length / products.length >= leastKnown ? products.length : 0;
}

function countsOf(products: Product[], valuesOf: (product: Product) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const product of products)
    for (const value of new Set(valuesOf(product))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The commonest values as choices; none when there is one only, when they are sentences, or when too few have any. */
function splitOf(
  by: LeadingQuestion['by'],
  name: string,
  counts: Map<string, number>,
  narrowed: (value: string) => ProductQuery,
  known: number,
): Split | null {
  const common = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, mostChoices);
  if (known === 0 || common.length < 2 || common.some(([value]) => value.length > longestValue)) return null;
  if (common.every(([, count]) => count === 1)) return null;
  const choices = common.map(([value]) => ({ value, query: narrowed(value) }));
  return { question: { by, name, choices }, counts: common.map(([, count]) => count) };
}
