import { sql } from 'kysely';
import type { Db } from '#platform/db';

/** How many of each product were sold, by product id: what sells best. Canceled and returned orders do not count. */
export async function soldProducts(tx: Db, shopId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; sold: number }>`
    select v.product_id as id, sum(l.quantity)::int as sold
    from order_lines l
    join orders o on o.shop_id = l.shop_id and o.id = l.order_id
    join variants v on v.shop_id = l.shop_id and v.id = l.variant_id
    where l.shop_id = ${shopId} and o.status not in ('canceled', 'returned')
    group by v.product_id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.sold]));
}
