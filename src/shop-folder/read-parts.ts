import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShopSettings } from '#commerce/shop';
import { imageLinks } from './check-links.ts';
import { InvalidFolder, type Problem } from './problem.ts';
import { readImages } from './read-files.ts';
import {
  inOrder,
  namesIn,
  readFaqFiles,
  readProductFiles,
  readShopFolder,
  type ShopFolder,
} from './read-shop-folder.ts';

/** What of a shop stands in a folder: the whole of it, or products, questions or pictures for a shop that is there already. */
export type ReadPart = { folder: ShopFolder; isWhole: boolean };

/**
 * Reads a folder that says a part of a shop; with a shop.yaml it is the whole shop.
 * @param known the shop's settings, and the paths of pictures it has already
 * @throws InvalidFolder with every problem's place and reason
 */
export async function readPart(dir: string, known: { settings: ShopSettings; pictures: string[] }): Promise<ReadPart> {
  const isWhole = (await stat(join(dir, 'shop.yaml')).catch(() => null)) !== null;
  if (isWhole) return { folder: await readShopFolder(dir), isWhole };
  const { settings } = known;
  const problems: Problem[] = [];
  const images = await readImages(dir);
  const products = await readProductFiles(dir, settings.currency, problems);
  const faq = await readFaqFiles(dir, await namesIn(dir), settings.languages[0] ?? 'en', problems);
  problems.push(...images.problems);
  const pictures = new Set([...known.pictures, ...images.files.map(({ path }) => path)]);
  if (products) problems.push(...imageLinks('products.csv', products, pictures));
  if (!products && !faq && images.files.length === 0 && problems.length === 0) {
    problems.push({
      place: { file: 'products.csv' },
      reason: 'is missing, and faq.csv and images/ too: there is nothing to import',
    });
  }
  if (problems.length > 0) throw new InvalidFolder(inOrder(problems));
  const placeOf = () => ({ file: 'shop.yaml' });
  return { folder: { dir, settings, products, faq, flows: [], files: images.files, placeOf }, isWhole };
}
