import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * How many of each variant can be promised now: on hand and not held by others; null: not counted (untracked, or may be
 * oversold). A variant that is not sold any more, or of a product that is not shown, is left out. One query.
 */
export async function availability(tx: Db, shopId: string, variantIds: string[]): Promise<Map<string, number | null>> {
  if (variantIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('variants')
    .select(['id', 'stock', 'held', 'tracked', 'oversell'])
    .where('shop_id', '=', shopId)
    .where('id', '=', sql<string>`any(${variantIds}::uuid[])`)
    .where('active', '=', true)
    // Not a join: just after an import, before the tables are analysed, it would be planned as a walk over all products.
    .where(productStatus, '=', 'active')
    .execute();
  return new Map(
    rows.map((row) => [row.id, row.tracked && !row.oversell ? Math.max(0, row.stock - row.held) : null] as const),
  );
}

const productStatus = sql<string>`(
  select status from products where products.shop_id = variants.shop_id and products.id = variants.product_id
)`;
