import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { type Shop, type ShopSettings, settingsSchema } from './settings.ts';

export type ShopRow = { id: string; slug: string; settings: object; settings_version: number; catalog_version: number };

const columns = ['id', 'slug', 'settings', 'settings_version', 'catalog_version'] as const;

/**
 * The settings of each shop as they were read last: checking them costs more than the query. Known by what they are, for one
 * version stands for others after a rollback or a restored backup.
 */
const checked = new LRUCache<string, { text: string; settings: ShopSettings }>({ max: 1000 });

/** @throws AppError `not_found` */
export async function loadShop(tx: Db, shopId: string): Promise<Shop> {
  const row = await tx.selectFrom('shops').select(columns).where('id', '=', shopId).executeTakeFirst();
  if (!row) throw new AppError('not_found', `There is no shop ${shopId}`);
  return shopOf(row);
}

/** The shop of that name in addresses and on the command line. */
export async function findShop(tx: Db, slug: string): Promise<Shop | undefined> {
  const row = await tx.selectFrom('shops').select(columns).where('slug', '=', slug).executeTakeFirst();
  return row && shopOf(row);
}

/** All shops, the oldest first. */
export async function listShops(tx: Db): Promise<Shop[]> {
  const rows = await tx.selectFrom('shops').select(columns).orderBy('created_at').orderBy('id').execute();
  return rows.map(shopOf);
}

/** The row of a shop (`s`) as one column, for queries of others that join `shops` to save a round trip; read by `shopOf`. */
export const shopAsColumn = sql<ShopRow>`json_build_object('id', s.id, 'slug', s.slug, 'settings', s.settings,
  'settings_version', s.settings_version, 'catalog_version', s.catalog_version)`;

export function shopOf(row: ShopRow): Shop {
  return {
    id: row.id,
    slug: row.slug,
    settings: settingsOf(row),
    settingsVersion: row.settings_version,
    catalogVersion: row.catalog_version,
  };
}

function settingsOf({ id, settings: stored }: ShopRow): ShopSettings {
  const text = JSON.stringify(stored);
  const known = checked.get(id);
  if (known?.text === text) return known.settings;
  const settings = settingsSchema.parse(stored);
  checked.set(id, { text, settings });
  return settings;
}

/** @throws AppError `conflict` when the slug is taken */
export async function createShop(tx: Db, slug: string, settings: ShopSettings, now: Date): Promise<Shop> {
  const id = newId();
  const row = await tx
    .insertInto('shops')
    .values({ id, slug, settings: JSON.stringify(settings), created_at: now })
    .onConflict((on) => on.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst();
  if (!row) throw new AppError('conflict', `There is a shop "${slug}" already`);
  return shopOf(row);
}

/**
 * Changes who the shop is. `expected`: the settingsVersion that the change was made from; when it is given and others have
 * changed the settings since, nothing is written.
 */
export async function saveSettings(
  tx: Db,
  shopId: string,
  settings: ShopSettings,
  change: { now: Date; expected?: number },
): Promise<{ kind: 'saved' | 'conflict' | 'unchanged'; shop: Shop }> {
  const before = await lockShop(tx, shopId);
  if (change.expected !== undefined && change.expected !== before.settingsVersion)
    return { kind: 'conflict', shop: before };
  if (isDeepStrictEqual(settings, before.settings)) return { kind: 'unchanged', shop: before };
  const row = await tx
    .updateTable('shops')
    .set((eb) => ({ settings: JSON.stringify(settings), settings_version: eb('settings_version', '+', 1) }))
    .where('id', '=', shopId)
    .returning(columns)
    .executeTakeFirstOrThrow();
  await recordEvent(tx, {
    shopId,
    type: 'settings.changed',
    subjectId: null,
    payload: { version: row.settings_version },
    at: change.now,
  });
  return { kind: 'saved', shop: shopOf(row) };
}

async function lockShop(tx: Db, shopId: string): Promise<Shop> {
  const row = await tx.selectFrom('shops').select(columns).where('id', '=', shopId).forUpdate().executeTakeFirst();
  if (!row) throw new AppError('not_found', `There is no shop ${shopId}`);
  return shopOf(row);
}

/**
 * Raises the catalogue's version, which every changed row then carries. Writers of one shop wait here for each other, so that
 * versions become visible in their order and a reader who has seen one has seen all below it.
 */
export async function nextCatalogVersion(tx: Db, shopId: string): Promise<number> {
  const row = await tx
    .updateTable('shops')
    .set((eb) => ({ catalog_version: eb('catalog_version', '+', 1) }))
    .where('id', '=', shopId)
    .returning('catalog_version')
    .executeTakeFirst();
  if (!row) throw new AppError('not_found', `There is no shop ${shopId}`);
  return row.catalog_version;
}

/** Raises the settings' version alone: for what belongs to who the shop is, but stands in files of its own. */
export async function nextSettingsVersion(tx: Db, shopId: string): Promise<void> {
  await tx
    .updateTable('shops')
    .set((eb) => ({ settings_version: eb('settings_version', '+', 1) }))
    .where('id', '=', shopId)
    .execute();
}
