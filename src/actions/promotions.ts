import type { PromotionFact } from '#dialogue';
import type { Acting } from './scene.ts';

/** Promotions in force now that a customer may be told of. One query. */
export async function promotionsNow({ tx, shop, catalog, now }: Acting): Promise<PromotionFact[]> {
  const rows = await tx
    .selectFrom('promotions')
    .select(['code', 'percent', 'amount', 'minimum', 'ends_at', 'handles', 'used', 'usage_limit'])
    .where('shop_id', '=', shop.id)
    .where('active', '=', true)
    .where((eb) => eb.or([eb('starts_at', 'is', null), eb('starts_at', '<=', now)]))
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('created_at')
    .limit(10)
    .execute();
  return rows
    .filter(({ used, usage_limit: limit }) => limit === null || used < limit)
    .map((row) => ({
      code: row.code,
      percent: row.percent === null ? null : Number(row.percent),
      amount: row.amount,
      minimum: row.minimum,
      ends: row.ends_at && lastMoment(row.ends_at),
      titles: row.handles.flatMap((handle) => catalog.byHandle.get(handle)?.title ?? []),
    }));
}

/** A promotion ends at an instant at which it no longer holds: its last day is the one before that. */
function lastMoment(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}
