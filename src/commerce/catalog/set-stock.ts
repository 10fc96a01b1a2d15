import { nextCatalogVersion } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { markProducts } from './save-product.ts';

/** `stock` on hand; `available`: of it not held. */
export type StockResult =
  | { kind: 'set'; stock: number; available: number }
  | { kind: 'belowHeld'; held: number }
  | { kind: 'unknownVariant' };

/** Who changes stock, and why: both are kept in the event. */
export type StockChange = { now: Date; actor: string; reason?: string };

/** Sets what is on hand, after counting. It cannot be less than what is held for carts. */
export function setStock(
  tx: Db,
  shopId: string,
  variantId: string,
  stock: number,
  change: StockChange,
): Promise<StockResult> {
  return changeStock(tx, shopId, variantId, () => stock, change);
}

/** Adds to what is on hand, or takes from it: goods that came in, or broke. */
export function adjustStock(
  tx: Db,
  shopId: string,
  variantId: string,
  by: number,
  change: StockChange,
): Promise<StockResult> {
  return changeStock(tx, shopId, variantId, (before) => before + by, change);
}

async function changeStock(
  tx: Db,
  shopId: string,
  variantId: string,
  next: (before: number) => number,
  change: StockChange,
): Promise<StockResult> {
  const version = await nextCatalogVersion(tx, shopId); // before the variant's lock, as every writer of the catalogue does
  const variant = await tx
    .selectFrom('variants')
    .select(['product_id', 'sku', 'stock', 'held', 'tracked', 'oversell'])
    .where('shop_id', '=', shopId)
    .where('id', '=', variantId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!variant) return { kind: 'unknownVariant' };
  const stock = next(variant.stock);
  if (stock < variant.held && variant.tracked && !variant.oversell) return { kind: 'belowHeld', held: variant.held };
  await tx.updateTable('variants').set({ stock }).where('shop_id', '=', shopId).where('id', '=', variantId).execute();
  await recordEvent(tx, {
    shopId,
    type: 'stock.changed',
    subjectId: variantId,
    payload: { sku: variant.sku, from: variant.stock, to: stock, actor: change.actor, reason: change.reason ?? '' },
    at: change.now,
  });
  await markProducts(tx, shopId, [variant.product_id], version);
  publishAfter(tx, { topic: 'catalog', shopId });
  return { kind: 'set', stock, available: stock - variant.held };
}
