import type { Shop, ShopSettings } from '#commerce/shop';
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
