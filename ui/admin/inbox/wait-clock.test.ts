import { expect, it } from 'vitest';
import { elapsed, urgencyOf } from './wait-clock.tsx';

it('turns amber at half of the time and red when nearly all of it is over', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString();
  const wait = { waitingSince: at(0), dueAt: at(30), rung: 0 };
  const after = (seconds: number, rung = 0) => urgencyOf({ ...wait, rung }, Date.parse(at(seconds)));
  expect([0, 14, 15, 24, 25, 31].map((seconds) => after(seconds))).toEqual([0, 0, 1, 1, 2, 2]);
  expect([after(1, 1), after(1, 2)]).toEqual([1, 2]);
  expect(urgencyOf({ ...wait, dueAt: null }, Date.parse(at(90)))).toBe(0);
});

it('writes a length of time as clocks do', () => {
  expect([0, 42_000, 725_000].map(elapsed)).toEqual(['0:00', '0:42', '12:05']);
});
