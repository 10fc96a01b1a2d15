import { sql } from 'kysely';
import { type KnownVariant, markOutdated, writeProducts } from '#commerce/catalog';
import type { Db } from '#platform/db';
import type { ProductPlan, StockWrite } from './plan-products.ts';
import { quantityKey } from './read-products.ts';
import type { StoredProduct } from './stored-products.ts';

/** Whether a plan changes anything that customers can see; a base that moves on is no change. */
export function changesProducts(plan: ProductPlan): boolean {
  return (
    plan.added.length + plan.changed.length + plan.archived.length > 0 || plan.stock.some((write) => write.differs)
  );
}

export async function writePlan(
  tx: Db,
  shopId: string,
  plan: ProductPlan,
  stored: StoredProduct[],
  change: { version: number; now: Date; onProgress?: (done: number, total: number) => void },
): Promise<void> {
  const { version, now } = change;
  const ids = plan.archived.map((product) => product.id);
  await markOutdated(tx, shopId, [...plan.changed.map(citable), ...ids.map(gone)], now);
  if (ids.length > 0) await archiveAll(tx, shopId, ids, version, now);
  const writes = [...plan.changed, ...plan.added];
  const changed = new Set(plan.changed.map((write) => write.id));
  const known = stored.filter((product) => changed.has(product.id)).flatMap(knownVariantsOf);
  const onWritten = (done: number) => change.onProgress?.(done, writes.length);
  if (writes.length > 0) await writeProducts(tx, shopId, writes, { version, now, known, onWritten });
  await writeStock(tx, shopId, plan.stock, version);
}

/** What answers may cite of a product as it is to be. */
function citable({ id, input }: ProductPlan['changed'][number]) {
  return { id, title: input.title, prices: input.status === 'active' ? input.variants.map(({ price }) => price) : [] };
}

function gone(id: string) {
  return { id, title: '', prices: [] };
}

function knownVariantsOf({ id, variants, input }: StoredProduct): KnownVariant[] {
  const names = input.options.map((option) => option.name);
  return variants.map((variant) => ({
    id: variant.id,
    productId: id,
    sku: variant.input.sku,
    values: names.map((name) => variant.input.options[name] ?? ''),
    active: variant.active,
  }));
}

/** Their variants are taken off too: the SKUs may be used anew. */
async function archiveAll(tx: Db, shopId: string, ids: string[], version: number, now: Date): Promise<void> {
  await sql`
    with gone as (
      update products set status = 'archived', version = ${version}, updated_at = ${now}
      where shop_id = ${shopId} and id = any(${ids}::uuid[]) returning id)
    update variants v set active = false from gone where v.shop_id = ${shopId} and v.product_id = gone.id`.execute(tx);
}

/** What is held stays promised: the stock cannot fall below it. */
async function writeStock(tx: Db, shopId: string, writes: StockWrite[], version: number): Promise<void> {
  if (writes.length === 0) return;
  await sql`
    update variants v set
      stock = case when v.tracked and not v.oversell then greatest(s.stock, v.held) else s.stock end,
      source = v.source || jsonb_build_object(${quantityKey}::text, s."sourceQuantity")
    from jsonb_to_recordset(${JSON.stringify(writes)}::jsonb) as s ("variantId" uuid, stock int, "sourceQuantity" text)
    where v.shop_id = ${shopId} and v.id = s."variantId"`.execute(tx);
  const ids = writes.filter((write) => write.differs).map((write) => write.productId);
  await tx
    .updateTable('products')
    .set({ version })
    .where('shop_id', '=', shopId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
