import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { type News, publish, subscribe } from '#platform/bus';
import { AppError } from '#platform/errors';
import { newId } from '#platform/ids';
import { freshDatabase, testDatabase } from '../../../test/support/database.ts';
import { bridgeNews } from './bridge.ts';
import { openDatabase, publishAfter, transact } from './index.ts';
import { asStorageError, isOutage } from './trouble.ts';

it('keeps what was committed, and a data folder opens again after it was closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warung-data-'));
  const id = newId();
  const first = await openDatabase({ folder });
  await expect(openDatabase({ folder })).rejects.toThrow('is in use by process');
  await first.db.insertInto('shops').values({ id, slug: 'a', settings: '{}', created_at: new Date() }).execute();
  await first.close();
  const second = await openDatabase({ folder });
  expect(await second.db.selectFrom('shops').select('id').execute()).toEqual([{ id }]);
  await second.close();
});

it('tells news after the commit, and none of what was rolled back', async () => {
  const { db } = await testDatabase();
  const heard: News[] = [];
  const stop = subscribe((news) => heard.push(news));
  await transact(db, async (tx) => {
    publishAfter(tx, { topic: 'catalog', shopId: 'kept' });
    expect(heard).toEqual([]);
  });
  const failing = transact(db, async (tx) => {
    publishAfter(tx, { topic: 'catalog', shopId: 'lost' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  stop();
  expect(heard).toEqual([{ topic: 'catalog', shopId: 'kept' }]);
});

it.each([
  ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unavailable'],
  [
    'two refused addresses',
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
    'unavailable',
  ],
  ['a server that stops', Object.assign(new Error('terminating'), { code: '57P01' }), 'unavailable'],
  ['a connection cut', new Error('Connection terminated unexpectedly'), 'unavailable'],
  ['a full disk', Object.assign(new Error('could not extend file'), { code: '53100' }), 'disk_full'],
])('says %s with a remedy', (_, error, code) => {
  const said = asStorageError(error);
  expect(said).toBeInstanceOf(AppError);
  expect(said).toMatchObject({ code, cause: error });
  expect(isOutage(said)).toBe(code === 'unavailable');
});

it('leaves other errors as they are', async () => {
  const { db } = await testDatabase();
  await expect(sql`select 1 / 0`.execute(db)).rejects.toMatchObject({ code: '22012' });
});

/** What only a server can show: other processes hear the news, and lost connections are replaced. */
const servers = process.env.TEST_DATABASE_URL ? ['a server'] : [];

it.each(servers)('on %s, carries news to other processes and hears theirs', async () => {
  const { pool, close } = await freshDatabase();
  const connectionString = pool.options.connectionString ?? '';
  const other = new pg.Client({ connectionString });
  await other.connect();
  await other.query('listen warung_news');
  const takeDown = await bridgeNews(connectionString, pool);
  const told = new Promise<string>((resolve) => other.once('notification', ({ payload }) => resolve(payload ?? '')));
  publish({ topic: 'catalog', shopId: 'ours' });
  expect(JSON.parse(await told)).toMatchObject({ item: { topic: 'catalog', shopId: 'ours' } });
  const heard = new Promise<News>((resolve) => subscribe(resolve));
  await other.query(`select pg_notify('warung_news', $1)`, [
    JSON.stringify({ origin: 'other', item: { topic: 'catalog', shopId: 'theirs' } }),
  ]);
  expect(await heard).toEqual({ topic: 'catalog', shopId: 'theirs' });
  await takeDown();
  await other.end();
  await close();
});

it.each(servers)('on %s, survives that its connections are cut', async () => {
  const { db, pool, close } = await freshDatabase();
  await sql`select 1`.execute(db);
  const broken = transact(db, async (tx) => {
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    await sql`select 1`.execute(tx);
  });
  await expect(broken).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 3_000 });
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
  expect(pool.totalCount).toBeLessThanOrEqual(2);
  await close();
});
