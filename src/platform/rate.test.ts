import { expect, it } from 'vitest';
import { rateLimit } from './rate.ts';

const at = (seconds: number) => new Date(seconds * 1000);

it('allows a burst, then as much as flows in', () => {
  const limit = rateLimit({ burst: 3, perSecond: 0.5 });
  expect([1, 2, 3].map(() => limit.take('a', at(0)))).toEqual([0, 0, 0]);
  expect(limit.take('a', at(0))).toBe(2000);
  expect(limit.take('a', at(1))).toBe(1000);
  expect(limit.take('a', at(2))).toBe(0);
  expect(limit.take('a', at(2))).toBe(2000);
});

it('counts each by themselves', () => {
  const limit = rateLimit({ burst: 1, perSecond: 1 });
  expect([limit.take('a', at(0)), limit.take('b', at(0))]).toEqual([0, 0]);
});

it('never holds more than the burst, however long it rests', () => {
  const limit = rateLimit({ burst: 2, perSecond: 1 });
  expect([1, 2, 3].map(() => limit.take('a', at(1_000_000)))).toEqual([0, 0, 1000]);
});
