import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PoolClient } from 'pg';

export const migrationsFolder = join(import.meta.dirname, 'migrations');
/** Any number will do, as long as every process of every version uses the same. */
const advisoryLock = 7_741_203;

/**
 * Brings the database to the newest schema: every file of `migrations/` once, in the order of their names, each in a
 * transaction of its own, under an advisory lock so that two starting processes do not meet.
 * @returns the names of the migrations that were run
 */
export async function migrate(client: PoolClient): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [advisoryLock]);
  try {
    await client.query('create table if not exists migrations (name text primary key, at timestamptz not null)');
    const done = new Set((await client.query<{ name: string }>('select name from migrations')).rows.map((r) => r.name));
    const files = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql') && !done.has(name)).sort();
    for (const name of files) await runMigration(client, name);
    return files;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [advisoryLock]);
  }
}

async function runMigration(client: PoolClient, name: string): Promise<void> {
  const sql = await readFile(join(migrationsFolder, name), 'utf8');
  try {
    await client.query(`begin;\n${sql}\n;insert into migrations values ('${name}', now());\ncommit;`);
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed`, { cause: error });
  }
}
