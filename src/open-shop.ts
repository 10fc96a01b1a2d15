import { basename, join, resolve } from 'node:path';
import { listShops, type Shop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import { importShop, readShopFolder } from '#shop-folder';

const demoFolder = join(import.meta.dirname, '..', 'shops', 'demo');

/**
 * The shop that stands at '/': the one of the folder, brought up to date with it; else the installation's first one; else,
 * in an empty database, the demo shop.
 * @throws InvalidFolder naming every place of the folder that is not right; then nothing is changed
 */
export async function openShop(db: Db, folder: string | undefined, now: Date): Promise<Shop> {
  if (folder) return importFolder(db, folder, now);
  const [first] = await listShops(db);
  return first ?? importFolder(db, demoFolder, now);
}

async function importFolder(db: Db, folder: string, now: Date): Promise<Shop> {
  const read = await readShopFolder(folder);
  const report = await transact(db, (tx) => importShop(tx, read, { slug: slugOf(folder), now }));
  return report.shop;
}

/** The folder's name, as it stands in addresses. */
function slugOf(folder: string): string {
  const name = basename(resolve(folder)).normalize('NFKD').toLowerCase();
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'shop';
}
