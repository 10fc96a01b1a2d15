/** A row of a size table: a size with what stands beside it; `columns`: what its cells are measures of, where the table says. */
export type SizeRow = { size: string; text: string; cells: string[] };
export type SizeTable = { header: string[] | null; rows: SizeRow[] };

/**
 * The sizes of a description with their measures: lines that begin with a size ("S | 48–50 cm"), or one line that tells of
 * several ("M 54-58 cm; L 58-62 cm"), with what stands before the first as the names of the columns.
 * @param sizes the values of the product's sizes
 */
export function sizeTable(lines: string[], sizes: string[]): SizeTable {
  const rows = lines.flatMap((line) => rowOf(line, sizes) ?? []);
  if (rows.length > 1 && new Set(rows.map(({ size }) => size)).size > 1) {
    const first = lines.findIndex((line) => rowOf(line, sizes) !== null);
    const before = lines[first - 1]?.split('|').map((cell) => cell.trim()) ?? [];
    return { header: before.length > 1 ? before : null, rows };
  }
  for (const line of lines) {
    const table = inOneLine(line, sizes);
    if (table.rows.length > 1) return table;
  }
  return { header: null, rows: [] };
}

function rowOf(line: string, sizes: string[]): SizeRow | null {
  const size = sizes.find((value) =>
    new RegExp(`^\\W*(?:size|ukuran|размер|tamanho)?\\s*${escaped(value)}(?=[\\s:|=(–-])`, 'iu').test(line),
  );
  const rest = size ? line.slice(line.toLowerCase().indexOf(size.toLowerCase()) + size.length) : '';
  if (!size || !/\d/.test(rest)) return null;
  return { size, text: line, cells: line.includes('|') ? line.split('|').map((cell) => cell.trim()) : cellsOf(rest) };
}

/** A size, and soon after it a figure: the next one begins another row. */
function inOneLine(line: string, sizes: string[]): SizeTable {
  const longestFirst = sizes.toSorted((a, b) => b.length - a.length).map(escaped);
  if (longestFirst.length === 0) return { header: null, rows: [] };
  const begins = new RegExp(
    `(?<![\\p{L}\\d-])(${longestFirst.join('|')})(?=\\s*[:=(–—-]?\\s*(?:\\p{L}+\\s+){0,4}\\d)`,
    'gu',
  );
  const found = [...line.matchAll(begins)];
  const [first] = found;
  if (!first) return { header: null, rows: [] };
  const rows = found.map((match, at) => {
    const text = line.slice(match.index, found[at + 1]?.index).replace(/[\s;,.:/]+$/u, '');
    return { size: match[1] ?? '', text, cells: ['', ...cellsOf(text.slice((match[1] ?? '').length))] };
  });
  const names = line
    .slice(0, first.index)
    .split(/[.!?]\s/u)
    .at(-1)
    ?.split(/\s*(?:,|\/|:|\bи\b| и | and | dan | e )\s*/u)
    .map((name) => name.trim())
    .filter(Boolean);
  return { header: names && names.length > 1 ? ['', ...names] : null, rows };
}

/** A comma between figures is a decimal one: "27,5-28,5" is one cell. */
function cellsOf(text: string): string[] {
  return text.split(/;|\/|,(?!\d)/u).map((cell) => cell.trim());
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
