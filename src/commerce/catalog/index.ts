export { availability } from './availability.ts';
export { type Catalog, type Catalogs, openCatalogs } from './catalogs.ts';
export { type FaqVersion, faqVersions, removedFaq, restoreFaq } from './faq-versions.ts';
export { descriptionIn, htmlText } from './html-text.ts';
export { loadFaq } from './load.ts';
export { markOutdated } from './outdated-faq.ts';
export type { FaqEntry, Product, Variant } from './product.ts';
export {
  isHandle,
  type ProductInput,
  productProblems,
  type VariantInput,
} from './product-input.ts';
export { productFields, variantFields } from './row-fields.ts';
export { deleteFaq, type FaqInput, type SavedFaq, saveFaq } from './save-faq.ts';
export { archiveProduct, type SavedProduct, saveProduct, touchProducts } from './save-product.ts';
export { type CatalogQuery, type Hit, isAvailable } from './search-products.ts';
export { adjustStock, type StockChange, setStock } from './set-stock.ts';
export { isSizeName } from './size-name.ts';
export {
  listProducts,
  productOfVariant,
  type StoredProduct,
  storedProduct,
  variantsBySku,
} from './stored.ts';
export { voteFaq } from './vote-faq.ts';
export { type KnownVariant, type ProductWrite, variantIds, writeProducts } from './write-products.ts';
