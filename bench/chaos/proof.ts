import { openDatabase } from '#platform/db';
import { type ShopPlace, shopFolder } from '../support/shop.ts';

/** One thing that must hold: what happened, and every breach seen. */
export type Proof = { name: string; says: string; breaches: string[]; seconds: number };

export async function prove(name: string, show: () => Promise<{ says: string; breaches: string[] }>): Promise<Proof> {
  const begun = performance.now();
  const { says, breaches } = await show();
  return { name, says, breaches, seconds: (performance.now() - begun) / 1000 };
}

/** A shop with one thing without end, and one thing of which there is one. */
export function chaosShop(): string {
  return shopFolder({
    'shop.yaml': [
      'name: Kedai Kacau',
      'currency: IDR',
      'languages: [id, en]',
      'payments: [cod]',
      'shipping:',
      '  - { id: kurir, name: Kurir, price: 10000 }',
    ].join('\n'),
    'products.csv': [
      'Handle,Title,Type,Published,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price',
      'teh-botol,Teh Botol,Minuman,true,TEH,shopify,1000000,deny,5000',
      'topi-terakhir,Topi Terakhir,Topi,true,LAST,shopify,1,deny,99000',
    ].join('\n'),
  });
}

export type Counts = {
  /** By sender: how many of the drink are in the cart. */
  carts: Map<string, number>;
  /** By the sender's own id of a message: whether its turn is done, and how many replies it got. */
  messages: Map<string, { done: boolean; replies: number }>;
  orders: number;
  orderedLines: number;
  customers: number;
  lastUnit: { stock: number; held: number };
};

/** Counts the rows themselves; the shop must not be running on an embedded database. */
export async function countRows(place: ShopPlace): Promise<Counts> {
  const database = await openDatabase(place.databaseUrl ? { url: place.databaseUrl } : { folder: place.dataDir });
  const { db } = database;
  const carts = await db
    .selectFrom('identities as i')
    .innerJoin('carts as c', 'c.customer_id', 'i.customer_id')
    .innerJoin('cart_lines as l', 'l.cart_id', 'c.id')
    .select(['i.value', 'l.quantity'])
    .where('c.status', '=', 'open')
    .execute();
  const messages = await db
    .selectFrom('ledger as l')
    .leftJoin('messages as m', 'm.reply_to', 'l.message_id')
    .select((e) => ['l.event_key', 'l.done_at', e.fn.count<number>('m.id').as('replies')])
    .groupBy(['l.event_key', 'l.done_at'])
    .execute();
  const count = async (table: 'orders' | 'order_lines' | 'customers') => {
    const row = await db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return row.n;
  };
  const counts: Counts = {
    carts: new Map(carts.map((row) => [row.value, row.quantity])),
    messages: new Map(messages.map((row) => [row.event_key, { done: row.done_at !== null, replies: row.replies }])),
    orders: await count('orders'),
    orderedLines: await count('order_lines'),
    customers: await count('customers'),
    lastUnit: await db
      .selectFrom('variants')
      .select(['stock', 'held'])
      .where('sku', '=', 'LAST')
      .executeTakeFirstOrThrow(),
  };
  await database.close();
  return counts;
}
