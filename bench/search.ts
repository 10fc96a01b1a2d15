import { openCatalogs, type ProductInput, writeProducts } from '#commerce/catalog';
import { createShop, loadShop, type Shop, settingsSchema } from '#commerce/shop';
import { type Db, openDatabase, transact } from '#platform/db';
import { newId } from '#platform/ids';

/**
 * The catalogue in memory, at two sizes: how long it takes to write and to read it, and a search with prices and stock.
 * Run: `node bench/search.ts [postgres://...]`; without an address on the embedded database, in memory.
 */
export type CatalogFigures = {
  products: number;
  variants: number;
  writeMs: number;
  readMs: number;
  refreshMs: number;
  heapMb: number;
  searches: Record<string, { p50Ms: number; p99Ms: number }>;
};

const things =
  'helm jaket celana kaos sepatu tas ransel topi sarung tangan kacamata payung botol lampu jam dompet syal rok'.split(
    ' ',
  );
const traits =
  'anak dewasa junior pria wanita ringan tebal hujan malam gunung kota sekolah kantor lipat panjang pendek'.split(' ');
const materials = 'katun linen kulit nilon poliester denim wol karet bambu baja'.split(' ');
const colours = ['Merah', 'Hitam', 'Putih', 'Biru', 'Hijau', 'Kuning', 'Abu-abu', 'Cokelat'];
const sizes = ['S', 'M', 'L'];

export const queries: Record<string, string[]> = {
  words: ['helm anak merah', 'jaket hujan pria', 'tas ransel kantor kulit', 'kaos katun putih', 'botol baja lipat'],
  typos: ['hlem anka merha', 'jakte hujna pira', 'tsa ranesl kantro', 'kasos katn puith', 'bootl bja lipta'],
  long: ['kak ada jaket yang tebal untuk naik gunung malam hari warna hitam bahan wol ukuran L tidak di atas 300 ribu'],
};

/** A shop with so many products of three variants each. */
export async function stockedShop(db: Db, products: number): Promise<{ shop: Shop; writeMs: number }> {
  const settings = settingsSchema.parse({ name: 'Bench', currency: 'IDR', languages: ['id', 'en', 'ru', 'pt'] });
  const now = new Date();
  const shop = await transact(db, (tx) => createShop(tx, newId(), settings, now));
  const writes = Array.from({ length: products }, (_, at) => ({ id: newId(), input: product(at), createdAt: now }));
  const writeMs = await timed(() =>
    transact(db, (tx) => writeProducts(tx, shop.id, writes, { version: 1, now, known: [] })),
  );
  return { shop, writeMs };
}

export async function measureCatalog(db: Db, products: number): Promise<CatalogFigures> {
  const { shop, writeMs } = await stockedShop(db, products);
  const before = heapMb();
  const catalogs = openCatalogs();
  const readMs = await timed(() => catalogs.at(db, shop));
  const catalog = await catalogs.at(db, shop);
  const searches: CatalogFigures['searches'] = {};
  for (const [kind, texts] of Object.entries(queries)) {
    searches[kind] = percentiles((at) => {
      catalog.search({ text: texts[at % texts.length] ?? '', inStock: true, maxPrice: 40_000_000, limit: 10 });
    });
  }
  const refreshMs = await timed(async () => catalogs.at(db, { ...(await loadShop(db, shop.id)), catalogVersion: 2 }));
  return { products, variants: products * 3, writeMs, readMs, refreshMs, heapMb: heapMb() - before, searches };
}

function product(at: number): ProductInput {
  const pick = (list: string[], by: number) => list[(at * by + Math.floor(at / 7)) % list.length] ?? '';
  const title = `${pick(things, 1)} ${pick(traits, 3)} ${pick(materials, 7)} ${pick(things, 11)}${at % 997}`;
  return {
    handle: `p-${at}`,
    title,
    bodyHtml: `<p>${title} dari ${pick(materials, 5)} untuk ${pick(traits, 13)}, nyaman dipakai setiap hari.</p>
      <ul><li>Berat ${at % 900} g</li><li>Garansi ${at % 24} bulan</li><li>Cuci dengan air dingin, jangan diputihkan</li></ul>`,
    vendor: `Merek ${at % 40}`,
    type: pick(things, 1),
    category: '',
    tags: [pick(traits, 3), pick(materials, 5)],
    options: [{ name: 'Ukuran', values: sizes }],
    images: [],
    attributes: { Warna: pick(colours, 5) },
    translations: {},
    status: 'active',
    variants: sizes.map((size, place) => ({
      sku: `SKU-${at}-${size}`,
      options: { Ukuran: size },
      price: ((at % 90) + 10) * 500_000,
      compareAt: null,
      stock: (at + place) % 9,
      tracked: true,
      oversell: false,
      barcode: null,
      grams: 100,
      image: null,
    })),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function percentiles(work: (at: number) => void): { p50Ms: number; p99Ms: number } {
  for (let at = 0; at < 50; at += 1) work(at);
  const times = Array.from({ length: 500 }, (_, at) => {
    const start = performance.now();
    work(at);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { p50Ms: times[250] ?? 0, p99Ms: times[495] ?? 0 };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

if (import.meta.main) {
  const url = process.argv[2];
  const database = await openDatabase(url ? { url } : { memory: true });
  for (const products of [1000, 33_334]) console.dir(await measureCatalog(database.db, products), { depth: 3 });
  await database.close();
}
