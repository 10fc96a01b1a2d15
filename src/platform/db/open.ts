import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

export type Database = {
  db: Db;
  pool: pg.Pool;
  kind: 'embedded' | 'server';
  close(): Promise<void>;
};

/** Where the data is: a Postgres server's address, a folder for the embedded database, or nowhere (in memory). */
export type DatabasePlace = { url: string } | { folder: string } | { memory: true };

/** bigint as a number: every amount and counter of ours is a safe integer, and one that is not must not pass silently. */
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`bigint out of range: ${text}`);
  return value;
});

/** Opens the database and brings it to the newest schema. The same pool, SQL and types for both kinds. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const { pool, closeEngine } = 'url' in place ? openServer(place.url) : await openEmbedded(place);
  const client = await pool.connect();
  try {
    await migrate(client);
  } finally {
    client.release();
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    await closeEngine();
  };
  return { db, pool, kind: 'url' in place ? 'server' : 'embedded', close };
}

function openServer(connectionString: string) {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {}); // an idle connection that breaks is replaced at the next query
  return { pool, closeEngine: async () => {} };
}

async function openEmbedded(place: { folder: string } | { memory: true }) {
  const folder = 'folder' in place ? join(place.folder, 'pg') : undefined;
  if (folder) await mkdir(folder, { recursive: true });
  const lite = await PGlite.create(folder ? `file://${folder}` : 'memory://');
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: 10_000 });
  return { pool, closeEngine: () => lite.close() };
}
