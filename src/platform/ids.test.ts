import { expect, it } from 'vitest';
import { newId, newToken } from './ids.ts';

it('makes ids that sort in the order in which they were made, none twice', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 100))
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it('makes tokens of 192 bits for addresses', () => {
  expect(newToken()).toMatch(/^[\w-]{32}$/);
});
