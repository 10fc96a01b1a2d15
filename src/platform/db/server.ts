import pg from 'pg';
import { countNewTables } from './care.ts';
import type { Engine } from './embedded.ts';
import { turnstile } from './turnstile.ts';

const connections = 11;
const patienceMs = 10_000;

/**
 * One connection is not in the game: it shows that this process lives (queue/presence.ts). While webhooks are being written down,
 * two turns go on beside them and no more: on a machine of few processors eight would take most of their time.
 */
const places = { all: connections - 1, calm: connections - 2, pressed: 2, patienceMs };

/** Connects to a Postgres server. A connection that breaks, idle or in use, is replaced at the next query. */
export function openServer(connectionString: string): Engine {
  const pool = new pg.Pool({ connectionString, max: connections, connectionTimeoutMillis: patienceMs });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const endCounting = countNewTables(pool);
  return {
    pool,
    turnstile: turnstile(places),
    ready: async () => {},
    check: () => {},
    close: async () => endCounting(),
  };
}
