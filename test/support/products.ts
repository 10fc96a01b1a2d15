import type { Product } from '#commerce/catalog';

type Made = {
  type?: string;
  price?: number;
  body?: string;
  options?: Record<string, string[]>;
  attributes?: Record<string, string>;
};

/** A product as the catalogue holds it, with a variant for every combination of its options. */
export function product(handle: string, title: string, made: Made = {}): Product {
  const { type = '', price = 100_00, body = '', options = {}, attributes = {} } = made;
  const combinations = Object.entries(options).reduce<Record<string, string>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  return {
    id: handle,
    handle,
    title,
    type,
    vendor: '',
    category: '',
    tags: [],
    options: Object.entries(options).map(([name, values]) => ({ name, values })),
    images: [],
    attributes,
    translations: {},
    bodyHtml: body,
    bodyText: body,
    featuredRank: null,
    version: 1,
    createdAt: new Date('2026-01-01'),
    variants: combinations.map((values, index) => ({
      id: `${handle}-${index}`,
      productId: handle,
      sku: `${handle}-${index}`,
      options: values,
      price,
      compareAt: null,
      stock: 5,
      tracked: true,
      oversell: false,
      image: null,
    })),
  };
}
