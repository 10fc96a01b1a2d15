import { basename, join, resolve } from 'node:path';
import { listShops, type Shop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import { type ImportOptions, type ImportReport, importShop, readShopFolder } from '#shop-folder';

const demoFolder = join(import.meta.dirname, '..', 'shops', 'demo');

/**
 * The shop that stands at '/': the one of the folder, brought up to date with it; else the installation's first one; else,
 * in an empty database, the demo shop.
 * @throws InvalidFolder naming every place of the folder that is not right; then nothing is changed
 */
export async function openShop(db: Db, folder: string | undefined, now: Date): Promise<Shop> {
  if (folder) return (await importFolder(db, folder, now)).shop;
  const [first] = await listShops(db);
  return first ?? (await importFolder(db, demoFolder, now)).shop;
}

/** Brings the shop of that folder's name up to date with the folder; makes it when there is none. */
export async function importFolder(
  db: Db,
  folder: string,
  now: Date,
  onProgress?: ImportOptions['onProgress'],
): Promise<ImportReport> {
  const read = await readShopFolder(folder);
  return transact(db, (tx) => importShop(tx, read, { slug: slugOf(folder), now, onProgress }));
}

/** The folder's name, as it stands in addresses. */
function slugOf(folder: string): string {
  const name = basename(resolve(folder)).normalize('NFKD').toLowerCase();
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'shop';
}
