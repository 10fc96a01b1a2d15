import type { Db } from '#platform/db';
import type { EventType } from '#platform/events';
import { newId } from '#platform/ids';
import type { Secrets } from '#platform/secrets';
import { newWebhookSecret } from './sign.ts';

/** An address of the owner's that is told what happens in the shop. */
export type WebhookEndpoint = {
  id: string;
  url: string;
  /** Empty: every type. */
  types: EventType[];
  enabled: boolean;
  createdAt: Date;
};

/** The place under which an endpoint's secret is sealed. */
export const sealPlace = (endpointId: string) => `webhook:${endpointId}`;

/** Returns the secret too: it is shown this once and kept sealed. */
export async function createEndpoint(
  tx: Db,
  secrets: Secrets,
  wanted: { shopId: string; url: string; types: EventType[]; now: Date },
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const id = newId();
  const secret = newWebhookSecret();
  const row = await tx
    .insertInto('webhook_endpoints')
    .values({
      shop_id: wanted.shopId,
      id,
      url: wanted.url,
      secret_sealed: secrets.seal(secret, sealPlace(id)),
      types: wanted.types,
      created_at: wanted.now,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { endpoint: row as WebhookEndpoint, secret };
}

export async function endpointsOf(tx: Db, shopId: string): Promise<WebhookEndpoint[]> {
  const query = tx.selectFrom('webhook_endpoints').select(columns).where('shop_id', '=', shopId).orderBy('created_at');
  return (await query.execute()) as WebhookEndpoint[];
}

export async function changeEndpoint(
  tx: Db,
  shopId: string,
  id: string,
  patch: { url?: string; types?: EventType[]; enabled?: boolean },
): Promise<WebhookEndpoint | null> {
  const row = await tx
    .updateTable('webhook_endpoints')
    .set({ shop_id: shopId, ...patch })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
  return (row as WebhookEndpoint | undefined) ?? null;
}

export async function deleteEndpoint(tx: Db, shopId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('webhook_endpoints')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

const columns = ['id', 'url', 'types', 'enabled', 'created_at as createdAt'] as const;
