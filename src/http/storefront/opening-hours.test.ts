import { expect, test } from 'vitest';
import { openingHours } from './opening-hours.ts';

test.each([
  [
    { 'mon-fri': '09:00-12:00, 13:00-17:00', sat: '09:00-15:00' },
    'id',
    ['Sen–Jum 09:00–12:00, 13:00–17:00', 'Sab 09:00–15:00'],
  ],
  [{ daily: '10:00-22:00' }, 'ru', ['пн–вс 10:00–22:00']],
  [{ mon: '09:00-17:00', wed: '09:00-17:00' }, 'en', ['Mon 09:00–17:00', 'Wed 09:00–17:00']],
  [{ 'mon-fri': 'closed' }, 'en', []],
  [{}, 'en', []],
])('%j in %s', (hours, language, lines) => {
  expect(openingHours(hours, language).map(({ days, times }) => `${days} ${times}`)).toEqual(lines);
});
