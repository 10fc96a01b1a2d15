import { exponentOf } from '#platform/money';
import type { Mark } from '../reading/phrasebook.ts';
import type { FoundNumber } from './numbers.ts';

/** A price wish: bounds in minor units, with the tokens that said so. */
export type PriceRange = { min?: number; max?: number; from: number; to: number };

/** How far from "around 100" a price may be. */
const aroundShare = 0.25;

type Scale = { currency: string; prices: { min: number; max: number } };

/** "di bawah 150rb", "от 5 до 8 тысяч", "under $50", "100 a 200 reais", "sekitar 100rb"; undefined when there is none. */
export function findPriceRange(numbers: FoundNumber[], marks: Mark[][], scale: Scale): PriceRange | undefined {
  for (const [at, number] of numbers.entries()) {
    const next = numbers[at + 1];
    const before = boundBefore(marks, number.from);
    if (!isPrice(number, before, next, marks)) continue;
    const pair = next && joined(marks, number, next) ? next : undefined;
    if (pair) return between(number, pair, before, scale);
    if (before) return bounded(number, before, scale);
  }
  return undefined;
}

/** An amount of money in minor units: "8" in a shop whose prices begin at 900 is meant as thousands. */
export function toMinor(value: number, { currency, prices }: Scale): number {
  const minor = Math.round(value * 10 ** exponentOf(currency));
  return prices.max > 0 && minor < prices.min / 5 && minor * 1000 <= prices.max * 10 ? minor * 1000 : minor;
}

type Bound = { kind: 'under' | 'over' | 'around' | 'between'; from: number };

function isPrice(
  number: FoundNumber,
  before: Bound | undefined,
  next: FoundNumber | undefined,
  marks: Mark[][],
): boolean {
  if (number.unit || number.counted) return false;
  if (number.money) return Boolean(before || (next && joined(marks, number, next)));
  if (!before) return Boolean(next?.money && joined(marks, number, next));
  return before.kind !== 'between' || Boolean(next && joined(marks, number, next));
}

function boundBefore(marks: Mark[][], at: number): Bound | undefined {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    for (const kind of ['between', 'under', 'over', 'around'] as const) {
      const mark = marks[from]?.find((found) => found.tag === kind && found.to === at);
      if (mark) return { kind, from };
    }
  }
  return undefined;
}

function joined(marks: Mark[][], a: FoundNumber, b: FoundNumber): boolean {
  return Boolean(marks[a.to]?.some((mark) => (mark.tag === 'rangeTo' || mark.tag === 'under') && mark.to === b.from));
}

function between(low: FoundNumber, high: FoundNumber, before: Bound | undefined, scale: Scale): PriceRange {
  // In "5 - 8 ribu" and "от 5 до 8 тысяч" the word for thousand counts for both.
  const factor =
    high.money && !low.money && low.value < high.value / 1000 ? 1000 ** Math.floor(Math.log10(high.value) / 3) : 1;
  return {
    min: toMinor(low.value * factor, scale),
    max: toMinor(high.value, scale),
    from: before?.from ?? low.from,
    to: high.to,
  };
}

function bounded(number: FoundNumber, { kind, from }: Bound, scale: Scale): PriceRange {
  const price = toMinor(number.value, scale);
  const span = { from, to: number.to };
  if (kind === 'under') return { max: price, ...span };
  if (kind === 'over') return { min: price, ...span };
  return { min: Math.round(price * (1 - aroundShare)), max: Math.round(price * (1 + aroundShare)), ...span };
}
