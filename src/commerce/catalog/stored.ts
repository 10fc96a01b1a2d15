import type { Selectable } from 'kysely';
import type { Db, ProductOption, Schema } from '#platform/db';
import type { ProductInput, VariantInput } from './product-input.ts';
import { productFields, variantFields } from './row-fields.ts';

/** A product as it is stored, drafts and archived ones included: what its editors see. */
export type StoredProduct = Omit<ProductInput, 'id' | 'source' | 'variants'> & {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  variants: StoredVariant[];
};

type StoredVariant = Omit<VariantInput, 'id' | 'source' | 'stock'> & {
  id: string;
  productId: string;
  /** On hand. */
  stock: number;
  /** Promised to carts at this moment; `stock - held` can be sold. */
  held: number;
};

export type ProductFilter = {
  /** Words in title, handle or a SKU. */
  search?: string;
  status?: StoredProduct['status'];
  before?: string;
  limit: number;
};

/** Products of a shop, the newest first, page by page (`before`: the last id of the page before). Two queries. */
export async function listProducts(tx: Db, shopId: string, filter: ProductFilter): Promise<StoredProduct[]> {
  let query = tx.selectFrom('products').selectAll().where('shop_id', '=', shopId);
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.before) query = query.where('id', '<', filter.before);
  if (filter.search) {
    const like = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('title', 'ilike', like),
        eb('handle', 'ilike', like),
        exists(
          selectFrom('variants')
            .select('variants.id')
            .whereRef('variants.shop_id', '=', 'products.shop_id')
            .whereRef('variants.product_id', '=', 'products.id')
            .where('variants.sku', 'ilike', like),
        ),
      ]),
    );
  }
  const rows = await query.orderBy('id', 'desc').limit(filter.limit).execute();
  return withVariants(tx, shopId, rows);
}

/** One product; null when this shop has no such one. */
export async function storedProduct(tx: Db, shopId: string, id: string): Promise<StoredProduct | null> {
  const rows = await tx.selectFrom('products').selectAll().where('shop_id', '=', shopId).where('id', '=', id).execute();
  return (await withVariants(tx, shopId, rows))[0] ?? null;
}

/** The product that a variant belongs to; null when this shop has no such variant. */
export async function productOfVariant(tx: Db, shopId: string, variantId: string): Promise<StoredProduct | null> {
  const row = await tx
    .selectFrom('variants')
    .select('product_id')
    .where('shop_id', '=', shopId)
    .where('id', '=', variantId)
    .where('active', '=', true)
    .executeTakeFirst();
  return row ? storedProduct(tx, shopId, row.product_id) : null;
}

async function withVariants(
  tx: Db,
  shopId: string,
  products: Selectable<Schema['products']>[],
): Promise<StoredProduct[]> {
  if (products.length === 0) return [];
  const variants = await tx
    .selectFrom('variants')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where(
      'product_id',
      'in',
      products.map((product) => product.id),
    )
    .where('active', '=', true)
    .orderBy('position')
    .execute();
  const byProduct = Map.groupBy(variants, (variant) => variant.product_id);
  return products.map((product) => productOf(product, byProduct.get(product.id) ?? []));
}

function productOf(row: Selectable<Schema['products']>, variants: Selectable<Schema['variants']>[]): StoredProduct {
  return {
    ...productFields(row),
    id: row.id,
    status: row.status,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    variants: variants.map((variant) => variantOf(variant, row.options)),
  };
}

function variantOf(row: Selectable<Schema['variants']>, options: ProductOption[]): StoredVariant {
  return {
    ...variantFields(
      row,
      options.map(({ name }) => name),
    ),
    id: row.id,
    productId: row.product_id,
    stock: row.stock,
    held: row.held,
    barcode: row.barcode,
    grams: row.grams,
  };
}

/** Variant ids by SKU, of those that are sold. */
export async function variantsBySku(tx: Db, shopId: string, skus: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('variants')
    .select(['sku', 'id'])
    .where('shop_id', '=', shopId)
    .where('sku', 'in', skus)
    .where('active', '=', true)
    .execute();
  return new Map(rows.map((row) => [row.sku ?? '', row.id]));
}
