import { nextCatalogVersion } from '#commerce/shop';
import type { Db } from '#platform/db';
import { recordEvent } from '#platform/events';
import { noteChange, takenSku } from './change-product.ts';
import { type StoredVariant, variantOf } from './stored.ts';

/** What is to be different; prices in minor units. `stock` sets what is on hand, `stockBy` adds to it (or takes away). */
export type VariantPatch = {
  sku?: string | null;
  price?: number;
  compareAt?: number | null;
  stock?: number;
  stockBy?: number;
  tracked?: boolean;
  oversell?: boolean;
};

export type VariantChanged =
  | { kind: 'changed'; variant: StoredVariant }
  | { kind: 'notFound' }
  | { kind: 'skuTaken'; sku: string }
  /** Less than what is promised to carts at this moment. */
  | { kind: 'promised'; held: number };

/** Changes price, stock and SKU of a variant under its lock: nobody sells it meanwhile. */
export async function changeVariant(
  tx: Db,
  shopId: string,
  id: string,
  patch: VariantPatch,
  now: Date,
): Promise<VariantChanged> {
  const version = await nextCatalogVersion(tx, shopId);
  const row = await lock(tx, shopId, id);
  if (!row) return { kind: 'notFound' };
  const before = variantOf(row);
  const after = patched(before, patch);
  if (await takenSku(tx, shopId, [after.sku], id)) return { kind: 'skuTaken', sku: after.sku ?? '' };
  if (after.stock < after.held && after.tracked && !after.oversell) return { kind: 'promised', held: after.held };
  await store(tx, shopId, after);
  await tx
    .updateTable('products')
    .set({ version, updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', after.productId)
    .execute();
  await noteChange(tx, shopId, after.productId, now);
  if (after.stock !== before.stock) await noteStock(tx, shopId, before, after, now);
  return { kind: 'changed', variant: after };
}

function lock(tx: Db, shopId: string, id: string) {
  return tx
    .selectFrom('variants')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('active', '=', true)
    .forUpdate()
    .executeTakeFirst();
}

function patched(before: StoredVariant, { stockBy = 0, ...patch }: VariantPatch): StoredVariant {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...before, ...given, stock: (patch.stock ?? before.stock) + stockBy };
}

async function store(tx: Db, shopId: string, variant: StoredVariant): Promise<void> {
  const { id, sku, price, compareAt, stock, tracked, oversell } = variant;
  await tx
    .updateTable('variants')
    .set({ sku, price, compare_at: compareAt, stock, tracked, oversell })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .execute();
}

async function noteStock(
  tx: Db,
  shopId: string,
  before: StoredVariant,
  after: StoredVariant,
  now: Date,
): Promise<void> {
  const payload = { variantId: after.id, sku: after.sku, from: before.stock, to: after.stock };
  await recordEvent(tx, { shopId, type: 'stock.changed', subjectId: after.id, payload, at: now });
}
