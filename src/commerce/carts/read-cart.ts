import { sql } from 'kysely';
import type { Promotion } from '#commerce/promotions';
import type { Shop } from '#commerce/shop';
import type { Db, ProductOption } from '#platform/db';
import type { Cart, CheckoutState } from './cart.ts';
import { priceCart } from './price-cart.ts';

/** A variant of the cart, or one that is asked for (then of quantity 0), as it stands now. */
export type Goods = {
  variantId: string;
  productId: string;
  handle: string;
  sku: string | null;
  title: string;
  optionNames: ProductOption[];
  optionValues: string[];
  price: number;
  active: boolean;
  stock: number;
  /** By all carts, this one included. */
  held: number;
  tracked: boolean;
  oversell: boolean;
  quantity: number;
  ownHold: number;
  /** Null: not in the cart yet. */
  position: number | null;
};

/** Everything a cart is priced from, as one query reads it. */
export type CartData = {
  id: string | null;
  customerId: string;
  /** As typed and kept; whether it applies is seen when pricing. */
  coupon: string | null;
  checkout: CheckoutState;
  heldUntil: Date | null;
  version: number;
  goods: Goods[];
  promotions: Promotion[];
};

/** What the customer has in the cart now, with the prices, stock and promotions of `now`. One query. */
export async function readCart(tx: Db, shop: Shop, customerId: string, now: Date): Promise<Cart> {
  return priceCart(shop, await readCartData(tx, shop.id, customerId), now);
}

/**
 * Reads a customer's open cart.
 * @param wanted variants that are about to be put in: read along, with quantity 0 when they are not in it yet
 * @param code a coupon that is about to be applied: its promotion is read along
 */
export async function readCartData(
  tx: Db,
  shopId: string,
  customerId: string,
  wanted: string[] = [],
  code: string | null = null,
): Promise<CartData> {
  const { rows } = await sql<CartData>`
    select c.id, c.customer_id as "customerId", c.coupon, c.checkout, c.held_until as "heldUntil", c.version,
      ${goodsOfCart(wanted)} as goods, ${promotionsOfCart(code)} as promotions
    from carts c where c.shop_id = ${shopId} and c.customer_id = ${customerId} and c.status = 'open'`.execute(tx);
  const row = rows[0];
  if (!row) return emptyCartData(customerId);
  return {
    ...row,
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

function goodsOfCart(wanted: string[]) {
  return sql`coalesce((
    select json_agg(json_build_object('variantId', v.id, 'productId', p.id, 'handle', p.handle, 'sku', v.sku,
      'title', p.title, 'optionNames', p.options, 'optionValues', v.option_values, 'price', v.price,
      'active', p.status = 'active' and v.active, 'stock', v.stock, 'held', v.held, 'tracked', v.tracked, 'oversell', v.oversell,
      'quantity', coalesce(l.quantity, 0), 'ownHold', coalesce(l.held, 0), 'position', l.position) order by l.position nulls last)
    from (select variant_id from cart_lines where shop_id = c.shop_id and cart_id = c.id
      union select unnest(${wanted}::uuid[])) as wanted
    join variants v on v.shop_id = c.shop_id and v.id = wanted.variant_id
    join products p on p.shop_id = v.shop_id and p.id = v.product_id
    left join cart_lines l on l.shop_id = c.shop_id and l.cart_id = c.id and l.variant_id = v.id), '[]')`;
}

function promotionsOfCart(code: string | null) {
  return sql`coalesce((
    select json_agg(json_build_object('id', m.id, 'code', m.code, 'percent', m.percent, 'amount', m.amount,
      'minimum', m.minimum, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'usageLimit', m.usage_limit,
      'perCustomerLimit', m.per_customer_limit, 'handles', m.handles, 'used', m.used, 'usedByCustomer',
      case when m.per_customer_limit is null then 0 else (select count(*) from promotion_uses u
        where u.shop_id = m.shop_id and u.customer_id = c.customer_id and u.promotion_id = m.id) end) order by m.id)
    from promotions m where m.shop_id = c.shop_id and m.active
      and (m.code is null or m.code = c.coupon or m.code = ${code})), '[]')`;
}
