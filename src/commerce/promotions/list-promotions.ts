import type { Db } from '#platform/db';
import type { Promotion } from './promotion.ts';

/** A promotion as the shop's people see it. Amounts in minor units. */
type ListedPromotion = Omit<Promotion, 'perCustomerLimit' | 'handles' | 'usedByCustomer'> & { active: boolean };

/** The promotions of a shop, those that have ended too; the newest first. */
export async function listPromotions(tx: Db, shopId: string): Promise<ListedPromotion[]> {
  const rows = await tx
    .selectFrom('promotions')
    .select(['id', 'code', 'percent', 'amount', 'minimum', 'used', 'active'])
    .select(['starts_at as startsAt', 'ends_at as endsAt', 'usage_limit as usageLimit'])
    .where('shop_id', '=', shopId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, percent: row.percent === null ? null : Number(row.percent) }));
}
