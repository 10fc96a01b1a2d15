import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openCatalogs } from '#commerce/catalog';
import { transact } from '#platform/db';
import { newId } from '#platform/ids';
import { testDatabase } from '../../test/support/database.ts';
import { folderWith } from '../../test/support/folder.ts';
import { exportShop, importShop, readShopFolder } from './index.ts';

const now = new Date('2026-11-02T03:00:00Z');

async function open(name: string) {
  const { db } = await testDatabase();
  const folder = await readShopFolder(`shops/${name}`);
  const slug = newId();
  const report = await transact(db, (tx) => importShop(tx, folder, { slug, now }));
  const catalog = await openCatalogs().at(db, report.shop);
  return { db, slug, folder, report, catalog };
}

describe.each(['demo', 'chai', 'verde', 'ponsel', 'mobil'])('shops/%s', (name) => {
  it('opens, and goes through export and import unchanged', async () => {
    const { db, slug, folder, report, catalog } = await open(name);
    expect(catalog.products).toHaveLength(folder.products?.length ?? 0);
    const dir = await folderWith({});
    await transact(db, (tx) => exportShop(tx, report.shop.id, dir, { now }));
    const exported = await readShopFolder(dir);
    const again = await transact(db, (tx) => importShop(tx, exported, { slug, now }));
    expect(again).toMatchObject({
      settings: false,
      products: { added: 0, changed: 0, archived: 0, restocked: 0 },
      faq: { written: 0, deleted: 0 },
      files: { written: 0, deleted: 0 },
    });
  });
});

it('the shop that the README shows can be opened', async () => {
  const text = await readFile('README.md', 'utf8');
  const [settings = '', products = ''] = [...text.matchAll(/```(?:yaml|csv)\n([\s\S]*?)```/g)].map(
    ([, block]) => block,
  );
  const bare = (block: string) => block.replace(/^ {3}/gm, '');
  const folder = await folderWith({ 'shop.yaml': bare(settings), 'products.csv': bare(products) });
  expect((await readShopFolder(folder)).products).toHaveLength(1);
});

let opened: ReturnType<typeof open> | undefined;

function demo() {
  opened ??= open('demo');
  return opened;
}

describe('the demo shop', () => {
  it.each([
    ['helm anak', 'helm-anak-junior'],
    ['hlem anka merah', 'helm-anak-junior'],
    ['kids helmet', 'helm-anak-junior'],
    ['детский шлем', 'helm-anak-junior'],
    ['capacete infantil', 'helm-anak-junior'],
    ['backpack', 'tas-ransel-anak'],
    ['рюкзак', 'tas-ransel-anak'],
    ['jas ujan', 'jas-hujan-anak'],
    ['celana panjang', 'celana-jogger-anak'],
    ['беговел', 'sepeda-keseimbangan'],
    ['tas untuk bekal makan siang', 'tas-bekal-insulasi'],
  ])('finds for "%s" %s', async (text, handle) => {
    const { catalog } = await demo();
    const found = catalog.search({ text, limit: 3 }).map((hit) => hit.product.handle);
    expect(found).toContain(handle);
  });

  it.each([
    ['id', 'brp lama pengiriman ke bandung', 'Berapa lama pengiriman?'],
    ['en', 'how much does shipping cost', 'How much is shipping?'],
    ['ru', 'можно ли вернуть товар', 'Как вернуть товар?'],
    ['pt', 'posso pagar quando entregarem?', 'Posso pagar na entrega?'],
  ])('answers in %s: %s', async (language, text, question) => {
    const { catalog } = await demo();
    expect(catalog.searchFaq(text, language).map((hit) => hit.entry.question)).toContain(question);
  });
});
