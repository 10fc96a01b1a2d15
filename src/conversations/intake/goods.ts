import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { Content, Context } from '../message.ts';

type Known = { sku: string; handle: string; names: string[]; values: string[] };

/** A cart from a platform's catalogue names goods by SKU; the talk knows them by handle and options. */
export async function withGoods(tx: Db, shopId: string, content: Content): Promise<Content> {
  if (content.kind !== 'order') return content;
  const skus = content.items.map(({ sku }) => sku);
  const known = await bySku(tx, shopId, skus);
  return { ...content, items: content.items.map((item) => ({ ...item, ...namesOf(known.get(item.sku)) })) };
}

/** A question about a product of the platform's catalogue. */
export async function withProduct(tx: Db, shopId: string, context: Context | undefined): Promise<Context | undefined> {
  if (!context?.productSku) return context;
  const { productSku, ...rest } = context;
  const handle = (await bySku(tx, shopId, [productSku])).get(productSku)?.handle;
  return handle ? { ...rest, productHandle: handle } : context;
}

async function bySku(tx: Db, shopId: string, skus: string[]): Promise<Map<string, Known>> {
  const { rows } = await sql<Known>`
    select v.sku, p.handle, array(select o->>'name' from jsonb_array_elements(p.options) o) as names,
      v.option_values as values
    from variants v join products p on p.shop_id = v.shop_id and p.id = v.product_id
    where v.shop_id = ${shopId} and v.active and v.sku = any(${skus})`.execute(tx);
  return new Map(rows.map((row) => [row.sku, row]));
}

function namesOf(row: Known | undefined) {
  if (!row) return {};
  return { handle: row.handle, options: Object.fromEntries(row.names.map((name, n) => [name, row.values[n] ?? ''])) };
}
