import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { publish } from '#platform/bus';
import { announce, type Database } from '#platform/db';
import { AppError } from '#platform/errors';
import type { End, Head, Progress, TableHead } from './format.ts';
import { quote, readMigrations, readTables, type Table } from './tables.ts';

const charactersAtOnce = 1_000_000;
/** How long to wait for those who are using a table. */
const lockTimeout = '20s';

/**
 * Puts a backup in the place of all that is in the database, in one transaction: it is restored whole or nothing changes.
 * A backup of an older version is taken (what it does not have gets its default), one of a newer version is not.
 * @returns how many rows were restored
 * @throws AppError `invalid_file`, naming the line and what is wrong with it
 */
export async function restoreBackup(database: Database, file: string, progress?: Progress): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '${lockTimeout}'`);
    const rows = await restoreLines(client, linesOf(file), file, progress);
    if (database.kind === 'server') await announce(client, { topic: 'restored' });
    await client.query('commit');
    await client.query('analyze');
    if (database.kind === 'embedded') publish({ topic: 'restored' });
    return rows;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw asFileError(error, file);
  } finally {
    client.release();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const reading = pipeline(createReadStream(file), gunzip).catch(
    (error: unknown) => void gunzip.destroy(error as Error),
  );
  yield* createInterface({ input: gunzip, crlfDelay: Number.POSITIVE_INFINITY });
  await reading;
}

async function restoreLines(client: ClientBase, lines: AsyncGenerator<string>, file: string, progress?: Progress) {
  const head = readHead((await lines.next()).value, file);
  await requireKnown(head, await readMigrations(client), file);
  const tables = new Map((await readTables(client)).map((table) => [table.name, table]));
  await client.query(`truncate ${[...tables.keys()].map(quote).join(', ')}`);
  await setTriggers(client, tables.values(), 'disable');
  let done = 0;
  for (;;) {
    const next = await readTableHead(lines, file);
    if ('end' in next) return finish(client, [...tables.values()], next, done, file);
    const table = tables.get(next.table);
    if (!table) throw new AppError('invalid_file', `${file}: unknown table ${next.table}.`);
    for await (const rows of batches(lines, next, file)) {
      await insert(client, next, rows);
      done += rows.length;
      progress?.(done, head.rows);
    }
  }
}

/** What follows from a row is in the backup by itself: nothing is to follow once more while rows are put back. */
async function setTriggers(client: ClientBase, tables: Iterable<Table>, how: 'disable' | 'enable'): Promise<void> {
  const lines = [...tables].map(({ name }) => `alter table ${quote(name)} ${how} trigger user`);
  await client.query(lines.join(';'));
}

function readHead(text: unknown, file: string): Head {
  const head = parse(text, file) as Partial<Head>;
  if (head.format !== 'warung-backup') throw new AppError('invalid_file', `${file}: this is not a backup of Warung.`);
  if (head.version !== 1) throw new AppError('invalid_file', `${file}: unknown version ${head.version} of the format.`);
  return head as Head;
}

async function requireKnown(head: Head, known: string[], file: string): Promise<void> {
  const unknown = head.migrations.find((name) => !known.includes(name));
  if (!unknown) return;
  throw new AppError('invalid_file', `${file}: made by a newer version (${unknown}); update this one, then restore.`);
}

async function readTableHead(lines: AsyncGenerator<string>, file: string): Promise<TableHead | End> {
  const next = await lines.next();
  if (next.done) throw cut(file);
  return parse(next.value, file) as TableHead | End;
}

/** The rows of one table, as many at once as one statement should carry. */
async function* batches(lines: AsyncGenerator<string>, head: TableHead, file: string): AsyncGenerator<string[]> {
  let rows: string[] = [];
  let size = 0;
  for (let count = 0; count < head.rows; count++) {
    const next = await lines.next();
    if (next.done) throw cut(file);
    rows.push(next.value);
    size += next.value.length;
    if (size < charactersAtOnce && count < head.rows - 1) continue;
    yield rows;
    rows = [];
    size = 0;
  }
}

async function insert(client: ClientBase, head: TableHead, rows: string[]): Promise<void> {
  const columns = head.columns.map(quote).join(', ');
  const table = quote(head.table);
  await client.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [`[${rows.join(',')}]`],
  );
}

async function finish(client: ClientBase, tables: Table[], end: End, done: number, file: string): Promise<number> {
  if (end.rows !== done) throw cut(file);
  await setTriggers(client, tables, 'enable');
  for (const { name, identity } of tables) {
    for (const column of identity) await continueCounting(client, name, column);
  }
  return done;
}

async function continueCounting(client: ClientBase, table: string, column: string): Promise<void> {
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), greatest((select max(${quote(column)}) from ${quote(table)}), 1))`,
    [quote(table), column],
  );
}

function parse(text: unknown, file: string): object {
  try {
    return JSON.parse(String(text)) as object;
  } catch (cause) {
    throw new AppError('invalid_file', `${file}: this is not a backup of Warung.`, { cause });
  }
}

function cut(file: string): AppError {
  return new AppError('invalid_file', `${file}: the backup ends too early; take another one.`);
}

/** What zlib, the disk and Postgres say about a file that is no backup, or a damaged one. */
function asFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError || !('code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOENT') return new AppError('invalid_file', `${file}: there is no such file.`, { cause: error });
  if (code === 'Z_BUF_ERROR') return cut(file);
  if (code.startsWith('Z_'))
    return new AppError('invalid_file', `${file}: this is not a gzip'd backup.`, { cause: error });
  if (/^2[23]/.test(code)) return new AppError('invalid_file', `${file}: ${error.message}.`, { cause: error });
  return error;
}
