import { expect, it } from 'vitest';
import { limiter } from './bucket.ts';

it('lets a burst pass, then the rate, each key by itself', () => {
  const { take } = limiter({ perSecond: 2, burst: 3 });
  expect([1, 2, 3].map(() => take('a', 0))).toEqual([0, 0, 0]);
  expect(take('a', 0)).toBe(500);
  expect(take('b', 0)).toBe(0);
  expect(take('a', 400)).toBe(100);
  expect(take('a', 500)).toBe(0);
  expect(take('a', 500)).toBe(500);
});

it('never saves up more than the burst, and a clock set back takes nothing away', () => {
  const { take } = limiter({ perSecond: 1, burst: 2 });
  expect([0, 1, 2].map(() => take('a', 3_600_000))).toEqual([0, 0, 1000]);
  expect(take('a', 0)).toBe(1000);
});

it('forgets the keys not seen for longest', () => {
  const { take } = limiter({ perSecond: 1, burst: 1 }, 2);
  for (const key of ['a', 'b', 'c']) take(key, 0);
  expect(take('a', 0)).toBe(0);
  expect(take('c', 0)).toBeGreaterThan(0);
});
