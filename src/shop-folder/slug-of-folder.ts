import { basename } from 'node:path';
import { listShops } from '#commerce/shop';
import type { Db } from '#platform/db';
import type { ShopFolder } from './read-shop-folder.ts';

/**
 * The name in addresses of the shop that a folder is of. It is the shop that was imported from it before; else the one that is
 * called as the folder or as the shop in it; else a new one, named after the folder. Two folders of one name that hold shops
 * of different names are two shops.
 */
export async function slugOfFolder(tx: Db, { dir, settings }: ShopFolder): Promise<string> {
  const shops = await listShops(tx);
  const imported = await tx
    .selectFrom('imported_rows')
    .select('shop_id')
    .where('kind', '=', 'folder')
    .where('hash', '=', dir)
    .execute();
  const before = shops.find((shop) => imported.some((row) => row.shop_id === shop.id));
  if (before) return before.slug;
  const slug = slugOf(basename(dir));
  const namesakes = shops.filter((shop) => shop.settings.name === settings.name);
  const [namesake] = namesakes.length > 1 ? namesakes.filter((shop) => shop.slug === slug) : namesakes;
  if (namesake) return namesake.slug;
  const taken = new Set(shops.map((shop) => shop.slug));
  return taken.has(slug) ? freeSlug(slug, taken) : slug;
}

function freeSlug(slug: string, taken: Set<string>): string {
  let count = 2;
  while (taken.has(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'shop';
}
