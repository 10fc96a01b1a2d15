import type { Shop } from '#commerce/shop';
import { buildLexicon, type Lexicon, type LexiconProduct } from '#understanding';
import type { Product } from './product.ts';

const lexicons = new WeakMap<Product[], { settingsVersion: number; lexicon: Lexicon }>();

/** The words of a catalogue, for understanding messages; made when first asked for and again when the list is a new one. */
export function lexiconOf(products: Product[], shop: Shop): Lexicon {
  const known = lexicons.get(products);
  if (known?.settingsVersion === shop.settingsVersion) return known.lexicon;
  const { languages, currency, synonyms } = shop.settings;
  const lexicon = buildLexicon(products.map(lexiconProduct), { languages, currency, synonyms });
  lexicons.set(products, { settingsVersion: shop.settingsVersion, lexicon });
  return lexicon;
}

function lexiconProduct(product: Product): LexiconProduct {
  const { handle, title, type, vendor, category, tags, options, attributes, translations } = product;
  const prices = product.variants.map((variant) => variant.price);
  return {
    handle,
    title,
    type,
    vendor,
    category,
    tags,
    options,
    attributes,
    translations,
    body: product.bodyText,
    prices: { min: Math.min(...prices), max: Math.max(...prices) },
  };
}
