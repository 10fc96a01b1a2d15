import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { speakingOf, type Text } from './words.tsx';

const holes = (text: Text | undefined) =>
  Object.values(typeof text === 'string' ? { other: text } : (text ?? {})).map((form) =>
    [...form.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort(),
  );

describe.each(Object.entries({ id, ru, pt }))('%s', (_language, words) => {
  it('says everything, with the same things filled in', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      const [expected] = holes(text);
      const forms = holes(words[key as keyof typeof en]);
      expect([key, ...forms]).toEqual([key, ...forms.map(() => expected)]);
    }
  });
});

it('counts as the language counts', () => {
  const { t, ago } = speakingOf('ru', ru);
  expect([1, 2, 5].map((n) => t('jobs.attempts', { n }))).toEqual(['1 попытка', '2 попытки', '5 попыток']);
  expect(speakingOf('id', id).t('jobs.attempts', { n: 2 })).toBe('2 percobaan');
  const now = Date.parse('2026-03-01T12:00:00Z');
  const times = ['11:59:40', '11:17:00', '07:00:00'].map((time) => ago(`2026-03-01T${time}Z`, now));
  expect(times.map((text) => text.replace(/\s/g, ' '))).toEqual(['0 мин', '43 мин', '5 ч']);
});
