import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  changeProduct,
  changeVariant,
  createProduct,
  listProducts,
  type ProductRefusal,
  type StoredProduct,
  type StoredVariant,
  storedProduct,
  type VariantChanged,
} from '#commerce/catalog';
import { loadShop, type Shop } from '#commerce/shop';
import { AppError } from '#platform/errors';
import type { World } from '#world';
import { idPage, idPageQuery, pageOf } from './page.ts';
import { route } from './route.ts';
import { amountInput, found, id, idParams, money, moneyShape, readAmount } from './shapes.ts';

const variantShape = z
  .object({
    id,
    sku: z.string().nullable(),
    options: z.record(z.string(), z.string()).describe('By option name: { "Ukuran": "L" }'),
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
    options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    images: z.array(z.object({ src: z.string(), alt: z.string(), position: z.int() })),
    attributes: z.record(z.string(), z.string()),
    status,
    createdAt: z.date(),
    updatedAt: z.date(),
    variants: z.array(variantShape),
  })
  .meta({ id: 'Product' });

const text = z.string().trim().max(200);
const productPatch = z.object({
  title: text.min(1).optional(),
  bodyHtml: z.string().max(100_000).optional(),
  vendor: text.optional(),
  type: text.optional(),
  category: text.optional(),
  tags: z.array(text.min(1)).max(100).optional(),
  images: z.array(image).max(100).optional(),
  attributes: z.record(z.string().max(100), z.string().max(2_000)).optional(),
  status: status.optional(),
});

const stock = z.int().min(-1_000_000_000).max(1_000_000_000);
const variantFields = z.object({
  sku: z.string().trim().min(1).max(100).nullable().optional(),
  compareAt: amountInput.nullable().optional(),
  stock: stock.optional(),
  tracked: z.boolean().optional(),
  oversell: z.boolean().optional(),
});
const variantPatch = variantFields.extend({
  price: amountInput.optional(),
  stockBy: stock.optional().describe('Add to what is on hand; take away when negative'),
});
const variantDraft = variantFields.extend({
  price: amountInput,
  optionValues: z.array(text.min(1)).max(3).optional().describe("In the order of the product's options"),
});
const productDraft = productPatch.extend({
  title: text.min(1),
  handle: z
    .string()
    .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'is letters, digits and hyphens')
    .max(200)
    .optional()
    .describe('Its name in addresses; made from the title when left out'),
  options: z
    .array(z.object({ name: text.min(1), values: z.array(text.min(1)).min(1) }))
    .max(3)
    .optional(),
  variants: z.array(variantDraft).min(1).max(2_000),
});

const listQuery = idPageQuery.extend({
  q: z.string().trim().max(200).optional().describe('Words in title, handle or SKU'),
  status: status.optional(),
});

const tag = 'Products';

export function productRoutes(app: FastifyInstance, world: World): void {
  route(
    app,
    world,
    {
      method: 'GET',
      url: '/v1/products',
      tag,
      summary: 'List products, newest first, drafts and archived ones too',
      needs: 'read',
      query: listQuery,
      response: pageOf(productShape),
    },
    async (tx, { shopId, query }) => {
      const shop = await loadShop(tx, shopId);
      const page = await idPage(query, (page) =>
        listProducts(tx, shopId, { ...page, search: query.q, status: query.status }),
      );
      return { ...page, items: page.items.map((product) => productOf(product, shop)) };
    },
  );

  route(
    app,
    world,
    {
      method: 'GET',
      url: '/v1/products/:id',
      tag,
      summary: 'Read a product',
      needs: 'read',
      params: idParams,
      response: productShape,
    },
    async (tx, { shopId, params }) => {
      const product = found(await storedProduct(tx, shopId, params.id), 'product');
      return productOf(product, await loadShop(tx, shopId));
    },
  );

  route(
    app,
    world,
    {
      method: 'POST',
      url: '/v1/products',
      tag,
      summary: 'Add a product with its variants',
      needs: 'catalog',
      body: productDraft,
      response: productShape,
      status: 201,
      creates: true,
    },
    async (tx, { shopId, body, now }) => {
      const shop = await loadShop(tx, shopId);
      const variants = body.variants.map((variant, at) => withMinorUnits(variant, shop, `variants.${at}.`));
      const created = await createProduct(tx, shopId, { ...body, variants }, now);
      if (created.kind !== 'created') throw refusalOf(created);
      return productOf(created.product, shop);
    },
  );

  route(
    app,
    world,
    {
      method: 'PATCH',
      url: '/v1/products/:id',
      tag,
      summary: 'Change what is said of a product, show or archive it',
      needs: 'catalog',
      params: idParams,
      body: productPatch,
      response: productShape,
    },
    async (tx, { shopId, params, body, now }) => {
      const product = found(await changeProduct(tx, shopId, params.id, body, now), 'product');
      return productOf(product, await loadShop(tx, shopId));
    },
  );

  route(
    app,
    world,
    {
      method: 'PATCH',
      url: '/v1/variants/:id',
      tag,
      summary: 'Change price, stock or SKU of a variant',
      needs: 'catalog',
      params: idParams,
      body: variantPatch,
      response: variantShape.omit({ options: true }),
    },
    async (tx, { shopId, params, body, now }) => {
      const shop = await loadShop(tx, shopId);
      const patch = withMinorUnits(body, shop, '');
      return variantOf(changed(await changeVariant(tx, shopId, params.id, patch, now)), shop);
    },
  );
}

function productOf(product: StoredProduct, shop: Shop): z.output<typeof productShape> {
  const names = product.options.map((option) => option.name);
  const variants = product.variants.map((variant) => ({
    ...variantOf(variant, shop),
    options: Object.fromEntries(names.map((name, at) => [name, variant.optionValues[at] ?? ''])),
  }));
  return { ...product, variants };
}

function variantOf(variant: StoredVariant, { settings }: Shop) {
  const amount = (value: number) => money(value, settings.currency, settings.languages[0] ?? 'en');
  return {
    ...variant,
    price: amount(variant.price),
    compareAt: variant.compareAt === null ? null : amount(variant.compareAt),
  };
}

type Prices<T> = Omit<T, 'price' | 'compareAt'> & {
  price: T extends { price: string } ? number : number | undefined;
  compareAt: number | null | undefined;
};

function withMinorUnits<T extends { price?: string; compareAt?: string | null }>(
  variant: T,
  { settings }: Shop,
  place: string,
): Prices<T> {
  const read = (name: 'price' | 'compareAt') => {
    const value = variant[name];
    return typeof value === 'string' ? readAmount(value, settings.currency, `${place}${name}`) : value;
  };
  return { ...variant, price: read('price'), compareAt: read('compareAt') } as Prices<T>;
}

function refusalOf(refusal: ProductRefusal): AppError {
  if (refusal.kind === 'handleTaken') {
    return new AppError('conflict', `There is a product "${refusal.handle}" already`, { path: 'handle' });
  }
  if (refusal.kind === 'skuTaken') {
    const path = `variants.${refusal.index}.sku`;
    return new AppError('conflict', `${path}: another variant has the SKU ${refusal.sku}`, { path });
  }
  const path = `variants.${refusal.index}.optionValues`;
  return new AppError('invalid_body', `${path} needs one value for each option`, { path });
}

function changed(result: VariantChanged): StoredVariant {
  if (result.kind === 'changed') return result.variant;
  if (result.kind === 'notFound') throw new AppError('not_found', 'There is no such variant', { path: 'id' });
  if (result.kind === 'skuTaken') {
    throw new AppError('conflict', `sku: another variant has ${result.sku}`, { path: 'sku' });
  }
  throw new AppError('conflict', `stock: ${result.held} are promised to carts at this moment`, { path: 'stock' });
}
