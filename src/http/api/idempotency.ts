import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { type Db, transact } from '#platform/db';
import { AppError } from '#platform/errors';

type Once = { request: FastifyRequest; shopId: string; key: string; now: Date };

const keptMs = 24 * 3_600_000;

/**
 * Does the work of a request once per Idempotency-Key: its answer (JSON) is stored in the transaction of its effects and
 * given again for a day. Requests with the same key at once wait for the first one.
 * @throws AppError `conflict` when the key stood for another request
 */
export async function once(db: Db, wish: Once, work: (tx: Db) => Promise<string>): Promise<string> {
  const { request, shopId, now } = wish;
  const name = `${request.method} ${request.routeOptions.url} ${wish.key}`;
  const hash = createHash('sha256').update(`${request.url}\n${request.rawBody}`).digest('hex');
  return transact(db, async (tx) => {
    const fresh = await tx
      .insertInto('idempotency_keys')
      .values({ shop_id: shopId, key: name, request_hash: hash, status: 0, body: '{}', at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!fresh) return storedAnswer(tx, shopId, name, hash);
    const body = await work(tx);
    await tx
      .updateTable('idempotency_keys')
      .set({ status: 1, body })
      .where('shop_id', '=', shopId)
      .where('key', '=', name)
      .execute();
    return body;
  });
}

async function storedAnswer(tx: Db, shopId: string, key: string, hash: string): Promise<string> {
  const row = await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'body'])
    .where('shop_id', '=', shopId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row?.request_hash === hash) return JSON.stringify(row.body);
  throw new AppError('conflict', 'This Idempotency-Key was used for another request', { path: 'idempotency-key' });
}

/** Forgets the keys that are older than a day. */
export async function forgetKeys(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('at', '<', new Date(now.getTime() - keptMs))
    .execute();
}
