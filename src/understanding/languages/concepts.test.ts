import { describe, expect, test } from 'vitest';
import { fold } from '#understanding/text';
import { concepts } from './concepts.ts';
import type { Language } from './words.ts';

const languages: Language[] = ['id', 'ru', 'en', 'pt'];

const wordsOf = (phrases: string): string[] => phrases.split(',').map((phrase) => fold(phrase.trim()));

/** What occurs more than once. */
const doubles = (values: string[]): string[] => [
  ...new Set(values.filter((value, place) => values.indexOf(value) !== place)),
];

describe('the concepts', () => {
  test('are many', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(450);
  });

  test('have an id of their own among their kind', () => {
    expect(doubles(concepts.map(({ kind, id }) => `${kind}:${id}`))).toEqual([]);
    expect(concepts.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('stand under concepts that exist, and never under themselves', () => {
    const known = new Set(concepts.map(({ kind, id }) => `${kind}:${id}`));
    const lost = concepts.filter(({ kind, id, broader }) =>
      broader?.split(' ').some((wider) => wider === id || !known.has(`${kind}:${wider}`)),
    );
    expect(lost).toEqual([]);
  });

  test.each(languages)('have words in %s, each for one concept of a kind', (language) => {
    expect(concepts.filter(({ words }) => wordsOf(words[language]).some((word) => !word))).toEqual([]);
    const said = concepts.flatMap(({ kind, words }) => wordsOf(words[language]).map((word) => `${kind}: ${word}`));
    expect(doubles(said)).toEqual([]);
  });

  test('are written in the letters of their language', () => {
    expect(concepts.filter(({ words }) => /[а-яё]/i.test(words.id + words.en + words.pt))).toEqual([]);
    expect(concepts.filter(({ words }) => /[^\p{L}\p{N} ,'/-]/u.test(Object.values(words).join()))).toEqual([]);
  });
});
