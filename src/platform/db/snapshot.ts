import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { migrationsFolder } from './migrate.ts';

/**
 * An empty database of the newest schema, kept as a file: making one takes five seconds, unpacking it less than one.
 * Its name carries the engine's version and the migrations, so that a stale one is never used.
 */
const folder = join(import.meta.dirname, '../../../dist');

export async function hasSnapshot(): Promise<boolean> {
  return existsSync(join(folder, await snapshotName()));
}

export async function readSnapshot(): Promise<Blob | undefined> {
  try {
    return new Blob([await readFile(join(folder, await snapshotName()))]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps the database, which must be freshly made and empty, as the snapshot. A folder that cannot be written is no harm. */
export async function writeSnapshot(lite: PGlite): Promise<void> {
  const name = await snapshotName();
  const draft = join(folder, `${name}.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    const tar = await lite.dumpDataDir('none');
    await writeFile(draft, Buffer.from(await tar.arrayBuffer()));
    await rename(draft, join(folder, name));
    const stale = (await readdir(folder)).filter((file) => /^empty-\w+\.tar$/.test(file) && file !== name);
    await Promise.all(stale.map((file) => rm(join(folder, file), { force: true })));
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}

async function snapshotName(): Promise<string> {
  const hash = createHash('sha256').update(await engineVersion());
  for (const file of (await readdir(migrationsFolder)).sort()) {
    hash.update(file).update(await readFile(join(migrationsFolder, file)));
  }
  return `empty-${hash.digest('hex').slice(0, 16)}.tar`;
}

async function engineVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
