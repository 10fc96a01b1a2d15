import type { z } from 'zod';
import {
  adjustStock,
  listProducts,
  type ProductInput,
  productOfVariant,
  type SavedProduct,
  type StockChange,
  type StoredProduct,
  saveProduct,
  setStock,
  storedProduct,
} from '#commerce/catalog';
import { loadShop, type Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { idPage, idPageQuery, pageOf } from './page.ts';
import {
  given,
  handleOf,
  listQuery,
  productDraft,
  productOf,
  productPatch,
  productShape,
  variantChange,
  variantInput,
  variantPatch,
} from './product-shapes.ts';
import { type Mount, route } from './route.ts';
import { found, idParams } from './shapes.ts';

const tag = 'Products';

export const productRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/products',
      tag,
      summary: 'List products, newest first, drafts and archived ones too',
      needs: 'read',
      query: idPageQuery.extend(listQuery),
      response: pageOf(productShape),
    },
    async (tx, { shopId, query }) => {
      const shop = await loadShop(tx, shopId);
      const page = await idPage(query, (page) =>
        listProducts(tx, shopId, { ...page, search: query.q, status: query.status }),
      );
      return { ...page, items: page.items.map((product) => productOf(product, shop)) };
    },
  ),
  route(
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
  ),
  route(
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
      const variants = body.variants.map((variant, at) => variantInput(variant, shop, `variants.${at}.`));
      return save(tx, shop, { ...body, handle: body.handle ?? handleOf(body.title), variants }, { now });
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/products/:id',
      tag,
      summary: 'Change a product, show or archive it',
      description:
        '`variants`, when given, is the whole list: what is left out is taken off, what has an `id` is kept.',
      needs: 'catalog',
      params: idParams,
      body: productPatch,
      response: productShape,
    },
    async (tx, { shopId, params, body: { version, ...patch }, now }) => {
      const shop = await loadShop(tx, shopId);
      const before = found(await storedProduct(tx, shopId, params.id), 'product');
      const knownAs = (id: string | undefined) => before.variants.find((variant) => variant.id === id);
      const variants = patch.variants?.map((variant, at) =>
        variantInput(variant, shop, `variants.${at}.`, knownAs(variant.id)),
      );
      const input = { ...before, ...given(patch), variants: variants ?? untouched(before) };
      return save(tx, shop, input, { now, expected: version });
    },
  ),
  route(
    {
      method: 'PATCH',
      url: '/v1/variants/:id',
      tag,
      summary: 'Change price, stock or SKU of a variant',
      needs: 'catalog',
      params: idParams,
      body: variantPatch,
      response: productShape,
    },
    async (tx, { shopId, params, body: { stock, stockBy, ...patch }, now, actor }) => {
      const shop = await loadShop(tx, shopId);
      const before = found(await productOfVariant(tx, shopId, params.id), 'variant');
      await changeStock(tx, shopId, params.id, { stock, stockBy }, { now, actor });
      if (Object.keys(given(patch)).length === 0) return stored(tx, shop, before.id);
      const change = variantChange(patch, shop, '');
      const variants = untouched(before).map((one) => (one.id === params.id ? { ...one, ...change } : one));
      return save(tx, shop, { ...before, variants }, { now }, '');
    },
  ),
];

/** The variants as they are; their stock is left to itself, for it may be sold meanwhile. */
function untouched(product: StoredProduct) {
  return product.variants.map(({ stock: _stock, ...variant }) => variant);
}

async function save(
  tx: Db,
  shop: Shop,
  input: ProductInput,
  change: { now: Date; expected?: number },
  place?: string,
): Promise<z.output<typeof productShape>> {
  const saved = await saveProduct(tx, shop.id, input, change);
  if (saved.kind !== 'saved') throw refusal(saved, input, place);
  return stored(tx, shop, saved.productId);
}

async function stored(tx: Db, shop: Shop, id: string) {
  return productOf(found(await storedProduct(tx, shop.id, id), 'product'), shop);
}

async function changeStock(
  tx: Db,
  shopId: string,
  variantId: string,
  { stock, stockBy }: { stock?: number; stockBy?: number },
  change: StockChange,
): Promise<void> {
  const results = [
    stock === undefined ? null : await setStock(tx, shopId, variantId, stock, change),
    stockBy === undefined ? null : await adjustStock(tx, shopId, variantId, stockBy, change),
  ];
  const refused = results.find((result) => result?.kind === 'belowHeld');
  if (refused?.kind !== 'belowHeld') return;
  throw new AppError('conflict', `stock: ${refused.held} are promised to carts at this moment`, { path: 'stock' });
}

/** @param place where the fields of a variant stand in what was sent, when that was one variant alone */
function refusal(saved: Exclude<SavedProduct, { kind: 'saved' }>, input: ProductInput, place?: string): AppError {
  switch (saved.kind) {
    case 'invalid': {
      const [problem] = saved.problems;
      const path = place === undefined ? problem?.path : problem?.path.replace(/^variants\.\d+\./, place);
      return new AppError('invalid_body', `${path} ${problem?.reason}`, { path });
    }
    case 'handleTaken':
      return new AppError('conflict', `handle: there is a product "${saved.handle}" already`, { path: 'handle' });
    case 'skuTaken': {
      const index = input.variants.findIndex((variant) => variant.sku === saved.sku);
      const path = `${place ?? `variants.${index}.`}sku`;
      return new AppError('conflict', `${path}: the product "${saved.handle}" has the SKU ${saved.sku}`, { path });
    }
    case 'conflict':
      return new AppError('conflict', 'Others have changed the product since', { path: 'version' });
    case 'unknownProduct':
      return new AppError('not_found', 'There is no such product', { path: 'id' });
  }
}
