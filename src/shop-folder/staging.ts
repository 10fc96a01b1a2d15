import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';

/** Where an import may put a file: what a shop's folder is made of, and nothing else. */
const parts =
  /^(shop\.yaml|products\.csv|faq\.csv|faq(\.[a-z]{2})?\.md|translations\/[\w-]+\.csv|flows\/[\w-]+\.ya?ml|images(\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)+)$/u;

const keptMs = 3_600_000;
export const stagedMaxBytes = 20 * 1_048_576;
const mostFiles = 5_000;

/**
 * Files of an import that was begun from a page, below the data folder until it is carried out or an hour old; outside of the
 * shop until then.
 */
export type Staging = { dataDir: string; shopId: string; now: Date };

const folderOf = ({ dataDir, shopId }: Staging) => join(dataDir, 'imports', shopId);

/** Begins an import; those of this shop that nobody went on with are gone. */
export async function beginStaging(staging: Staging): Promise<string> {
  const folder = folderOf(staging);
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }));
    if (staging.now.getTime() - mtimeMs > keptMs) await rm(join(folder, name), { recursive: true, force: true });
  }
  const id = newId();
  await mkdir(join(folder, id), { recursive: true });
  return id;
}

/** @throws AppError `not_found`: it was carried out, is too old, or is another shop's */
export async function stagedFolder(staging: Staging, id: string): Promise<string> {
  const folder = join(folderOf(staging), id);
  const isThere = await stat(folder).catch(() => null);
  if (!isThere) throw new AppError('not_found', 'This import is over: choose the files once more', { path: 'id' });
  return folder;
}

/** @throws AppError `invalid_body` for a path that no shop folder has; `too_large` for more files than a shop has */
export async function stageFile(staging: Staging, id: string, path: string, data: Buffer): Promise<void> {
  const folder = await stagedFolder(staging, id);
  const name = path.normalize('NFC');
  if (!parts.test(name)) {
    throw new AppError('invalid_body', `"${path}" is no part of a shop: products.csv, faq.csv, shop.yaml, images/…`, {
      path,
    });
  }
  const known = await readdir(folder, { recursive: true });
  if (known.length >= mostFiles) throw new AppError('too_large', `More than ${mostFiles} files`, { path });
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), data);
}

export async function dropStaged(staging: Staging, id: string): Promise<void> {
  await rm(join(folderOf(staging), id), { recursive: true, force: true });
}
