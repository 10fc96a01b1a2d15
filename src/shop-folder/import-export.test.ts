import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogs, type ProductInput, saveFaq, saveProduct, setStock } from '#commerce/catalog';
import { loadShop, saveSettings } from '#commerce/shop';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase } from '../../test/support/database.ts';
import { addFiles, folderWith } from '../../test/support/folder.ts';
import { exportShop, importShop, readShopFolder, slugOfFolder } from './index.ts';

const now = new Date('2026-11-02T03:00:00Z');
const none = {
  created: false,
  titles: { added: [], changed: [], archived: [] },
  settings: false,
  products: { added: 0, changed: 0, archived: 0, restocked: 0 },
  faq: { written: 0, deleted: 0 },
  files: { written: 0, deleted: 0 },
};

const header =
  'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price';
const productsCsv = `${header},Image Src,Bahan (product.metafields.custom.bahan),Cost per item,Published,Status
helm,Helm Anak,Ukuran,S,H-S,shopify,5,85000,images/helm.svg,Plastik,40000,TRUE,active
helm,,,M,H-M,shopify,3,90000.50,,,41000,,
kaos,Kaos,Title,Default Title,K,shopify,9,50000,https://cdn.example/k.jpg,,,FALSE,active
`;
const files = {
  'shop.yaml': `# our shop
name: Kedai Senja
currency: IDR
timezone: Asia/Jakarta
languages: [id, en]
hours: { mon-fri: "09:00-17:00", sat: "09:00-12:00" }
shipping:
  - { id: jne, name: JNE, price: 12000, days: 2-3, regions: [Jawa] }
promotions:
  - { code: awalbulan, percent: 5, starts: 2026-01-01, ends: 2027-01-01 }
  - { amount: 20000, minimum: 300000, products: [helm] }
featured: [helm]
`,
  'products.csv': productsCsv,
  'faq.md': '## Bisa COD?\nBisa.\n\n## Buka kapan?\nJam 9.\n',
  'faq.en.md': '## COD?\nYes.\n',
  'translations/en.csv': 'handle,title,body\nhelm,Kids helmet,<p>Light</p>\n',
  'images/helm.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'flows/gift.yaml':
    'title: { id: Kado, en: Gift }\nstart: { greeting: true }\nsteps: [{ say: { id: Hai, en: Hi } }]\n',
};

async function opened(more: Record<string, string> = {}) {
  const { db } = await testDatabase();
  const dir = await folderWith({ ...files, ...more });
  const slug = newId();
  const load = async (from = dir, overwrite = false) => {
    const folder = await readShopFolder(from);
    return transact(db, (tx) => importShop(tx, folder, { slug, now, overwrite }));
  };
  const first = await load();
  const shopId = first.shop.id;
  const catalog = async () => openCatalogs().at(db, await loadShop(db, shopId));
  const save = (to = dir) => transact(db, (tx) => exportShop(tx, shopId, to, { now }));
  return { db, dir, shopId, first, load, save, catalog };
}

async function stockOf(shop: Awaited<ReturnType<typeof opened>>, sku: string) {
  return (await shop.catalog()).bySku.get(sku)?.variant.stock;
}

describe('importing', () => {
  it('makes the shop with everything of the folder', async () => {
    const shop = await opened();
    expect(shop.first).toMatchObject({
      created: true,
      settings: true,
      products: { added: 2, changed: 0 },
      faq: { written: 3 },
      files: { written: 2 },
    });
    const catalog = await shop.catalog();
    expect(catalog.products.map((product) => product.handle)).toEqual(['helm']);
    expect(catalog.byHandle.get('helm')).toMatchObject({
      featuredRank: 1,
      attributes: { Bahan: 'Plastik' },
      translations: { en: { title: 'Kids helmet' } },
    });
    expect(catalog.faq.map((entry) => [entry.language, entry.question])).toEqual([
      ['en', 'COD?'],
      ['id', 'Bisa COD?'],
      ['id', 'Buka kapan?'],
    ]);
    const { rows } = await shop.db
      .selectFrom('promotions')
      .selectAll()
      .where('shop_id', '=', shop.shopId)
      .orderBy('code')
      .execute()
      .then((all) => ({ rows: all }));
    expect(
      rows.map(({ code, percent, amount, minimum, starts_at, ends_at }) => [
        code,
        Number(percent),
        amount,
        minimum,
        starts_at?.toISOString(),
        ends_at?.toISOString(),
      ]),
    ).toEqual([
      ['AWALBULAN', 5, null, 0, '2025-12-31T17:00:00.000Z', '2026-12-31T17:00:00.000Z'],
      [null, 0, 2_000_000, 30_000_000, undefined, undefined],
    ]);
  });

  it('twice changes nothing', async () => {
    const shop = await opened();
    const again = await shop.load();
    expect(again).toEqual({ ...none, shop: shop.first.shop });
    expect(await shop.load(shop.dir, true)).toEqual({ ...none, shop: shop.first.shop });
  });

  it('takes over what is changed in the folder and keeps what was changed in the shop', async () => {
    const shop = await opened();
    const id = (await shop.catalog()).byHandle.get('helm')?.id ?? '';
    const change = { now, actor: 'staff:1' };
    const sold = (await shop.catalog()).bySku.get('H-S')?.variant.id ?? '';
    await transact(shop.db, (tx) => setStock(tx, shop.shopId, sold, 1, change));
    await shop.db.updateTable('products').set({ title: 'Helm Baru' }).where('id', '=', id).execute();
    await addFiles(shop.dir, {
      'products.csv': productsCsv.replace('Kaos,Title', 'Kaus,Title').replace('FALSE', 'TRUE'),
    });
    expect(await shop.load()).toMatchObject({ products: { added: 0, changed: 1, archived: 0, restocked: 0 } });
    const catalog = await shop.catalog();
    expect(catalog.byHandle.get('helm')?.title).toBe('Helm Baru');
    expect(catalog.byHandle.get('kaos')?.title).toBe('Kaus');
    expect(await stockOf(shop, 'H-S')).toBe(1);
    expect(await shop.load(shop.dir, true)).toMatchObject({ products: { changed: 1 } });
    expect((await shop.catalog()).byHandle.get('helm')?.title).toBe('Helm Anak');
    expect(await stockOf(shop, 'H-S')).toBe(5);
  });

  it('sets stock where the file has another number than last time, never below what is held', async () => {
    const shop = await opened();
    const of = (sku: string) => ({ shop_id: shop.shopId, sku });
    await shop.db
      .updateTable('variants')
      .set({ held: 4, stock: 4 })
      .where((eb) => eb.and(of('H-S')))
      .execute();
    await addFiles(shop.dir, {
      'products.csv': productsCsv.replace('shopify,5', 'shopify,2').replace('shopify,3', 'shopify,8'),
    });
    expect(await shop.load()).toMatchObject({ products: { changed: 0, restocked: 2 } });
    expect([await stockOf(shop, 'H-S'), await stockOf(shop, 'H-M')]).toEqual([0, 8]);
    expect(await shop.load()).toMatchObject({ products: { changed: 0, restocked: 0 } });
  });

  it('archives what is gone from the file, frees its SKUs, and brings it back', async () => {
    const shop = await opened();
    const id = (await shop.catalog()).byHandle.get('helm')?.id;
    const renamed = productsCsv.replaceAll('helm,', 'helm-baru,');
    const shorn = {
      'shop.yaml': 'name: A\ncurrency: IDR\nlanguages: [id]\n',
      'faq.en.md': '',
      'translations/en.csv': 'handle\n',
    };
    await addFiles(shop.dir, { 'products.csv': renamed, ...shorn });
    expect(await shop.load()).toMatchObject({ products: { added: 1, archived: 1 }, faq: { written: 0, deleted: 1 } });
    expect((await shop.catalog()).bySku.get('H-S')?.product.handle).toBe('helm-baru');
    const active = await shop.db
      .selectFrom('promotions')
      .select('id')
      .where('shop_id', '=', shop.shopId)
      .where('active', '=', true)
      .execute();
    expect(active).toEqual([]);
    await addFiles(shop.dir, { 'products.csv': productsCsv });
    await shop.load();
    expect((await shop.catalog()).bySku.get('H-S')?.product.id).toBe(id);
  });

  it('leaves alone what the folder has no file of, and what was made in the shop', async () => {
    const shop = await opened();
    await transact(shop.db, (tx) => saveProduct(tx, shop.shopId, made('baru', 'N-1'), { now }));
    const entry = { question: 'Q?', answer: 'A', language: 'id', category: '' };
    await transact(shop.db, (tx) => saveFaq(tx, shop.shopId, entry, { now }));
    await shop.load();
    const bare = await folderWith({ 'shop.yaml': files['shop.yaml'], 'images/helm.svg': files['images/helm.svg'] });
    expect(await shop.load(bare)).toMatchObject({ products: none.products, faq: none.faq, files: { deleted: 1 } });
    expect((await shop.catalog()).byHandle.has('baru')).toBe(true);
    expect((await shop.catalog()).faq).toHaveLength(4);
  });

  it('refuses an SKU that belongs to a product made in the shop, and writes nothing', async () => {
    const shop = await opened();
    await transact(shop.db, (tx) => saveProduct(tx, shop.shopId, made('baru', 'X-1'), { now }));
    const csv = `${productsCsv.replace('H-M', 'X-1')}`;
    await addFiles(shop.dir, { 'products.csv': csv, 'shop.yaml': files['shop.yaml'].replace('Senja', 'Pagi') });
    const reason = 'products.csv:3: the SKU "X-1" is that of "baru", a product of the shop that is not in the file';
    await expect(shop.load()).rejects.toThrow(reason);
    expect((await loadShop(shop.db, shop.shopId)).settings.name).toBe('Kedai Senja');
  });

  it('tells how far it is', async () => {
    const { db } = await testDatabase();
    const rows = Array.from({ length: 1200 }, (_, at) => `h${at},T,1`).join('\n');
    const dir = await folderWith({
      'shop.yaml': 'name: A\ncurrency: IDR\n',
      'products.csv': `Handle,Title,Variant Price\n${rows}`,
    });
    const folder = await readShopFolder(dir);
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => told.push([done, total]);
    await transact(db, (tx) => importShop(tx, folder, { slug: newId(), now, onProgress }));
    expect(told).toEqual([
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
  });
});

describe('which shop a folder is of', () => {
  it('is told by where it was imported from, then by the shop’s name; others are new', async () => {
    const { db } = await testDatabase();
    const name = `Kedai ${newId()}`;
    const shopYaml = (called: string) => ({ 'shop.yaml': `name: ${called}\ncurrency: IDR\n` });
    const dir = await folderWith(shopYaml(name));
    const slug = newId();
    const folder = await readShopFolder(dir);
    await transact(db, (tx) => importShop(tx, folder, { slug, now }));
    expect(await slugOfFolder(db, { ...folder, settings: { ...folder.settings, name: 'Renamed' } })).toBe(slug);
    expect(await slugOfFolder(db, await readShopFolder(await folderWith(shopYaml(name))))).toBe(slug);
    const other = await readShopFolder(await folderWith(shopYaml(`Other ${name}`)));
    expect(await slugOfFolder(db, other)).toMatch(/^warung-folder-/);
    expect(await slugOfFolder(db, { ...other, dir: `/elsewhere/${slug}` })).toBe(`${slug}-2`);
    expect(await slugOfFolder(db, { ...other, dir: '/elsewhere/лавка' })).toMatch(/^shop(-\d+)?$/);
  });
});

describe('exporting', () => {
  it('leaves the folder as it is when it says the same, comments and all', async () => {
    const shop = await opened();
    expect((await shop.save()).written).toEqual([]);
    expect(await readFile(join(shop.dir, 'shop.yaml'), 'utf8')).toBe(files['shop.yaml']);
  });

  it('writes a folder that imports as the same shop, here and elsewhere', async () => {
    const shop = await opened();
    const dir = await folderWith({});
    const { written } = await shop.save(dir);
    expect(written.toSorted()).toEqual([
      'faq.csv',
      'flows/gift.yaml',
      'images/helm.svg',
      'products.csv',
      'shop.yaml',
      'translations/en.csv',
    ]);
    expect(await shop.load(dir)).toEqual({ ...none, shop: shop.first.shop });
    const folder = await readShopFolder(dir);
    const elsewhere = await transact(shop.db, (tx) => importShop(tx, folder, { slug: newId(), now }));
    expect(elsewhere.shop.settings).toEqual(shop.first.shop.settings);
    const again = await folderWith({});
    await transact(shop.db, (tx) => exportShop(tx, elsewhere.shop.id, again, { now }));
    for (const file of written) expect(await readFile(join(again, file))).toEqual(await readFile(join(dir, file)));
  });

  it('brings the folder up to date with the shop, which are then one', async () => {
    const shop = await opened();
    const settings = { ...shop.first.shop.settings, name: 'Kedai Fajar' };
    await transact(shop.db, (tx) => saveSettings(tx, shop.shopId, settings, { now }));
    await transact(shop.db, (tx) => saveProduct(tx, shop.shopId, made('baru', 'N-1'), { now }));
    const entry = { question: 'Q?', answer: 'A', language: 'id', category: '' };
    await transact(shop.db, (tx) => saveFaq(tx, shop.shopId, entry, { now }));
    expect((await shop.save()).written.toSorted()).toEqual([
      'faq.csv',
      'products.csv',
      'shop.yaml',
      'translations/en.csv',
    ]);
    await expect(stat(join(shop.dir, 'faq.md'))).rejects.toMatchObject({ code: 'ENOENT' });
    const current = await loadShop(shop.db, shop.shopId);
    expect(await shop.load()).toEqual({ ...none, shop: current });
    const text = await readFile(join(shop.dir, 'shop.yaml'), 'utf8');
    await addFiles(shop.dir, { 'shop.yaml': text.replace('Kedai Fajar', 'Kedai Senja') });
    expect(await shop.load()).toMatchObject({ settings: true });
    expect((await loadShop(shop.db, shop.shopId)).settings.name).toBe('Kedai Senja');
  });

  it('then importing changes nothing, whatever the products are', async () => {
    const shop = await opened();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyProduct, { maxLength: 4, selector: (one) => one.handle.trim().toLowerCase() }),
        async (inputs) => {
          for (const input of inputs) await transact(shop.db, (tx) => saveProduct(tx, shop.shopId, input, { now }));
          const dir = await folderWith({});
          await shop.save(dir);
          const report = await shop.load(dir);
          expect(report).toMatchObject({ settings: false, products: none.products, faq: none.faq, files: none.files });
        },
      ),
      { numRuns: 25 },
    );
  });
});

function made(handle: string, sku: string | null): ProductInput {
  const variant = { sku, options: {}, price: 100, compareAt: null, stock: 2, tracked: true, oversell: false };
  return {
    handle,
    title: `  ${handle} `,
    bodyHtml: '<p>"a", b</p>\n',
    vendor: '',
    type: '',
    category: '',
    tags: ['b, a'],
    options: [],
    images: [],
    attributes: { Garansi: '1 tahun' },
    translations: {},
    status: 'active',
    variants: [{ ...variant, barcode: null, grams: null, image: null }],
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('\0'));
const word = fc.string({
  unit: fc.constantFrom('a', 'Б', 'é', ' ', '"', ',', '7', '\n', ';'),
  minLength: 1,
  maxLength: 6,
});
const filled = word.filter((one) => one.trim() !== '');

const anyProduct: fc.Arbitrary<ProductInput> = fc
  .record({
    handle: fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '-', '9'), minLength: 1, maxLength: 8 }),
    title: filled,
    bodyHtml: text,
    vendor: word,
    type: word,
    category: word,
    tags: fc.array(word, { maxLength: 3 }),
    images: fc.array(fc.record({ src: fc.webUrl(), alt: word, position: fc.nat(9) }), { maxLength: 3 }),
    attributes: fc.dictionary(fc.constantFrom('Bahan', 'Warna (luar)', 'Size'), filled),
    status: fc.constantFrom('active' as const, 'draft' as const),
    option: fc.option(fc.constantFrom('Ukuran', 'Цвет', 'Title'), { nil: undefined }),
    values: fc.uniqueArray(filled, { minLength: 1, maxLength: 3, selector: (one) => one.trim() }),
    price: fc.nat(10_000_000),
    compareAt: fc.option(fc.nat(10_000_000)),
    stock: fc.nat(50),
    tracked: fc.boolean(),
    oversell: fc.boolean(),
    grams: fc.option(fc.nat(5000)),
    barcode: fc.option(word),
  })
  .map(({ option, values, price, compareAt, stock, tracked, oversell, grams, barcode, ...rest }) => ({
    ...rest,
    images: rest.images.filter((image, at) => rest.images.findIndex((other) => other.src === image.src) === at),
    translations: {},
    options: option ? [{ name: option, values }] : [],
    variants: (option ? values : ['']).map((value) => ({
      sku: null,
      options: option ? { [option]: value } : ({} as Record<string, string>),
      price,
      compareAt,
      stock,
      tracked,
      oversell,
      barcode,
      grams,
      image: null,
    })),
  }));
