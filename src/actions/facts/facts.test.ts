import { describe, expect, it } from 'vitest';
import { product } from '../../../test/support/products.ts';
import { byAge } from './age.ts';
import { factOf } from './fact.ts';
import { sizeAdvice } from './size.ts';

describe('factOf', () => {
  const jacket = product('jaket', 'Jaket Gunung', {
    body: 'Jaket ringan untuk mendaki. Tahan air 10.000 mm.\nBahan: nilon ripstop.\nCuci dengan tangan.',
    attributes: { Berat: '320 g' },
  });

  it.each([
    ['tahan air ga?', 'id', 'Tahan air 10.000 mm.'],
    ['is it waterproof?', 'en', 'Tahan air 10.000 mm.'],
    ['ele é impermeável?', 'pt', 'Tahan air 10.000 mm.'],
    ['из какого материала?', 'ru', 'Bahan: nilon ripstop.'],
    ['how heavy is it?', 'en', 'Berat: 320 g'],
  ])('%s', (question, language, answer) => {
    expect(factOf(jacket, question, language)[0]).toBe(answer);
  });

  it('tells a translated description as text, not as the markup it is written in', () => {
    const body = '<p>A light jacket.</p><ul><li>Weight: 320 g</li></ul>';
    const translated = { ...jacket, attributes: {}, translations: { en: { title: 'Mountain jacket', body } } };
    expect(factOf(translated, 'what is the weight of the mountain jacket?', 'en')).toContain('Weight: 320 g');
    expect(factOf(translated, 'how heavy is it?', 'en').join()).not.toContain('<');
  });

  it('says nothing when the description does not', () => {
    expect(factOf(jacket, 'is it vegan?', 'en')).toEqual([]);
    expect(factOf(jacket, 'does the jacket have bluetooth?', 'en')).toEqual([]);
  });
});

describe('sizeAdvice', () => {
  const helmet = product('helm', 'Helm Anak', {
    options: { Ukuran: ['S', 'M'] },
    body: 'Ukuran | Lingkar kepala\nS | 48–50 cm\nM | 51–53 cm',
  });

  it('advises the only size whose row holds the measure', () => {
    expect(sizeAdvice(helmet, [{ kind: 'head', value: '52 cm' }])).toMatchObject({ kind: 'fits', size: 'M' });
  });

  it('shows the table when it cannot tell', () => {
    expect(sizeAdvice(helmet, [{ kind: 'head', value: '70 cm' }])).toMatchObject({ kind: 'table' });
    expect(sizeAdvice(product('x', 'X'), [])).toEqual({ kind: 'none', sizes: [] });
  });

  it.each([
    ['Nylon. PP 20 a 28 cm; P 28 a 36 cm; M 36 a 48 cm de pescoço.', { kind: 'length', value: '40 cm' }, 'M'],
    ['Pluche. P 50 cm, até 6 kg; M 70 cm, até 15 kg; G 90 cm, até 30 kg.', { kind: 'weight', value: '12 kg' }, 'M'],
    ['Рост и грудь: P 170-176 см, 96-100; M 176-182 см, 104-108', { kind: 'height', value: '180' }, 'M'],
    ['M untuk kucing sampai 5 kg; G sampai 9 kg.', { kind: 'weight', value: '7 kg' }, 'G'],
  ])('reads sizes that stand in one line: %s', (body, measure, size) => {
    const collar = product('collar', 'Collar', { options: { Tamanho: ['PP', 'P', 'M', 'G'] }, body });
    expect(sizeAdvice(collar, [measure])).toMatchObject({ kind: 'fits', size, options: { Tamanho: size } });
  });

  it('compares a measure with the one range of a thing that comes in no sizes', () => {
    const cap = product('cap', 'Cap', { body: 'Soft cotton. For heads of 48 to 52 cm. Wash warm.' });
    const sentence = 'For heads of 48 to 52 cm.';
    expect(sizeAdvice(cap, [{ kind: 'head', value: '51 cm' }])).toEqual({ kind: 'range', holds: true, sentence });
    expect(sizeAdvice(cap, [{ kind: 'head', value: '57 cm' }])).toEqual({ kind: 'range', holds: false, sentence });
  });

  it('takes the size usually worn when there is no table', () => {
    const shoe = product('shoe', 'Shoe', { options: { Size: ['8', '9'] } });
    expect(sizeAdvice(shoe, [{ kind: 'usual', value: '9' }])).toMatchObject({
      kind: 'fits',
      size: '9',
      options: { Size: '9' },
    });
  });
});

describe('byAge', () => {
  const hit = (handle: string, body: string) => ({
    product: product(handle, handle, { body }),
    variants: [],
    score: 1,
    matched: [],
    coverage: 1,
  });

  it('puts first what is made for the age and leaves out what is made for others', () => {
    const hits = [hit('teen', 'Usia: 10–16 tahun'), hit('any', 'Untuk semua'), hit('kid', 'Usia: 3–10 tahun')];
    expect(byAge('buat anak umur 5 thn', hits).map(({ product: one }) => one.handle)).toEqual(['kid', 'any']);
    expect(byAge('buat anak', hits)).toBe(hits);
  });
});
