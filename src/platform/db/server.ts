import pg from 'pg';
import { countNewTables } from './care.ts';
import type { Engine } from './embedded.ts';
import { turnstile } from './turnstile.ts';

/** Two of them are kept: one shows that this process lives (queue/presence.ts), one is for what is urgent. */
const connections = 11;
const patienceMs = 10_000;

/** Connects to a Postgres server. A connection that breaks, idle or in use, is replaced at the next query. */
export function openServer(connectionString: string): Engine {
  const pool = new pg.Pool({ connectionString, max: connections, connectionTimeoutMillis: patienceMs });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const endCounting = countNewTables(pool);
  const gate = turnstile(connections, 2, patienceMs);
  return { pool, turnstile: gate, ready: async () => {}, check: () => {}, close: async () => endCounting() };
}
