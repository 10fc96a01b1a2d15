import type { Db } from '#platform/db';
import { enqueue } from '#platform/queue';

/**
 * Has catalogues in memory read products again whose variants are sold out now, or can be had again. By a job of its own:
 * writers of the catalogue lock the shop before its variants, and an order does not wait for them.
 */
export async function enqueueTouch(tx: Db, shopId: string, productIds: string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  await enqueue(tx, { shopId, queue: 'catalog.touch', key: `catalog:${shopId}`, payload: { productIds }, now });
}
