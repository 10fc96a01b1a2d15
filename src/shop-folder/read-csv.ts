import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** `line`: where the row begins. `cells`: by the header's columns, as many as it has. */
export type CsvRow = { line: number; cells: string[] };
export type Csv = { header: string[]; rows: CsvRow[]; problems: Problem[] };

type Parsed = { record: string[]; info: { bytes: number } };

/**
 * Reads a table with a header. Rows may be shorter than the header, and longer by empty cells; a byte order mark, any line
 * ends, line breaks in quotes, and semicolons or tabs instead of commas (as spreadsheets of some countries write them) do.
 */
export function readCsv(file: string, bytes: Uint8Array): Csv {
  const { text, problems } = readText(file, bytes);
  if (problems.length > 0) return { header: [], rows: [], problems };
  try {
    return tableOf(file, parseRows(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? lastQuoteLine(text) : Number(error.lines);
    return { header: [], rows: [], problems: [{ place: { file, line }, reason: csvReason(error.code) }] };
  }
}

function parseRows(text: string): CsvRow[] {
  const bytes = Buffer.from(text);
  // The library's types do not know what `info` does to the rows.
  const parsed = parse(bytes, {
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    delimiter: delimiterOf(text),
  }) as unknown as Parsed[];
  let line = 1;
  let from = 0;
  return parsed.map(({ record, info }) => {
    const row = { line, cells: record };
    line += bytes.toString('latin1', from, info.bytes).match(/\r\n|\r|\n/g)?.length ?? 0;
    from = info.bytes;
    return row;
  });
}

/** The line of the quote that is left open: the last one of an odd number. */
function lastQuoteLine(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split(/\r\n|\r|\n/).length;
}

function delimiterOf(text: string): string {
  const header = /^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? '';
  if (header.includes(',')) return ',';
  if (header.includes(';')) return ';';
  return header.includes('\t') ? '\t' : ',';
}

function tableOf(file: string, all: CsvRow[]): Csv {
  const filled = all.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [first, ...rows] = filled;
  if (!first) return { header: [], rows: [], problems: [{ place: { file, line: 1 }, reason: 'has no header' }] };
  const header = first.cells.map((cell) => cell.trim());
  const problems = rows
    .filter((row) => row.cells.slice(header.length).some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      place: { file, line },
      reason: `has ${cells.length} cells, the header ${header.length}; put cells with commas or quotes in quotes`,
    }));
  return { header, rows, problems };
}

function csvReason(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened that is never closed';
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'after a closing quote there must be a comma; write quotes inside a cell twice';
  if (code === 'INVALID_OPENING_QUOTE')
    return 'a quote stands inside a cell; put the cell in quotes and write the quote twice';
  return 'is no table of comma-separated values';
}
