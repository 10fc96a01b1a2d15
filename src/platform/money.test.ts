import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, formatMoney, parseDecimal, percentOf, toDecimal } from './money.ts';

describe('money', () => {
  it.each([
    ['85000', 'IDR', 8_500_000],
    ['77.44', 'USD', 7744],
    ['1450', 'JPY', 1450],
    ['1.234', 'KWD', 1234],
    ['0.10', 'USD', 10],
    ['abc', 'USD', null],
    ['1.005', 'USD', null],
    ['1e5', 'USD', null],
  ])('reads %s %s as %s minor units', (text, currency, amount) => {
    expect(parseDecimal(text, currency)).toBe(amount);
  });

  it.each([
    [8_500_000, 'IDR', 'id', 'Rp85.000'],
    [145_000, 'RUB', 'ru', '1 450 ₽'],
    [7744, 'USD', 'en', '$77.44'],
    [123_450, 'BRL', 'pt', 'R$ 1.234,50'],
  ])('shows %s %s in %s as %s', (amount, currency, language, text) => {
    expect(formatMoney({ amount, currency }, language).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom('USD', 'JPY', 'KWD', 'IDR'),
        (amount, currency) => {
          expect(parseDecimal(toDecimal({ amount, currency }), currency)).toBe(amount);
          expect(exponentOf(currency)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('rounds a percentage half away from zero', () => {
    expect(percentOf(7744, 10)).toBe(774);
    expect(percentOf(7745, 10)).toBe(775);
    expect(percentOf(-7745, 10)).toBe(-775);
    expect(percentOf(999, 33.33)).toBe(333);
  });
});
