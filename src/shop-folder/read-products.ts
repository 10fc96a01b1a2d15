import { isHandle, type ProductInput, type VariantInput } from '#commerce/catalog';
import type { ProductImage, ProductOption } from '#platform/db';
import type { Place, Problem } from './problem.ts';
import {
  cell,
  complain,
  type Reader,
  readGrams,
  readImagePath,
  readMoney,
  readPolicy,
  readPrice,
  readStock,
  withoutApostrophe,
} from './read-cells.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import {
  attributesOf,
  type Header,
  metafieldLabel,
  readHeader,
  type ShopifyColumn,
  shopifyColumns,
} from './shopify-columns.ts';

/**
 * A product of products.csv. `lines`: of its variants, in order. `countsStock`: the file says how many there are; an export
 * of a shop with several locations does not.
 */
export type FolderProduct = { input: ProductInput; line: number; lines: number[]; countsStock: boolean };

export type ReadProducts = { products: FolderProduct[]; problems: Problem[] };

/** Under which a variant's source keeps the stock that the file said last: only another number there sets the stock anew. */
export const quantityKey = 'Variant Inventory Qty';
export const trackerKey = 'Variant Inventory Tracker';

/** Shopify's product CSV, as exported now and in former years: one row a variant, further rows for further images. */
export function readProducts(file: string, bytes: Uint8Array, currency: string): ReadProducts {
  const { header: names, rows, problems } = readCsv(file, bytes);
  if (problems.length > 0) return { products: [], problems };
  const header = readHeader(names);
  const missing = missingColumns(file, header);
  if (missing.length > 0) return { products: [], problems: missing };
  const reader: Reader = { file, header, currency, problems };
  const products = [...rowsByHandle(reader, rows)].flatMap(([handle, own]) => readProduct(reader, handle, own) ?? []);
  checkSkus(reader, products);
  return { products, problems: problems.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)) };
}

function missingColumns(file: string, { columns }: Header): Problem[] {
  return (['handle', 'title', 'price'] as const)
    .filter((column) => columns[column] === undefined)
    .map((column) => ({
      place: { file, line: 1 },
      reason: `has no column "${shopifyColumns[column].join('" or "')}"; is it Shopify's product export?`,
    }));
}

function rowsByHandle(reader: Reader, rows: CsvRow[]): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const handle = cell(reader, row, 'handle').toLowerCase().normalize('NFC');
    if (handle === '') complain(reader, row, 'handle', 'is missing');
    else if (!isHandle(handle))
      complain(reader, row, 'handle', `"${handle}" has spaces, slashes or other signs; write it like helm-anak-junior`);
    else groups.set(handle, [...(groups.get(handle) ?? []), row]);
  }
  return groups;
}

function readProduct(reader: Reader, handle: string, rows: CsvRow[]): FolderProduct | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const said = (column: ShopifyColumn) =>
    cell(reader, rows.find((row) => cell(reader, row, column) !== '') ?? first, column);
  const title = said('title');
  if (title === '') complain(reader, first, 'title', 'is missing');
  const variantRows = rows.filter((row) => row === first || isVariantRow(reader, row));
  const names = optionNames(reader, rows, variantRows);
  const variants = variantRows.map((row) => readVariant(reader, row, names));
  checkTwins(reader, variantRows, variants, names);
  const source = carried(reader, rows, reader.header.ofProduct);
  const status = readStatus(reader, first, source);
  const input: ProductInput = {
    handle,
    title,
    bodyHtml: said('body'),
    vendor: said('vendor'),
    type: said('type'),
    category: said('category'),
    tags: tagsOf(said('tags')),
    options: optionsOf(names, variants),
    images: readImages(reader, rows),
    attributes: attributesOf(source).attributes,
    translations: {},
    status,
    source,
    variants,
  };
  const countsStock = reader.header.columns.quantity !== undefined;
  return { input, line: first.line, lines: variantRows.map((row) => row.line), countsStock };
}

const variantColumns: ShopifyColumn[] = ['price', 'sku', 'option1Value', 'quantity', 'barcode', 'variantImage'];

function isVariantRow(reader: Reader, row: CsvRow): boolean {
  return variantColumns.some((column) => cell(reader, row, column) !== '');
}

const optionColumns = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

/** The names of the options with their places; none for a product of one variant, which Shopify calls "Default Title". */
function optionNames(reader: Reader, rows: CsvRow[], variantRows: CsvRow[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const fourth = reader.header.names.findIndex((name) => /^option(?:[4-9]|\d\d+) name$/i.test(name));
  const overfull = fourth < 0 ? undefined : rows.find((row) => (row.cells[fourth] ?? '').trim() !== '');
  if (overfull) {
    const place = { file: reader.file, line: overfull.line, column: reader.header.names[fourth] };
    reader.problems.push({ place, reason: 'a product has at most three options' });
  }
  if (variantRows.length === 1 && cell(reader, first, 'option1Value') === 'Default Title') return [];
  const names = optionColumns.map(([name]) =>
    cell(reader, rows.find((row) => cell(reader, row, name) !== '') ?? first, name),
  );
  checkNames(reader, first, names);
  const used = names.filter((name) => name !== '');
  if (used.length === 0 && variantRows.length > 1) {
    complain(
      reader,
      variantRows[1] ?? first,
      'option1Name',
      'a product of several variants needs an option, such as "Size"',
    );
  }
  return used;
}

function checkNames(reader: Reader, first: CsvRow, names: string[]): void {
  for (const [at, [nameColumn, valueColumn]] of optionColumns.entries()) {
    const name = names[at] ?? '';
    if (name === '' && names.slice(at + 1).some((later) => later !== ''))
      complain(reader, first, nameColumn, 'is missing');
    if (name === '' && cell(reader, first, valueColumn) !== '') complain(reader, first, nameColumn, 'is missing');
    if (name !== '' && names.indexOf(name) !== at) complain(reader, first, nameColumn, `"${name}" stands twice`);
  }
}

function readVariant(reader: Reader, row: CsvRow, names: string[]): VariantInput {
  const values = optionColumns.map(([, column]) => cell(reader, row, column));
  for (const [at, name] of names.entries()) {
    const column = optionColumns[at]?.[1];
    if (column && values[at] === '') complain(reader, row, column, `the variant has no value for "${name}"`);
  }
  const stock = readStock(reader, row);
  return {
    sku: withoutApostrophe(cell(reader, row, 'sku')) || null,
    options: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
    price: readPrice(reader, row),
    compareAt: readMoney(reader, row, 'compareAt') || null,
    stock,
    tracked: stock !== undefined && isCounted(reader, row),
    oversell: readPolicy(reader, row),
    barcode: withoutApostrophe(cell(reader, row, 'barcode')) || null,
    grams: readGrams(reader, row),
    image: readImagePath(cell(reader, row, 'variantImage')) || null,
    source: variantSource(reader, row),
  };
}

/** Shopify leaves the tracker empty where stock is not counted; a table made by hand has quantities and no such column. */
function isCounted(reader: Reader, row: CsvRow): boolean {
  return reader.header.columns.tracker === undefined || cell(reader, row, 'tracker') !== '';
}

function readStatus(reader: Reader, first: CsvRow, source: Record<string, string>): ProductInput['status'] {
  const published = cell(reader, first, 'published').toLowerCase();
  const status = cell(reader, first, 'status').toLowerCase();
  if (!['', 'true', 'false'].includes(published)) {
    complain(reader, first, 'published', `"${published}" is neither TRUE nor FALSE`);
  }
  if (!['', 'active', 'draft', 'archived', 'unlisted'].includes(status)) {
    complain(reader, first, 'status', `"${status}" is not active, draft or archived`);
  }
  if (published !== '') source.Published = published.toUpperCase();
  if (status !== '') source.Status = status;
  if (status === 'archived') return 'archived';
  return published === 'false' || status === 'draft' || status === 'unlisted' ? 'draft' : 'active';
}

function variantSource(reader: Reader, row: CsvRow): Record<string, string> {
  const source = carried(reader, [row], reader.header.ofVariant);
  const quantity = cell(reader, row, 'quantity');
  const tracker = cell(reader, row, 'tracker');
  if (quantity !== '') source[quantityKey] = quantity;
  if (tracker !== '') source[trackerKey] = tracker;
  return source;
}

const ownFields = new Set([quantityKey, trackerKey, 'Published', 'Status']);

/** Whether nothing but `source` keeps what this column of a file said. */
export function isOnlyCarried(column: string): boolean {
  return !ownFields.has(column) && metafieldLabel(column) === undefined;
}

/** The first value that the rows have in each of these columns, by the column's name. */
function carried(reader: Reader, rows: CsvRow[], places: number[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const place of places) {
    const value = rows.map((row) => row.cells[place] ?? '').find((text) => text.trim() !== '');
    if (value !== undefined) found[reader.header.names[place] ?? ''] = value;
  }
  return found;
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function optionsOf(names: string[], variants: VariantInput[]): ProductOption[] {
  return names.map((name) => ({ name, values: [...new Set(variants.map((variant) => variant.options[name] ?? ''))] }));
}

/** Pictures in the order of their positions; one that stands in several rows is one picture. */
function readImages(reader: Reader, rows: CsvRow[]): ProductImage[] {
  const found = rows.flatMap((row, at) => {
    const src = readImagePath(cell(reader, row, 'image'));
    const text = cell(reader, row, 'imagePosition');
    if (text !== '' && !/^\d+$/.test(text)) complain(reader, row, 'imagePosition', `"${text}" is not a position`);
    return src === ''
      ? []
      : [{ src, alt: cell(reader, row, 'imageAlt'), position: text === '' ? at + 1 : Number(text) }];
  });
  return found
    .filter((image, at) => found.findIndex((other) => other.src === image.src) === at)
    .sort((a, b) => a.position - b.position)
    .map((image, at) => ({ ...image, position: at + 1 }));
}

function checkTwins(reader: Reader, rows: CsvRow[], variants: VariantInput[], names: string[]): void {
  const seen = new Map<string, number>();
  if (names.length === 0) return;
  for (const [at, variant] of variants.entries()) {
    const key = JSON.stringify(names.map((name) => variant.options[name]));
    const row = rows[at];
    const twin = seen.get(key);
    if (row && twin !== undefined) {
      complain(
        reader,
        row,
        'option1Value',
        `is the same variant as line ${twin}: ${Object.values(variant.options).join(' / ')}`,
      );
    } else if (row) seen.set(key, row.line);
  }
}

function checkSkus(reader: Reader, products: FolderProduct[]): void {
  const seen = new Map<string, number>();
  for (const { input, lines } of products) {
    for (const [at, { sku }] of input.variants.entries()) {
      const line = lines[at] ?? 0;
      const first = sku === null ? undefined : seen.get(sku);
      const place: Place = { file: reader.file, line, column: reader.header.names[reader.header.columns.sku ?? 0] };
      if (first !== undefined) reader.problems.push({ place, reason: `"${sku}" is also the SKU of line ${first}` });
      else if (sku !== null) seen.set(sku, line);
    }
  }
}
