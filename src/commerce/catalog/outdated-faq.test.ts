import { expect, it } from 'vitest';
import { transact } from '#platform/db';
import { testDatabase, testShop } from '../../../test/support/database.ts';
import { archiveProduct, loadFaq, type ProductInput, saveFaq, saveProduct } from './index.ts';

const now = new Date('2026-11-02T03:00:00Z');

function flask(price: number, more: Partial<ProductInput> = {}): ProductInput {
  const variant = { sku: null, options: {}, price, compareAt: null, stock: 5, tracked: true, oversell: false };
  const empty = { vendor: '', type: '', category: '', tags: [], options: [], images: [], attributes: {} };
  return {
    ...empty,
    handle: 'flask',
    title: 'Steel Flask',
    bodyHtml: '',
    translations: {},
    status: 'active',
    variants: [{ ...variant, barcode: null, grams: null, image: null }],
    ...more,
  };
}

it('marks an answer when a price or product that it cites changes, until it is saved anew', async () => {
  const { db } = await testDatabase();
  const { shopId } = await testShop();
  const run = <T>(work: Parameters<typeof transact<T>>[1]) => transact(db, work);
  const entry = { question: 'What is cheapest?', answer: 'The Steel Flask, for 85.000.', language: 'en', category: '' };
  const saved = await run((tx) => saveProduct(tx, shopId, flask(8_500_000), { now }));
  const id = saved.kind === 'saved' ? saved.productId : '';
  const faq = await run((tx) => saveFaq(tx, shopId, entry, { now }));
  const faqId = faq.kind === 'saved' ? faq.id : '';
  const outdated = async () => (await run((tx) => loadFaq(tx, shopId)))[0]?.outdated;

  await run((tx) => saveProduct(tx, shopId, flask(8_500_000, { id, bodyHtml: '<p>Shiny</p>' }), { now }));
  expect(await outdated()).toBeNull();

  await run((tx) => saveProduct(tx, shopId, flask(9_000_000, { id }), { now }));
  expect(await outdated()).toEqual([{ handle: 'flask', title: 'Steel Flask', what: 'price', prices: ['85000'] }]);
  const events = await db.selectFrom('events').select('type').where('shop_id', '=', shopId).execute();
  expect(events.filter(({ type }) => type === 'faq.outdated')).toHaveLength(1);

  await run((tx) => saveFaq(tx, shopId, { ...entry, id: faqId, answer: 'The Steel Flask, for 90.000.' }, { now }));
  expect(await outdated()).toBeNull();

  await run((tx) => archiveProduct(tx, shopId, id, { now }));
  expect(await outdated()).toMatchObject([{ what: 'gone' }]);
});
