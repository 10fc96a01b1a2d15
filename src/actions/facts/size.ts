import type { Product } from '#commerce/catalog';
import type { SizeAdvice } from '#dialogue';

type Measure = { kind: string; value: string };
type Row = { size: string; text: string; cells: string[] };

/**
 * What the description tells of sizes: the one whose row holds the measures given, else the table, else nothing. Best effort:
 * shops write their tables in many ways, and a size is advised only when exactly one row fits.
 */
export function sizeAdvice(product: Product, measures: Measure[]): SizeAdvice {
  const option = sizeOption(product);
  const sizes = option?.values ?? [];
  const usual = measures.find(({ value }) => sizes.some((size) => size.toLowerCase() === value.toLowerCase()));
  const { header, rows } = tableOf(product, sizes);
  const fitting = rows.filter((row) => measures.length > 0 && measures.every((measure) => holds(row, header, measure)));
  const [only] = fitting;
  if (option && only && fitting.length === 1) return fits(option.name, only.size, only.text);
  if (option && usual && rows.length === 0) return fits(option.name, usual.value.toUpperCase(), usual.value);
  if (rows.length > 0)
    return { kind: 'table', rows: [...(header ? [header.join(' | ')] : []), ...rows.map(({ text }) => text)] };
  const sentences = product.bodyText
    .split('\n')
    .filter((line) => sizeWords.test(line))
    .slice(0, 3);
  return sentences.length > 0 ? { kind: 'text', sentences } : { kind: 'none', sizes };
}

function fits(option: string, size: string, row: string): SizeAdvice {
  return { kind: 'fits', size, row, options: { [option]: size } };
}

const sizeWords = /\b(size|sizing|ukuran|tamanho|medida|fit)s?\b|размер/iu;
const sizeNames = /^(size|ukuran|размер|tamanho|talla|numer|nomor|número)/iu;

function sizeOption({ options }: Product) {
  return options.find(({ name }) => sizeNames.test(name)) ?? options.find(({ values }) => values.some(isSize));
}

function isSize(value: string): boolean {
  return /^(x{0,3}[sl]|m|\d{2})$/iu.test(value);
}

/** Rows that begin with a size and have figures; the line before the first may name the columns. */
function tableOf({ bodyText, attributes }: Product, sizes: string[]): { header: string[] | null; rows: Row[] } {
  const lines = [...bodyText.split('\n'), ...Object.entries(attributes).map(([name, value]) => `${name}: ${value}`)];
  const rows = lines.flatMap((line) => rowOf(line, sizes) ?? []);
  const first = lines.findIndex((line) => rowOf(line, sizes) !== null);
  const before = lines[first - 1]?.split('|').map((cell) => cell.trim()) ?? [];
  return { header: before.length > 1 ? before : null, rows: rows.length > 1 ? rows : [] };
}

function rowOf(line: string, sizes: string[]): Row | null {
  const size = sizes.find((value) => {
    const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^\\W*(?:size|ukuran|размер|tamanho)?\\s*${escaped}(?=[\\s:|=(–-])`, 'iu').test(line);
  });
  const rest = size ? line.slice(line.toLowerCase().indexOf(size.toLowerCase()) + size.length) : '';
  if (!size || !/\d/.test(rest)) return null;
  return {
    size,
    text: line,
    cells: line.includes('|') ? line.split('|').map((cell) => cell.trim()) : rest.split(/[,;]/),
  };
}

const kinds: Record<string, RegExp> = {
  height: /tinggi|height|рост|altura|\btb\b/iu,
  weight: /berat|weight|вес|peso|\bbb\b|kg|кг/iu,
  foot: /kaki|foot|стоп|pé|\bpe\b|cm|см/iu,
  chest: /dada|chest|bust|груд|busto|peito|\bld\b/iu,
  waist: /pinggang|waist|тали|cintura/iu,
};

/** Whether a row's range under the measure's column, or its only range, holds the measure. */
function holds({ cells }: Row, header: string[] | null, { kind, value }: Measure): boolean {
  const number = Number(value.replace(',', '.').replace(/[^\d.]/g, ''));
  if (!Number.isFinite(number) || number === 0) return false;
  const named = kinds[kind];
  const column = header?.findIndex((cell) => named?.test(cell)) ?? -1;
  const own = column >= 0 ? [cells[column] ?? ''] : cells.filter((cell) => named?.test(cell));
  const tried = own.length > 0 ? own : cells.length <= 2 ? cells : [];
  return tried.some((cell) => inRange(cell, number));
}

function inRange(cell: string, number: number): boolean {
  const range = /(\d+(?:[.,]\d+)?)\s*(?:-|–|—|to|sampai|до|a|s\/d)\s*(\d+(?:[.,]\d+)?)/u.exec(cell);
  if (!range) return false;
  const [low, high] = [range[1], range[2]].map((text) => Number((text ?? '').replace(',', '.')));
  return number >= (low ?? 0) && number <= (high ?? 0);
}
