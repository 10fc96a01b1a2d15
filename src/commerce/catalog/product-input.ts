import type { ProductImage, ProductOption, Translation } from '#platform/db';

/** A variant as it is to be. Without `id` it is recognised by its option values, else by its SKU, else it is new. */
export type VariantInput = {
  id?: string;
  sku: string | null;
  /** By option name; every option of the product must have a value. */
  options: Record<string, string>;
  /** Minor units. */
  price: number;
  compareAt: number | null;
  /** On hand; left out: as it is (0 for a new variant). */
  stock?: number;
  tracked: boolean;
  oversell: boolean;
  barcode: string | null;
  grams: number | null;
  image: string | null;
  source?: Record<string, string>;
};

/** A product as it is to be, whole: what is left out of `variants` is taken off. */
export type ProductInput = {
  id?: string;
  handle: string;
  title: string;
  bodyHtml: string;
  vendor: string;
  type: string;
  category: string;
  tags: string[];
  options: ProductOption[];
  images: ProductImage[];
  attributes: Record<string, string>;
  translations: Record<string, Translation>;
  status: 'active' | 'draft' | 'archived';
  source?: Record<string, string>;
  variants: VariantInput[];
};

/** What is wrong with a product: where ("variants.1.price") and why. */
export type ProductProblem = { path: string; reason: string };

/** It stands in addresses: no spaces, slashes, quotes and other signs that mean something there. */
const handlePattern = /^[^\s/\\?#%&"'<>,;\p{Cc}]+$/u;

export function isHandle(text: string): boolean {
  return handlePattern.test(text) && text.length <= 255;
}

/** What forbids saving a product, by itself; whether its handle and SKUs are free only the database knows. */
export function productProblems(input: ProductInput): ProductProblem[] {
  return [...ownProblems(input), ...optionProblems(input), ...variantProblems(input)];
}

function ownProblems({ handle, title, variants }: ProductInput): ProductProblem[] {
  return [
    ...problemIf(!isHandle(handle), 'handle', 'is a name without spaces and slashes, such as helm-anak-junior'),
    ...problemIf(title.trim() === '', 'title', 'is missing'),
    ...problemIf(variants.length === 0, 'variants', 'a product needs at least one variant'),
  ];
}

function optionProblems({ options }: ProductInput): ProductProblem[] {
  const names = options.map((option) => option.name.trim());
  return [
    ...problemIf(options.length > 3, 'options', 'a product has at most three options'),
    ...names.flatMap((name, at) => [
      ...problemIf(name === '', `options.${at}.name`, 'is missing'),
      ...problemIf(names.indexOf(name) !== at, `options.${at}.name`, `"${name}" stands twice`),
    ]),
  ];
}

function variantProblems({ options, variants }: ProductInput): ProductProblem[] {
  const names = options.map((option) => option.name);
  const seen = new Map<string, number>();
  const skus = new Map<string, number>();
  return variants.flatMap((variant, at) => {
    const path = `variants.${at}`;
    const key = JSON.stringify(names.map((name) => variant.options[name]));
    const twin = firstWith(seen, key, at);
    const sameSku = variant.sku === null ? undefined : firstWith(skus, variant.sku, at);
    const unknown = Object.keys(variant.options).filter((name) => !names.includes(name));
    return [
      ...problemIf(!isAmount(variant.price), `${path}.price`, 'is not a whole number of minor units, 0 or more'),
      ...problemIf(variant.compareAt !== null && !isAmount(variant.compareAt), `${path}.compareAt`, 'is not 0 or more'),
      ...problemIf(variant.stock !== undefined && !isStock(variant.stock), `${path}.stock`, 'is not a whole number'),
      ...names.flatMap((name) => problemIf(!variant.options[name], `${path}.options`, `has no value for "${name}"`)),
      ...unknown.flatMap((name) => problemIf(true, `${path}.options`, `"${name}" is no option of the product`)),
      ...problemIf(twin !== undefined, `${path}.options`, `is the same variant as variants.${twin}`),
      ...problemIf(sameSku !== undefined, `${path}.sku`, `"${variant.sku}" is also the SKU of variants.${sameSku}`),
    ];
  });
}

function firstWith(seen: Map<string, number>, key: string, at: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, at);
  return first;
}

function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isStock(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;
}

function problemIf(wrong: boolean, path: string, reason: string): ProductProblem[] {
  return wrong ? [{ path, reason }] : [];
}

/**
 * The same product as files and pages write it: without white space around texts, its pictures numbered from 1, its option
 * values those that its variants have, in their order.
 */
export function tidyProduct(input: ProductInput): ProductInput {
  const variants = input.variants.map(tidyVariant);
  const images = input.images.toSorted((a, b) => a.position - b.position);
  return {
    ...input,
    handle: input.handle.trim().toLowerCase(),
    title: input.title.trim(),
    bodyHtml: input.bodyHtml.trim(),
    vendor: input.vendor.trim(),
    type: input.type.trim(),
    category: input.category.trim(),
    tags: unique(input.tags.flatMap((tag) => tag.split(',')).map((tag) => tag.trim())),
    options: input.options.map(({ name }) => ({
      name: name.trim(),
      values: unique(variants.map((variant) => variant.options[name.trim()] ?? '')),
    })),
    images: images.map((image, at) => ({ src: image.src.trim(), alt: image.alt.trim(), position: at + 1 })),
    variants,
  };
}

function tidyVariant(variant: VariantInput): VariantInput {
  return {
    ...variant,
    sku: variant.sku?.trim() || null,
    barcode: variant.barcode?.trim() || null,
    image: variant.image?.trim() || null,
    compareAt: variant.compareAt || null,
    options: Object.fromEntries(Object.entries(variant.options).map(([name, value]) => [name.trim(), value.trim()])),
  };
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
