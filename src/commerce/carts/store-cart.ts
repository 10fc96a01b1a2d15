import { sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import { reserve, type Short, type StockWish } from '#commerce/stock';
import { type Db, publishAfter } from '#platform/db';
import { AppError } from '#platform/errors';
import { eventRow } from '#platform/events';
import { newId } from '#platform/ids';
import { type Enqueue, jobRow } from '#platform/queue';
import type { CheckoutState } from './cart.ts';
import type { CartData, Goods } from './cart-data.ts';
import { priceCart } from './price-cart.ts';
import { type Along, readLockedCart } from './read-cart.ts';

/** What is to be different; what is left out stays. */
export type CartEdit = {
  /** New quantities of variants that were read along; 0 takes the line out. */
  quantities?: Map<string, number>;
  coupon?: string | null;
  checkout?: CheckoutState;
  /** Every line is held until then; null gives the holds back. */
  heldUntil?: Date | null;
  /** For the event 'cart.changed'; null when what the customer buys stays the same. */
  reason: string | null;
};

/**
 * Locks a customer's open cart, making it if there is none, and then reads it: whoever changes the same cart meanwhile
 * waits until this transaction ends.
 * @throws AppError `not_found` when the shop has no such customer
 */
export async function lockCart(
  tx: Db,
  shopId: string,
  customerId: string,
  now: Date,
  along: Along = {},
): Promise<CartData> {
  const found = await readLockedCart(tx, shopId, customerId, foundOrMade(shopId, customerId, now), along);
  if (!found) throw new AppError('not_found', `No customer ${customerId} in this shop`);
  return found;
}

/** Locks and reads a customer's open cart; null when there is none. */
export function lockOpenCart(tx: Db, shopId: string, customerId: string): Promise<CartData | null> {
  return readLockedCart(tx, shopId, customerId, sql`locked as materialized (${openCart(shopId, customerId)})`);
}

function openCart(shopId: string, customerId: string) {
  return sql`select id, version from carts
    where shop_id = ${shopId} and customer_id = ${customerId} and status = 'open' for no key update`;
}

/** Two who make the first cart at once: the second waits for the first and locks theirs. */
function foundOrMade(shopId: string, customerId: string, now: Date) {
  return sql`
    found as materialized (${openCart(shopId, customerId)}),
    made as (
      insert into carts (shop_id, id, customer_id, created_at, updated_at)
      select shop_id, ${newId()}::uuid, id, ${now}::timestamptz, ${now}::timestamptz from customers
      where shop_id = ${shopId} and id = ${customerId} and not exists (select 1 from found)
      on conflict (shop_id, customer_id) where status = 'open' do update set updated_at = excluded.updated_at
      returning id, version),
    locked as (select id, version from found union all select id, version from made)`;
}

/**
 * Stores an edit of a locked cart. While the cart is held, its holds follow its quantities.
 * @returns the cart as it is then, or what is short; then nothing is changed
 */
export async function storeCart(
  tx: Db,
  shop: Shop,
  before: CartData,
  edit: CartEdit,
  now: Date,
): Promise<{ kind: 'stored'; data: CartData } | { kind: 'short'; short: Short[] }> {
  const after = edited(before, edit);
  const short = await reserve(tx, shop.id, holdChanges(before, after));
  if (short.length > 0) return { kind: 'short', short: withOwnHolds(short, before) };
  await writeCart(tx, shop, before, after, edit.reason, now);
  return { kind: 'stored', data: after };
}

/** Stores what was said about a locked cart; goods and holds stay as they are. */
export async function storeTerms(
  tx: Db,
  shop: Shop,
  before: CartData,
  terms: Pick<CartEdit, 'coupon' | 'checkout' | 'reason'>,
  now: Date,
): Promise<CartData> {
  const after = edited(before, terms);
  await writeCart(tx, shop, before, after, terms.reason, now);
  return after;
}

/** Gives back what a cart holds once its hour has come; asked for earlier, it waits until then. */
export function releaseJob(shopId: string, { id, customerId, heldUntil }: CartData, now: Date): Enqueue {
  const payload = { customerId, cartId: id };
  return { shopId, queue: 'hold.release', key: `hold:${id}`, payload, runAt: heldUntil ?? now, now };
}

/** The cart after an edit. A cart without lines holds nothing and has no checkout to go on with. Pure. */
function edited(before: CartData, edit: CartEdit): CartData {
  const quantityOf = (good: Goods) => edit.quantities?.get(good.variantId) ?? good.quantity;
  const empty = before.goods.every((good) => quantityOf(good) === 0);
  const heldUntil = empty || edit.heldUntil === null ? null : (edit.heldUntil ?? before.heldUntil);
  const checkout = edit.checkout ?? before.checkout;
  let position = Math.max(0, ...before.goods.map((good) => good.position ?? 0));
  const goods = inOrderOfWish(before.goods, edit).map((good) => {
    const quantity = quantityOf(good);
    const ownHold = heldUntil ? quantity : 0;
    const held = good.held + ownHold - good.ownHold;
    return { ...good, quantity, ownHold, held, position: good.position ?? ++position };
  });
  return {
    ...before,
    goods,
    heldUntil,
    coupon: edit.coupon === undefined ? before.coupon : edit.coupon,
    checkout: empty ? { ...checkout, status: 'none' } : checkout,
    version: before.version + 1,
  };
}

/** New goods come after those of the cart, in the order in which they were asked for. */
function inOrderOfWish(goods: Goods[], edit: CartEdit): Goods[] {
  const wish = [...(edit.quantities?.keys() ?? [])];
  const fresh = goods.filter((good) => good.position === null);
  fresh.sort((a, b) => wish.indexOf(a.variantId) - wish.indexOf(b.variantId));
  return [...goods.filter((good) => good.position !== null), ...fresh];
}

function holdChanges(before: CartData, after: CartData): StockWish[] {
  const own = new Map(before.goods.map((good) => [good.variantId, good.ownHold]));
  return after.goods.map(({ variantId, ownHold }) => ({ variantId, quantity: ownHold - (own.get(variantId) ?? 0) }));
}

function withOwnHolds(short: Short[], before: CartData): Short[] {
  const own = new Map(before.goods.map((good) => [good.variantId, good.ownHold]));
  return short.map(({ variantId, left }) => ({ variantId, left: left + (own.get(variantId) ?? 0) }));
}

/** One statement: the lines that differ, the cart's own row, the event, and the job that ends a hold which begins now. */
async function writeCart(
  tx: Db,
  shop: Shop,
  before: CartData,
  after: CartData,
  reason: string | null,
  now: Date,
): Promise<void> {
  const { id, coupon, checkout, heldUntil } = after;
  const event = eventRow(changeEvent(shop, after, reason, now));
  const begins = heldUntil !== null && before.heldUntil === null;
  const job = jobRow(releaseJob(shop.id, after, now));
  await sql`
    with changes as (
      select * from json_to_recordset(${JSON.stringify(changedLines(before, after))}::json)
        as r("variantId" uuid, quantity int, "ownHold" int, position int)),
    put as (
      insert into cart_lines (shop_id, cart_id, variant_id, quantity, held, position, added_at)
      select ${shop.id}::uuid, ${id}::uuid, "variantId", quantity, "ownHold", position, ${now}::timestamptz
      from changes where quantity > 0
      on conflict (shop_id, cart_id, variant_id) do update set quantity = excluded.quantity, held = excluded.held),
    gone as (
      delete from cart_lines l using changes c
      where l.shop_id = ${shop.id} and l.cart_id = ${id} and l.variant_id = c."variantId" and c.quantity = 0),
    noted as (
      insert into events (shop_id, id, type, subject_id, payload, at)
      select ${event.shop_id}::uuid, ${event.id}::uuid, ${event.type}, ${event.subject_id}::uuid,
        ${event.payload}::jsonb, ${now}::timestamptz where ${reason !== null}::boolean),
    ending as (
      insert into jobs (shop_id, id, queue, key, payload, run_at, created_at)
      select ${job.shop_id}::uuid, ${job.id}::uuid, ${job.queue}, ${job.key}, ${job.payload}::jsonb,
        ${job.run_at}::timestamptz, ${now}::timestamptz where ${begins}::boolean)
    update carts set coupon = ${coupon}, checkout = ${JSON.stringify(checkout)}, held_until = ${heldUntil},
      version = version + 1, updated_at = ${now} where shop_id = ${shop.id} and id = ${id}`.execute(tx);
  if (reason !== null) publishAfter(tx, { topic: 'jobs' });
}

function changedLines(before: CartData, after: CartData): Goods[] {
  const was = new Map(before.goods.map((good) => [good.variantId, good]));
  return after.goods.filter((good) => {
    const old = was.get(good.variantId);
    return good.quantity !== old?.quantity || good.ownHold !== old.ownHold;
  });
}

function changeEvent(shop: Shop, after: CartData, reason: string | null, now: Date) {
  const { customerId, version, lines, total } = priceCart(shop, after, now);
  const items = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
  const payload = { customerId, reason, version, items, total };
  return { shopId: shop.id, type: 'cart.changed' as const, subjectId: after.id, payload, at: now };
}
