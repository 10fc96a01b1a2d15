import pg from 'pg';
import { inject } from 'vitest';
import { type ShopSettings, settingsSchema } from '#commerce/shop';
import { type Database, openDatabase } from '#platform/db';
import { newId } from '#platform/ids';

let opened: Promise<Database> | undefined;

/**
 * The database of this test worker, opened once: embedded in memory, or a fresh database on the server that
 * TEST_DATABASE_URL names. Tests do not clean up: each makes a shop of its own, which is how shops are kept apart anyway.
 */
export function testDatabase(): Promise<Database> {
  opened ??= freshDatabase();
  return opened;
}

/** A database of a test's own, of the same kind, to be closed by it. */
export async function freshDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return openDatabase({ memory: true });
  const name = `${inject('databasePrefix')}_${newId().slice(-12)}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return openDatabase({ url: url.href });
}

/** A new empty shop, in the worker's database unless another is given; what is not set is the least a shop needs. */
export async function testShop(
  settings: Partial<ShopSettings> = {},
  database?: Database,
): Promise<{ shopId: string; settings: ShopSettings }> {
  const { db } = database ?? (await testDatabase());
  const shopId = newId();
  const full = settingsSchema.parse({ name: 'Kedai Uji', currency: 'IDR', languages: ['id', 'en'], ...settings });
  await db
    .insertInto('shops')
    .values({ id: shopId, slug: shopId, settings: JSON.stringify(full), created_at: new Date() })
    .execute();
  return { shopId, settings: full };
}
