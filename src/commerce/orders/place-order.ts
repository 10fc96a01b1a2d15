import { sql } from 'kysely';
import { type Cart, type CartData, lockOpenCart, priceCart, readCartData } from '#commerce/carts';
import {
  type CheckoutField,
  type CheckoutSummary,
  nextAsk,
  type ShortLine,
  shortLines,
  summaryOf,
} from '#commerce/checkout';
import { type PaymentProvider, type PaymentStart, providerOf, settingsOf } from '#commerce/payments';
import { claimPromotions, returnPromotions } from '#commerce/promotions';
import type { Shop } from '#commerce/shop';
import { consume } from '#commerce/stock';
import type { Address, Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { newId, newToken } from '#platform/ids';
import type { Order, OrderPayment } from './order.ts';
import { orderNumber } from './order-number.ts';
import { selectOrders } from './read-order.ts';
import { enqueueTouch } from './touch-catalog.ts';
import { writeOrder } from './write-order.ts';

export type OrderWish = {
  customerId: string;
  /** Where the customer is told of its progress; null when it was placed outside of any conversation. */
  conversationId: string | null;
  language: string;
  /** The total that the customer has seen and agreed to (minor units); null: any. */
  confirmedTotal: number | null;
  /** Which cart is meant; without it, the open one. The same cart again is the same order. */
  cartId?: string;
  /** Our own public address, without a slash at its end: for the provider's page. */
  baseUrl: string;
  now: Date;
};

export type Placed =
  | { kind: 'placed' | 'alreadyPlaced'; order: Order; payment: OrderPayment | null }
  | { kind: 'outOfStock'; lines: ShortLine[]; cart: Cart }
  | { kind: 'priceChanged'; summary: CheckoutSummary }
  | { kind: 'incomplete'; field: CheckoutField; summary: CheckoutSummary }
  | { kind: 'emptyCart' };

/** For how long "place it" of a customer whose cart is empty means the order they have just placed. */
const repeatMs = 24 * 3_600_000;

/**
 * Makes an order of a customer's cart: exactly one, however often and from wherever it is asked for. Everything is read
 * again under the cart's lock; promotions are counted, stock is taken, and then the order is written with its payment in
 * one statement. Whatever stands in the way is returned, and nothing is changed then.
 */
export async function placeOrder(tx: Db, shop: Shop, wish: OrderWish): Promise<Placed> {
  const data = await lockOpenCart(tx, shop.id, wish.customerId);
  const isAnother = wish.cartId !== undefined && wish.cartId !== data?.id;
  if (!data || isAnother || data.goods.length === 0) return placedBefore(tx, shop, wish);
  const summary = summaryOf(data.checkout, shop, priceCart(shop, data, wish.now), wish.language);
  const obstacle = obstacleOf(data, shop, summary, wish);
  return obstacle ?? takeAndWrite(tx, shop, data, summary, wish);
}

async function placedBefore(tx: Db, shop: Shop, wish: OrderWish): Promise<Placed> {
  const since = new Date(wish.now.getTime() - repeatMs);
  const which = wish.cartId ? sql`o.cart_id = ${wish.cartId}` : sql`o.placed_at > ${since}`;
  const [found] = await selectOrders(tx, shop.id, sql`o.customer_id = ${wish.customerId} and ${which}`, 1);
  return found ? { kind: 'alreadyPlaced', ...found } : { kind: 'emptyCart' };
}

/** What can be seen to stand in the way before anything is taken. */
function obstacleOf(data: CartData, shop: Shop, summary: CheckoutSummary, wish: OrderWish): Placed | null {
  const ask = nextAsk(data.checkout, shop, summary.cart);
  if (ask.field !== 'confirm') return { kind: 'incomplete', field: ask.field, summary };
  const lines = shortLines(summary.cart);
  if (lines.length > 0) return { kind: 'outOfStock', lines, cart: summary.cart };
  if (wish.confirmedTotal !== null && summary.total > wish.confirmedTotal) return { kind: 'priceChanged', summary };
  return null;
}

async function takeAndWrite(
  tx: Db,
  shop: Shop,
  data: CartData,
  summary: CheckoutSummary,
  wish: OrderWish,
): Promise<Placed> {
  const promotionIds = summary.cart.promotions.map(({ id }) => id);
  if (!(await claimPromotions(tx, shop.id, promotionIds, wish.now))) return repriced(tx, shop, wish);
  const goods = data.goods.map(({ variantId, quantity, ownHold }) => ({ variantId, quantity, held: ownHold }));
  const taken = await consume(tx, shop.id, goods);
  if (taken.kind === 'short') {
    await returnPromotions(tx, shop.id, promotionIds);
    const wanted = new Map(goods.map((good) => [good.variantId, good.quantity]));
    const lines = taken.short.map((short) => ({ ...short, wanted: wanted.get(short.variantId) ?? 0 }));
    return { kind: 'outOfStock', lines, cart: summary.cart };
  }
  const provider = providerOf(summary.payment?.id ?? '');
  const order = newOrder(shop, provider, summary, taken.number, wish);
  const payment = await startPayment(tx, shop, provider, order, { sequence: taken.number, ...wish });
  await enqueueTouch(tx, shop.id, taken.soldOut, wish.now);
  await writeOrder(tx, shop.id, {
    order,
    payment,
    cartId: data.id ?? '',
    promotions: summary.cart.promotions,
    now: wish.now,
  });
  return { kind: 'placed', order, payment };
}

/** A promotion that the customer was shown has been used up or has ended: they see the new total and decide again. */
async function repriced(tx: Db, shop: Shop, wish: OrderWish): Promise<Placed> {
  const data = await readCartData(tx, shop.id, wish.customerId);
  const summary = summaryOf(data.checkout, shop, priceCart(shop, data, wish.now), wish.language);
  return { kind: 'priceChanged', summary };
}

function newOrder(
  shop: Shop,
  provider: PaymentProvider,
  summary: CheckoutSummary,
  sequence: number,
  wish: OrderWish,
): Order {
  const { cart, shipping, shippingPrice, total, name, phone, email, address } = summary;
  return {
    id: newId(),
    number: orderNumber(shop.settings.name, sequence),
    customerId: wish.customerId,
    conversationId: wish.conversationId,
    status: provider.confirmsAtOnce ? 'confirmed' : 'pending',
    paymentStatus: provider.confirmsAtOnce ? 'unpaid' : 'pending',
    paymentMethod: provider.id,
    shippingMethod: shipping?.id ?? '',
    contact: { name: name ?? '', phone: phone ?? '', ...(email && { email }), address: address ?? noAddress },
    language: wish.language,
    currency: cart.currency,
    lines: cart.lines.map(orderLine),
    subtotal: cart.subtotal,
    discount: cart.discount,
    shipping: shippingPrice,
    total,
    coupon: cart.coupon,
    tracking: null,
    receiptToken: newToken(),
    placedAt: wish.now,
  };
}

const noAddress: Address = { line: '' };

function orderLine(line: Cart['lines'][number]): Order['lines'][number] {
  const { variantId, handle, sku, title, options, quantity, unitPrice, discount, total } = line;
  return { variantId, handle, sku, title, options, quantity, unitPrice, discount, total };
}

/** Asks the provider for a payment of the order; it answers without the network, so it may do so inside the transaction. */
export async function startPayment(
  tx: Db,
  shop: Shop,
  provider: PaymentProvider,
  order: Order,
  { sequence, baseUrl, now }: { sequence: number; baseUrl: string; now: Date },
): Promise<OrderPayment> {
  const settings = settingsOf(shop, provider);
  if (!settings.success) {
    throw new AppError('misconfigured', `The settings of payment provider "${provider.id}" are incomplete`, {
      path: provider.id,
    });
  }
  const openAmounts = provider.uniqueAmount ? await readOpenAmounts(tx, shop.id, provider.id) : new Set<number>();
  const { total: amount, currency, language, number } = order;
  const paymentId = newId();
  const request = { shopId: shop.id, paymentId, orderNumber: number, sequence, amount, currency, language, baseUrl };
  return openPayment(
    provider,
    paymentId,
    currency,
    provider.start({ ...request, settings: settings.data, openAmounts, now }),
  );
}

function openPayment(provider: PaymentProvider, id: string, currency: string, start: PaymentStart): OrderPayment {
  const { reference, state, amount, url = null, expiresAt = null } = start;
  const details = { ...start.details, ...(start.qr && { qr: start.qr }) };
  return { id, provider: provider.id, reference, state, amount, currency, url, details, expiresAt };
}

async function readOpenAmounts(tx: Db, shopId: string, provider: string): Promise<Set<number>> {
  const rows = await tx
    .selectFrom('payments')
    .select('amount')
    .where('shop_id', '=', shopId)
    .where('provider', '=', provider)
    .where('state', 'in', ['pending', 'proof'])
    .execute();
  return new Set(rows.map((row) => row.amount));
}
