import { addToCart, applyCoupon } from '#commerce/carts';
import { giveCheckout, startCheckout } from '#commerce/checkout';
import { type Order, type OrderPayment, type OrderWish, type Placed, placeOrder } from '#commerce/orders';
import type { Shop, ShopSettings } from '#commerce/shop';
import { getCustomer } from '#customers';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase, testShop } from './database.ts';

/** A new shop as the rest of the program knows it. */
export async function openTestShop(settings: Partial<ShopSettings> = {}): Promise<Shop> {
  const { shopId, settings: full } = await testShop(settings);
  return { id: shopId, slug: shopId, settings: full, settingsVersion: 1, catalogVersion: 1 };
}

type VariantWish = {
  price?: number;
  stock?: number;
  tracked?: boolean;
  oversell?: boolean;
  size?: string;
  handle?: string;
};

/** A product with one variant, its price in minor units; returns the variant's id. */
export async function testVariant(shop: Shop, wish: VariantWish = {}): Promise<string> {
  const { db } = await testDatabase();
  const [productId, variantId, now] = [newId(), newId(), new Date()];
  const { price = 8_500_000, stock = 10, tracked = true, oversell = false, size, handle = `p-${productId}` } = wish;
  await db
    .insertInto('products')
    .values({
      shop_id: shop.id,
      id: productId,
      handle,
      title: `Kaos ${handle}`,
      options: JSON.stringify(size ? [{ name: 'Ukuran', values: [size] }] : []),
      created_at: now,
      updated_at: now,
    })
    .execute();
  await db
    .insertInto('variants')
    .values({
      shop_id: shop.id,
      id: variantId,
      product_id: productId,
      sku: `SKU-${variantId}`,
      position: 1,
      option_values: size ? [size] : [],
      price,
      compare_at: null,
      stock,
      tracked,
      oversell,
      barcode: null,
      grams: null,
      image: null,
    })
    .execute();
  return variantId;
}

type Person = { name?: string; phone?: string; address?: string };

/** A customer; what is not given is not known of them. */
export async function testCustomer(shop: Shop, person: Person = {}): Promise<string> {
  const { db } = await testDatabase();
  const id = newId();
  await db
    .insertInto('customers')
    .values({
      shop_id: shop.id,
      id,
      name: person.name ?? null,
      phone: person.phone ?? null,
      email: null,
      language: 'id',
      address: person.address ? JSON.stringify({ line: person.address }) : null,
      marketing_consent: null,
      marketing_consent_at: null,
      created_at: new Date(),
      updated_at: new Date(),
    })
    .execute();
  return id;
}

type PromotionWish = {
  code?: string;
  percent?: number;
  amount?: number;
  usageLimit?: number;
  perCustomerLimit?: number;
  minimum?: number;
};

export async function testPromotion(shop: Shop, wish: PromotionWish): Promise<string> {
  const { db } = await testDatabase();
  const id = newId();
  await db
    .insertInto('promotions')
    .values({
      shop_id: shop.id,
      id,
      code: wish.code ?? null,
      percent: wish.percent ?? null,
      amount: wish.amount ?? null,
      minimum: wish.minimum ?? 0,
      starts_at: null,
      ends_at: null,
      usage_limit: wish.usageLimit ?? null,
      per_customer_limit: wish.perCustomerLimit ?? null,
      created_at: new Date(),
    })
    .execute();
  return id;
}

/** A variant's units on hand and on hold. */
export async function stockOf(shop: Shop, variantId: string): Promise<{ stock: number; held: number }> {
  const { db } = await testDatabase();
  return db
    .selectFrom('variants')
    .select(['stock', 'held'])
    .where('shop_id', '=', shop.id)
    .where('id', '=', variantId)
    .executeTakeFirstOrThrow();
}

/** What a checkout needs, and a customer who has given everything before. */
export const readySettings = {
  shipping: [{ id: 'jne-reg', name: 'JNE Reguler', price: 12_000, days: '2-3', regions: ['Jawa'] }],
  payments: ['cod'],
} satisfies Partial<ShopSettings>;

export const readyPerson = { name: 'Sari', phone: '+6281234567890', address: 'Jl. Braga No. 5, Bandung 40111' };

/** Runs `work` in a transaction of the test's database. */
export async function inTransaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const { db } = await testDatabase();
  return transact(db, work);
}

export const testNow = new Date('2026-06-01T00:00:00Z');

type Purchase = {
  variantId?: string;
  quantity?: number;
  payment?: string;
  person?: Person;
  coupon?: string;
  now?: Date;
};

/** A customer with goods in the cart who has said everything; returns the customer's id. */
export async function testBuyer(shop: Shop, purchase: Purchase = {}): Promise<string> {
  const { quantity = 1, payment, person = readyPerson, coupon, now = testNow } = purchase;
  const customerId = await testCustomer(shop, person);
  const variantId = purchase.variantId ?? (await testVariant(shop));
  await inTransaction(async (tx) => {
    await addToCart(tx, shop, { customerId, items: [{ variantId, quantity }], now });
    if (coupon) await applyCoupon(tx, shop, { customerId, code: coupon, now });
    const customer = await getCustomer(tx, shop.id, customerId);
    if (!customer) throw new Error('The customer was not stored');
    await startCheckout(tx, shop, customer, now);
    if (payment) await giveCheckout(tx, shop, customer, 'payment_method', payment, now);
  });
  return customerId;
}

/** Places what a buyer has in the cart. */
export function place(shop: Shop, customerId: string, wish: Partial<OrderWish> = {}): Promise<Placed> {
  const usual = {
    conversationId: null,
    language: 'id',
    confirmedTotal: null,
    baseUrl: 'http://shop.test',
    now: testNow,
  };
  return inTransaction((tx) => placeOrder(tx, shop, { customerId, ...usual, ...wish }));
}

/** A placed order and its payment. */
export async function testOrder(shop: Shop, purchase: Purchase = {}): Promise<{ order: Order; payment: OrderPayment }> {
  const placed = await place(shop, await testBuyer(shop, purchase), { now: purchase.now ?? testNow });
  if (placed.kind !== 'placed' || !placed.payment) throw new Error(`The order was not placed: ${placed.kind}`);
  return { order: placed.order, payment: placed.payment };
}
