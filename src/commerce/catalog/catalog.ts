import { isDeepStrictEqual } from 'node:util';
import type { Shop } from '#commerce/shop';
import type { Engine, Lexicon } from '#understanding';
import { addDocument, buildIndex, removeDocument, type TextIndex } from '#understanding/retrieval';
import { type FaqIndex, faqIndexOf } from './faq-index.ts';
import { lexiconOf, lexiconProduct, withAnswers } from './lexicon-of.ts';
import type { LoadedProduct } from './load.ts';
import type { FaqEntry, Product, Variant } from './product.ts';

/** Other words of the catalogue for a word of a customer, each with what it counts for, 0 to 1. */
export type Expand = (word: string) => { word: string; weight: number }[];

/**
 * A shop's catalogue in memory, with its search indexes. It is kept in step by `Catalogs`; whoever holds it sees later changes.
 * Products and entries themselves are never changed, only replaced.
 */
export type CatalogData = {
  shop: Shop;
  byId: Map<string, Product>;
  byHandle: Map<string, Product>;
  byVariantId: Map<string, { product: Product; variant: Variant }>;
  bySku: Map<string, { product: Product; variant: Variant }>;
  /** All products, the oldest first; made when asked for. */
  list: Product[] | undefined;
  /** The words of all products; made when asked for. */
  lexicon: Lexicon | undefined;
  /** What the shop has taught; the shipped one when undefined. */
  engine: Engine | undefined;
  faq: FaqEntry[];
  /** Which languages' words are stemmed. */
  languages: string[];
  /** What is searched; made when first asked for: a page that only shows products does not wait for it. */
  index: TextIndex<string> | undefined;
  faqIndex: FaqIndex | undefined;
};

const productWeights = {
  title: 4,
  translated: 3.5,
  type: 3,
  tags: 2,
  values: 2,
  sku: 2,
  category: 1.5,
  vendor: 1.5,
  attributes: 1.5,
  handle: 1,
  options: 0.5,
  body: 0.7,
};
/** Of longer texts only the beginning is searched. */
const longestBody = 4000;

export function catalogData(shop: Shop, products: Product[], faq: FaqEntry[], engine?: Engine): CatalogData {
  const ranked = products.map((product) => withRank(product, shop));
  const data: CatalogData = {
    shop,
    engine,
    byId: new Map(),
    byHandle: new Map(),
    byVariantId: new Map(),
    bySku: new Map(),
    list: undefined,
    lexicon: undefined,
    faq,
    languages: languagesOf(shop, products, faq),
    index: undefined,
    faqIndex: undefined,
  };
  for (const product of ranked) register(data, product);
  return data;
}

/** Takes in what has changed. Products older than what is known are left out: another turn was faster. */
export function applyChanges(data: CatalogData, loaded: LoadedProduct[]): void {
  for (const { product, gone } of loaded) {
    const known = data.byId.get(product.id);
    if (known && known.version > product.version) continue;
    if (known) unregister(data, known);
    if (gone) {
      if (data.index) removeDocument(data.index, product.id);
      data.lexicon = undefined;
      continue;
    }
    if (!known || !isDeepStrictEqual(lexiconProduct(known), lexiconProduct(product))) data.lexicon = undefined;
    const ranked = withRank(product, data.shop);
    register(data, ranked);
    if (data.index && (!known || !sameWords(known, ranked))) addDocument(data.index, productDocument(ranked));
  }
}

export function productsOf(data: CatalogData): Product[] {
  data.list ??= [...data.byId.values()].toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return data.list;
}

/** Stock changes far more often than words: the lexicon is made anew only for these. */
export function wordsOf(data: CatalogData): Lexicon {
  data.lexicon ??= lexiconOf(productsOf(data), data.shop, data.faq, data.engine);
  return data.lexicon;
}

export function productIndex(data: CatalogData): TextIndex<string> {
  const { languages } = data;
  data.index ??= buildIndex([...data.byId.values()].map(productDocument), { weights: productWeights, languages });
  return data.index;
}

export function faqIndex(data: CatalogData): FaqIndex {
  data.faqIndex ??= faqIndexOf(data.faq, data.languages);
  return data.faqIndex;
}

export function replaceFaq(data: CatalogData, faq: FaqEntry[]): void {
  data.faq = faq;
  if (data.lexicon) data.lexicon = withAnswers(data.lexicon, faq);
  data.faqIndex = undefined;
}

function languagesOf(shop: Shop, products: Product[], faq: FaqEntry[]): string[] {
  const translated = products.flatMap((product) => Object.keys(product.translations));
  return [...new Set([...shop.settings.languages, ...translated, ...faq.map((entry) => entry.language)])];
}

function withRank(product: Product, shop: Shop): Product {
  const place = shop.settings.featured.indexOf(product.handle);
  return { ...product, featuredRank: place < 0 ? null : place + 1 };
}

function register(data: CatalogData, product: Product): void {
  data.list = undefined;
  data.byId.set(product.id, product);
  data.byHandle.set(product.handle, product);
  for (const variant of product.variants) {
    data.byVariantId.set(variant.id, { product, variant });
    if (variant.sku) data.bySku.set(variant.sku, { product, variant });
  }
}

function unregister(data: CatalogData, product: Product): void {
  data.list = undefined;
  data.byId.delete(product.id);
  if (data.byHandle.get(product.handle)?.id === product.id) data.byHandle.delete(product.handle);
  for (const variant of product.variants) {
    data.byVariantId.delete(variant.id);
    if (variant.sku && data.bySku.get(variant.sku)?.variant.id === variant.id) data.bySku.delete(variant.sku);
  }
}

/** Whether a change leaves alone what is searched: stock and prices change far more often than words. */
function sameWords(a: Product, b: Product): boolean {
  return isDeepStrictEqual(productDocument(a), productDocument(b));
}

function productDocument(product: Product) {
  const translations = Object.values(product.translations);
  return {
    id: product.id,
    fields: {
      title: product.title,
      translated: lines(translations.map((translation) => translation.title)),
      type: product.type,
      tags: lines(product.tags),
      values: lines(product.options.flatMap((option) => option.values)),
      sku: lines(product.variants.map((variant) => variant.sku)),
      category: product.category,
      vendor: product.vendor,
      attributes: lines(Object.entries(product.attributes).flat()),
      handle: product.handle,
      options: lines(product.options.map((option) => option.name)),
      body: lines([product.bodyText, ...translations.map((translation) => translation.body)]).slice(0, longestBody),
    },
  };
}

function lines(texts: (string | null | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
