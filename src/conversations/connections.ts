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

export type ListedConnection = Omit<Connection, 'shopId'> & { enabled: boolean; hasToken: boolean; createdAt: Date };

/** The connections of a shop, the oldest first. */
export async function connectionsOf(tx: Db, shopId: string): Promise<ListedConnection[]> {
  const query = tx.selectFrom('connections').select(listed).where('shop_id', '=', shopId).orderBy('created_at');
  return (await query.execute()).map(listedConnection);
}

/** Changes what is given; null when this shop has no such connection. */
export async function changeConnection(
  tx: Db,
  shopId: string,
  id: string,
  patch: { name?: string; enabled?: boolean; tokenHash?: string },
): Promise<ListedConnection | null> {
  const row = await tx
    .updateTable('connections')
    .set({ shop_id: shopId, name: patch.name, enabled: patch.enabled, token_hash: patch.tokenHash })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning(listed)
    .executeTakeFirst();
  return row ? listedConnection(row) : null;
}

const listed = ['id', 'channel', 'name', 'enabled', 'token_hash as tokenHash', 'created_at as createdAt'] as const;

function listedConnection({ tokenHash, ...row }: Omit<ListedConnection, 'hasToken'> & { tokenHash: string | null }) {
  return { ...row, hasToken: tokenHash !== null };
}
