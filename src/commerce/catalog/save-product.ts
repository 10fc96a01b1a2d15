import { sql } from 'kysely';
import { nextCatalogVersion } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { markOutdated } from './outdated-faq.ts';
import { type ProductInput, type ProductProblem, productProblems, tidyProduct } from './product-input.ts';
import { knownVariants, writeProducts } from './write-products.ts';

export type SavedProduct =
  | { kind: 'saved'; productId: string; version: number }
  | { kind: 'invalid'; problems: ProductProblem[] }
  | { kind: 'handleTaken'; handle: string }
  | { kind: 'skuTaken'; sku: string; handle: string }
  | { kind: 'conflict'; version: number }
  | { kind: 'unknownProduct' };

/**
 * Writes a product whole, with its variants; without `id` it is new. `expected`: the version that the change was made from;
 * when others have changed the product since, nothing is written.
 */
export async function saveProduct(
  tx: Db,
  shopId: string,
  given: ProductInput,
  change: { now: Date; expected?: number },
): Promise<SavedProduct> {
  const input = tidyProduct(given);
  const problems = productProblems(input);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const version = await nextCatalogVersion(tx, shopId);
  const refused = await refusal(tx, shopId, input, change.expected);
  if (refused) return refused;
  const id = input.id ?? newId();
  const prices = input.status === 'active' ? input.variants.map(({ price }) => price) : [];
  if (input.id) await markOutdated(tx, shopId, [{ id, title: input.title, prices }], change.now);
  const known = input.id ? await knownVariants(tx, shopId, [input.id]) : [];
  await writeProducts(tx, shopId, [{ id, input, createdAt: change.now }], { version, now: change.now, known });
  await productChanged(tx, shopId, id, input.handle, change.now);
  return { kind: 'saved', productId: id, version };
}

/** Takes a product out of the shop. It is kept: orders, carts and conversations name it. */
export async function archiveProduct(
  tx: Db,
  shopId: string,
  productId: string,
  change: { now: Date },
): Promise<{ kind: 'archived' | 'unknownProduct' }> {
  const version = await nextCatalogVersion(tx, shopId);
  await markOutdated(tx, shopId, [{ id: productId, title: '', prices: [] }], change.now);
  const row = await tx
    .updateTable('products')
    .set({ status: 'archived', version, updated_at: change.now })
    .where('shop_id', '=', shopId)
    .where('id', '=', productId)
    .returning('handle')
    .executeTakeFirst();
  if (!row) return { kind: 'unknownProduct' };
  await productChanged(tx, shopId, productId, row.handle, change.now);
  return { kind: 'archived' };
}

/** Lets catalogues in memory read these products again: after their stock has run out or come back, say. */
export async function touchProducts(tx: Db, shopId: string, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  await markProducts(tx, shopId, productIds, await nextCatalogVersion(tx, shopId));
  publishAfter(tx, { topic: 'catalog', shopId });
}

/** Gives products a version of the catalogue. */
export async function markProducts(tx: Db, shopId: string, productIds: string[], version: number): Promise<void> {
  await tx
    .updateTable('products')
    .set({ version })
    .where('shop_id', '=', shopId)
    .where('id', '=', sql<string>`any(${productIds}::uuid[])`)
    .execute();
}

async function refusal(
  tx: Db,
  shopId: string,
  input: ProductInput,
  expected: number | undefined,
): Promise<SavedProduct | undefined> {
  const same = await tx
    .selectFrom('products')
    .select(['id', 'version', 'handle'])
    .where('shop_id', '=', shopId)
    .where((eb) => eb.or([eb('handle', '=', input.handle), eb('id', '=', input.id ?? null)]))
    .execute();
  const own = same.find((row) => row.id === input.id);
  if (input.id && !own) return { kind: 'unknownProduct' };
  if (same.some((row) => row.id !== input.id)) return { kind: 'handleTaken', handle: input.handle };
  if (own && expected !== undefined && own.version !== expected) return { kind: 'conflict', version: own.version };
  const skus = input.variants.flatMap((variant) => variant.sku ?? []);
  const taken = await takenSku(tx, shopId, skus, input.id);
  return taken && { kind: 'skuTaken', ...taken };
}

async function takenSku(
  tx: Db,
  shopId: string,
  skus: string[],
  ownId: string | undefined,
): Promise<{ sku: string; handle: string } | undefined> {
  const row = await tx
    .selectFrom('variants')
    .innerJoin('products', (join) =>
      join.onRef('products.shop_id', '=', 'variants.shop_id').onRef('products.id', '=', 'variants.product_id'),
    )
    .select(['variants.sku', 'products.handle'])
    .where('variants.shop_id', '=', shopId)
    .where('variants.sku', '=', sql<string>`any(${skus}::text[])`)
    .where('variants.active', '=', true)
    .$if(ownId !== undefined, (query) => query.where('variants.product_id', '!=', ownId ?? ''))
    .executeTakeFirst();
  return row && { sku: row.sku ?? '', handle: row.handle };
}

async function productChanged(tx: Db, shopId: string, id: string, handle: string, at: Date): Promise<void> {
  await recordEvent(tx, { shopId, type: 'product.changed', subjectId: id, payload: { handle }, at });
  publishAfter(tx, { topic: 'catalog', shopId });
}
