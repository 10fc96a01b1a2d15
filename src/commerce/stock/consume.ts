import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { lockedVariants, type Short, shortOf } from './reserve.ts';

/** Units that leave the shelf, `held` of which their cart had on hold. */
export type TakenGoods = { variantId: string; quantity: number; held: number };

/**
 * Takes goods off the shelf for an order, all or none: the cart's own hold is used up, what it lacks must be free.
 * When all could be had, the shop's next order number is drawn in the same statement; so an order that fails leaves no gap,
 * and the statement after it may rely on orders of this shop being placed one at a time.
 * @returns the order's running number and the products of which a variant is sold out now, or what is short
 */
export async function consume(
  tx: Db,
  shopId: string,
  goods: TakenGoods[],
): Promise<{ kind: 'taken'; number: number; soldOut: string[] } | { kind: 'short'; short: Short[] }> {
  const { rows } = await sql<TakenRow>`
    with ${lockedVariants(shopId, goods)},
    taken as (
      update variants v set held = v.held - w.held, stock = case when v.tracked then v.stock - w.quantity else v.stock end
      from locked l join wanted w on w.id = l.id where v.shop_id = ${shopId} and v.id = l.id
        and (v.stock - v.held + w.held >= w.quantity or v.oversell or not v.tracked)
      returning v.id, v.product_id, v.tracked and not v.oversell and v.stock = v.held as sold_out),
    drawn as (
      insert into order_numbers (shop_id, last)
      select ${shopId}::uuid, 1001 where (select count(*) from taken) = ${goods.length}
      on conflict (shop_id) do update set last = order_numbers.last + 1
      returning last)
    select (select array_agg(id) from taken) as ids, (select last from drawn) as number,
      (select array_agg(distinct product_id) from taken where sold_out) as "soldOut"`.execute(tx);
  const { ids, number, soldOut } = rows[0] ?? nothingTaken;
  if (number !== null) return { kind: 'taken', number, soldOut: soldOut ?? [] };
  const taken = new Set(ids);
  await untake(
    tx,
    shopId,
    goods.filter((good) => taken.has(good.variantId)),
  );
  const missing = goods.filter((good) => !taken.has(good.variantId));
  return { kind: 'short', short: await leftWithOwnHold(tx, shopId, missing) };
}

type TakenRow = { ids: string[] | null; number: number | null; soldOut: string[] | null };
const nothingTaken: TakenRow = { ids: null, number: null, soldOut: null };

/**
 * Puts goods back on the shelf: a canceled or returned order. Variants that are gone or not counted are passed over.
 * @returns the products of which a variant was sold out until now
 */
export function restock(tx: Db, shopId: string, goods: { variantId: string; quantity: number }[]): Promise<string[]> {
  return untake(
    tx,
    shopId,
    goods.map((good) => ({ ...good, held: 0 })),
  );
}

async function untake(tx: Db, shopId: string, goods: TakenGoods[]): Promise<string[]> {
  if (goods.length === 0) return [];
  const { rows } = await sql<{ productId: string; wasSoldOut: boolean }>`
    with ${lockedVariants(shopId, goods)}
    update variants v set held = v.held + w.held, stock = case when v.tracked then v.stock + w.quantity else v.stock end
    from locked l join wanted w on w.id = l.id where v.shop_id = ${shopId} and v.id = l.id
    returning v.product_id as "productId", v.tracked and v.stock - v.held <= w.quantity as "wasSoldOut"`.execute(tx);
  return [...new Set(rows.filter(({ wasSoldOut }) => wasSoldOut).map(({ productId }) => productId))];
}

async function leftWithOwnHold(tx: Db, shopId: string, goods: TakenGoods[]): Promise<Short[]> {
  const held = new Map(goods.map((good) => [good.variantId, good.held]));
  const short = await shortOf(tx, shopId, goods);
  return short.map(({ variantId, left }) => ({ variantId, left: left + (held.get(variantId) ?? 0) }));
}
