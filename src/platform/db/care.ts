import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type pg from 'pg';

/**
 * Until it has been counted, a table is planned for as if it had a row or two of each shop: a shop's first turns took thrice
 * as long while it was counted once a minute only.
 */
const countMs = 5_000;
/** By then a server's own autovacuum has come round. */
const firstMinuteMs = 60_000;
const syncMs = 1_000;

/**
 * What a server does by itself and the embedded engine does not: it has no autovacuum, and it never asks the disk to keep
 * what it wrote. Returns the function that ends the care.
 */
export function careFor(pool: pg.Pool, files: string): () => void {
  const vacuum = setInterval(() => void quietly(vacuumWorn(pool)), countMs).unref();
  let synced = 0;
  const sync = setInterval(() => {
    const since = synced;
    synced = Date.now() - syncMs;
    void quietly(syncLog(files, since));
  }, syncMs).unref();
  return () => {
    clearInterval(vacuum);
    clearInterval(sync);
  };
}

/** A server cares for itself, but comes round once a minute: until then new tables are counted here. Returns what ends it. */
export function countNewTables(pool: pg.Pool): () => void {
  const counting = setInterval(() => void quietly(countUncounted(pool)), countMs).unref();
  const enough = setTimeout(() => clearInterval(counting), firstMinuteMs).unref();
  return () => {
    clearInterval(counting);
    clearTimeout(enough);
  };
}

async function countUncounted(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_stat_user_tables
     where last_analyze is null and last_autoanalyze is null and n_live_tup >= 50`,
  );
  for (const { name } of rows) await pool.query(`analyze ${name}`);
}

/** Care that fails (a full disk, a database being closed) is tried again at its next turn; whoever writes hears of it. */
async function quietly(care: Promise<void>): Promise<void> {
  await care.catch(() => {});
}

/** Does what autovacuum's own defaults ask for, one table a statement, so that others get in between. */
async function vacuumWorn(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ care: string }>(
    `select case when not worn then 'analyze ' when changed then 'vacuum analyze ' else 'vacuum ' end || name as care
     from (
       select quote_ident(relname) as name, n_dead_tup, n_dead_tup > 50 + 0.2 * n_live_tup as worn,
         n_mod_since_analyze > 50 + 0.1 * n_live_tup as changed
       from pg_stat_user_tables) as tables
     where worn or changed order by n_dead_tup desc`,
  );
  for (const { care } of rows) {
    await pool.query(care);
    await othersTurn();
  }
}

/** After a power cut about the last second can be missing, instead of the half minute for which a system may hold back writes. */
async function syncLog(files: string, since: number): Promise<void> {
  const folder = join(files, 'pg_wal');
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (/^[0-9A-F]{24}$/.test(name) && (await stat(path)).mtimeMs >= since) await syncFile(path);
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}
