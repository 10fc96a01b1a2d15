import { sql } from 'kysely';
import { minorUnits, type Shop, type ShopSettings, startOfDay } from '#commerce/shop';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { foldCode } from './coupon.ts';

/** A promotion as the settings have it: amounts in major units, days in the shop's time zone. */
type PromotionTerms = ShopSettings['promotions'][number];

/**
 * Makes the shop's promotions those of its settings; to be called in the transaction that changes these. A promotion is known
 * again by its code, or, one that applies by itself, by what it gives: so its uses go on being counted. One that is no longer
 * in the settings ends; it is kept for the orders that had it.
 */
export async function syncPromotions(tx: Db, shop: Shop, now: Date): Promise<void> {
  const before = await tx
    .selectFrom('promotions')
    .select(['id', 'code', 'percent', 'amount', 'minimum', 'handles'])
    .where('shop_id', '=', shop.id)
    .execute();
  const rows = shop.settings.promotions.map((terms) => {
    const row = rowOf(shop, terms);
    return { id: before.find((known) => keyOf(known) === keyOf(row))?.id ?? newId(), ...row };
  });
  await tx
    .updateTable('promotions')
    .set({ active: false })
    .where('shop_id', '=', shop.id)
    .where('id', '!=', sql<string>`all(${rows.map((row) => row.id)}::uuid[])`)
    .where('active', '=', true)
    .execute();
  if (rows.length > 0) await mergePromotions(tx, shop.id, rows, now);
}

type Row = ReturnType<typeof rowOf> & { id: string };

function rowOf(shop: Shop, terms: PromotionTerms) {
  const day = (date: string | undefined) => (date === undefined ? null : startOfDay(date, shop.settings.timezone));
  return {
    code: terms.code === undefined ? null : foldCode(terms.code),
    percent: terms.percent ?? null,
    amount: terms.amount === undefined ? null : minorUnits(shop, terms.amount),
    minimum: minorUnits(shop, terms.minimum),
    starts_at: day(terms.starts),
    ends_at: day(terms.ends),
    usage_limit: terms.usage_limit ?? null,
    per_customer_limit: terms.per_customer_limit ?? null,
    handles: terms.products ?? [],
  };
}

type Known = {
  code: string | null;
  percent: string | number | null;
  amount: number | null;
  minimum: number;
  handles: string[];
};

function keyOf({ code, percent, amount, minimum, handles }: Known): string {
  return code ?? JSON.stringify([percent === null ? null : Number(percent), amount, minimum, handles]);
}

async function mergePromotions(tx: Db, shopId: string, rows: Row[], now: Date): Promise<void> {
  await sql`
    merge into promotions as p
    using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (
      id uuid, code text, percent numeric, amount bigint, minimum bigint, starts_at timestamptz, ends_at timestamptz,
      usage_limit int, per_customer_limit int, handles text[])
    on p.shop_id = ${shopId} and p.id = s.id
    when matched then update set
      percent = s.percent, amount = s.amount, minimum = s.minimum, starts_at = s.starts_at, ends_at = s.ends_at,
      usage_limit = case when s.usage_limit < p.used then p.used else s.usage_limit end,
      per_customer_limit = s.per_customer_limit, handles = s.handles, active = true
    when not matched then insert (
      shop_id, id, code, percent, amount, minimum, starts_at, ends_at, usage_limit, per_customer_limit, handles, created_at)
    values (${shopId}, s.id, s.code, s.percent, s.amount, s.minimum, s.starts_at, s.ends_at, s.usage_limit,
      s.per_customer_limit, s.handles, ${now})
  `.execute(tx);
}
