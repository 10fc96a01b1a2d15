import { z } from 'zod';
import type { StoredProduct, VariantInput } from '#commerce/catalog';
import type { Shop } from '#commerce/shop';
import { newId } from '#platform/ids';
import { amountInput, id, money, moneyShape, readAmount } from './shapes.ts';

/** Products as the REST API shows and takes them. */

const byName = z.record(z.string().max(100), z.string().trim().max(200));

const variantShape = z
  .object({
    id,
    sku: z.string().nullable(),
    options: byName.describe('By option name: { "Ukuran": "L" }'),
    price: moneyShape,
    compareAt: moneyShape.nullable(),
    stock: z.int().describe('On hand'),
    held: z.int().describe('Promised to carts at this moment'),
    tracked: z.boolean().describe('False: stock is never short'),
    oversell: z.boolean(),
  })
  .meta({ id: 'Variant' });

const status = z.enum(['active', 'draft', 'archived']);
const image = z.object({ src: z.string().max(2_000), alt: z.string().max(500).default(''), position: z.int().min(1) });
const optionNames = z.array(z.object({ name: z.string(), values: z.array(z.string()) }));

export const productShape = z
  .object({
    id,
    handle: z.string(),
    title: z.string(),
    bodyHtml: z.string(),
    vendor: z.string(),
    type: z.string(),
    category: z.string(),
    tags: z.array(z.string()),
    options: optionNames,
    images: z.array(z.object({ src: z.string(), alt: z.string(), position: z.int() })),
    attributes: z.record(z.string(), z.string()),
    status,
    version: z.int(),
    createdAt: z.date(),
    updatedAt: z.date(),
    variants: z.array(variantShape),
  })
  .meta({ id: 'Product' });

export const listQuery = {
  q: z.string().trim().max(200).optional().describe('Words in title, handle or SKU'),
  status: status.optional(),
};

const text = z.string().trim().max(200);
const stock = z.int().min(-1_000_000_000).max(1_000_000_000);

const variantFields = {
  sku: z.string().trim().min(1).max(100).nullable().optional(),
  compareAt: amountInput.nullable().optional(),
  stock: stock.optional().describe('On hand'),
  tracked: z.boolean().optional(),
  oversell: z.boolean().optional(),
};

export const variantPatch = z.object({
  ...variantFields,
  price: amountInput.optional(),
  stockBy: stock.optional().describe('Add to what is on hand; take away when negative'),
});

const variantDraft = z.object({
  ...variantFields,
  id: id.optional(),
  price: amountInput,
  options: byName.default({}).describe('A value for each option of the product: { "Ukuran": "L" }'),
});

const productFields = {
  bodyHtml: z.string().max(100_000),
  vendor: text,
  type: text,
  category: text,
  tags: z.array(text.min(1)).max(100),
  options: optionNames.max(3),
  images: z.array(image).max(100),
  attributes: z.record(z.string().max(100), z.string().max(2_000)),
  translations: z.record(z.string(), z.object({ title: text.optional(), body: z.string().max(100_000).optional() })),
  status,
};

export const productDraft = z.object({
  title: text.min(1),
  handle: text.min(1).optional().describe('Its name in addresses; made from the title when left out'),
  bodyHtml: productFields.bodyHtml.default(''),
  vendor: productFields.vendor.default(''),
  type: productFields.type.default(''),
  category: productFields.category.default(''),
  tags: productFields.tags.default([]),
  options: productFields.options.default([]),
  images: productFields.images.default([]),
  attributes: productFields.attributes.default({}),
  translations: productFields.translations.default({}),
  status: productFields.status.default('active'),
  variants: z.array(variantDraft).min(1).max(2_000),
});

export const productPatch = z
  .object({ title: text.min(1), handle: text.min(1), ...productFields, variants: z.array(variantDraft).min(1) })
  .partial()
  .extend({
    version: z.int().optional().describe('The version you changed: refused when others have changed it since'),
  });

/** "Helm Anak Junior" becomes "helm-anak-junior": letters and digits of any script stay. */
export function handleOf(title: string): string {
  const handle = title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return handle || newId();
}

type VariantFields = { sku?: string | null; compareAt?: string | null; tracked?: boolean; oversell?: boolean };
type Kept = Pick<VariantInput, 'barcode' | 'grams' | 'image'>;

/** A variant as it is to be, from what was sent; `before` gives what the API does not show. */
export function variantInput(
  sent: z.output<typeof variantDraft>,
  shop: Shop,
  place: string,
  before: Kept = { barcode: null, grams: null, image: null },
): VariantInput {
  const { barcode, grams, image } = before;
  return {
    sku: null,
    compareAt: null,
    tracked: true,
    oversell: false,
    barcode,
    grams,
    image,
    ...variantChange(sent, shop, place),
    id: sent.id,
    options: sent.options,
    stock: sent.stock,
    price: readAmount(sent.price, shop.settings.currency, `${place}price`),
  };
}

/** The fields of a variant that were sent, amounts in minor units. */
export function variantChange(
  sent: VariantFields & { price?: string },
  shop: Shop,
  place: string,
): Partial<Omit<VariantInput, 'options' | 'stock'>> {
  const read = (name: 'price' | 'compareAt') => {
    const value = sent[name];
    return typeof value === 'string' ? readAmount(value, shop.settings.currency, `${place}${name}`) : value;
  };
  const { sku, tracked, oversell } = sent;
  return given({ sku, tracked, oversell, price: read('price') ?? undefined, compareAt: read('compareAt') });
}

/** The fields that are there: what is left out of a patch stays. */
export function given<T extends object>(patch: T): Partial<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
}

export function productOf(product: StoredProduct, { settings }: Shop): z.output<typeof productShape> {
  const amount = (value: number) => money(value, settings.currency, settings.languages[0] ?? 'en');
  const variants = product.variants.map((variant) => ({
    ...variant,
    price: amount(variant.price),
    compareAt: variant.compareAt === null ? null : amount(variant.compareAt),
  }));
  return { ...product, variants };
}
