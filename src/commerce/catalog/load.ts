import { type Selectable, sql } from 'kysely';
import type { Db, Schema } from '#platform/db';
import { htmlText } from './html-text.ts';
import type { FaqEntry, Product, Variant } from './product.ts';
import { productFields, variantFields } from './row-fields.ts';

/** A product as the database has it now; `gone`: no longer shown, for it is a draft or archived. */
export type LoadedProduct = { product: Product; gone: boolean };

const productColumns = [
  'id',
  'handle',
  'title',
  'body_html',
  'vendor',
  'type',
  'category',
  'tags',
  'options',
  'images',
  'attributes',
  'translations',
  'status',
  'version',
  'created_at',
] as const;
const variantColumns = [
  'id',
  'product_id',
  'sku',
  'option_values',
  'price',
  'compare_at',
  'stock',
  'held',
  'tracked',
  'oversell',
  'image',
] as const;

/** Products changed after version `since`; for 0 only the ones that are shown. Two queries. */
export async function loadProducts(tx: Db, shopId: string, since: number): Promise<LoadedProduct[]> {
  const products = await tx
    .selectFrom('products')
    .select(productColumns)
    .where('shop_id', '=', shopId)
    .where('version', '>', since)
    .$if(since === 0, (query) => query.where('status', '=', 'active'))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  if (products.length === 0) return [];
  const variants = await tx
    .selectFrom('variants')
    .select(variantColumns)
    .where('shop_id', '=', shopId)
    .where('active', '=', true)
    .$if(since > 0, (query) =>
      query.where('product_id', '=', sql<string>`any(${products.map((product) => product.id)}::uuid[])`),
    )
    .orderBy('product_id')
    .orderBy('position')
    .execute();
  const byProduct = Map.groupBy(variants, (variant) => variant.product_id);
  return products.map((row) => {
    const names = row.options.map((option) => option.name);
    return {
      product: productOf(
        row,
        (byProduct.get(row.id) ?? []).map((variant) => variantOf(variant, names)),
      ),
      gone: row.status !== 'active',
    };
  });
}

type ProductRow = Pick<Selectable<Schema['products']>, (typeof productColumns)[number]>;
type VariantRow = Pick<Selectable<Schema['variants']>, (typeof variantColumns)[number]>;

function productOf(row: ProductRow, variants: Variant[]): Product {
  return {
    ...productFields(row),
    id: row.id,
    bodyText: htmlText(row.body_html),
    featuredRank: null,
    version: row.version,
    createdAt: row.created_at,
    variants,
  };
}

function variantOf(row: VariantRow, names: string[]): Variant {
  return {
    ...variantFields(row, names),
    id: row.id,
    productId: row.product_id,
    stock: row.stock - row.held,
  };
}

/** All questions and answers, in the shop's order. */
export async function loadFaq(tx: Db, shopId: string): Promise<FaqEntry[]> {
  return await tx
    .selectFrom('faq_entries')
    .select(['id', 'question', 'answer', 'language', 'category', 'version', 'helpful', 'unhelpful', 'outdated'])
    .where('shop_id', '=', shopId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
