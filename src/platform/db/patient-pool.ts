import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { preparedName } from './prepared.ts';
import { asStorageError, isOutage } from './trouble.ts';

const patienceMs = 5_000;
const stepMs = 200;

/**
 * The pool as Kysely uses it: while a server is away a query waits for it, up to `patienceMs`, and the storage's troubles
 * come out as errors with a remedy. What was under way when the server went away is not tried again: only its caller knows
 * whether it may be.
 */
export function patientPool(pool: pg.Pool, check: (statement: string) => void): PostgresPool {
  return { connect: () => connect(pool, check), end: () => pool.end() };
}

async function connect(pool: pg.Pool, check: (statement: string) => void): Promise<PostgresPoolClient> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return clear(await pool.connect(), check);
    } catch (error) {
      if (!isOutage(error) || Date.now() > deadline) throw asStorageError(error);
      await sleep(stepMs);
    }
  }
}

/** As the driver has it: a statement with a name is prepared under it. */
type PreparingClient = Omit<PostgresPoolClient, 'query'> & {
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(statement: Statement): Promise<PostgresQueryResult<R>>;
};
type Statement = { name: string | undefined; text: string; values: unknown[] };

function clear(client: PreparingClient, check: (statement: string) => void): PostgresPoolClient {
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(what: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    if (typeof what !== 'string') return client.query(what);
    check(what);
    const statement = {
      name: parameters.length > 0 ? preparedName(what) : undefined,
      text: what,
      values: [...parameters],
    };
    return client.query<R>(statement).catch((error: unknown) => {
      throw asStorageError(error);
    });
  }
  return { query, release: () => client.release() };
}
