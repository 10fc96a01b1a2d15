import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectScript,
  editDistance,
  fold,
  shorten,
  similarWords,
  stem,
  stopWords,
  tokens,
  trigramSimilarity,
  wordSet,
  words,
} from './index.ts';

describe('fold', () => {
  it.each([
    ['Helm ANAK', 'helm anak'],
    ['Não Há Promoção', 'nao ha promocao'],
    ['Объём', 'объем'],
    ['Чай', 'чай'],
    ['Ｆｕｌｌ', 'full'],
    ['he\u200blm\u00ad', 'helm'],
    ['men’s', "men's"],
    ['И\u0306', 'й'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('shorten', () => {
  it.each([
    ['bangeeet', 'banget'],
    ['okeee', 'oke'],
    ['good', 'good'],
    ['1000', '1000'],
    ['дааа', 'да'],
  ])('%s', (word, short) => expect(shorten(word)).toBe(short));
});

describe('tokens', () => {
  it.each([
    ['Halo, ada helm anak?', ['halo', 'ada', 'helm', 'anak']],
    ['1.5L, 12.000 x2', ['1.5l', '12.000', 'x2']],
    ["don't T-shirt men’s", ["don't", 't', 'shirt', "men's"]],
    ['anak-anak', ['anak', 'anak']],
    ['🙂 !!!', []],
    ['3,5 мм.', ['3,5', 'мм']],
    ['pão\u200bzinho', ['paozinho']],
  ])('%s', (text, expected) => {
    expect(tokens(text).map((token) => token.text)).toEqual(expected);
    expect(words(text)).toEqual(expected);
  });

  it('tells where each word stands in the text as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokens(text)) expect(fold(text.slice(token.start, token.end))).toBe(token.text);
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['id', ['pengiriman', 'dikirim', 'mengirim', 'kirim', 'kirimkan', 'kirimannya']],
    ['id', ['pengembalian', 'dikembalikan', 'kembali', 'kembalikan']],
    ['id', ['menyiram', 'disiram', 'siram', 'nyiram', 'nyiramnya']],
    ['id', ['mencuci', 'dicuci', 'cuci', 'nyuci']],
    ['id', ['mengambil', 'diambil', 'ambil', 'ngambil']],
    ['id', ['mengirim', 'ngirim']],
    ['id', ['cek', 'ngecek']],
    ['id', ['membeli', 'dibelikan', 'pembelian', 'beli']],
    ['en', ['jackets', 'jacket', "jacket's"]],
    ['pt', ['devolucao', 'devolucoes']],
    ['pt', ['plantas', 'planta']],
    ['ru', ['рюкзаки', 'рюкзака', 'рюкзак']],
  ])('%s: %j have one stem', (language, family) => {
    expect(new Set(family.map((word) => stem(word, language))).size).toBe(1);
  });

  it('leaves a language without a stemmer alone', () => expect(stem('helmets', 'xx')).toBe('helmets'));
});

describe('editDistance', () => {
  it.each([
    ['helm', 'helm', 0],
    ['hlem', 'helm', 1],
    ['hel', 'helm', 1],
    ['jaket', 'jakte', 1],
    ['ransel', 'rnasle', 2],
    ['tas', 'topi', 3],
  ])('%s %s', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  it('is the same both ways and nothing only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
        expect(editDistance(a, b, 2)).toBe(Math.min(editDistance(a, b, 9), 3));
      }),
    );
  });
});

describe('similarWords', () => {
  const set = wordSet(['helm', 'jaket', 'ransel', 'kacamata', 'celana', 'topi', 'tas']);
  it.each([
    ['hlem', ['helm']],
    ['jakte', ['jaket']],
    ['kcamata', ['kacamata']],
    ['kacmaat', ['kacamata']],
    ['tsa', []],
    ['sepeda', []],
  ])('%s', (typed, found) => expect(similarWords(set, typed).map((hit) => hit.word)).toEqual(found));

  it('finds a word whose pairs repeat', () => {
    expect(similarWords(wordSet(['aaaa']), 'aaaab')).toEqual([{ word: 'aaaa', distance: 1 }]);
  });

  it('finds every word within the distance that it allows', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word), (typed, list) => {
        const found = new Set(similarWords(wordSet(list), typed, 1).map((hit) => hit.word));
        for (const candidate of list) expect(found.has(candidate)).toBe(editDistance(typed, candidate, 1) <= 1);
      }),
    );
  });
});

it('trigramSimilarity', () => {
  expect(trigramSimilarity('helm', 'helm')).toBe(1);
  expect(trigramSimilarity('helm', 'tas')).toBe(0);
});

it('detectScript', () => {
  expect([detectScript('halo'), detectScript('привет ok'), detectScript('你好'), detectScript('12 🙂')]).toEqual([
    'latin',
    'cyrillic',
    'other',
    'none',
  ]);
});

it('stopWords', () => {
  expect(stopWords('id').has('yang')).toBe(true);
  expect(stopWords('xx').size).toBe(0);
});
