import type { FoundNumber } from '../entities/numbers.ts';
import { conceptKey } from '../languages/concept.ts';
import type { Lexicon, LexiconEntry, Meaning, OptionValue } from '../lexicon/lexicon.ts';
import type { Mention } from '../reading/message.ts';
import { plain } from '../reading/plain.ts';

/**
 * The option values that mentions name, by the options' names in the products meant. A value that several of their options
 * share is under ''.
 * @param products what is meant, as far as known; empty: any of the shop
 * @param beside all that is said with them
 */
export function optionsFor(
  lexicon: Lexicon,
  mentions: Mention[],
  products: LexiconEntry[],
  beside: Mention[] = mentions,
): Record<string, string> {
  const named: Record<string, string> = {};
  const said = new Set(beside.flatMap(({ meanings }) => meanings.flatMap(conceptOf)));
  const saidOfIt = ({ concepts }: OptionValue) => concepts.filter((concept) => said.has(conceptKey(concept))).length;
  for (const mention of mentions) {
    const values = valuesOf(lexicon, mention, products);
    // "For a child, size M", of "Child M" and "Adult M".
    const most = Math.max(0, ...values.map(saidOfIt));
    const first = values.find((value) => saidOfIt(value) === most);
    if (!first) continue;
    const options = new Set(values.filter((value) => value.value === first.value).map((value) => value.option));
    named[options.size === 1 ? first.option : ''] = first.value;
  }
  return named;
}

/** Values that a mention may mean, those of the products meant before others, exact ones before wider or narrower ones. */
export function valuesOf(lexicon: Lexicon, mention: Mention, products: LexiconEntry[]): OptionValue[] {
  const all = [...new Set(mention.meanings.flatMap((meaning) => valuesByMeaning(lexicon, meaning)))];
  const own = all.filter((value) => products.some((entry) => hasValue(entry, value)));
  if (own.length > 0 || products.length === 0) return own.length > 0 ? own : all;
  // "Wooden", of what comes in no wood, is not the birch of something else.
  const said = new Set(mention.meanings.flatMap(conceptOf));
  const isSaid = ({ concepts }: OptionValue) => concepts.some((concept) => said.has(conceptKey(concept)));
  return all.filter((value) => said.size === 0 || isSaid(value)).slice(0, 1);
}

function conceptOf(meaning: Meaning): string[] {
  return meaning.kind === 'concept' ? [conceptKey(meaning.concept)] : [];
}

function valuesByMeaning(lexicon: Lexicon, meaning: Meaning): OptionValue[] {
  if (meaning.kind === 'value') {
    return lexicon.values.filter((known) => known.value === meaning.value && known.option === meaning.option);
  }
  if (meaning.kind !== 'concept') return [];
  const key = conceptKey(meaning.concept);
  const found = lexicon.valuesByConcept.get(key) ?? [];
  const exactness = (known: OptionValue) =>
    (known.concepts.some((concept) => conceptKey(concept) === key) ? 0 : 4) + known.concepts.length;
  return [...found].sort((a, b) => exactness(a) - exactness(b));
}

function hasValue(entry: LexiconEntry, { option, value }: { option: string; value: string }): boolean {
  return entry.options.get(option)?.includes(value) ?? false;
}

/** "256" is "256GB", "0.16" is "0.16 mm"; but no small figure is: "2" may be a quantity as well as "2 l". */
function isFigure(text: string, value: number): boolean {
  if (text === String(value)) return true;
  if (value < leastMeasured && Number.isInteger(value)) return false;
  const [, figure = '', rest = ''] = /^\D{0,3}(\d+(?:[.,]\d+)*)(.*)$/su.exec(text) ?? [];
  return figure !== '' && leadingFigure(figure) === value && /^\s*\p{L}{0,3}$/u.test(rest);
}

/** "10.000" is ten thousand, "0.16" is not. */
function leadingFigure(figure: string): number {
  if (figure === '') return Number.NaN;
  return Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(figure) ? figure.replace(/[.,]/g, '') : figure.replace(',', '.'));
}

/** Up to here a bare figure rather says how many. */
export const mostCounted = 12;
/** From here on it may be a measure, where a value of the thing has it. */
export const leastMeasured = 6;

/** "120" of "120 x 60 cm", where one value alone begins with it. */
function onlyBeginning(values: string[], value: number): string | undefined {
  const beginning = values.filter((text) => leadingFigure(/^\d+(?:[.,]\d+)*/.exec(text)?.[0] ?? '') === value);
  const [only, second] = value > mostCounted ? beginning : [];
  return second ? undefined : only;
}

/** "The three pot one": a figure and what it counts, as a value of the products meant says them in another language. */
export function optionByCount(
  lexicon: Lexicon,
  number: FoundNumber,
  mentions: Mention[],
  meant: LexiconEntry[],
): OptionValue | undefined {
  const counted = mentions.find(({ from }) => from === number.to || (number.counted && from === number.to - 1));
  const keys = counted?.meanings.flatMap(conceptOf) ?? [];
  const fitting = keys
    .flatMap((key) => lexicon.valuesByConcept.get(key) ?? [])
    .filter(({ value }) => Number.parseFloat(value.replace(',', '.')) === number.value);
  return fitting.find((value) => meant.some((entry) => hasValue(entry, value)));
}

/**
 * A figure as an option value ("42"): of the products meant, or of any when none is.
 * @param option the one that the figure is said of; then small ones count too: "minus 2" is "-2.00"
 */
export function optionByNumber(
  lexicon: Lexicon,
  value: number,
  meant: LexiconEntry[],
  option?: string,
): OptionValue | undefined {
  if (meant.length === 0) return lexicon.values.find((known) => isFigure(plain(known.value), value));
  for (const entry of meant) {
    for (const [name, values] of entry.options) {
      if (option !== undefined && option !== name) continue;
      const found =
        values.find((text) => (option === name ? isAmount(text, value) : isFigure(plain(text), value))) ??
        onlyBeginning(values, value) ??
        values.find((text) => isWithin(text, value, option === name));
      if (found) return { option: name, value: found, concepts: [] };
    }
  }
  return undefined;
}

function isAmount(text: string, value: number): boolean {
  return (
    isFigure(plain(text), value) ||
    /^[-+±]?\s*\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(/[^\d.]/g, '') === value.toFixed(2)
  );
}

/** "43" is a "42-44", a child of five a "3-6 tahun". */
function isWithin(text: string, value: number, isNamed: boolean): boolean {
  const [, from, to] = /^(\d+)\s*[-–]\s*(\d+)(?=$|\s)/.exec(text) ?? [];
  return from !== undefined && (isNamed || value > mostCounted) && value >= Number(from) && value <= Number(to);
}

/** A child's age as a value of what is meant: "5 years" of "3-6 years". */
export function optionByAge(value: number, meant: LexiconEntry[]): OptionValue | undefined {
  for (const entry of meant) {
    for (const [option, values] of entry.options) {
      const found = values.every(isSpan) ? values.find((text) => isWithin(text, value, true)) : undefined;
      if (found) return { option, value: found, concepts: [] };
    }
  }
  return undefined;
}

function isSpan(text: string): boolean {
  return /^\d+\s*[-–]\s*\d+(?=$|\s)/.test(text);
}
