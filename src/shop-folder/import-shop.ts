import { syncPromotions } from '#commerce/promotions';
import {
  createShop,
  deleteShopFiles,
  findShop,
  listShopFiles,
  loadShop,
  nextCatalogVersion,
  nextSettingsVersion,
  type Shop,
  type ShopFile,
  saveSettings,
  saveShopFile,
} from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { emptyBase, hashOf, type ImportBase, readBase, writeBase } from './import-base.ts';
import { changesFaq, type FaqPlan, planFaq, storedFaq, writeFaqPlan } from './import-faq.ts';
import { changesProducts, writePlan } from './import-products.ts';
import { type ProductPlan, planProducts } from './plan-products.ts';
import { InvalidFolder } from './problem.ts';
import type { ShopFolder } from './read-shop-folder.ts';
import { storedProducts } from './stored-products.ts';

export type ImportOptions = {
  /** The shop's name in addresses; made when there is none of that name. */
  slug: string;
  now: Date;
  /** The folder wins also over what was changed in the shop since its last import. */
  overwrite?: boolean;
  /** The folder is a part of the shop: what it does not name stays as it is, settings too. */
  isPart?: boolean;
  onProgress?: (done: number, total: number) => void;
};

/** What an import changed; all 0 and false when there was nothing to change. */
export type ImportReport = {
  shop: Shop;
  created: boolean;
  settings: boolean;
  products: { added: number; changed: number; archived: number; restocked: number };
  /** What these are called, the first of them. */
  titles: { added: string[]; changed: string[]; archived: string[] };
  faq: { written: number; deleted: number };
  files: { written: number; deleted: number };
};

/**
 * Brings a shop to what its folder says; to be called in a transaction. Written is only what was changed in the folder since
 * its last import: what was changed in the shop meanwhile, sold stock above all, stays. So importing twice changes nothing.
 * @throws InvalidFolder when the folder does not go together with what is in the shop
 */
export async function importShop(tx: Db, folder: ShopFolder, options: ImportOptions): Promise<ImportReport> {
  const found = await findShop(tx, options.slug);
  const made = found ?? (await createShop(tx, options.slug, folder.settings, options.now));
  const before = found ? await readBase(tx, found.id) : emptyBase();
  const base: ImportBase = options.isPart ? { ...before } : { ...before, folder: new Map([['', folder.dir]]) };
  const settings = !options.isPart && (await importSettings(tx, made, folder, before, base, options));
  if (settings || !found) await syncPromotions(tx, await loadShop(tx, made.id), options.now);
  const { products, faq } = await importCatalog(tx, made.id, folder, before, base, options);
  const files = await importFiles(tx, made.id, folder.files, before, base, options);
  await writeBase(tx, made.id, before, base);
  return {
    shop: await loadShop(tx, made.id),
    created: !found,
    settings: settings || !found,
    products: {
      added: products?.added.length ?? 0,
      changed: products?.changed.length ?? 0,
      archived: products?.archived.length ?? 0,
      restocked: products?.stock.filter((write) => write.differs).length ?? 0,
    },
    titles: titlesOf(products),
    faq: { written: faq?.writes.length ?? 0, deleted: faq?.deleted.length ?? 0 },
    files,
  };
}

const mostTitles = 50;

function titlesOf(plan: ProductPlan | undefined): ImportReport['titles'] {
  const first = (writes: ProductPlan['added']) => writes.slice(0, mostTitles).map(({ input }) => input.title);
  return {
    added: first(plan?.added ?? []),
    changed: first(plan?.changed ?? []),
    archived: plan?.archived.slice(0, mostTitles).map(({ handle }) => handle) ?? [],
  };
}

async function importSettings(
  tx: Db,
  shop: Shop,
  folder: ShopFolder,
  before: ImportBase,
  base: ImportBase,
  { now, overwrite = false }: ImportOptions,
): Promise<boolean> {
  const hash = hashOf(folder.settings);
  base.settings = new Map([['', hash]]);
  if (!overwrite && before.settings.get('') === hash) return false;
  return (await saveSettings(tx, shop.id, folder.settings, { now })).kind === 'saved';
}

/** The catalogue's version is raised once, and only when something that is shown changes. */
async function importCatalog(
  tx: Db,
  shopId: string,
  folder: ShopFolder,
  before: ImportBase,
  base: ImportBase,
  { now, overwrite = false, isPart = false, onProgress }: ImportOptions,
): Promise<{ products: ProductPlan | undefined; faq: FaqPlan | undefined }> {
  const stored = folder.products ? await storedProducts(tx, shopId) : [];
  const products = folder.products && planProducts(folder.products, stored, before.product, { overwrite, now });
  if (products && products.problems.length > 0) throw new InvalidFolder(products.problems);
  if (products && isPart) products.archived = [];
  const faq = folder.faq && planFaq(folder.faq, await storedFaq(tx, shopId), before.faq, overwrite);
  if (faq && isPart) faq.deleted = [];
  base.product = grown(before.product, products?.base, isPart);
  base.faq = grown(before.faq, faq?.base, isPart);
  const changes = (products && changesProducts(products)) || (faq && changesFaq(faq));
  const version = changes ? await nextCatalogVersion(tx, shopId) : 0;
  if (products) await writePlan(tx, shopId, products, stored, { version, now, onProgress });
  if (faq && changesFaq(faq)) await writeFaqPlan(tx, shopId, faq, { version, now });
  if (changes) await tellCatalogImported(tx, shopId, products, faq, now);
  return { products, faq };
}

/** What is measured by next time: the file's, or with a part's added to what was known. */
function grown(
  before: Map<string, string>,
  read: Map<string, string> | undefined,
  isPart: boolean,
): Map<string, string> {
  return isPart ? new Map([...before, ...(read ?? [])]) : (read ?? before);
}

/** One event for all: a shop of a hundred thousand variants is opened in one stroke. */
async function tellCatalogImported(
  tx: Db,
  shopId: string,
  products: ProductPlan | undefined,
  faq: FaqPlan | undefined,
  at: Date,
): Promise<void> {
  const payload = {
    added: products?.added.length ?? 0,
    changed: products?.changed.length ?? 0,
    archived: products?.archived.length ?? 0,
    faq: faq ? faq.writes.length + faq.deleted.length : 0,
  };
  await recordEvent(tx, { shopId, type: 'catalog.imported', subjectId: null, payload, at });
  publishAfter(tx, { topic: 'catalog', shopId });
}

async function importFiles(
  tx: Db,
  shopId: string,
  files: ShopFile[],
  before: ImportBase,
  base: ImportBase,
  { now, overwrite = false, isPart = false }: ImportOptions,
): Promise<{ written: number; deleted: number }> {
  const stored = new Map((await listShopFiles(tx, shopId)).map((file) => [file.path, file.hash]));
  base.file = grown(before.file, new Map(files.map((file) => [file.path, file.hash])), isPart);
  const news = files.filter(({ path, hash }) => {
    const isNews = overwrite || before.file.get(path) !== hash || !stored.has(path);
    return isNews && stored.get(path) !== hash;
  });
  for (const file of news) await saveShopFile(tx, shopId, file, now);
  const gone = isPart
    ? []
    : [...stored.keys()].filter((path) => !base.file.has(path) && (overwrite || before.file.has(path)));
  await deleteShopFiles(tx, shopId, gone);
  if ([...news.map(({ path }) => path), ...gone].some((path) => path.startsWith('flows/')))
    await nextSettingsVersion(tx, shopId);
  return { written: news.length, deleted: gone.length };
}
