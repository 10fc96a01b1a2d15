import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { listShopFiles, loadShop, readShopFile, type Shop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { hashOf, readBase } from './import-base.ts';
import { storedFaq } from './import-faq.ts';
import { importShop } from './import-shop.ts';
import { contentOf } from './plan-products.ts';
import { faqFiles, readShopFolder, type ShopFolder, translationFiles } from './read-shop-folder.ts';
import { storedProducts } from './stored-products.ts';
import { csvText } from './write-csv.ts';
import { type ExportedProduct, productsCsv, translationsCsv } from './write-products.ts';
import { settingsYaml } from './write-settings.ts';

/** The files that were written, as paths in the folder; those that said the same already are left as they are. */
export type ExportReport = { dir: string; written: string[] };

/**
 * Writes a shop as a folder; to be called in a transaction. Other files there are left alone, comments too where a file need
 * not be written anew. Exported into the folder that it was imported from, the shop and the folder are one again: the next
 * import takes over what is changed in the folder from here on.
 */
export async function exportShop(tx: Db, shopId: string, path: string, { now }: { now: Date }): Promise<ExportReport> {
  const dir = resolve(path);
  const shop = await loadShop(tx, shopId);
  const before = await readShopFolder(dir).catch(() => undefined);
  const written = [
    ...(await exportSettings(dir, shop, before)),
    ...(await exportProducts(tx, dir, shop, before)),
    ...(await exportFaq(tx, dir, shop, before)),
    ...(await exportFiles(tx, dir, shop, before)),
  ];
  const folder = await readShopFolder(dir);
  const base = await readBase(tx, shopId);
  if (base.folder.get('') === dir) await importShop(tx, folder, { slug: shop.slug, now });
  return { dir, written };
}

async function exportSettings(dir: string, shop: Shop, before: ShopFolder | undefined): Promise<string[]> {
  if (before && hashOf(before.settings) === hashOf(shop.settings)) return [];
  return write(dir, 'shop.yaml', settingsYaml(shop.settings));
}

async function exportProducts(tx: Db, dir: string, shop: Shop, before: ShopFolder | undefined): Promise<string[]> {
  const products = (await storedProducts(tx, shop.id)).flatMap(({ input, variants }): ExportedProduct[] => {
    const active = variants.filter((variant) => variant.active);
    return active.length > 0 ? [{ input, stock: active.map((variant) => variant.stock) }] : [];
  });
  if (products.length === 0 && !before?.products) return [];
  if (before?.products && sameProducts(products, before.products)) return [];
  const translations = translationsCsv(products.map((product) => product.input));
  const written = await write(dir, 'products.csv', productsCsv(products, shop.settings.currency));
  for (const [file, text] of translations) written.push(...(await write(dir, file, text)));
  const stale = (await translationFiles(dir)).filter((file) => !translations.has(file));
  for (const file of stale) await rm(join(dir, file));
  return written;
}

function sameProducts(products: ExportedProduct[], file: NonNullable<ShopFolder['products']>): boolean {
  if (products.length !== file.length) return false;
  return products.every(({ input, stock }, at) => {
    const other = file[at]?.input;
    const sameStock = other?.variants.every(
      (variant, which) => variant.stock === undefined || variant.stock === stock[which],
    );
    return other !== undefined && sameStock && hashOf(contentOf(input)) === hashOf(contentOf(other));
  });
}

async function exportFaq(tx: Db, dir: string, shop: Shop, before: ShopFolder | undefined): Promise<string[]> {
  const entries = await storedFaq(tx, shop.id);
  const rows = entries.map(({ question, answer, language, category }) => [question, answer, language, category]);
  const there = before?.faq?.map(({ question, answer, language, category }) => [question, answer, language, category]);
  if (rows.length === 0 && !there) return [];
  if (there && hashOf(there) === hashOf(rows)) return [];
  const written = await write(dir, 'faq.csv', csvText([['question', 'answer', 'language', 'category'], ...rows]));
  const others = faqFiles(await readdir(dir)).filter((file) => file !== 'faq.csv');
  for (const file of others) await rm(join(dir, file)); // all they said is in faq.csv now
  return written;
}

async function exportFiles(tx: Db, dir: string, shop: Shop, before: ShopFolder | undefined): Promise<string[]> {
  const there = new Map(before?.files.map((file) => [file.path, file.hash]));
  const written: string[] = [];
  for (const { path, hash } of await listShopFiles(tx, shop.id)) {
    if (there.get(path) === hash) continue;
    const file = await readShopFile(tx, shop.id, path);
    if (file) written.push(...(await write(dir, path, file.data)));
  }
  return written;
}

/** Whole or not at all: a file is written beside its place and then put there. */
async function write(dir: string, path: string, content: string | Buffer): Promise<string[]> {
  const target = join(dir, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.part`, content);
    await rename(`${target}.part`, target);
  } catch (cause) {
    await rm(`${target}.part`, { force: true });
    throw new AppError('invalid_file', `${target} cannot be written: ${(cause as Error).message}`, { path, cause });
  }
  return [path];
}
