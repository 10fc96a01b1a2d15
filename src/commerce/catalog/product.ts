import type { ProductImage, ProductOption, Translation } from '#platform/db';

/**
 * product: what a shop shows; variant: what it sells (one set of option values, one price, one stock);
 * option: "Size" with its values; handle: the product's name in addresses, unique in the shop.
 */
export type Variant = {
  id: string;
  productId: string;
  sku: string | null;
  /** By option name, in the product's order: { "Ukuran": "L" }; {} when the product has no options. */
  options: Record<string, string>;
  /** Minor units. */
  price: number;
  compareAt: number | null;
  /** On hand and not held when the catalogue was read. For promises ask `availability`. */
  stock: number;
  tracked: boolean;
  oversell: boolean;
  image: string | null;
};

export type Product = {
  id: string;
  handle: string;
  title: string;
  type: string;
  vendor: string;
  category: string;
  tags: string[];
  options: ProductOption[];
  images: ProductImage[];
  attributes: Record<string, string>;
  translations: Record<string, Translation>;
  bodyHtml: string;
  /** The body without markup, one paragraph or list item a line. */
  bodyText: string;
  /** 1 is put forward first; null: not featured by the shop's settings. */
  featuredRank: number | null;
  version: number;
  createdAt: Date;
  variants: Variant[];
};

export type FaqEntry = {
  id: string;
  question: string;
  answer: string;
  language: string;
  category: string;
  version: number;
  /** How many visitors it has helped, and how many it has not. */
  helpful: number;
  unhelpful: number;
  /** What the answer cites that has changed since it was written; null: nothing. */
  outdated?: { handle: string; title: string; what: 'title' | 'price' | 'gone'; prices: string[] }[] | null;
};
