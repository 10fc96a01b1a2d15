import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { careFor } from './care.ts';
import { requireSpace, watchDisk } from './disk.ts';
import { lockFolderSoon } from './lock.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { type Turnstile, turnstile } from './turnstile.ts';

/** An engine behind a pool. */
export type Engine = {
  pool: pg.Pool;
  /** Who may have one of the pool's clients next. */
  turnstile: Turnstile;
  /** To be called once the schema is there. */
  ready(): Promise<void>;
  /** Throws for a statement that must not run now. */
  check(statement: string): void;
  close(): Promise<void>;
};

/**
 * Opens Postgres inside this process. It has one connection, so the pool has one client and a second query waits its turn.
 * @throws AppError `data_in_use` when another process has the folder
 */
export async function openEmbedded(place: { folder: string } | { memory: true }): Promise<Engine> {
  engineParts();
  return 'folder' in place ? openFolder(place.folder) : openLite('memory://', true, async () => {});
}

/** A folder whose making was cut short (`pg.making` is still there) holds nothing that was ever acknowledged. */
async function openFolder(folder: string): Promise<Engine> {
  mkdirSync(folder, { recursive: true });
  const unlock = await lockFolderSoon(folder);
  const files = join(folder, 'pg');
  const making = join(folder, 'pg.making');
  try {
    requireSpace(folder);
    if (existsSync(making)) await rm(files, { recursive: true, force: true });
    const fresh = !existsSync(join(files, 'PG_VERSION'));
    if (fresh) await writeFile(making, '');
    const engine = await openLite(`file://${files}`, fresh, () => rm(making, { force: true }));
    return guarded(engine, folder, files, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function guarded(engine: Engine, folder: string, files: string, unlock: () => void): Engine {
  const disk = watchDisk(folder);
  const endCare = careFor(engine.pool, files);
  const close = async () => {
    disk.stop();
    endCare();
    await engine.close().finally(unlock);
  };
  return { ...engine, check: disk.check, close };
}

/**
 * The system keeps the files in memory as well: with the usual 128 MB for itself the engine is a hundred megabytes larger
 * and starts a tenth of a second later, and answers no sooner.
 */
const ownMemory = ['-c', 'shared_buffers=16MB'];

/**
 * Counting a table stops everybody, for there is one connection: with Postgres' usual sample of 30,000 rows for a third of a
 * second at 40,000 messages, with a quarter of it for less than a tenth.
 */
const countedBriefly = ['-c', 'default_statistics_target=25'];

/** So long a query waits for the connection. */
const patienceMs = 30_000;

/** Node has it; TypeScript knows it of browsers only. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

type Parts = { pgliteWasmModule: Promise<object>; fsBundle: Blob };

let parts: Parts | undefined;

/** The engine's two files. They are read at once, for while the program is loading nothing that was read comes to its turn. */
function engineParts(): Parts {
  parts ??= readParts(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')));
  return parts;
}

function readParts(folder: string): Parts {
  const pgliteWasmModule = WebAssembly.compile(readFileSync(join(folder, 'pglite.wasm')));
  const fsBundle = new Blob([readFileSync(join(folder, 'pglite.data'))]);
  return { pgliteWasmModule, fsBundle };
}

/** Loaded late: a process on a database server never needs the engine. */
async function openLite(address: string, fresh: boolean, made: () => Promise<void>): Promise<Engine> {
  const { pgliteWasmModule, fsBundle } = engineParts();
  const { PGlite } = await import('@electric-sql/pglite');
  const loadDataDir = fresh ? await readSnapshot() : undefined;
  const startParams = [...PGlite.defaultStartParams, ...ownMemory, ...countedBriefly];
  const lite = await PGlite.create(address, {
    pgliteWasmModule: await pgliteWasmModule,
    fsBundle,
    loadDataDir,
    startParams,
  });
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: patienceMs });
  const ready = async () => {
    if (fresh && !loadDataDir) await writeSnapshot(lite);
    await made();
  };
  const places = { all: 1, calm: 1, pressed: 1, patienceMs };
  return { pool, turnstile: turnstile(places), ready, check: () => {}, close: () => lite.close() };
}
