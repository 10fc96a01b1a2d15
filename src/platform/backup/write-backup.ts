import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import type { Database } from '#platform/db';
import type { End, Head, Progress, TableHead } from './format.ts';
import { quote, readMigrations, readTables, type Table } from './tables.ts';

const rowsAtOnce = 1_000;

/**
 * Writes the whole database, as it is at this moment, to `file`; readable by its owner only. The file appears when it is
 * whole. The embedded database has one connection: it serves nothing else meanwhile (about a second for 100,000 rows).
 * @returns how many rows were written
 */
export async function writeBackup(database: Database, file: string, now: Date, progress?: Progress): Promise<number> {
  const draft = `${file}.${process.pid}.part`;
  await mkdir(dirname(file), { recursive: true });
  const client = await database.pool.connect();
  let rows = 0;
  const count: Progress = (done, total) => {
    rows = done;
    progress?.(done, total);
  };
  try {
    await client.query('begin isolation level repeatable read read only');
    const lines = Readable.from(backupLines(client, now, count));
    await pipeline(lines, createGzip({ level: 5 }), createWriteStream(draft, { mode: 0o600 }));
    await keep(draft, file);
    return rows;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

async function* backupLines(client: ClientBase, now: Date, progress: Progress): AsyncGenerator<string> {
  const tables = await readTables(client);
  const counts = await countRows(client, tables);
  const total = counts.reduce((sum, rows) => sum + rows, 0);
  const migrations = await readMigrations(client);
  yield line({ format: 'warung-backup', version: 1, at: now.toISOString(), migrations, rows: total } satisfies Head);
  let done = 0;
  for (const [index, { name, columns }] of tables.entries()) {
    yield line({ table: name, columns, rows: counts[index] ?? 0 } satisfies TableHead);
    for await (const rows of rowsOf(client, name)) {
      yield rows.join('');
      done += rows.length;
      progress(done, total);
    }
  }
  yield line({ end: true, rows: done } satisfies End);
}

async function countRows(client: ClientBase, tables: Table[]): Promise<number[]> {
  const counts = tables.map(({ name }) => `(select count(*) from ${quote(name)})`);
  const { rows } = await client.query<{ counts: number[] }>(`select json_build_array(${counts.join(', ')}) as counts`);
  return rows[0]?.counts ?? [];
}

async function* rowsOf(client: ClientBase, table: string): AsyncGenerator<string[]> {
  await client.query(`declare backup no scroll cursor for select row_to_json(t)::text as row from ${quote(table)} t`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtOnce} from backup`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => `${row}\n`);
  }
  await client.query('close backup');
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** On the disk before it has its name: a backup that is there is whole. */
async function keep(draft: string, file: string): Promise<void> {
  const handle = await open(draft, 'r+');
  await handle.sync().finally(() => handle.close());
  await rename(draft, file);
}
