import { fold } from '#understanding/text';
import type { Fits, Range, Wanted } from './flow.ts';

/** What of a product a flow can ask for; a product of the catalogue fits, and one of a file as well. */
export type FlowProduct = {
  handle: string;
  type: string;
  tags: string[];
  options: { name: string; values: string[] }[];
  attributes: Record<string, string>;
  variants: { price: number; options: Record<string, string> }[];
};

/** Whether a product is all that: some one variant of it has the options and the prices, the product all the rest. */
export function fitsProduct(product: FlowProduct, all: Fits[]): boolean {
  return (
    all.every((fits) => isLike(product, fits)) &&
    product.variants.some((variant) => all.every((fits) => isVariantLike(variant, fits)))
  );
}

/** The option values that are settled by it, for showing the product as it is wanted: "red" when nothing else was. */
export function wantedOptions(product: FlowProduct, all: Fits[]): Record<string, string> {
  const wanted: Record<string, string> = {};
  for (const { options = {} } of all) {
    for (const [name, values] of Object.entries(options)) {
      const own = product.options.find((option) => same(option.name, name));
      const fitting = own?.values.filter((value) => values.some((one) => same(one, value))) ?? [];
      if (own && fitting[0] && fitting.length === 1) wanted[own.name] = fitting[0];
    }
  }
  return wanted;
}

function isLike(product: FlowProduct, { products, types, tags, attributes = {} }: Fits): boolean {
  return (
    (!products || products.includes(product.handle)) &&
    (!types || types.some((type) => same(type, product.type))) &&
    (!tags || tags.some((tag) => product.tags.some((own) => same(own, tag)))) &&
    Object.entries(attributes).every(([name, wanted]) => hasAttribute(product, name, wanted))
  );
}

function isVariantLike(variant: FlowProduct['variants'][number], { options = {}, price }: Fits): boolean {
  return (
    (!price || isWithin(variant.price, price)) &&
    Object.entries(options).every(([name, values]) => {
      const own = Object.entries(variant.options).find(([option]) => same(option, name))?.[1];
      return own !== undefined && values.some((value) => same(value, own));
    })
  );
}

/** A value is met as a whole or as words of it: "polycarbonate" of "polycarbonate shell, EPS foam". */
function hasAttribute({ attributes }: FlowProduct, name: string, wanted: Wanted): boolean {
  const own = Object.entries(attributes).find(([key]) => same(key, name))?.[1];
  if (own === undefined) return false;
  if (!Array.isArray(wanted)) return isWithin(firstNumber(own), wanted);
  return wanted.some((value) => wordsOf(own).includes(wordsOf(value)));
}

function wordsOf(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\p{N}.,]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/g, ''))
    .join(' ')} `;
}

/** "5000 mAh" is 5000; "6,7 inci" 6.7; "1.024 GB" is written by nobody. */
function firstNumber(text: string): number | null {
  const found = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

export function isWithin(number: number | null, { from, to }: Range): boolean {
  return number !== null && number >= (from ?? Number.NEGATIVE_INFINITY) && number <= (to ?? Number.POSITIVE_INFINITY);
}

function same(one: string, other: string): boolean {
  return fold(one.trim()) === fold(other.trim());
}
