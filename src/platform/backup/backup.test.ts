import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manualClock } from '#platform/clock';
import { type Database, openDatabase, transact } from '#platform/db';
import { recordEvent } from '#platform/events';
import { newId } from '#platform/ids';
import { enqueue } from '#platform/queue';
import { freshDatabase, testShop } from '../../../test/support/database.ts';
import { backUpWhenDue, restoreBackup, writeBackup } from './index.ts';

/** A database of these tests' own: in that of the worker there is all that other tests have left. */
let source: Database;
beforeAll(async () => {
  source = await freshDatabase();
});
afterAll(() => source.close());

const now = new Date('2026-11-21T03:00:00Z');
const newFolder = () => mkdtempSync(join(tmpdir(), 'warung-backup-'));

/** A shop with what text formats get wrong: quotes, line ends, emoji, nulls, empty and nested arrays, large numbers. */
async function furnishedShop(): Promise<string> {
  const { shopId } = await testShop({ name: 'Toko "Ibu\\n" 🧺' }, source);
  await source.db
    .insertInto('products')
    .values({
      shop_id: shopId,
      id: newId(),
      handle: 'teh',
      title: "Teh\nmanis \\ 'dingin'",
      tags: ['a,b', '{}', ''],
      attributes: JSON.stringify({ harga: '0.10', kosong: '' }),
      translations: JSON.stringify({ en: { title: 'Iced tea' } }),
      created_at: now,
      updated_at: new Date('2026-11-21T03:00:00.123Z'),
    })
    .execute();
  await transact(source.db, async (tx) => {
    await enqueue(tx, { shopId, queue: 'unknown', key: shopId, payload: { big: Number.MAX_SAFE_INTEGER }, now });
    await recordEvent(tx, { shopId, type: 'order.changed', subjectId: null, payload: {}, at: now });
    const entry = { question: 'a', answer: 'b', language: 'id', position: 1, updated_at: now };
    await tx
      .insertInto('faq_entries')
      .values({ shop_id: shopId, id: newId(), ...entry })
      .execute();
  });
  return shopId;
}

async function rowsOf(database: Database, shopId: string) {
  const shop = await database.db.selectFrom('shops').selectAll().where('id', '=', shopId).execute();
  const products = await database.db.selectFrom('products').selectAll().where('shop_id', '=', shopId).execute();
  const jobs = await database.db.selectFrom('jobs').selectAll().where('shop_id', '=', shopId).orderBy('seq').execute();
  const wordings = await database.db.selectFrom('faq_versions').selectAll().where('shop_id', '=', shopId).execute();
  return { shop, products, jobs, wordings };
}

it('puts every row back as it was, into another database of either kind, in place of what was there', async () => {
  const shopId = await furnishedShop();
  const before = await rowsOf(source, shopId);
  const file = join(newFolder(), 'all.gz');
  const rows = await writeBackup(source, file, now);
  const targets = [await openDatabase({ memory: true })];
  if (source.kind === 'server') targets.push(await freshDatabase());
  for (const target of targets) {
    const other = newId();
    await target.db.insertInto('shops').values({ id: other, slug: 'other', settings: '{}', created_at: now }).execute();
    const seen: number[] = [];
    expect(await restoreBackup(target, file, (done) => seen.push(done))).toBe(rows);
    expect(seen.at(-1)).toBe(rows);
    expect(await rowsOf(target, shopId)).toEqual(before);
    expect((await rowsOf(target, other)).shop).toEqual([]);
    const id = await transact(target.db, (tx) => enqueue(tx, { shopId, queue: 'q', key: 'k', payload: {}, now }));
    const { seq } = await target.db.selectFrom('jobs').select('seq').where('id', '=', id).executeTakeFirstOrThrow();
    expect(seq).toBeGreaterThan(before.jobs[0]?.seq ?? 0);
    await target.close();
  }
});

it('is readable by its owner only and leaves no draft', async () => {
  const folder = newFolder();
  await writeBackup(source, join(folder, 'a.gz'), now);
  expect(readdirSync(folder)).toEqual(['a.gz']);
  expect(statSync(join(folder, 'a.gz')).mode & 0o077).toBe(0);
});

it.each([
  ['no such file', () => {}, 'there is no such file'],
  ['no gzip', (file: string) => writeFileSync(file, 'hello'), "not a gzip'd backup"],
  ['something else', (file: string) => writeFileSync(file, gzipSync('hello\n')), 'not a backup of Warung'],
  ['a cut file', (file: string) => truncateSync(file, statSync(file).size - 40), 'ends too early'],
  ['a newer version', (file: string) => edit(file, '0001-', '9999-'), 'made by a newer version (9999-foundation.sql)'],
  ['a missing row', (file: string) => edit(file, /\n\{"id":[^\n]*/, ''), 'restore.gz'],
  ['a row of nonsense', (file: string) => edit(file, /\n\{"id":"[^"]{8}/, '\n{"id":"zzzzzzzz'), 'restore.gz'],
])('refuses %s and changes nothing', async (_, damage, says) => {
  const shopId = await furnishedShop();
  const file = join(newFolder(), 'restore.gz');
  if (says !== 'there is no such file') await writeBackup(source, file, now);
  damage(file);
  const before = await rowsOf(source, shopId);
  await expect(restoreBackup(source, file)).rejects.toThrow(says);
  expect(await rowsOf(source, shopId)).toEqual(before);
});

function edit(file: string, what: string | RegExp, by: string): void {
  writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace(what, by)));
}

it('backs up once a day and keeps seven', async () => {
  const folder = newFolder();
  const clock = manualClock(now);
  const options = { database: source, folder, clock, log: pino({ level: 'silent' }) };
  for (let day = 0; day < 9; day++) {
    const file = await backUpWhenDue(options);
    expect(file).toMatch(/warung-[\dT-]+Z\.gz$/);
    if (file) utimesSync(file, clock.now(), clock.now());
    clock.advance(60 * 60 * 1000);
    expect(await backUpWhenDue(options)).toBeNull();
    clock.advance(23 * 60 * 60 * 1000);
  }
  expect(readdirSync(folder)).toHaveLength(7);
  expect(readdirSync(folder).sort()[0]).toContain('2026-11-23');
});
