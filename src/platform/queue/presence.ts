import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '#platform/db';

/** The first half of our advisory locks; any number, the same in every process. The second is the worker's hash. */
const lockClass = 7_741_204;
const retryMs = 1_000;

/**
 * Shows the other processes of a database server that this worker lives: by an advisory lock of a connection of its own,
 * which the server lets go the moment the process is gone, however it ended. Returns the function that ends it.
 */
export async function showPresence(pool: pg.Pool, worker: string): Promise<() => void> {
  let held: pg.PoolClient | undefined;
  let ended = false;
  const hold = async () => {
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1, hashtext($2))', [lockClass, worker]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    held = client;
    client.once('end', () => void again(client));
  };
  const again = async (lost: pg.PoolClient) => {
    if (ended) return;
    lost.release(true);
    held = undefined;
    while (!ended && !held) {
      await sleep(retryMs, undefined, { ref: false });
      if (!ended) await hold().catch(() => {});
    }
  };
  await hold();
  return () => {
    ended = true;
    held?.release(true);
  };
}

/** Takes back what dead workers have claimed, without waiting for their leases to run out. */
export async function takeBack(db: Db): Promise<bigint> {
  const { numAffectedRows } = await sql`
    update jobs set worker = null, leased_until = null
    where state = 'ready' and worker is not null and not exists (
      select 1 from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
      where l.locktype = 'advisory' and l.granted and l.classid = ${lockClass}::oid
        and l.objid = (hashtext(jobs.worker)::bigint & 4294967295)::oid)`.execute(db);
  return numAffectedRows ?? 0n;
}
