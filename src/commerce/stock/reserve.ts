import { sql } from 'kysely';
import type { Db } from '#platform/db';

/**
 * hold: units of a variant promised to one cart until an hour; `variants.held` is the sum of all of them, and the
 * database refuses to let `stock - held` fall below zero unless the variant may be oversold or is not counted.
 */

/** So many of a variant; for a change of holds the difference, which may be negative. */
export type StockWish = { variantId: string; quantity: number };

/** What cannot be had, and how many of it can. */
export type Short = { variantId: string; left: number };

/**
 * Holds all that is wished or nothing. Rows are locked in the order of their ids, so that two carts with the same goods
 * never wait for each other, and the condition is checked on the row as it is once the lock is had.
 * @returns what is short, with what is left beyond others' holds; empty when all is held
 */
export async function reserve(tx: Db, shopId: string, wishes: StockWish[]): Promise<Short[]> {
  const changes = wishes.filter((wish) => wish.quantity !== 0);
  if (changes.length === 0) return [];
  const done = await addToHeld(tx, shopId, changes);
  if (done.size === changes.length) return [];
  const back = changes.filter((wish) => done.has(wish.variantId));
  await release(tx, shopId, back);
  return shortOf(
    tx,
    shopId,
    changes.filter((wish) => !done.has(wish.variantId)),
  );
}

/** Gives held units back. */
async function release(tx: Db, shopId: string, held: StockWish[]): Promise<void> {
  await addToHeld(
    tx,
    shopId,
    held.map((hold) => ({ ...hold, quantity: -hold.quantity })),
  );
}

/** Returns the ids of the variants for which there was enough. */
async function addToHeld(tx: Db, shopId: string, changes: StockWish[]): Promise<Set<string>> {
  if (changes.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    with ${lockedVariants(shopId, changes)}
    update variants v set held = v.held + w.quantity from locked l join wanted w on w.id = l.id
    where v.shop_id = ${shopId} and v.id = l.id
      and (w.quantity < 0 or v.stock - v.held >= w.quantity or v.oversell or not v.tracked)
    returning v.id`.execute(tx);
  return new Set(rows.map((row) => row.id));
}

/**
 * Two parts of a `with`: `wanted` (id, quantity, held) and `locked` (id), the variants' rows locked in the order of their ids.
 * The lock is `for no key update` here and everywhere on variants: writing a cart's line holds its variant's key, and two
 * buyers who both do that and then ask for the full lock would wait for each other.
 */
export function lockedVariants(shopId: string, wishes: { variantId: string; quantity: number; held?: number }[]) {
  const ids = wishes.map(({ variantId }) => variantId);
  return sql`
    wanted as (
      select * from unnest(${ids}::uuid[], ${wishes.map(({ quantity }) => quantity)}::int[],
        ${wishes.map(({ held = 0 }) => held)}::int[]) as w(id, quantity, held)),
    locked as materialized (
      select id from variants where shop_id = ${shopId} and id = any(${ids}::uuid[]) order by id for no key update)`;
}

/** How many there are of each beyond what is held; for what could not be had. */
export async function shortOf(tx: Db, shopId: string, wishes: { variantId: string }[]): Promise<Short[]> {
  const ids = wishes.map((wish) => wish.variantId);
  const rows = await tx
    .selectFrom('variants')
    .select(['id', 'stock', 'held'])
    .where('shop_id', '=', shopId)
    .where('id', 'in', ids)
    .execute();
  const left = new Map(rows.map((row) => [row.id, Math.max(0, row.stock - row.held)]));
  return ids.map((variantId) => ({ variantId, left: left.get(variantId) ?? 0 }));
}
