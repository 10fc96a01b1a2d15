import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * Counts one use of each promotion for an order that is being placed. The row stays locked until the order is committed,
 * so a limit of ten is ten orders, however many customers place at once.
 * @returns false, with nothing counted, when one of them has been used up or ended meanwhile
 */
export async function claimPromotions(tx: Db, shopId: string, ids: string[], now: Date): Promise<boolean> {
  if (ids.length === 0) return true;
  const { rows } = await sql<{ id: string }>`
    with locked as materialized (
      select id from promotions where shop_id = ${shopId} and id = any(${ids}::uuid[]) order by id for update)
    update promotions p set used = p.used + 1 from locked l
    where p.shop_id = ${shopId} and p.id = l.id and p.active and (p.usage_limit is null or p.used < p.usage_limit)
      and (p.ends_at is null or p.ends_at > ${now})
    returning p.id`.execute(tx);
  if (rows.length === ids.length) return true;
  await returnPromotions(
    tx,
    shopId,
    rows.map((row) => row.id),
  );
  return false;
}

/** Takes uses back: the order was not placed after all, or is canceled. */
export async function returnPromotions(tx: Db, shopId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with locked as materialized (
      select id from promotions where shop_id = ${shopId} and id = any(${ids}::uuid[]) order by id for update)
    update promotions p set used = greatest(0, p.used - 1) from locked l
    where p.shop_id = ${shopId} and p.id = l.id`.execute(tx);
}
