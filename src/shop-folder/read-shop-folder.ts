import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ShopFile, ShopSettings } from '#commerce/shop';
import { AppError } from '#platform/errors';
import { imageLinks, referralLinks, settingsLinks } from './check-links.ts';
import { InvalidFolder, type Place, type Problem } from './problem.ts';
import { type FolderFaq, type ReadFaq, readFaqCsv, readFaqMarkdown, uniqueFaq } from './read-faq.ts';
import { readFlowFiles, readImages } from './read-files.ts';
import { type FolderFlow, readFlows } from './read-flows.ts';
import { type FolderProduct, readProducts } from './read-products.ts';
import { readSettings } from './read-settings.ts';
import { readTranslations } from './read-translations.ts';
import type { Path } from './read-yaml.ts';

/** A shop as its folder says it is; undefined: the folder has no such file and says nothing of it. */
export type ShopFolder = {
  dir: string;
  settings: ShopSettings;
  products: FolderProduct[] | undefined;
  faq: FolderFaq[] | undefined;
  flows: FolderFlow[];
  /** Images and the files of flows. */
  files: ShopFile[];
  placeOf(path: Path): Place;
};

/**
 * Reads and checks a shop's folder as a whole: nothing of a folder with a problem is used.
 * @throws InvalidFolder with every problem's place and reason; AppError `invalid_file` when there is no such folder
 * @example const folder = await readShopFolder('shops/demo');
 */
export async function readShopFolder(path: string): Promise<ShopFolder> {
  const dir = resolve(path);
  const names = await namesIn(dir);
  const yaml = await bytesOf(dir, 'shop.yaml');
  if (!yaml) {
    throw new InvalidFolder([
      { place: { file: 'shop.yaml' }, reason: 'is missing; it needs at least name and currency' },
    ]);
  }
  const { settings, problems: settingsProblems, placeOf } = readSettings('shop.yaml', yaml);
  const problems: Problem[] = [...settingsProblems];
  const images = await readImages(dir);
  const flowFiles = await readFlowFiles(dir);
  problems.push(...images.problems, ...flowFiles.problems);
  const products = await readProductFiles(dir, settings?.currency ?? 'USD', problems);
  const faq = await readFaqFiles(dir, names, settings?.languages[0] ?? 'en', problems);
  const pictures = new Set(images.files.map((file) => file.path));
  if (products) problems.push(...imageLinks('products.csv', products, pictures));
  if (settings) {
    const handles = products && new Set(products.map((product) => product.input.handle));
    problems.push(...settingsLinks(settings, placeOf, handles, pictures));
  }
  const { flows, problems: flowProblems } = settings
    ? readFlows(flowFiles.files, settings, products)
    : { flows: [], problems: [] };
  problems.push(...flowProblems);
  if (settings && flowProblems.length === 0) {
    const ids = flows.map(({ flow }) => flow.id);
    problems.push(...referralLinks(settings, placeOf, ids));
  }
  if (problems.length > 0 || !settings) throw new InvalidFolder(inOrder(problems));
  return { dir, settings, products, faq, flows, files: [...images.files, ...flowFiles.files], placeOf };
}

/** By file as first met, then by line: the way in which they are corrected. */
export function inOrder(problems: Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  return files.flatMap((file) =>
    problems.filter(({ place }) => place.file === file).toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  );
}

export async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (cause) {
    throw new AppError('invalid_file', `There is no folder ${dir}`, { path: dir, cause });
  }
}

async function bytesOf(dir: string, file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(dir, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AppError('invalid_file', `${file} cannot be read`, { path: file, cause: error });
  }
}

export async function readProductFiles(
  dir: string,
  currency: string,
  problems: Problem[],
): Promise<FolderProduct[] | undefined> {
  const bytes = await bytesOf(dir, 'products.csv');
  if (!bytes) return undefined;
  const read = readProducts('products.csv', bytes, currency);
  problems.push(...read.problems);
  if (read.products.length === 0 && read.problems.length > 0) return undefined;
  for (const file of await translationFiles(dir)) {
    problems.push(...readTranslations(file, (await bytesOf(dir, file)) ?? Buffer.of(), read.products));
  }
  return read.products;
}

export async function translationFiles(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, 'translations')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `translations/${name}`)
    .sort();
}

export async function readFaqFiles(
  dir: string,
  names: string[],
  language: string,
  problems: Problem[],
): Promise<FolderFaq[] | undefined> {
  const files = faqFiles(names);
  if (files.length === 0) return undefined;
  const entries: FolderFaq[] = [];
  for (const file of files) {
    const read = await readFaqFile(dir, file, language);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  const unique = uniqueFaq(entries);
  problems.push(...unique.problems);
  return unique.entries;
}

/** The names among a folder's that hold questions and answers: faq.csv, faq.md, faq.en.md ... */
export function faqFiles(names: string[]): string[] {
  return names.filter((name) => /^faq(?:\.csv|(?:\.[a-z]{2})?\.md)$/.test(name)).sort();
}

async function readFaqFile(dir: string, file: string, language: string): Promise<ReadFaq> {
  const bytes = (await bytesOf(dir, file)) ?? Buffer.of();
  if (file.endsWith('.csv')) return readFaqCsv(file, bytes, language);
  return readFaqMarkdown(file, bytes, /\.([a-z]{2})\.md$/.exec(file)?.[1] ?? language);
}
