import pg from 'pg';
import { countNewTables } from './care.ts';
import type { Engine } from './embedded.ts';

/** Connects to a Postgres server. A connection that breaks, idle or in use, is replaced at the next query. */
export function openServer(connectionString: string): Engine {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const endCounting = countNewTables(pool);
  return { pool, ready: async () => {}, check: () => {}, close: async () => endCounting() };
}
