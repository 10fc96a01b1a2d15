import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { preparedName } from './prepared.ts';

it('names what is run often, always the same, and nothing that is made up anew each time', () => {
  const often = 'select 1 as often';
  expect([1, 2, 3, 4].map(() => preparedName(often))).toEqual([
    undefined,
    undefined,
    expect.any(String),
    expect.any(String),
  ]);
  expect(preparedName(often)).toBe(preparedName(often));
  for (let n = 0; n < 20_000; n++) expect(preparedName(`select ${n} as new`)).toBeUndefined();
});

it('prepares statements that answer as before, also after one has failed', async () => {
  const { db } = await testDatabase();
  const divide = (by: number) => sql<{ answer: number }>`select 12 / ${by}::int as answer`.execute(db);
  for (const by of [1, 2, 3, 4]) expect((await divide(by)).rows).toEqual([{ answer: 12 / by }]);
  await expect(divide(0)).rejects.toThrow('division by zero');
  await expect(db.transaction().execute((tx) => sql`select 12 / ${0}::int as answer`.execute(tx))).rejects.toThrow();
  expect((await divide(6)).rows).toEqual([{ answer: 2 }]);
});
