import { percentOf } from '#platform/money';
import { couponProblem } from './coupon.ts';
import type { Promotion } from './promotion.ts';

/** A cart's line as discounts see it: `total` is quantity times unit price, minor units. */
export type DiscountableLine = { handle: string; total: number };

/** A promotion in force in a cart, and what it takes off. */
export type AppliedPromotion = { id: string; code: string | null; percent: number | null; amount: number };

export type Discounts = {
  /** What is taken off each line, in the order of the lines. */
  perLine: number[];
  applied: AppliedPromotion[];
};

/**
 * What promotions take off a cart.
 *
 * Stacking: the automatic promotion that takes off most, then the one code in force, on what the first has left.
 * A percentage is rounded line by line, half away from zero; an amount is spread over the lines it is for by their
 * share, the units left by rounding down going to the largest remainders. No line falls below zero.
 * @example discountsOf([{ handle: 'mug', total: 7744 }], [tenPercent], now).perLine // [774]
 */
export function discountsOf(lines: DiscountableLine[], promotions: Promotion[], now: Date): Discounts {
  const cart = { subtotal: sum(lines.map((line) => line.total)), handles: lines.map((line) => line.handle) };
  const usable = promotions.filter((promotion) => couponProblem(promotion, cart, now) === null);
  const automatic = best(
    usable.filter((promotion) => promotion.code === null),
    lines,
  );
  const code = usable.find((promotion) => promotion.code !== null);
  const none: Discounts = { perLine: lines.map(() => 0), applied: [] };
  return [automatic, code].reduce<Discounts>((so, promotion) => (promotion ? stack(so, promotion, lines) : so), none);
}

function best(promotions: Promotion[], lines: DiscountableLine[]): Promotion | undefined {
  const worth = (promotion: Promotion) => sum(takeOff(promotion, lines));
  return promotions
    .map((promotion) => ({ promotion, worth: worth(promotion) }))
    .sort((a, b) => b.worth - a.worth || (a.promotion.id < b.promotion.id ? -1 : 1))[0]?.promotion;
}

function stack(so: Discounts, promotion: Promotion, lines: DiscountableLine[]): Discounts {
  const left = lines.map((line, index) => ({ ...line, total: line.total - (so.perLine[index] ?? 0) }));
  const off = takeOff(promotion, left);
  const amount = sum(off);
  if (amount === 0) return so;
  const { id, code, percent } = promotion;
  return {
    perLine: so.perLine.map((before, index) => before + (off[index] ?? 0)),
    applied: [...so.applied, { id, code, percent, amount }],
  };
}

function takeOff(promotion: Promotion, lines: DiscountableLine[]): number[] {
  const { handles, percent, amount } = promotion;
  const base = lines.map((line) => (handles.length === 0 || handles.includes(line.handle) ? line.total : 0));
  return percent === null ? spread(amount ?? 0, base) : base.map((total) => percentOf(total, percent));
}

/** `amount`, or all there is when that is less, over the parts by their share; whole units that sum up exactly. */
function spread(amount: number, parts: number[]): number[] {
  const whole = sum(parts);
  const given = Math.min(amount, whole);
  if (given <= 0) return parts.map(() => 0);
  const shares = parts.map((part, index) => {
    const product = BigInt(given) * BigInt(part);
    return { index, share: Number(product / BigInt(whole)), rest: Number(product % BigInt(whole)) };
  });
  let left = given - sum(shares.map(({ share }) => share));
  for (const entry of [...shares].sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (left === 0) break;
    entry.share += 1;
    left -= 1;
  }
  return shares.map(({ share }) => share);
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
