import { expect, it } from 'vitest';
import { testApi, testShop } from '../../../test/support/api.ts';

it('finds what is mistyped, with the prices and the stock of this moment, and narrows', async () => {
  const api = await testApi();
  const { shopId } = await testShop({});
  const call = await api.client(shopId);
  const product = (title: string, price: number, stock: number) => ({
    title,
    type: 'Helm',
    variants: [{ sku: `SKU-${title}`, price, stock }],
  });
  await call('POST', '/v1/products', product('Helm Anak Junior', 85000, 3));
  await call('POST', '/v1/products', product('Helm Dewasa', 250000, 0));
  type Items = { title: string }[];
  const search = async (query: string): Promise<Items> =>
    (await call('GET', `/v1/search?${query}`)).body.items as unknown as Items;
  expect((await search('q=hlem%20anka'))[0]).toMatchObject({
    handle: 'helm-anak-junior',
    variants: [{ price: { amount: '85000', text: 'Rp85.000' }, available: 3 }],
  });
  const titles = async (query: string) => (await search(query)).map(({ title }) => title);
  expect(await titles('q=helm&inStock=true')).toEqual(['Helm Anak Junior']);
  expect(await titles('minPrice=100000')).toEqual(['Helm Dewasa']);
  expect(await titles('q=sepatu')).toEqual([]);
  expect(await call('GET', '/v1/search?maxPrice=1.001')).toMatchObject({
    status: 400,
    body: { error: { path: 'maxPrice' } },
  });
});
