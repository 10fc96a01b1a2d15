import { LRUCache } from 'lru-cache';
import sanitize from 'sanitize-html';
import type { Product } from '#commerce/catalog';
import { type Html, safe } from './html.ts';

/** What a description may contain: text, lists, tables, pictures and links; no scripts, styles, frames or forms. */
const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'span', 'div', 'blockquote'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h3', 'h4', 'h5', 'a', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    th: ['scope', 'colspan'],
    td: ['colspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h6: 'h5',
    a: sanitize.simpleTransform('a', { rel: 'noopener nofollow' }),
    img: (_tag, attributes) => ({
      tagName: 'img',
      attribs: { ...attributes, loading: 'lazy', alt: attributes.alt ?? '' },
    }),
  },
};

/** By the product itself: one that has changed is another object, whatever its version is called. */
const cleaned = new LRUCache<Product, Map<string, Html>>({ max: 500 });

/** A product's description in a language, cleaned; kept until the product changes. */
export function bodyOf(product: Product, language: string): Html {
  const known = cleaned.get(product) ?? new Map<string, Html>();
  cleaned.set(product, known);
  const clean =
    known.get(language) ?? safe(sanitize(product.translations[language]?.body ?? product.bodyHtml, allowed).trim());
  known.set(language, clean);
  return clean;
}
