import { exponentOf, parseDecimal } from '#platform/money';
import type { Problem } from './problem.ts';
import type { CsvRow } from './read-csv.ts';
import { type Header, type ShopifyColumn, shopifyColumns } from './shopify-columns.ts';

const mostGrams = 2_147_483_647;
const mostStock = 2_147_483_647;

/** What reading a file needs at hand; problems are gathered on the way. */
export type Reader = { file: string; header: Header; currency: string; problems: Problem[] };

export function cell(reader: Reader, row: CsvRow, column: ShopifyColumn): string {
  const place = reader.header.columns[column];
  return place === undefined ? '' : (row.cells[place] ?? '').trim();
}

export function complain(reader: Reader, row: CsvRow, column: ShopifyColumn, reason: string): void {
  const place = reader.header.columns[column];
  const name = place === undefined ? shopifyColumns[column][0] : reader.header.names[place];
  reader.problems.push({ place: { file: reader.file, line: row.line, column: name }, reason });
}

/** Spreadsheets are kept from eating leading zeros by an apostrophe before figures. */
export function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=\d)/, '');
}

export function readPrice(reader: Reader, row: CsvRow): number {
  if (cell(reader, row, 'price') === '') complain(reader, row, 'price', 'is missing');
  return readMoney(reader, row, 'price') ?? 0;
}

export function readMoney(reader: Reader, row: CsvRow, column: 'price' | 'compareAt'): number | undefined {
  const text = cell(reader, row, column);
  if (text === '') return undefined;
  const amount = parseDecimal(text, reader.currency);
  const reason = moneyReason(text, amount, reader.currency);
  if (reason) complain(reader, row, column, `"${text}" ${reason}`);
  return amount ?? undefined;
}

/** "85.000" is one thing to an Indonesian and another to a computer: three figures after the point are not guessed at. */
function moneyReason(text: string, amount: number | null, currency: string): string | undefined {
  const fraction = /\.(\d+)$/.exec(text)?.[1] ?? '';
  const ambiguous = fraction.length > 2 && fraction.length > exponentOf(currency);
  if (ambiguous) return 'could be read in two ways; write thousands without a point, such as 85000';
  if (amount === null) return 'is not a price, such as 85000 or 77.40';
  return amount < 0 ? 'is below 0' : undefined;
}

export function readStock(reader: Reader, row: CsvRow): number | undefined {
  if (reader.header.columns.quantity === undefined) return undefined;
  const text = cell(reader, row, 'quantity');
  if (!/^(?:-?\d+(?:\.0+)?)?$/.test(text)) complain(reader, row, 'quantity', `"${text}" is not a whole number`);
  const stock = Number.parseInt(text || '0', 10);
  if (Math.abs(stock) > mostStock) complain(reader, row, 'quantity', `"${text}" is too much`);
  return Math.max(0, Number.isNaN(stock) ? 0 : stock); // Shopify goes below 0 when it has oversold
}

export function readPolicy(reader: Reader, row: CsvRow): boolean {
  const text = cell(reader, row, 'policy').toLowerCase();
  if (['', 'deny', 'false'].includes(text)) return false;
  if (!['continue', 'true'].includes(text)) complain(reader, row, 'policy', `"${text}" is neither deny nor continue`);
  return true;
}

export function readGrams(reader: Reader, row: CsvRow): number | null {
  const text = cell(reader, row, 'grams');
  if (text === '') return null;
  const grams = Number(text);
  const fits = /^\d+(?:\.\d+)?$/.test(text) && grams <= mostGrams;
  if (!fits) complain(reader, row, 'grams', `"${text}" is not a weight in grams`);
  return fits ? Math.round(grams) : null;
}

export function readImagePath(text: string): string {
  return text.normalize('NFC').replace(/^\.\//, '');
}
