import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { lockedVariants, type Short, shortOf } from './reserve.ts';

/** Units that leave the shelf, `held` of which their cart had on hold. */
export type TakenGoods = { variantId: string; quantity: number; held: number };

/**
 * Takes goods off the shelf for an order, all or none: the cart's own hold is used up, what it lacks must be free.
 * When all could be had, the shop's next order number is drawn in the same statement; so an order that fails leaves no gap,
 * and the statement after it may rely on orders of this shop being placed one at a time.
 * @returns the order's running number, or what is short
 */
export async function consume(
  tx: Db,
  shopId: string,
  goods: TakenGoods[],
): Promise<{ kind: 'taken'; number: number } | { kind: 'short'; short: Short[] }> {
  const { rows } = await sql<{ ids: string[] | null; number: number | null }>`
    with ${lockedVariants(shopId, goods)},
    taken as (
      update variants v set held = v.held - w.held, stock = case when v.tracked then v.stock - w.quantity else v.stock end
      from locked l join wanted w on w.id = l.id where v.shop_id = ${shopId} and v.id = l.id
        and (v.stock - v.held + w.held >= w.quantity or v.oversell or not v.tracked)
      returning v.id),
    drawn as (
      insert into order_numbers (shop_id, last)
      select ${shopId}::uuid, 1001 where (select count(*) from taken) = ${goods.length}
      on conflict (shop_id) do update set last = order_numbers.last + 1
      returning last)
    select (select array_agg(id) from taken) as ids, (select last from drawn) as number`.execute(tx);
  const { ids, number } = rows[0] ?? { ids: null, number: null };
  if (number !== null) return { kind: 'taken', number };
  const taken = new Set(ids);
  await untake(
    tx,
    shopId,
    goods.filter((good) => taken.has(good.variantId)),
  );
  const missing = goods.filter((good) => !taken.has(good.variantId));
  return { kind: 'short', short: await leftWithOwnHold(tx, shopId, missing) };
}

/** Puts goods back on the shelf: a canceled or returned order. Variants that are gone or not counted are passed over. */
export async function restock(tx: Db, shopId: string, goods: { variantId: string; quantity: number }[]): Promise<void> {
  await untake(
    tx,
    shopId,
    goods.map((good) => ({ ...good, held: 0 })),
  );
}

async function untake(tx: Db, shopId: string, goods: TakenGoods[]): Promise<void> {
  if (goods.length === 0) return;
  await sql`
    with ${lockedVariants(shopId, goods)}
    update variants v set held = v.held + w.held, stock = case when v.tracked then v.stock + w.quantity else v.stock end
    from locked l join wanted w on w.id = l.id where v.shop_id = ${shopId} and v.id = l.id`.execute(tx);
}

async function leftWithOwnHold(tx: Db, shopId: string, goods: TakenGoods[]): Promise<Short[]> {
  const held = new Map(goods.map((good) => [good.variantId, good.held]));
  const short = await shortOf(tx, shopId, goods);
  return short.map(({ variantId, left }) => ({ variantId, left: left + (held.get(variantId) ?? 0) }));
}
