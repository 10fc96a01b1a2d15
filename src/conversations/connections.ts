import type { Db } from '#platform/db';
import { newId } from '#platform/ids';

export type Connection = { id: string; shopId: string; channel: string; name: string };

/** The shop's first connection of a channel that needs no account of its own (web, direct); made when there is none. */
export async function ownConnection(tx: Db, shopId: string, channel: string, now: Date): Promise<Connection> {
  const existing = await tx
    .selectFrom('connections')
    .select(['id', 'name'])
    .where('shop_id', '=', shopId)
    .where('channel', '=', channel)
    .orderBy('created_at')
    .executeTakeFirst();
  if (existing) return { ...existing, shopId, channel };
  return createConnection(tx, { shopId, channel, name: channel, tokenHash: null, pull: true, now });
}

export async function createConnection(
  tx: Db,
  wanted: { shopId: string; channel: string; name: string; tokenHash: string | null; pull: boolean; now: Date },
): Promise<Connection> {
  const id = newId();
  await tx
    .insertInto('connections')
    .values({
      shop_id: wanted.shopId,
      id,
      channel: wanted.channel,
      name: wanted.name,
      token_hash: wanted.tokenHash,
      settings_sealed: null,
      pull: wanted.pull,
      created_at: wanted.now,
    })
    .execute();
  return { id, shopId: wanted.shopId, channel: wanted.channel, name: wanted.name };
}

/** The enabled connection of a channel that a token opens; null when none does. */
export async function connectionByToken(tx: Db, channel: string, tokenHash: string): Promise<Connection | null> {
  const row = await tx
    .selectFrom('connections')
    .select(['id', 'shop_id as shopId', 'channel', 'name'])
    .where('token_hash', '=', tokenHash)
    .where('channel', '=', channel)
    .where('enabled', '=', true)
    .executeTakeFirst();
  return row ?? null;
}
