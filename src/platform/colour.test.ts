import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readableOn, themeOf } from './colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('text on the ground made from any shop colour can be read', () => {
  fc.assert(
    fc.property(colour, (own) => {
      const { accent, onAccent } = themeOf(own);
      return contrast(accent, onAccent) >= 4.5;
    }),
  );
});

test.each(['#ffffff', '#f6f3ee', '#1b1a18'])('a shade of any shop colour can be read on %s', (background) => {
  fc.assert(fc.property(colour, (accent) => contrast(readableOn(accent, background), background) >= 4.5));
});

test('a colour that can be read already stays as it is', () => {
  expect(readableOn('#1d6b57', '#ffffff')).toBe('#1d6b57');
});
