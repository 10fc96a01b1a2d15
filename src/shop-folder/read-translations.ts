import type { Translation } from '#platform/db';
import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { FolderProduct } from './read-products.ts';

/**
 * translations/en.csv: handle, title, body: what products are called and said to be in another language. What is left empty
 * is shown in the shop's own. The translations are put into the products; what is wrong is returned.
 */
export function readTranslations(file: string, bytes: Uint8Array, products: FolderProduct[]): Problem[] {
  const language = /([^/]+)\.csv$/.exec(file)?.[1] ?? '';
  if (!/^[a-z]{2}$/.test(language)) {
    return [{ place: { file }, reason: 'is not named after a language of two letters, such as en.csv' }];
  }
  const { header, rows, problems } = readCsv(file, bytes);
  const places = new Map(header.map((name, place) => [name.toLowerCase(), place]));
  if (problems.length === 0 && !places.has('handle')) {
    problems.push({ place: { file, line: 1 }, reason: 'has no column "handle"' });
  }
  if (problems.length > 0) return problems;
  const byHandle = new Map(products.map((product) => [product.input.handle, product.input]));
  return rows.flatMap(({ line, cells }) => {
    const cell = (name: string) => (cells[places.get(name) ?? -1] ?? '').trim();
    const handle = cell('handle').toLowerCase();
    const product = byHandle.get(handle);
    if (!product) return [{ place: { file, line, column: 'handle' }, reason: `there is no product "${handle}"` }];
    const translation: Translation = {};
    if (cell('title')) translation.title = cell('title');
    if (cell('body')) translation.body = cell('body');
    if (Object.keys(translation).length > 0) product.translations[language] = translation;
    return [];
  });
}
