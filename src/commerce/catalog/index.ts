export { availability } from './availability.ts';
export type { Expand } from './catalog.ts';
export { type Catalog, type CatalogOptions, type Catalogs, openCatalogs } from './catalogs.ts';
export { changeFaq, createFaq, deleteFaq, type FaqChanged, type FaqDraft } from './edit/change-faq.ts';
export {
  changeProduct,
  createProduct,
  type ProductCreated,
  type ProductDraft,
  type ProductPatch,
  type ProductRefusal,
  type VariantDraft,
} from './edit/change-product.ts';
export { changeVariant, type VariantChanged, type VariantPatch } from './edit/change-variant.ts';
export {
  listProducts,
  type ProductFilter,
  type StoredProduct,
  type StoredVariant,
  storedProduct,
} from './edit/stored.ts';
export { htmlText } from './html-text.ts';
export { loadFaq } from './load.ts';
export type { FaqEntry, Product, Variant } from './product.ts';
export {
  isHandle,
  type ProductInput,
  type ProductProblem,
  productProblems,
  type VariantInput,
} from './product-input.ts';
export { deleteFaq, type FaqInput, type SavedFaq, saveFaq } from './save-faq.ts';
export { archiveProduct, type SavedProduct, saveProduct, touchProducts } from './save-product.ts';
export type { FaqHit } from './search-faq.ts';
export { type CatalogQuery, type Hit, isAvailable, isOnOffer } from './search-products.ts';
export { adjustStock, type StockChange, type StockResult, setStock } from './set-stock.ts';
export { type KnownVariant, knownVariants, type ProductWrite, variantIds, writeProducts } from './write-products.ts';
