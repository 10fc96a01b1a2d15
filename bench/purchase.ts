import { Kysely, PostgresDialect } from 'kysely';
import { addToCart } from '#commerce/carts';
import { startCheckout } from '#commerce/checkout';
import { placeOrder } from '#commerce/orders';
import { createShop, type Shop, settingsSchema } from '#commerce/shop';
import { type Customer, customerOf } from '#customers';
import { type Database, type Db, openDatabase, type Schema, transact } from '#platform/db';
import { newId } from '#platform/ids';

/**
 * A purchase at the level of the rooms, without HTTP and without talk: a customer who is known puts two goods into the cart,
 * starts the checkout (which holds them) and places the order; three transactions, as in three turns of a conversation.
 * Run: `node bench/purchase.ts [postgres://...]`; without an address on the embedded database, in memory.
 */
export type PurchaseFigures = {
  payment: string;
  inFlight: number;
  ordersPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Of this process, which on the embedded database is the database too. */
  cpuMsPerOrder: number;
  /** Round trips, those of "begin" and "commit" included. */
  queries: { add: number; start: number; place: number };
};

const variantCount = 200;
const steps = ['add', 'start', 'place'] as const;

export async function measurePurchases(
  database: Database,
  { payment, inFlight, orders }: { payment: string; inFlight: number; orders: number },
): Promise<PurchaseFigures> {
  let count = 0;
  const log = () => {
    count += 1;
  };
  const counted = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: database.pool }), log });
  const { db } = database;
  const shop = await openShop(db, payment);
  const variants = await stockUp(db, shop);
  const customers = await invite(db, shop, orders + 1);
  const queries = { add: 0, start: 0, place: 0 };
  const first = purchase(counted, shop, customers.pop(), variants, 0);
  for (const step of steps) {
    const before = count;
    await first[step]();
    queries[step] = count - before;
  }
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const times = await timeAll(customers, inFlight, async (customer, at) => {
    const steps = purchase(db, shop, customer, variants, at);
    await steps.add();
    await steps.start();
    await steps.place();
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    payment,
    inFlight,
    ordersPerSecond: orders / seconds,
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    cpuMsPerOrder: (user + system) / 1000 / orders,
    queries,
  };
}

function purchase(db: Db, shop: Shop, customer: Customer | undefined, variants: string[], at: number) {
  if (!customer) throw new Error('There are fewer customers than purchases');
  const now = new Date();
  const customerId = customer.id;
  const items = [1, 2].map((quantity) => ({
    variantId: variants[(at * 7 + quantity) % variants.length] ?? '',
    quantity,
  }));
  const wish = { customerId, conversationId: null, language: 'id', confirmedTotal: null, baseUrl: '', now };
  return {
    add: () => transact(db, (tx) => addToCart(tx, shop, { customerId, items, now })),
    start: () => transact(db, (tx) => startCheckout(tx, shop, customer, now)),
    async place() {
      const placed = await transact(db, (tx) => placeOrder(tx, shop, wish));
      if (placed.kind !== 'placed') throw new Error(`Not placed: ${placed.kind}`);
    },
  };
}

/** Runs `work` for each, so many at once; the times in milliseconds, sorted. */
async function timeAll<T>(all: T[], inFlight: number, work: (one: T, at: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const left = all.entries();
  const worker = async () => {
    for (const [at, one] of left) {
      const begun = performance.now();
      await work(one, at);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return times.sort((a, b) => a - b);
}

function openShop(db: Db, payment: string): Promise<Shop> {
  const settings = settingsSchema.parse({
    name: 'Kedai Bench',
    currency: 'IDR',
    languages: ['id'],
    shipping: [{ id: 'jne-reg', name: 'JNE Reguler', price: 12_000, regions: ['Jawa'] }],
    payments: [payment],
    bank_transfer: { bank: 'BCA', account: '1', holder: 'Bench' },
  });
  return transact(db, (tx) => createShop(tx, newId(), settings, new Date()));
}

async function stockUp(db: Db, shop: Shop): Promise<string[]> {
  const at = new Date();
  const ids = Array.from({ length: variantCount }, () => ({ product: newId(), variant: newId() }));
  const shop_id = shop.id;
  const times = { created_at: at, updated_at: at };
  await db
    .insertInto('products')
    .values(ids.map(({ product }) => ({ ...times, shop_id, id: product, handle: product, title: 'Kaos' })))
    .execute();
  const rest = { sku: null, position: 1, compare_at: null, barcode: null, grams: null, image: null };
  await db
    .insertInto('variants')
    .values(
      ids.map(({ product, variant }) => ({
        ...rest,
        shop_id,
        id: variant,
        product_id: product,
        price: 8_500_000,
        stock: 1_000_000,
      })),
    )
    .execute();
  return ids.map(({ variant }) => variant);
}

async function invite(db: Db, shop: Shop, count: number): Promise<Customer[]> {
  const at = new Date();
  const person = {
    shop_id: shop.id,
    name: 'Sari',
    phone: '+6281234567890',
    email: null,
    language: 'id',
    address: JSON.stringify({ line: 'Jl. Braga No. 5, Bandung 40111', city: 'Bandung' }),
    marketing_consent: null,
    marketing_consent_at: null,
    created_at: at,
    updated_at: at,
  };
  const rows = await db
    .insertInto('customers')
    .values(Array.from({ length: count }, () => ({ ...person, id: newId() })))
    .returningAll()
    .execute();
  return rows.map(customerOf);
}

if (import.meta.main) {
  const url = process.argv[2];
  const database = await openDatabase(url ? { url } : { memory: true });
  for (const payment of ['cod', 'bank_transfer']) {
    await measurePurchases(database, { payment, inFlight: 4, orders: 50 });
    for (const inFlight of [1, 16]) {
      console.log(JSON.stringify(await measurePurchases(database, { payment, inFlight, orders: 300 })));
    }
  }
  await database.close();
}
