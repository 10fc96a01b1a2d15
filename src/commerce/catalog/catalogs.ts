import { LRUCache } from 'lru-cache';
import type { Shop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import { type Engine, type Lexicon, otherWords } from '#understanding';
import {
  applyChanges,
  type CatalogData,
  catalogData,
  type Expand,
  faqIndex,
  productsOf,
  replaceFaq,
  wordsOf,
} from './catalog.ts';
import { loadFaq, loadProducts } from './load.ts';
import type { FaqEntry, Product, Variant } from './product.ts';
import { type FaqHit, searchFaq } from './search-faq.ts';
import { type CatalogQuery, type Hit, searchProducts } from './search-products.ts';

/** A shop's catalogue as the rest of the program reads it. Only products that are shown are in it. */
export type Catalog = {
  readonly shop: Shop;
  readonly products: Product[];
  readonly faq: FaqEntry[];
  readonly byHandle: ReadonlyMap<string, Product>;
  readonly byId: ReadonlyMap<string, Product>;
  readonly byVariantId: ReadonlyMap<string, { product: Product; variant: Variant }>;
  readonly bySku: ReadonlyMap<string, { product: Product; variant: Variant }>;
  readonly lexicon: Lexicon;
  search(query: CatalogQuery): Hit[];
  searchFaq(text: string, language: string, limit?: number): FaqHit[];
};

export type Catalogs = {
  /**
   * The shop's catalogue, as new as `shop.catalogVersion`. Reads only what has changed since it was last asked for. Not to be
   * called after writing to the catalogue in the same transaction: what is rolled back would stay in memory.
   */
  at(tx: Db, shop: Shop): Promise<Catalog>;
};

export type CatalogOptions = {
  /** How many of each product were sold, by product id; asked for whenever a catalogue is read anew. */
  sold?: (tx: Db, shopId: string) => Promise<Map<string, number>>;
  /** What the shop has taught; asked for whenever a catalogue is read anew or the shop's settings have changed. */
  engine?: (tx: Db, shopId: string) => Promise<Engine | undefined>;
};

type Entry = { data: CatalogData; catalog: Catalog; sold: Map<string, number> };

/** Catalogues of the shops that were asked for last; each is read when first needed. */
const mostShops = 200;

export function openCatalogs(options: CatalogOptions = {}): Catalogs {
  const entries = new LRUCache<string, Entry>({ max: mostShops });
  const reading = new Map<string, Promise<Entry>>();

  /** Turns that need the same shop at once wait for one reading; if that fails, the next one reads for itself. */
  const read = async (tx: Db, shop: Shop): Promise<Entry> => {
    const begun = reading.get(shop.id);
    if (begun) await begun.catch(() => undefined);
    const known = entries.get(shop.id);
    if (known && isCurrent(known.data.shop, shop)) return known;
    const work = known ? refresh(tx, known, shop, options) : openEntry(tx, shop, options);
    reading.set(shop.id, work);
    try {
      const entry = await work;
      entries.set(shop.id, entry);
      return entry;
    } finally {
      if (reading.get(shop.id) === work) reading.delete(shop.id);
    }
  };

  /**
   * Read in one transaction by whoever begins to: a turn that has a connection may wait for this reading, and so it must not need
   * another connection, which on the embedded database would be the turn's.
   */
  const readAtOnce = (db: Db, shop: Shop): Promise<Entry> =>
    db.isTransaction ? read(db, shop) : transact(db, (tx) => read(tx, shop));

  return {
    at: async (db, shop) => {
      const known = entries.get(shop.id);
      const entry = known && isCurrent(known.data.shop, shop) ? known : await readAtOnce(db, shop);
      return entry.catalog;
    },
  };
}

function isCurrent(known: Shop, asked: Shop): boolean {
  return known.catalogVersion >= asked.catalogVersion && known.settingsVersion >= asked.settingsVersion;
}

async function openEntry(tx: Db, shop: Shop, options: CatalogOptions): Promise<Entry> {
  const products = await loadProducts(tx, shop.id, 0);
  const faq = await loadFaq(tx, shop.id);
  const data = catalogData(
    shop,
    products.map((loaded) => loaded.product),
    faq,
    await options.engine?.(tx, shop.id),
  );
  return entryOf(data, (await options.sold?.(tx, shop.id)) ?? new Map());
}

async function refresh(tx: Db, entry: Entry, shop: Shop, options: CatalogOptions): Promise<Entry> {
  const { data } = entry;
  const loaded = await loadProducts(tx, shop.id, data.shop.catalogVersion);
  const faq = await loadFaq(tx, shop.id);
  if (data.shop.settingsVersion !== shop.settingsVersion) {
    applyChanges(data, loaded);
    const engine = await options.engine?.(tx, shop.id);
    return entryOf(catalogData(shop, productsOf(data), faq, engine), entry.sold);
  }
  applyChanges(data, loaded);
  if (!sameFaq(data.faq, faq)) replaceFaq(data, faq);
  data.shop = shop;
  return entry;
}

function sameFaq(a: FaqEntry[], b: FaqEntry[]): boolean {
  return a.length === b.length && a.every((entry, at) => entry.id === b[at]?.id && entry.version === b[at]?.version);
}

function entryOf(data: CatalogData, sold: Map<string, number>): Entry {
  const expand = expandWith(data);
  const catalog: Catalog = {
    get shop() {
      return data.shop;
    },
    get products() {
      return productsOf(data);
    },
    get faq() {
      return data.faq;
    },
    get lexicon() {
      return wordsOf(data);
    },
    byHandle: data.byHandle,
    byId: data.byId,
    byVariantId: data.byVariantId,
    bySku: data.bySku,
    search: (query) => searchProducts(data, query, expand, sold),
    searchFaq: (text, language, limit) => searchFaq(faqIndex(data), text, language, { limit, expand }),
  };
  return { data, catalog, sold };
}

/** Words of customers whose other words are kept: they repeat, and looking them up costs more than searching for them. */
const mostExpanded = 5_000;

function expandWith(data: CatalogData): Expand {
  const known = new LRUCache<string, ReturnType<Expand>>({ max: mostExpanded });
  let lexicon: Lexicon | undefined;
  return (word) => {
    if (lexicon !== wordsOf(data)) known.clear();
    lexicon = wordsOf(data);
    const others = known.get(word) ?? otherWords(lexicon, word);
    known.set(word, others);
    return others;
  };
}
