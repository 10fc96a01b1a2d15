import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDocument, buildIndex, removeDocument, search } from './index.ts';

const options = { weights: { title: 4, body: 1 }, languages: ['id', 'en', 'pt', 'ru'] };
const index = buildIndex(
  [
    { id: 'helm', fields: { title: 'Helm Anak Junior', body: 'Helm sepeda untuk anak 3-8 tahun.' } },
    { id: 'celana', fields: { title: 'Celana Panjang', body: 'Celana katun, pengiriman cepat.' } },
    { id: 'tas', fields: { title: 'Tas Ransel 20L', body: 'Ransel tahan air, muat laptop 14 inch. Bukan helm.' } },
    { id: 'kaos', fields: { title: 'T-Shirt Polos', body: 'Kaos katun.' } },
    { id: 'ryukzak', fields: { title: 'Рюкзак городской', body: 'Лёгкий рюкзак с зелёными лямками.' } },
    { id: 'planta', fields: { title: 'Vaso de cerâmica', body: 'Para plantas e flores. Sem devoluções.' } },
  ],
  options,
);
const found = (text: string) => search(index, text).map((hit) => hit.id);

describe('search', () => {
  it.each([
    ['helm anak', ['helm', 'tas']],
    ['hlem anka', ['helm', 'tas']],
    ['jual celananya kak', ['celana']],
    ['dikirim', ['celana']],
    ['celanapanjang', ['celana']],
    ['tshirt', ['kaos']],
    ['t shirt', ['kaos']],
    ['20 l', ['tas']],
    ['20l', ['tas']],
    ['зеленые рюкзаки', ['ryukzak']],
    ['рюгзак', ['ryukzak']],
    ['ceramica', ['planta']],
    ['devolução', ['planta']],
    ['flor', ['planta']],
    ['yang', []],
    ['', []],
    ['🙂', []],
    ['sepatu', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('takes words that are known as they are', () => {
    expect(search(index, 'katun hlem').find((hit) => hit.id === 'helm')?.matched).toEqual(['hlem']);
    expect(search(index, 'tas').map((hit) => hit.id)).toEqual(['tas']);
  });

  it('completes the last word when asked to', () => {
    expect(search(index, 'celana pan', { prefix: true })[0]?.id).toBe('celana');
    expect(search(index, 'juni', { prefix: true }).map((hit) => hit.id)).toEqual(['helm']);
  });

  it('leaves out what is not accepted and keeps the limit', () => {
    expect(search(index, 'helm katun', { limit: 1 })).toHaveLength(1);
    expect(search(index, 'helm', { accept: (id) => id !== 'helm' }).map((hit) => hit.id)).toEqual(['tas']);
  });

  it('counts words that stand for another', () => {
    const expand = (word: string) => (word === 'backpack' ? [{ word: 'tas ransel', weight: 0.8 }] : []);
    expect(search(index, 'backpack', { expand }).map((hit) => hit.id)).toEqual(['tas']);
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => search(index, text).length <= 20));
  });
});

describe('changing an index', () => {
  it('finds what was added, in place of what had its id, and no more what was removed', () => {
    const changing = buildIndex([{ id: 1, fields: { title: 'helm' } }], options);
    addDocument(changing, { id: 2, fields: { title: 'jaket' } });
    addDocument(changing, { id: 1, fields: { title: 'jaket hujan' } });
    expect(search(changing, 'helm')).toEqual([]);
    expect(search(changing, 'jaket').map((hit) => hit.id)).toEqual([2, 1]);
    removeDocument(changing, 2);
    removeDocument(changing, 99);
    expect(search(changing, 'jaket').map((hit) => hit.id)).toEqual([1]);
  });

  it('stays the same size however often a document changes', () => {
    const changing = buildIndex([{ id: 0, fields: { title: 'tas' } }], options);
    for (let round = 0; round < 3000; round += 1)
      addDocument(changing, { id: round % 2, fields: { title: `tas ${round % 7}` } });
    expect(changing.ids.length).toBeLessThan(1100);
    expect(
      search(changing, 'tas')
        .map((hit) => hit.id)
        .sort(),
    ).toEqual([0, 1]);
  });
});
