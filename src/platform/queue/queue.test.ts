import { pino } from 'pino';
import { expect, it } from 'vitest';
import { manualClock, systemClock } from '#platform/clock';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase } from '../../../test/support/database.ts';
import { claimJobs, letGoUnknown } from './claim.ts';
import { enqueue, startWorkers } from './index.ts';
import { showPresence, takeBack } from './presence.ts';

const log = pino({ level: 'silent' });

it('runs the jobs of one key in order, several keys at once, and leaves none', async () => {
  const { db, kind } = await testDatabase();
  const queue = `test-${newId()}`;
  const shopId = newId();
  const seen = new Map<string, number[]>();
  for (let n = 0; n < 40; n++) {
    await transact(db, (tx) =>
      enqueue(tx, { shopId, queue, key: `${shopId}-${n % 4}`, payload: { n }, now: systemClock.now() }),
    );
  }
  const workers = await startWorkers({
    db,
    clock: systemClock,
    log,
    concurrency: 8,
    alone: kind === 'embedded',
    handlers: {
      [queue]: async (job, finish) => {
        const { n } = job.payload as { n: number };
        seen.set(job.key, [...(seen.get(job.key) ?? []), n]);
        await transact(db, finish);
      },
    },
  });
  await workers.idle();
  await workers.stop();
  expect([...seen.values()].flat()).toHaveLength(40);
  for (const order of seen.values()) expect(order).toEqual([...order].sort((a, b) => a - b));
  const left = await db.selectFrom('jobs').select('id').where('queue', '=', queue).execute();
  expect(left).toEqual([]);
});

it('does the due jobs of a batched queue together, those without the one that fails, and each key in its order', async () => {
  const { db, kind } = await testDatabase();
  const queue = `test-${newId()}`;
  const shopId = newId();
  const clock = manualClock(new Date());
  const add = (key: string, n: number) =>
    transact(db, (tx) => enqueue(tx, { shopId, queue, key: `${shopId} ${key}`, payload: { n }, now: clock.now() }));
  for (let n = 0; n < 7; n++) await add(`key ${n}`, n);
  await add('key 1', 7);
  const batches: number[][] = [];
  const workers = await startWorkers({
    db,
    clock,
    log,
    concurrency: 1,
    alone: kind === 'embedded',
    handlers: {
      [queue]: {
        most: 5,
        run: async (jobs, finish) => {
          const numbers = jobs.map(({ payload }) => (payload as { n: number }).n);
          if (numbers.includes(3)) throw new Error('cannot do 3');
          batches.push(numbers.sort());
          await transact(db, finish);
        },
      },
    },
  });
  await workers.idle();
  await workers.stop();
  expect(batches.flat().sort()).toEqual([0, 1, 2, 4, 5, 6, 7]);
  expect(batches).toContainEqual(expect.arrayContaining([5, 6]));
  const left = await db.selectFrom('jobs').select(['payload', 'attempts']).where('queue', '=', queue).execute();
  expect(left).toMatchObject([{ payload: { n: 3 }, attempts: 1 }]);
});

/** Only a server has several processes. */
const servers = process.env.TEST_DATABASE_URL ? ['a server'] : [];

it.each(servers)('on %s, takes over at once what a dead worker has claimed, and nothing of a living one', async () => {
  const { db, pool } = await testDatabase();
  const shopId = newId();
  const claimed = async (worker: string) => {
    const id = await transact(db, (tx) =>
      enqueue(tx, { shopId, queue: 'nobody', key: newId(), payload: {}, now: systemClock.now() }),
    );
    const leased_until = new Date(Date.now() + 60_000);
    await db.updateTable('jobs').set({ worker, leased_until }).where('id', '=', id).execute();
    return async () => (await db.selectFrom('jobs').select('worker').where('id', '=', id).executeTakeFirst())?.worker;
  };
  const [living, dead] = [newId(), newId()];
  const end = await showPresence(pool, living);
  const [ofLiving, ofDead] = [await claimed(living), await claimed(dead)];
  await takeBack(db);
  expect(await ofLiving()).toBe(living);
  expect(await ofDead()).toBeNull();
  end();
  const afterEnd = async () => {
    await takeBack(db);
    return ofLiving();
  };
  await expect.poll(afterEnd).toBeNull();
});

it('lets go what was given to it while the database went away, and nothing that is being done', async () => {
  const { db } = await testDatabase();
  const [queue, shopId, worker] = [`test-${newId()}`, newId(), newId()];
  for (const n of [1, 2]) {
    await transact(db, (tx) => enqueue(tx, { shopId, queue, key: newId(), payload: { n }, now: systemClock.now() }));
  }
  const claim = () => claimJobs(db, { worker, queues: [queue], most: 5, now: systemClock.now() });
  const [first, second] = await claim();
  await letGoUnknown(db, { worker, queues: [queue], known: [first?.id ?? ''] });
  expect(await claim()).toEqual([second]);
});
