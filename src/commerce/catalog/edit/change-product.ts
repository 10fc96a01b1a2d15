import { nextCatalogVersion } from '#commerce/shop';
import { type Db, type ProductImage, type ProductOption, publishAfter, type Translation } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { type StoredProduct, storedProduct } from './stored.ts';

/** What is to be different; what is left out stays. */
export type ProductPatch = {
  title?: string;
  bodyHtml?: string;
  vendor?: string;
  type?: string;
  category?: string;
  tags?: string[];
  images?: ProductImage[];
  attributes?: Record<string, string>;
  translations?: Record<string, Translation>;
  status?: StoredProduct['status'];
};

export type ProductDraft = ProductPatch & {
  title: string;
  handle?: string;
  options?: ProductOption[];
  variants: VariantDraft[];
};

/** Prices in minor units. */
export type VariantDraft = {
  sku?: string | null;
  optionValues?: string[];
  price: number;
  compareAt?: number | null;
  stock?: number;
  tracked?: boolean;
  oversell?: boolean;
};

export type ProductCreated = { kind: 'created'; product: StoredProduct } | ProductRefusal;
export type ProductRefusal =
  | { kind: 'handleTaken'; handle: string }
  | { kind: 'skuTaken'; sku: string; index: number }
  | { kind: 'wrongOptions'; index: number };

/** Adds a product with its variants. Its handle is made from the title when none is given. */
export async function createProduct(tx: Db, shopId: string, draft: ProductDraft, now: Date): Promise<ProductCreated> {
  const version = await nextCatalogVersion(tx, shopId);
  const handle = draft.handle ?? handleOf(draft.title);
  const refusal = (await refuse(tx, shopId, handle, draft)) ?? wrongOptions(draft);
  if (refusal) return refusal;
  const id = newId();
  const { variants: _variants, ...patch } = draft;
  await tx
    .insertInto('products')
    .values({
      shop_id: shopId,
      id,
      handle,
      ...columnsOf(patch),
      title: draft.title,
      options: JSON.stringify(draft.options ?? []),
      version,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await tx
    .insertInto('variants')
    .values(draft.variants.map((variant, at) => variantRow(shopId, id, variant, at)))
    .execute();
  await noteChange(tx, shopId, id, now);
  return { kind: 'created', product: await stored(tx, shopId, id) };
}

/** Changes what is said of a product; null when this shop has no such one. */
export async function changeProduct(
  tx: Db,
  shopId: string,
  id: string,
  patch: ProductPatch,
  now: Date,
): Promise<StoredProduct | null> {
  const version = await nextCatalogVersion(tx, shopId);
  const result = await tx
    .updateTable('products')
    .set({ ...columnsOf(patch), version, updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return null;
  await noteChange(tx, shopId, id, now);
  return stored(tx, shopId, id);
}

export async function noteChange(tx: Db, shopId: string, productId: string, now: Date): Promise<void> {
  await recordEvent(tx, { shopId, type: 'product.changed', subjectId: productId, payload: { productId }, at: now });
  publishAfter(tx, { topic: 'catalog', shopId });
}

async function stored(tx: Db, shopId: string, id: string): Promise<StoredProduct> {
  const product = await storedProduct(tx, shopId, id);
  if (!product) throw new Error(`Product ${id} was just written and is not there`);
  return product;
}

function columnsOf(patch: ProductPatch) {
  const json = (value: object | undefined) => (value === undefined ? undefined : JSON.stringify(value));
  return {
    title: patch.title,
    body_html: patch.bodyHtml,
    vendor: patch.vendor,
    type: patch.type,
    category: patch.category,
    tags: patch.tags,
    images: json(patch.images),
    attributes: json(patch.attributes),
    translations: json(patch.translations),
    status: patch.status,
  };
}

/** "Helm Anak Junior" becomes "helm-anak-junior": letters and digits of any script stay. */
function handleOf(title: string): string {
  const handle = title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return handle || newId();
}

async function refuse(tx: Db, shopId: string, handle: string, draft: ProductDraft): Promise<ProductRefusal | null> {
  const same = await tx
    .selectFrom('products')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('handle', '=', handle)
    .executeTakeFirst();
  if (same) return { kind: 'handleTaken', handle };
  const skus = draft.variants.map((variant) => variant.sku ?? null);
  const double = skus.findIndex((sku, at) => sku !== null && skus.indexOf(sku) !== at);
  if (double >= 0) return { kind: 'skuTaken', sku: skus[double] ?? '', index: double };
  const taken = await takenSku(tx, shopId, skus);
  return taken === null ? null : { kind: 'skuTaken', sku: taken, index: skus.indexOf(taken) };
}

/** The first of these SKUs that a variant other than `except` has. */
export async function takenSku(
  tx: Db,
  shopId: string,
  skus: (string | null)[],
  except?: string,
): Promise<string | null> {
  const wanted = skus.filter((sku) => sku !== null);
  if (wanted.length === 0) return null;
  let query = tx.selectFrom('variants').select('sku').where('shop_id', '=', shopId).where('sku', 'in', wanted);
  if (except) query = query.where('id', '<>', except);
  return (await query.executeTakeFirst())?.sku ?? null;
}

function wrongOptions({ options = [], variants }: ProductDraft): ProductRefusal | null {
  const index = variants.findIndex(({ optionValues = [] }) => optionValues.length !== options.length);
  return index < 0 ? null : { kind: 'wrongOptions', index };
}

function variantRow(shopId: string, productId: string, draft: VariantDraft, position: number) {
  return {
    shop_id: shopId,
    id: newId(),
    product_id: productId,
    sku: draft.sku ?? null,
    position: position + 1,
    option_values: draft.optionValues ?? [],
    price: draft.price,
    compare_at: draft.compareAt ?? null,
    stock: draft.stock ?? 0,
    tracked: draft.tracked ?? true,
    oversell: draft.oversell ?? false,
  };
}
