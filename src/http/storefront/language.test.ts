import { expect, test } from 'vitest';
import { pickLanguage } from './language.ts';

const spoken = ['id', 'en', 'ru'];

test.each([
  ['the address goes first', { query: 'ru', cookie: 'en', header: 'id' }, 'ru'],
  ['then what was chosen before', { cookie: 'en', header: 'ru' }, 'en'],
  ['then the browser', { header: 'pt-BR,pt;q=0.9,ru;q=0.8,en;q=0.7' }, 'ru'],
  ['by its own order', { header: 'en;q=0.2, ru-RU;q=0.9' }, 'ru'],
  ['what is refused does not count', { header: 'en;q=0' }, 'id'],
  ['a language the shop does not speak', { query: 'xx', header: 'fr' }, 'id'],
  ['nothing', {}, 'id'],
])('%s', (_, asked, language) => {
  expect(pickLanguage(spoken, asked)).toBe(language);
});
