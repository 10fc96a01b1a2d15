import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Engine, openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { patientPool } from './patient-pool.ts';
import type { Schema } from './schema.ts';
import { openServer } from './server.ts';
import { asStorageError } from './trouble.ts';

export type Db = Kysely<Schema>;

export type Database = {
  db: Db;
  /** The same; what is done with it goes before everything else that waits for the database. */
  urgent: Db;
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
  const engine = 'url' in place ? openServer(place.url) : await openEmbedded(place);
  try {
    await bringUpToDate(engine);
  } catch (error) {
    await engine.close();
    throw asStorageError(error);
  }
  const { pool } = engine;
  const dbOf = (isUrgent: boolean): Db =>
    new Kysely<Schema>({ dialect: new PostgresDialect({ pool: patientPool(engine, isUrgent) }) });
  const db = dbOf(false);
  const close = async () => {
    await db.destroy();
    // Kysely ends a pool only if it has used it.
    if (!pool.ended) await pool.end();
    await engine.close();
  };
  return { db, urgent: dbOf(true), pool, kind: 'url' in place ? 'server' : 'embedded', close };
}

async function bringUpToDate(engine: Engine): Promise<void> {
  const client = await engine.pool.connect();
  try {
    await migrate(client);
    await engine.ready();
  } finally {
    client.release();
  }
}
