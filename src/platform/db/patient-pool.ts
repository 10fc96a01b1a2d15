import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import type { Engine } from './embedded.ts';
import { preparedName } from './prepared.ts';
import { asStorageError, isOutage } from './trouble.ts';

const patienceMs = 5_000;
const stepMs = 200;

/**
 * The pool as Kysely uses it: while a server is away a query waits for it, up to `patienceMs`, and the storage's troubles
 * come out as errors with a remedy. What was under way when the server went away is not tried again: only its caller knows
 * whether it may be.
 *
 * @param isUrgent whether it goes before what is not, when there is no free connection
 */
export function patientPool(engine: Engine, isUrgent: boolean): PostgresPool {
  return { connect: () => connect(engine, isUrgent), end: () => engine.pool.end() };
}

async function connect({ pool, turnstile, check }: Engine, isUrgent: boolean): Promise<PostgresPoolClient> {
  const deadline = Date.now() + patienceMs;
  const leave = await turnstile.enter(isUrgent).catch((error: unknown) => {
    throw asStorageError(error);
  });
  try {
    return clear(await reach(pool, deadline), leave, check);
  } catch (error) {
    leave();
    throw error;
  }
}

async function reach(pool: pg.Pool, deadline: number): Promise<pg.PoolClient> {
  for (;;) {
    try {
      return await pool.connect();
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

function clear(client: PreparingClient, leave: () => void, check: (statement: string) => void): PostgresPoolClient {
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
  const release = () => {
    client.release();
    leave();
  };
  return { query, release };
}
