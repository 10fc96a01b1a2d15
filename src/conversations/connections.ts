import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

export type Connection = { id: string; shopId: string; channel: string; name: string };

/** A shop's own connection of a channel that needs no account elsewhere (web, direct), with what its owner has set. */
export type OwnConnection = Connection & { settings: Record<string, unknown>; enabled: boolean };

/** The shop's own connection of a channel; made when it is first asked for, once however many ask at once. */
export async function ownConnection(tx: Db, shopId: string, channel: string, now: Date): Promise<OwnConnection> {
  const known = await readOwn(tx, shopId, channel);
  if (known) return known;
  await insertConnection(tx, { shopId, channel, name: channel, tokenHash: null, pull: true, own: true, now });
  const made = await readOwn(tx, shopId, channel);
  if (!made) throw new Error(`The ${channel} connection of shop ${shopId} could not be made`);
  return made;
}

async function readOwn(tx: Db, shopId: string, channel: string): Promise<OwnConnection | null> {
  const row = await tx
    .selectFrom('connections')
    .select(['id', 'name', 'settings', 'enabled'])
    .where('shop_id', '=', shopId)
    .where('channel', '=', channel)
    .where('own', '=', true)
    .executeTakeFirst();
  return row ? { ...row, shopId, channel } : null;
}

type NewConnection = {
  shopId: string;
  channel: string;
  name: string;
  tokenHash: string | null;
  pull: boolean;
  now: Date;
  enabled?: boolean;
  settings?: object;
  /** Its secrets, encrypted for this id. */
  sealed?: string | null;
  id?: string;
};

export async function createConnection(tx: Db, wanted: NewConnection): Promise<Connection> {
  const id = await insertConnection(tx, { ...wanted, own: false });
  publishAfter(tx, { topic: 'connection', shopId: wanted.shopId, connectionId: id });
  return { id, shopId: wanted.shopId, channel: wanted.channel, name: wanted.name };
}

async function insertConnection(tx: Db, wanted: NewConnection & { own: boolean }): Promise<string> {
  const { id = newId() } = wanted;
  await tx
    .insertInto('connections')
    .values({
      shop_id: wanted.shopId,
      id,
      channel: wanted.channel,
      name: wanted.name,
      token_hash: wanted.tokenHash,
      settings_sealed: wanted.sealed ?? null,
      settings: JSON.stringify(wanted.settings ?? {}),
      pull: wanted.pull,
      own: wanted.own,
      enabled: wanted.enabled ?? true,
      created_at: wanted.now,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return id;
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

export type StoredConnection = {
  id: string;
  shopId: string;
  channel: string;
  enabled: boolean;
  settings: Record<string, unknown>;
  sealed: string | null;
  /** The shop's first one. */
  language: string;
};

/** A connection by its id alone, as a webhook's address names it; null when there is none. */
export async function readConnection(db: Db, id: string): Promise<StoredConnection | null> {
  const row = await db
    .selectFrom('connections as k')
    .innerJoin('shops as s', 's.id', 'k.shop_id')
    .select(['k.id', 'k.shop_id as shopId', 'channel', 'enabled', 'k.settings', 'settings_sealed as sealed'])
    .select(sql<string>`coalesce(s.settings->'languages'->>0, 'en')`.as('language'))
    .where('k.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The connections of channels, in all shops, that are switched on: who listens for them is started with the program. */
export async function enabledConnections(db: Db, channels: string[]): Promise<string[]> {
  if (channels.length === 0) return [];
  const query = db.selectFrom('connections').select('id').where('enabled', '=', true).where('channel', 'in', channels);
  return (await query.execute()).map(({ id }) => id);
}

export type ListedConnection = Omit<Connection, 'shopId'> & {
  enabled: boolean;
  hasToken: boolean;
  settings: Record<string, unknown>;
  /** Why nothing is heard from there now; null: all is well, or it is not listened to. */
  trouble: string | null;
  createdAt: Date;
};

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
  patch: { name?: string; enabled?: boolean; tokenHash?: string; settings?: object; sealed?: string | null },
): Promise<ListedConnection | null> {
  publishAfter(tx, { topic: 'connection', shopId, connectionId: id });
  const row = await tx
    .updateTable('connections')
    .set({
      shop_id: shopId,
      name: patch.name,
      enabled: patch.enabled,
      token_hash: patch.tokenHash,
      settings: patch.settings && JSON.stringify(patch.settings),
      settings_sealed: patch.sealed,
    })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returning(listed)
    .executeTakeFirst();
  return row ? listedConnection(row) : null;
}

const listed = [
  'id',
  'channel',
  'name',
  'enabled',
  'settings',
  'token_hash as tokenHash',
  'trouble',
  'created_at as createdAt',
] as const;

function listedConnection({ tokenHash, ...row }: Omit<ListedConnection, 'hasToken'> & { tokenHash: string | null }) {
  return { ...row, hasToken: tokenHash !== null };
}
