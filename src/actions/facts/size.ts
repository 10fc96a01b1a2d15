import type { Product } from '#commerce/catalog';
import type { SizeAdvice } from '#dialogue';
import { type SizeRow, sizeTable } from './size-table.ts';

type Measure = { kind: string; value: string };

/**
 * What the description tells of sizes: the one whose row holds the measures given; whether the one range it names does; else
 * the table, else nothing. Best effort: shops write their tables in many ways, and a size is advised only when one row fits.
 */
export function sizeAdvice(product: Product, measures: Measure[]): SizeAdvice {
  const option = sizeOption(product);
  const sizes = option?.values ?? [];
  const usual = measures.find(({ value }) => sizes.some((size) => size.toLowerCase() === value.toLowerCase()));
  const lines = linesOf(product);
  const { header, rows } = sizeTable(lines, sizes);
  const only = fittingRow(rows, header, measures);
  if (option && only) return fits(option.name, only.size, only.text);
  if (option && usual && rows.length === 0) return fits(option.name, usual.value.toUpperCase(), usual.value);
  if (rows.length > 0)
    return {
      kind: 'table',
      rows: [...(header ? [header.filter(Boolean).join(' | ')] : []), ...rows.map(({ text }) => text)],
    };
  return onlyRange(lines, measures) ?? told(product, sizes);
}

function linesOf({ bodyText, attributes }: Product): string[] {
  return [...bodyText.split('\n'), ...Object.entries(attributes).map(([name, value]) => `${name}: ${value}`)];
}

function told({ bodyText }: Product, sizes: string[]): SizeAdvice {
  const sentences = bodyText
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

/** The only row that holds all measures; of several whose cells only name a highest value ("up to 15 kg"), the first. */
function fittingRow(rows: SizeRow[], header: string[] | null, measures: Measure[]): SizeRow | undefined {
  if (measures.length === 0) return undefined;
  const fitting = rows.filter((row) =>
    measures.every((measure) => cellsFor(row, header, measure).some((cell) => holds(cell, measure))),
  );
  const [first, second] = fitting;
  const isUpTo = first && measures.every((measure) => cellsFor(first, header, measure).some((cell) => upTo.test(cell)));
  return second && !isUpTo ? undefined : first;
}

const kinds: Record<string, RegExp> = {
  height: /tinggi|height|рост|altura|\btb\b/iu,
  weight: /berat|weight|вес|peso|\bbb\b|kg|кг/iu,
  foot: /kaki|foot|стоп|pé|\bpe\b|cm|см/iu,
  chest: /dada|chest|bust|груд|busto|peito|\bld\b/iu,
  waist: /pinggang|waist|тали|cintura/iu,
  head: /kepala|head|голов|cabeça/iu,
};

/** The cells under the measure's column, those that name it, those in its unit; else the only one. */
function cellsFor({ cells }: SizeRow, header: string[] | null, { kind, value }: Measure): string[] {
  const named = kinds[kind];
  const column = named ? (header?.findIndex((cell) => named.test(cell)) ?? -1) : -1;
  if (column >= 0) return [cells[column] ?? ''];
  const own = named ? cells.filter((cell) => named.test(cell)) : [];
  if (own.length > 0) return own;
  const unit = unitOf(value);
  const figures = cells.filter((cell) => /\d/.test(cell) && (!unit || !unitOf(cell) || unitOf(cell) === unit));
  return figures.length <= 1 || cells.length <= 2 ? figures : [];
}

function unitOf(text: string): string | undefined {
  const unit = /(?<!\p{L})(cm|см|mm|мм|kg|кг|g|г|m|м)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase();
  return unit && (latin[unit] ?? unit);
}

const latin: Record<string, string> = { см: 'cm', мм: 'mm', кг: 'kg', г: 'g', м: 'm' };

const range =
  /(\d+(?:[.,]\d+)?)\s*(?:cm|см|kg|кг)?\s*(?:-|–|—|to|and|sampai|hingga|до|a|até|e|s\/d)\s*(\d+(?:[.,]\d+)?)/iu;
const upTo = /(?:up to|max\.?|under|sampai|hingga|maks\.?|до|até)\s*(\d+(?:[.,]\d+)?)/iu;

/** Whether a cell's range, or what it goes up to, holds the measure. */
function holds(cell: string, { value }: Measure): boolean {
  const number = numberIn(value);
  if (number === null) return false;
  const [, low, high] = range.exec(cell) ?? [];
  if (low && high) return number >= Number(low.replace(',', '.')) && number <= Number(high.replace(',', '.'));
  const [, highest] = upTo.exec(cell) ?? [];
  return highest !== undefined && number <= Number(highest.replace(',', '.'));
}

function numberIn(value: string): number | null {
  const number = Number(value.replace(',', '.').replace(/[^\d.]/g, ''));
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** "For heads of 48 to 52 cm", without sizes to choose from: whether it does, in the words of the description. */
function onlyRange(lines: string[], measures: Measure[]): SizeAdvice | null {
  const [measure, second] = measures;
  if (!measure || second || measure.kind === 'usual') return null;
  const unit = unitOf(measure.value) ?? (measure.kind === 'weight' ? 'kg' : 'cm');
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?])\s+/u));
  const telling = sentences.filter(
    (sentence) => range.test(sentence) && unitOf(sentence.slice(range.exec(sentence)?.index)) === unit,
  );
  const named = telling.filter((sentence) => kinds[measure.kind]?.test(sentence));
  const [sentence, other] = named.length > 0 ? named : telling;
  if (!sentence || other) return null;
  return { kind: 'range', holds: holds(sentence.slice(range.exec(sentence)?.index), measure), sentence };
}
