import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * How many of each variant can be promised now: on hand and not held by others; null: not counted (untracked, or may be
 * oversold). A variant that is not sold any more, or of a product that is not shown, is left out. One query.
 */
export async function availability(tx: Db, shopId: string, variantIds: string[]): Promise<Map<string, number | null>> {
  if (variantIds.length === 0) return new Map();
  // One row, whatever is asked: reading rows is most of what the embedded engine does with such an answer.
  const { left } = await tx
    .selectFrom('variants')
    .select(sql<Record<string, number | null> | null>`json_object_agg(id, ${promised})`.as('left'))
    .where('shop_id', '=', shopId)
    .where('id', '=', sql<string>`any(${variantIds}::uuid[])`)
    .where('active', '=', true)
    // Not a join: just after an import, before the tables are analysed, it would be planned as a walk over all products.
    .where(productStatus, '=', 'active')
    .executeTakeFirstOrThrow();
  return new Map(Object.entries(left ?? {}));
}

const promised = sql`case when tracked and not oversell then greatest(0, stock - held) end`;
const productStatus = sql<string>`(
  select status from products where products.shop_id = variants.shop_id and products.id = variants.product_id
)`;
