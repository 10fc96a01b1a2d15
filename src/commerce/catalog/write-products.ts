import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { ProductInput, VariantInput } from './product-input.ts';

/** A product to be written, with the ids of what is there already. */
export type ProductWrite = { input: ProductInput; id: string; createdAt: Date };

/** What is known of a variant that is there: enough to recognise it in what is to be. */
export type KnownVariant = { id: string; productId: string; sku: string | null; values: string[]; active: boolean };

/** As many products go into one statement. */
const batch = 500;

/**
 * Writes products and their variants as they are to be, many at a time, all with the catalogue's version `version`. Variants
 * that are left out are taken off. `onWritten` is told after each batch how many products are written.
 */
export async function writeProducts(
  tx: Db,
  shopId: string,
  writes: ProductWrite[],
  change: { version: number; now: Date; known: KnownVariant[]; onWritten?: (count: number) => void },
): Promise<void> {
  if (change.known.length > 0)
    await takeOffVariants(
      tx,
      shopId,
      writes.map((write) => write.id),
    );
  const known = Map.groupBy(change.known, (variant) => variant.productId);
  for (let from = 0; from < writes.length; from += batch) {
    const some = writes.slice(from, from + batch);
    await mergeProducts(tx, shopId, some, change);
    await mergeVariants(tx, shopId, some, known);
    change.onWritten?.(from + some.length);
  }
}

/** As JSON, without what the database cannot store in a text: NUL characters and halves of characters. */
function storable(rows: object[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  );
}

/** First all are taken off: so an SKU can move from one variant to another. */
async function takeOffVariants(tx: Db, shopId: string, productIds: string[]): Promise<void> {
  await tx
    .updateTable('variants')
    .set({ active: false })
    .where('shop_id', '=', shopId)
    .where('product_id', '=', sql<string>`any(${productIds}::uuid[])`)
    .where('active', '=', true)
    .execute();
}

async function mergeProducts(
  tx: Db,
  shopId: string,
  writes: ProductWrite[],
  { version, now }: { version: number; now: Date },
): Promise<void> {
  const rows = writes.map(({ id, createdAt, input }) => ({
    id,
    handle: input.handle,
    title: input.title,
    body_html: input.bodyHtml,
    vendor: input.vendor,
    type: input.type,
    category: input.category,
    tags: input.tags,
    options: input.options,
    images: input.images,
    attributes: input.attributes,
    translations: input.translations,
    status: input.status,
    source: input.source ?? null,
    created_at: createdAt,
  }));
  await sql`
    merge into products as p
    using jsonb_to_recordset(${storable(rows)}::jsonb) as s (
      id uuid, handle text, title text, body_html text, vendor text, type text, category text, tags text[], options jsonb,
      images jsonb, attributes jsonb, translations jsonb, status text, source jsonb, created_at timestamptz)
    on p.shop_id = ${shopId} and p.id = s.id
    when matched then update set
      handle = s.handle, title = s.title, body_html = s.body_html, vendor = s.vendor, type = s.type, category = s.category,
      tags = s.tags, options = s.options, images = s.images, attributes = s.attributes, translations = s.translations,
      status = s.status, source = coalesce(s.source, p.source), version = ${version}, updated_at = ${now}
    when not matched then insert (
      shop_id, id, handle, title, body_html, vendor, type, category, tags, options, images, attributes, translations, status,
      source, version, created_at, updated_at)
    values (${shopId}, s.id, s.handle, s.title, s.body_html, s.vendor, s.type, s.category, s.tags, s.options, s.images,
      s.attributes, s.translations, s.status, coalesce(s.source, '{}'), ${version}, s.created_at, ${now})
  `.execute(tx);
}

async function mergeVariants(
  tx: Db,
  shopId: string,
  writes: ProductWrite[],
  known: Map<string, KnownVariant[]>,
): Promise<void> {
  const rows = writes.flatMap((write) => variantRows(write, known.get(write.id) ?? []));
  await sql`
    merge into variants as v
    using jsonb_to_recordset(${storable(rows)}::jsonb) as s (
      id uuid, product_id uuid, sku text, position int, option_values text[], price bigint, compare_at bigint, stock int,
      tracked boolean, oversell boolean, barcode text, grams int, image text, source jsonb)
    on v.shop_id = ${shopId} and v.id = s.id
    when matched then update set
      sku = s.sku, position = s.position, option_values = s.option_values, price = s.price, compare_at = s.compare_at,
      stock = case when s.tracked and not s.oversell then greatest(coalesce(s.stock, v.stock), v.held)
        else coalesce(s.stock, v.stock) end,
      tracked = s.tracked, oversell = s.oversell, barcode = s.barcode, grams = s.grams, image = s.image, active = true,
      source = coalesce(s.source, v.source)
    when not matched then insert (
      shop_id, id, product_id, sku, position, option_values, price, compare_at, stock, tracked, oversell, barcode, grams,
      image, source)
    values (${shopId}, s.id, s.product_id, s.sku, s.position, s.option_values, s.price, s.compare_at,
      case when s.tracked and not s.oversell then greatest(coalesce(s.stock, 0), 0) else coalesce(s.stock, 0) end,
      s.tracked, s.oversell, s.barcode, s.grams, s.image, coalesce(s.source, '{}'))
  `.execute(tx);
}

function variantRows({ id: productId, input }: ProductWrite, known: KnownVariant[]) {
  const names = input.options.map((option) => option.name);
  const ids = variantIds(input.variants, names, known);
  return input.variants.map((variant, at) => ({
    id: ids[at],
    product_id: productId,
    sku: variant.sku,
    position: at + 1,
    option_values: names.map((name) => variant.options[name] ?? ''),
    price: variant.price,
    compare_at: variant.compareAt,
    stock: variant.stock ?? null,
    tracked: variant.tracked,
    oversell: variant.oversell,
    barcode: variant.barcode,
    grams: variant.grams,
    image: variant.image,
    source: variant.source ?? null,
  }));
}

/**
 * Which variant each is of those that are there: by its id, else by its option values, else by its SKU; where two would do, the
 * one that was not taken off.
 */
export function variantIds(variants: VariantInput[], names: string[], known: KnownVariant[]): string[] {
  const inOrder = known.toSorted((a, b) => Number(b.active) - Number(a.active));
  const found = new Map<VariantInput, string>();
  const taken = new Set<string>();
  const match = (
    keyOf: (variant: VariantInput) => string | null | undefined,
    keyOfKnown: (one: KnownVariant) => string | null,
  ) => {
    const byKey = Map.groupBy(inOrder, keyOfKnown);
    for (const variant of variants) {
      const key = keyOf(variant);
      const one = found.has(variant) || !key ? undefined : byKey.get(key)?.find((other) => !taken.has(other.id));
      if (one) taken.add(one.id);
      if (one) found.set(variant, one.id);
    }
  };
  match(
    (variant) => variant.id,
    (one) => one.id,
  );
  match(
    (variant) => JSON.stringify(names.map((name) => variant.options[name])),
    (one) => JSON.stringify(one.values),
  );
  match(
    (variant) => variant.sku,
    (one) => one.sku,
  );
  return variants.map((variant) => found.get(variant) ?? newId());
}

/** The variants of products, those that were taken off included: an old one that comes back keeps its id. */
export async function knownVariants(tx: Db, shopId: string, productIds: string[]): Promise<KnownVariant[]> {
  const rows = await tx
    .selectFrom('variants')
    .select(['id', 'product_id', 'sku', 'option_values', 'active'])
    .where('shop_id', '=', shopId)
    .where('product_id', '=', sql<string>`any(${productIds}::uuid[])`)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    productId: row.product_id,
    sku: row.sku,
    values: row.option_values,
    active: row.active,
  }));
}
