import type { Shop } from '#commerce/shop';
import { buildLexicon, type Engine, type Lexicon, type LexiconProduct } from '#understanding';
import { topicsIn } from '#understanding/topics';
import type { FaqEntry, Product } from './product.ts';

/** The words of a catalogue, for understanding messages. */
export function lexiconOf(products: Product[], shop: Shop, faq: FaqEntry[], engine?: Engine): Lexicon {
  const { languages, currency, synonyms, promotions, persona } = shop.settings;
  const codes = promotions.flatMap(({ code }) => code ?? []);
  const settings = { languages, currency, synonyms, codes, persona: persona.name, answered: topicsAnswered(faq) };
  return buildLexicon(products.map(lexiconProduct), settings, engine);
}

/** The same words with other answers. */
export function withAnswers(lexicon: Lexicon, faq: FaqEntry[]): Lexicon {
  return { ...lexicon, settings: { ...lexicon.settings, answered: topicsAnswered(faq) } };
}

function topicsAnswered(faq: FaqEntry[]): Set<string> {
  return new Set(faq.flatMap(({ question }) => [...topicsIn(question)]));
}

/** All of a product that its words are made of: while it is the same, so are they. */
export function lexiconProduct(product: Product): LexiconProduct {
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
