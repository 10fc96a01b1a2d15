import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadShop, saveSettings } from '#commerce/shop';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase, testShop } from '../../../test/support/database.ts';
import {
  adjustStock,
  archiveProduct,
  availability,
  type CatalogQuery,
  deleteFaq,
  htmlText,
  openCatalogs,
  type ProductInput,
  productProblems,
  saveFaq,
  saveProduct,
  setStock,
  type VariantInput,
} from './index.ts';

const now = new Date('2026-11-02T03:00:00Z');

function variant(more: Partial<VariantInput> = {}): VariantInput {
  const plain = { sku: null, options: {}, price: 8_500_000, compareAt: null, stock: 5, tracked: true, oversell: false };
  return { ...plain, barcode: null, grams: null, image: null, ...more };
}

function product(handle: string, more: Partial<ProductInput> = {}): ProductInput {
  return {
    handle,
    title: handle,
    bodyHtml: '',
    vendor: '',
    type: '',
    category: '',
    tags: [],
    options: [],
    images: [],
    attributes: {},
    translations: {},
    status: 'active',
    variants: [variant()],
    ...more,
  };
}

const sizes = (name: string, values: string[]) => ({
  options: [{ name, values }],
  variants: values.map((value, at) => variant({ options: { [name]: value }, price: (at + 1) * 5_000_000, stock: at })),
});

const goods: ProductInput[] = [
  product('helm-anak', {
    title: 'Helm Anak Junior',
    type: 'Helm',
    tags: ['anak', 'sepeda'],
    ...sizes('Ukuran', ['S', 'M', 'L']),
    translations: { en: { title: 'Kids helmet' }, ru: { title: 'Детский шлем' } },
  }),
  product('helm-pro', {
    title: 'Helm Pro',
    type: 'Helm',
    variants: [variant({ price: 45_000_000, compareAt: 50_000_000 })],
  }),
  product('kaos-merah', {
    title: 'Kaos Merah',
    type: 'Kaos',
    tags: ['katun'],
    bodyHtml: '<p>Bahan katun&nbsp;lembut</p>',
  }),
  product('kaos-polos', { title: 'Kaos Polos', type: 'Kaos', ...sizes('Warna', ['Merah', 'Putih']) }),
  product('konsep', { title: 'Helm rahasia', status: 'draft' }),
];

async function filledShop(settings = {}) {
  const { db } = await testDatabase();
  const { shopId } = await testShop(settings);
  const ids = new Map<string, string>();
  for (const [at, input] of goods.entries()) {
    const later = new Date(now.getTime() + at);
    const saved = await transact(db, (tx) => saveProduct(tx, shopId, input, { now: later }));
    if (saved.kind === 'saved') ids.set(input.handle, saved.productId);
  }
  const catalogs = openCatalogs();
  const read = async () => catalogs.at(db, await loadShop(db, shopId));
  return { db, shopId, ids, catalogs, read };
}

describe('searching', () => {
  it('finds by words, mistyped words, inflections, translations, types, options, prices, stock and tags', async () => {
    const catalog = await (await filledShop()).read();
    const table: [CatalogQuery, string[]][] = [
      [{ text: 'helm anak' }, ['helm-anak', 'helm-pro']],
      [{ text: 'hlem anka' }, ['helm-anak', 'helm-pro']],
      [{ text: 'kids helmets' }, ['helm-anak', 'helm-pro']],
      [{ text: 'детского шлема' }, ['helm-anak', 'helm-pro']],
      [{ text: 'katun' }, ['kaos-merah']],
      [{ types: ['helm'] }, ['helm-anak', 'helm-pro']],
      [{ options: { Ukuran: 'm' } }, ['helm-anak']],
      [{ text: 'kaos', options: { '': 'Merah' } }, ['kaos-merah', 'kaos-polos']],
      [{ text: 'kaos', except: { options: { '': 'Merah' }, text: '' } }, ['kaos-polos']],
      [{ text: 'helm', except: { options: {}, text: 'anak' } }, ['helm-pro']],
      [{ minPrice: 16_000_000 }, ['helm-pro']],
      [{ maxPrice: 5_000_000, inStock: true }, []],
      [{ maxPrice: 5_000_000, sort: 'price' }, ['helm-anak', 'kaos-polos']],
      [{ onOffer: true }, ['helm-pro']],
      [{ tags: ['Sepeda'] }, ['helm-anak']],
      [{ sort: '-price', limit: 1 }, ['helm-pro']],
      [
        { sort: 'newest', limit: 1, offset: 1, types: ['Kaos', 'Helm'], handles: ['helm-pro', 'kaos-merah'] },
        ['helm-pro'],
      ],
      [{ text: 'sepatu' }, []],
      [{ text: 'rahasia' }, []],
    ];
    for (const [query, handles] of table) {
      const found = catalog.search(query).map((hit) => hit.product.handle);
      const inOrder = query.sort ? found : found.toSorted();
      expect(inOrder, JSON.stringify(query)).toEqual(query.sort ? handles : handles.toSorted());
    }
  });

  it('gives only the variants that fit, the named one first', async () => {
    const catalog = await (await filledShop()).read();
    const [hit] = catalog.search({ text: 'helm anak m', maxPrice: 10_000_000 });
    expect(hit?.variants.map((one) => one.options.Ukuran)).toEqual(['M', 'S']);
  });

  it('puts featured products first when they fit equally, not when others fit better', async () => {
    const catalog = await (await filledShop({ featured: ['kaos-polos'] })).read();
    expect(catalog.search({})[0]?.product.handle).toBe('kaos-polos');
    expect(catalog.search({ text: 'helm anak' })[0]?.product.handle).toBe('helm-anak');
  });

  it('shows without words what is put forward, then what can be had, then the rest, page by page', async () => {
    const catalog = await (await filledShop({ featured: ['kaos-merah'] })).read();
    const page = (offset: number) => catalog.search({ limit: 2, offset }).map((hit) => hit.product.handle);
    expect([...page(0), ...page(2), ...page(4)]).toEqual(['kaos-merah', 'helm-anak', 'helm-pro', 'kaos-polos']);
  });

  it('survives any text', async () => {
    const catalog = await (await filledShop()).read();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => catalog.search({ text }).length <= 10));
  });
});

describe('keeping in step', () => {
  it('follows new, changed and archived products, stock and settings', async () => {
    const { db, shopId, ids, read } = await filledShop();
    const catalog = await read();
    const size = catalog.products.length;
    await transact(db, (tx) => saveProduct(tx, shopId, product('topi', { title: 'Topi Rimba' }), { now }));
    await transact(db, (tx) => archiveProduct(tx, shopId, ids.get('helm-pro') ?? '', { now }));
    const changed = product('kaos-merah', { id: ids.get('kaos-merah') ?? '', title: 'Kaus Jingga' });
    await transact(db, (tx) => saveProduct(tx, shopId, changed, { now }));
    expect(await read()).toBe(catalog);
    expect(catalog.products).toHaveLength(size);
    const handles = (text: string) => catalog.search({ text }).map((hit) => hit.product.handle);
    expect([handles('rimba'), handles('pro'), handles('jingga')]).toEqual([['topi'], [], ['kaos-merah']]);
    expect(catalog.byHandle.get('kaos-merah')?.bodyText).toBe('');

    const { settings } = await loadShop(db, shopId);
    await transact(db, (tx) => saveSettings(tx, shopId, { ...settings, featured: ['topi'] }, { now }));
    expect((await read()).byHandle.get('topi')?.featuredRank).toBe(1);
  });

  it('reads once for all who come at once, with a connection of their own or not', async () => {
    const { db, shopId, catalogs } = await filledShop();
    const shop = await loadShop(db, shopId);
    const beside = Array.from({ length: 12 }, () => catalogs.at(db, shop));
    const inTurns = Array.from({ length: 12 }, () => transact(db, (tx) => catalogs.at(tx, shop)));
    const all = await Promise.all([...beside, ...inTurns]);
    expect(new Set(all).size).toBe(1);
  });

  it('shows nothing of another shop', async () => {
    const other = await filledShop();
    const { shopId } = await testShop();
    const catalog = await other.catalogs.at(other.db, await loadShop(other.db, shopId));
    expect([catalog.products, catalog.faq]).toEqual([[], []]);
    const elsewhere = [...(await other.read()).byVariantId.keys()];
    expect(await availability(other.db, shopId, elsewhere)).toEqual(new Map());
    const id = other.ids.get('helm-pro') ?? '';
    const taken = await transact(other.db, (tx) => archiveProduct(tx, shopId, id, { now }));
    expect(taken.kind).toBe('unknownProduct');
  });
});

describe('saving a product', () => {
  it('refuses what is wrong and says where', () => {
    const wrong = product('Dua kata', {
      title: ' ',
      options: [...sizes('Ukuran', ['S']).options, { name: 'Ukuran', values: [] }],
      variants: [
        variant({ options: { Ukuran: 'S' }, price: -1, sku: 'A' }),
        variant({ options: { Ukuran: 'S', Warna: 'x' }, price: 1.5, sku: 'A' }),
      ],
    });
    const paths = productProblems(wrong).map((problem) => problem.path);
    for (const path of [
      'handle',
      'title',
      'options.1.name',
      'variants.0.price',
      'variants.1.price',
      'variants.1.sku',
    ]) {
      expect(paths).toContain(path);
    }
    expect(paths).toContain('variants.1.options');
  });

  it('refuses a taken handle, a taken SKU, an old version and an unknown product', async () => {
    const { db, shopId, ids } = await filledShop();
    const save = (input: ProductInput, expected?: number) =>
      transact(db, (tx) => saveProduct(tx, shopId, input, { now, expected }));
    await save(product('a', { variants: [variant({ sku: 'SKU-1' })] }));
    expect((await save(product('a'))).kind).toBe('handleTaken');
    const sku = await save(product('b', { variants: [variant({ sku: 'SKU-1' })] }));
    expect(sku).toEqual({ kind: 'skuTaken', sku: 'SKU-1', handle: 'a' });
    expect((await save(product('helm-pro', { id: ids.get('helm-pro') ?? '' }), 1)).kind).toBe('conflict');
    expect((await save(product('c', { id: newId() }))).kind).toBe('unknownProduct');
    expect((await save(product('d e'))).kind).toBe('invalid');
  });

  it('keeps the ids and stock of variants that stay, and of those that come back', async () => {
    const { db, shopId, ids, read } = await filledShop();
    const id = ids.get('helm-anak') ?? '';
    const idOf = async (value: string) =>
      (await read()).byHandle.get('helm-anak')?.variants.find((one) => one.options.Ukuran === value)?.id;
    const before = await idOf('M');
    const save = (values: string[]) => {
      const { options, variants } = sizes('Ukuran', values);
      const unstocked = variants.map(({ stock: _, ...rest }) => rest);
      const input = product('helm-anak', { id, options, variants: unstocked });
      return transact(db, (tx) => saveProduct(tx, shopId, input, { now }));
    };
    await save(['S', 'L']);
    expect(await idOf('M')).toBeUndefined();
    await save(['XL', 'M']);
    expect(await idOf('M')).toBe(before);
    const stock = (await read()).byHandle.get('helm-anak')?.variants.map((one) => one.stock);
    expect(stock).toEqual([0, 1]);
  });

  it('lets two variants exchange their SKUs', async () => {
    const { db, shopId, read } = await filledShop();
    const make = (skus: string[], id?: string) => {
      const { options, variants } = sizes('Ukuran', ['S', 'L']);
      const named = variants.map((one, at) => ({ ...one, sku: skus[at] ?? null }));
      return transact(db, (tx) => saveProduct(tx, shopId, product('tukar', { id, options, variants: named }), { now }));
    };
    const first = await make(['A', 'B']);
    await make(['B', 'A'], first.kind === 'saved' ? first.productId : '');
    expect((await read()).bySku.get('B')?.variant.options).toEqual({ Ukuran: 'S' });
  });

  it('writes down what happened', async () => {
    const { db, shopId, ids } = await filledShop();
    const events = await db.selectFrom('events').selectAll().where('shop_id', '=', shopId).execute();
    expect(events.filter((event) => event.type === 'product.changed')).toHaveLength(goods.length);
    expect(events.some((event) => event.subject_id === ids.get('helm-pro'))).toBe(true);
  });
});

describe('stock', () => {
  it('is set and adjusted, never below what is held, and promised without what is held', async () => {
    const { db, shopId, read } = await filledShop();
    const id = (await read()).byHandle.get('helm-pro')?.variants[0]?.id ?? '';
    const change = { now, actor: 'staff:1' };
    await db.updateTable('variants').set({ held: 2 }).where('shop_id', '=', shopId).where('id', '=', id).execute();
    expect(await transact(db, (tx) => setStock(tx, shopId, id, 9, change))).toEqual({
      kind: 'set',
      stock: 9,
      available: 7,
    });
    expect(await transact(db, (tx) => adjustStock(tx, shopId, id, -8, change))).toEqual({ kind: 'belowHeld', held: 2 });
    expect((await transact(db, (tx) => setStock(tx, shopId, newId(), 1, change))).kind).toBe('unknownVariant');
    expect(await availability(db, shopId, [id])).toEqual(new Map([[id, 7]]));
    expect((await read()).byVariantId.get(id)?.variant.stock).toBe(7);
  });
});

describe('questions and answers', () => {
  it('are saved, found in any inflection, preferred in the asker’s language, and deleted', async () => {
    const { db, shopId, read } = await filledShop();
    const entry = { question: 'Berapa lama pengiriman?', answer: 'Dua hari.', language: 'id', category: '' };
    const save = (more: object, expected?: number) =>
      transact(db, (tx) => saveFaq(tx, shopId, { ...entry, ...more }, { now, expected }));
    const saved = await save({});
    await save({ question: 'Do you ship abroad?', answer: 'Pengiriman: no.', language: 'en' });
    expect((await save({})).kind).toBe('duplicate');
    if (saved.kind !== 'saved') throw new Error('not saved');
    expect((await save({ id: saved.id, answer: 'Tiga hari.' }, saved.version)).kind).toBe('saved');
    expect((await save({ id: saved.id }, saved.version)).kind).toBe('conflict');
    expect((await save({ id: newId(), question: '?' })).kind).toBe('unknownEntry');
    const hits = (await read()).searchFaq('kapan dikirim', 'id');
    expect(hits.map((hit) => [hit.entry.language, hit.entry.answer])).toEqual([
      ['id', 'Tiga hari.'],
      ['en', 'Pengiriman: no.'],
    ]);
    expect((await transact(db, (tx) => deleteFaq(tx, shopId, saved.id, { now }))).kind).toBe('deleted');
    expect((await transact(db, (tx) => deleteFaq(tx, shopId, saved.id, { now }))).kind).toBe('unknownEntry');
    expect((await read()).faq).toHaveLength(1);
  });
});

describe('htmlText', () => {
  it.each([
    ['<p>Bahan:&nbsp;katun</p><p>Ukuran&#8212;S&#x21;</p>', 'Bahan: katun\nUkuran—S!'],
    ['<table><tr><th>S</th><td>50 cm</td></tr>\n<tr><td>M</td><td>54</td></tr></table>', 'S | 50 cm\nM | 54'],
    ['satu\r\ndua', 'satu\ndua'],
    ['a<br/>b<script>alert(1)</script><!-- x --> c', 'a\nb c'],
    ['1 < 2 &amp; &bogus; &#xffffff;', '1 < 2 & &bogus; \ufffd'],
    ['<ul><li>satu</li><li><b>dua</b> tiga</li></ul>', 'satu\ndua tiga'],
    ['&ccedil;&atilde;o', 'ção'],
    ['', ''],
  ])('%s', (html, text) => expect(htmlText(html)).toBe(text));
});
