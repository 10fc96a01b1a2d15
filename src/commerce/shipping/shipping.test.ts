import { describe, expect, it } from 'vitest';
import { type Shop, settingsSchema } from '#commerce/shop';
import { placesIn, positionOf, quoteShipping, regionsCover } from './index.ts';

describe('regionsCover', () => {
  it.each([
    ['Jawa', 'sampai Bandung'],
    ['Jawa', 'Jl. Kemang Raya 8, Jakarta Selatan 12730'],
    ['Jawa', 'jogja'],
    ['Jawa', 'Kab. Sidoarjo, Jatim'],
    ['Jabodetabek', 'ke bekasi bisa?'],
    ['Jabodetabek', 'Бекаси, ул. Мелати 7'],
    ['Jabodetabek', 'а в Депоке?'],
    ['Indonesia', 'Jayapura'],
    ['Sumatera', 'Jl. Gatot Subroto, Medan'],
    ['Сибирь', 'сколько до Омска'],
    ['Россия', 'во Владивосток'],
    ['Москва', 'г. Москва, ул. Тверская, 1'],
    ['Москва', 'в Москву'],
    ['Москва и область', 'Химки'],
    ['Поволжье', 'до Нижнего Новгорода'],
    ['Sudeste', 'Rua Augusta 10, São Paulo - SP'],
    ['Brasil', 'Sao Paulo'],
    ['SP', 'Campinas'],
    ['Nordeste', 'entrega em Salvador?'],
    ['Atlantis', 'Poseidon street 1, Atlantis'],
  ])('%s covers "%s"', (region, text) => {
    expect(regionsCover([region], text)).toBe(true);
  });

  it.each([
    ['Jawa', 'Medan'],
    ['Jawa', 'Denpasar, Bali'],
    ['Jakarta', 'Bandung'],
    ['Сибирь', 'Москва'],
    ['Sudeste', 'Salvador'],
    ['Sudeste', 'como é que se faz?'],
    ['Atlantis', 'Jakarta'],
    ['Jawa', ''],
  ])('%s does not cover "%s"', (region, text) => {
    expect(regionsCover([region], text)).toBe(false);
  });
});

it.each([
  ['São Paulo', true],
  ['Rua Augusta 10, São Paulo - SP', true],
  ['Osasco', true],
  ['Campinas', false],
  ['Campinas, São Paulo', false],
])('a town named beside its neighbours is the town, not the region around it: %s', (text, covered) => {
  expect(regionsCover(['São Paulo', 'Osasco', 'Guarulhos'], text)).toBe(covered);
});

it('finds the most exact place', () => {
  expect(placesIn('ke Jawa Barat, tepatnya Bandung')).toEqual(['bandung']);
  expect(placesIn('halo apa kabar')).toEqual([]);
});

describe('quoteShipping', () => {
  const settings = settingsSchema.parse({
    name: 'Uji',
    currency: 'IDR',
    shipping: [
      { id: 'jne-reg', name: 'JNE Reguler', price: 12_000, days: '2-3', regions: ['Jawa'] },
      { id: 'jne-luar', name: 'JNE Luar Jawa', price: 30_000, regions: ['Sumatera', 'Bali'] },
      { id: 'pickup', name: 'Ambil di toko', price: 0 },
    ],
  });
  const shop: Shop = { id: '', slug: '', settings, settingsVersion: 1, catalogVersion: 1 };
  const ids = (to: string) => quoteShipping(shop, to).methods.map((method) => method.id);

  it('tells what covers the place, with prices in minor units', () => {
    expect(quoteShipping(shop, 'Bandung')).toMatchObject({
      place: 'bandung',
      known: true,
      methods: [{ price: 1_200_000 }, {}],
    });
    expect(ids('Medan')).toEqual(['jne-luar', 'pickup']);
    expect(ids('Jayapura')).toEqual(['pickup']);
  });

  it('tells everything of a place it does not know: a small town must not be turned away', () => {
    expect(quoteShipping(shop, 'Wakanda')).toMatchObject({ place: null, known: false });
    expect(ids('Wakanda')).toHaveLength(3);
  });
});

describe('positionOf', () => {
  it.each([
    ['Depok', -6.4],
    ['из Набережных Челнов', 55.74],
    ['Bath', 51.38],
    ['são bernardo do campo', -23.69],
    ['Santo Andre', -23.66],
  ])('%s', (town, latitude) => {
    expect(positionOf(town)?.latitude).toBe(latitude);
  });

  it('knows no hamlets', () => {
    expect(positionOf('Kampung Naga Sebelah')).toBeNull();
  });
});
