import { type RawBuilder, sql } from 'kysely';
import type { Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { Cart, CheckoutState } from './cart.ts';
import type { CartData } from './cart-data.ts';
import { priceCart } from './price-cart.ts';

/** What the customer has in the cart now, with the prices, stock and promotions of `now`. One query. */
export async function readCart(tx: Db, shop: Shop, customerId: string, now: Date): Promise<Cart> {
  return priceCart(shop, await readCartData(tx, shop.id, customerId), now);
}

/** What is read along with a cart. */
export type Along = {
  /** Variants that are about to be put in; of quantity 0 when they are not in it yet. */
  variantIds?: string[];
  /** A coupon that is about to be applied. */
  code?: string;
};

/** Reads a customer's open cart, without locking it. */
export async function readCartData(tx: Db, shopId: string, customerId: string, along: Along = {}): Promise<CartData> {
  const { rows } = await sql<CartRow>`
    select c.id, c.coupon, c.checkout, c.held_until as "heldUntil", c.version, ${contentsOf(shopId, customerId, along)}
    from carts c where c.shop_id = ${shopId} and c.customer_id = ${customerId} and c.status = 'open'`.execute(tx);
  return rows[0] ? cartData(customerId, rows[0]) : emptyCartData(customerId);
}

/**
 * Locks the carts that `locked` names (`id`, `version`; none or one) and reads what is in it, in one statement. Whoever had
 * to wait for the lock has read what was there before the wait: the version tells, and it is read once more.
 */
export async function readLockedCart(
  tx: Db,
  shopId: string,
  customerId: string,
  locked: RawBuilder<unknown>,
  along: Along = {},
): Promise<CartData | null> {
  const { rows } = await sql<CartRow & { lockedVersion: number }>`
    with ${locked}
    select c.id, o.coupon, coalesce(o.checkout, '{}') as checkout, o.held_until as "heldUntil",
      coalesce(o.version, 1) as version, c.version as "lockedVersion", ${contentsOf(shopId, customerId, along)}
    from locked c left join carts o on o.shop_id = ${shopId} and o.id = c.id`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { lockedVersion, ...read } = row;
  return lockedVersion === read.version ? cartData(customerId, read) : readCartData(tx, shopId, customerId, along);
}

type CartRow = Omit<CartData, 'customerId'>;

function cartData(customerId: string, row: CartRow): CartData {
  return {
    ...row,
    customerId,
    checkout: { ...noCheckout, ...row.checkout },
    promotions: row.promotions.map((promotion) => ({
      ...promotion,
      startsAt: promotion.startsAt && new Date(promotion.startsAt),
      endsAt: promotion.endsAt && new Date(promotion.endsAt),
    })),
  };
}

const noCheckout: CheckoutState = { status: 'none' };

function emptyCartData(customerId: string): CartData {
  const none = { id: null, coupon: null, heldUntil: null, version: 0 };
  return { ...none, customerId, checkout: noCheckout, goods: [], promotions: [] };
}

/** Goods and promotions of the cart `c.id`. */
function contentsOf(shopId: string, customerId: string, { variantIds = [], code }: Along) {
  return sql`${goodsOfCart(shopId, variantIds)} as goods, ${promotionsOf(shopId, customerId, code ?? null)} as promotions`;
}

/**
 * From the lines to their variants to their products, each by its key: `limit 1` keeps the planner from reading the whole
 * catalogue instead, which it does as long as it has no statistics.
 */
function goodsOfCart(shopId: string, wanted: string[]) {
  return sql`coalesce((
    select json_agg(json_build_object('variantId', v.id, 'productId', v.product_id, 'handle', p.handle, 'sku', v.sku,
      'title', p.title, 'optionNames', p.options, 'optionValues', v.option_values, 'price', v.price,
      'active', p.status = 'active' and v.active, 'stock', v.stock, 'held', v.held, 'tracked', v.tracked,
      'oversell', v.oversell, 'quantity', l.quantity, 'ownHold', l.held, 'position', l.position)
      order by l.position nulls last)
    from (
      select variant_id, quantity, held, position from cart_lines where shop_id = ${shopId} and cart_id = c.id
      union all select w.id, 0, 0, null from unnest(${wanted}::uuid[]) as w(id) where not exists (
        select 1 from cart_lines x where x.shop_id = ${shopId} and x.cart_id = c.id and x.variant_id = w.id)) as l
    cross join lateral (select * from variants v where v.shop_id = ${shopId} and v.id = l.variant_id limit 1) as v
    cross join lateral (
      select handle, title, options, status from products p where p.shop_id = ${shopId} and p.id = v.product_id limit 1) as p
    ), '[]')`;
}

/** Those that apply by themselves, the cart's code, and a code that is about to be applied. */
function promotionsOf(shopId: string, customerId: string, code: string | null) {
  return sql`coalesce((
    select json_agg(json_build_object('id', m.id, 'code', m.code, 'percent', m.percent, 'amount', m.amount,
      'minimum', m.minimum, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'usageLimit', m.usage_limit,
      'perCustomerLimit', m.per_customer_limit, 'handles', m.handles, 'used', m.used, 'usedByCustomer',
      case when m.per_customer_limit is null then 0 else (select count(*) from promotion_uses u
        where u.shop_id = ${shopId} and u.customer_id = ${customerId} and u.promotion_id = m.id) end) order by m.id)
    from promotions m where m.shop_id = ${shopId} and m.active and (m.code is null or m.code = ${code}
      or m.code = (select coupon from carts k where k.shop_id = ${shopId} and k.id = c.id))), '[]')`;
}
