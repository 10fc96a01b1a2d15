import { expect, test } from 'vitest';
import { languageOf } from './page.ts';

test.each([
  [['ru-RU', 'en'], ['id', 'en', 'ru'], 'ru'],
  [['fr', 'en-GB'], ['id', 'en'], 'en'],
  [['in-ID'], ['id', 'en'], 'id'],
  [['fr'], ['pt', 'en'], 'pt'],
  [[], [], 'en'],
])('a visitor who speaks %j meets %j in %s', (wanted, spoken, language) => {
  expect(languageOf(wanted, spoken)).toBe(language);
});
