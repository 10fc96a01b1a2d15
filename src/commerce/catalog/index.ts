export type { FaqEntry, Product, Variant } from './product.ts';
