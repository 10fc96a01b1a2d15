import { join } from 'node:path';
import { listShops, type Shop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import { type ImportOptions, type ImportReport, importShop, readShopFolder, slugOfFolder } from '#shop-folder';

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

/** Brings the shop of that folder up to date with it; makes it when there is none. */
export async function importFolder(
  db: Db,
  folder: string,
  now: Date,
  onProgress?: ImportOptions['onProgress'],
): Promise<ImportReport> {
  const read = await readShopFolder(folder);
  return transact(db, async (tx) => importShop(tx, read, { slug: await slugOfFolder(tx, read), now, onProgress }));
}
