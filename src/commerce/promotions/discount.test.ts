import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponProblem, discountsOf, foldCode, type Promotion } from './index.ts';

const now = new Date('2026-06-01T00:00:00Z');

function promotion(patch: Partial<Promotion>): Promotion {
  return {
    id: '1',
    code: null,
    percent: null,
    amount: null,
    minimum: 0,
    startsAt: null,
    endsAt: null,
    usageLimit: null,
    perCustomerLimit: null,
    handles: [],
    used: 0,
    usedByCustomer: 0,
    ...patch,
  };
}

describe('discountsOf', () => {
  it.each([
    ['ten percent, rounded line by line', [7744, 7744, 7744], { percent: 10 }, [774, 774, 774]],
    ['an amount by share', [3000, 1000], { amount: 400 }, [300, 100]],
    ['an amount that does not divide', [100, 100, 100], { amount: 100 }, [34, 33, 33]],
    ['an amount above the cart', [100, 50], { amount: 500 }, [100, 50]],
    ['a product only', [100, 100], { percent: 50, handles: ['b'] }, [0, 50]],
    ['a minimum not reached', [100, 100], { percent: 50, minimum: 201 }, [0, 0]],
    ['a minimum just reached', [100, 100], { percent: 50, minimum: 200 }, [50, 50]],
  ])('%s', (_, totals, patch, perLine) => {
    const lines = totals.map((total, index) => ({ handle: 'abc'[index] ?? '', total }));
    expect(discountsOf(lines, [promotion(patch)], now).perLine).toEqual(perLine);
  });

  it('takes the best automatic promotion, then the code on what is left', () => {
    const promotions = [
      promotion({ id: '1', percent: 10 }),
      promotion({ id: '2', amount: 3_000 }),
      promotion({ id: '3', code: 'EXTRA', percent: 50 }),
    ];
    const { perLine, applied } = discountsOf([{ handle: 'a', total: 10_000 }], promotions, now);
    expect(perLine).toEqual([6_500]);
    expect(applied.map(({ id, amount }) => [id, amount])).toEqual([
      ['2', 3_000],
      ['3', 3_500],
    ]);
  });

  it('never gives away more than a line costs, and every unit it promises', () => {
    const anyPromotion = fc.oneof(
      fc.record({ percent: fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100) }),
      fc.record({ amount: fc.integer({ min: 1, max: 10 ** 9 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }),
        anyPromotion,
        anyPromotion,
        (totals, first, second) => {
          const lines = totals.map((total) => ({ handle: 'a', total }));
          const both = [promotion({ id: '1', ...first }), promotion({ id: '2', code: 'X', ...second })];
          const { perLine, applied } = discountsOf(lines, both, now);
          perLine.forEach((off, index) => {
            expect(off).toBeGreaterThanOrEqual(0);
            expect(off).toBeLessThanOrEqual(totals[index] ?? 0);
          });
          const whole = perLine.reduce((a, b) => a + b, 0);
          expect(whole).toBe(applied.reduce((total, { amount }) => total + amount, 0));
        },
      ),
    );
  });
});

describe('couponProblem', () => {
  const cart = { subtotal: 1_000, handles: ['a'] };
  it.each([
    [{ startsAt: new Date('2026-06-02') }, 'notYet'],
    [{ endsAt: now }, 'expired'],
    [{ usageLimit: 2, used: 2 }, 'usedUp'],
    [{ perCustomerLimit: 1, usedByCustomer: 1 }, 'usedByYou'],
    [{ minimum: 1_001 }, 'belowMinimum'],
    [{ handles: ['b'] }, 'notApplicable'],
    [{ startsAt: now, endsAt: new Date('2026-06-02'), minimum: 1_000, handles: ['a'] }, undefined],
  ])('%o: %s', (patch, kind) => {
    expect(couponProblem(promotion({ percent: 5, ...patch }), cart, now)?.kind).toBe(kind);
  });

  it('reads a code as people type it', () => {
    expect(foldCode(' awal bulan\u00a0')).toBe('AWALBULAN');
  });
});
