import { describe, expect, it } from 'vitest';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase, testShop } from '../../../test/support/database.ts';
import {
  createShop,
  findShop,
  loadShop,
  openAt,
  readHours,
  readTimes,
  saveSettings,
  settingsSchema,
  shippingMethods,
} from './index.ts';

const now = new Date('2026-11-02T03:00:00Z'); // a Monday, 10:00 in Jakarta

describe('settings', () => {
  it.each([
    [{ currency: 'XXZ' }, 'currency'],
    [{ currency: 'JPY', shipping: [{ id: 'a', name: 'A', price: 10.5 }] }, 'shipping.0.price'],
    [{ hours: { 'mon-fri': '9-5' } }, 'hours.mon-fri'],
    [{ hours: { montag: '09:00-17:00' } }, 'hours.montag'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ promotions: [{ code: 'A', percent: 5, amount: 3 }] }, 'promotions.0'],
    [{ shiping: [] }, ''],
  ])('%j is refused at %s', (change, path) => {
    const read = settingsSchema.safeParse({ name: 'Kedai', currency: 'IDR', ...change });
    expect(read.error?.issues[0]?.path.join('.')).toBe(path);
  });
});

describe('hours', () => {
  it.each([
    [
      '09:00-12:00, 13:00-17:00',
      [
        { from: 540, to: 720 },
        { from: 780, to: 1020 },
      ],
    ],
    ['closed', []],
    ['00:00-24:00', [{ from: 0, to: 1440 }]],
    ['17:00-09:00', undefined],
    ['25:00-26:00', undefined],
    ['09:60-10:00', undefined],
    ['nine to five', undefined],
  ])('%s', (text, intervals) => expect(readTimes(text)).toEqual(intervals));

  it('knows days, ranges of days also over Sunday, and lists of them', () => {
    const { week, problems } = readHours({ 'sat-mon': '10:00-12:00', 'tue,thu': '09:00-10:00', wed: 'closed' });
    expect(problems).toEqual([]);
    expect(week.map((day) => day.length)).toEqual([1, 1, 0, 1, 0, 1, 1]);
  });
});

describe('a shop', () => {
  it('is stored, found by its slug, changed and read again', async () => {
    const { db } = await testDatabase();
    const slug = newId();
    const settings = settingsSchema.parse({ name: 'Kedai', currency: 'IDR', timezone: 'Asia/Jakarta' });
    const made = await transact(db, (tx) => createShop(tx, slug, settings, now));
    expect(await findShop(db, slug)).toEqual(made);
    const lost = transact(db, async (tx) => {
      await saveSettings(tx, made.id, { ...settings, name: 'Kedai Pagi' }, { now });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    const changed = { ...settings, name: 'Kedai Senja' };
    const saved = await transact(db, (tx) => saveSettings(tx, made.id, changed, { now, expected: 1 }));
    expect(saved).toMatchObject({ kind: 'saved', shop: { settingsVersion: 2, settings: { name: 'Kedai Senja' } } });
    expect(await loadShop(db, made.id)).toEqual(saved.shop);
    const again = await transact(db, (tx) => saveSettings(tx, made.id, changed, { now }));
    expect(again.kind).toBe('unchanged');
    const late = await transact(db, (tx) => saveSettings(tx, made.id, settings, { now, expected: 1 }));
    expect(late.kind).toBe('conflict');
    await expect(createShop(db, slug, settings, now)).rejects.toMatchObject({ code: 'conflict' });
    await expect(loadShop(db, newId())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is open by its own clock, closed on holidays', async () => {
    const { shopId } = await testShop({
      timezone: 'Asia/Jakarta',
      hours: { 'mon-fri': '09:00-12:00, 13:00-17:00' },
      holidays: ['2026-11-03'],
      shipping: [{ id: 'jne', name: 'JNE', price: 12000 }],
    });
    const { db } = await testDatabase();
    const shop = await loadShop(db, shopId);
    expect(openAt(shop, now).open).toBe(true);
    expect(openAt(shop, new Date('2026-11-02T05:30:00Z')).open).toBe(false);
    expect(openAt(shop, new Date('2026-11-03T03:00:00Z'))).toEqual({ open: false, today: [], holiday: true });
    expect(shippingMethods(shop)).toEqual([{ id: 'jne', name: 'JNE', price: 1_200_000, days: null, regions: [] }]);
  });
});
