export { availability } from './availability.ts';
export type { Expand } from './catalog.ts';
export { type Catalog, type CatalogOptions, type Catalogs, openCatalogs } from './catalogs.ts';
export { htmlText } from './html-text.ts';
export type { FaqEntry, Product, Variant } from './product.ts';
export type { FaqHit } from './search-faq.ts';
export { type CatalogQuery, type Hit, isAvailable, isOnOffer } from './search-products.ts';
