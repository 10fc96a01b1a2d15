import { expect, it } from 'vitest';
import { folderWith } from '../../test/support/folder.ts';
import { checkShop, placeText, readShopFolder } from './index.ts';

async function findings(files: Record<string, string>): Promise<string[]> {
  const folder = await readShopFolder(await folderWith(files));
  return checkShop(folder).map(({ place, text }) => `${placeText(place)}: ${text}`);
}

it('tells what a bare shop cannot answer', async () => {
  expect(
    await findings({ 'shop.yaml': 'name: A\ncurrency: IDR\npayments: [test_card]\nlanguages: [id, jv]\n' }),
  ).toEqual([
    'shop.yaml:1:1: no way of shipping: what delivery costs has no answer',
    'shop.yaml:3:1: no payment that moves real money',
    'shop.yaml:1:1: no hours: when people answer has no answer',
    'shop.yaml:4:1: the bot does not speak jv',
    'shop.yaml:1:1: no greeting of your own in id, jv',
    'products.csv: no products: there is nothing to sell',
    'faq.csv: no questions and answers: all such questions go to people',
  ]);
});

it('tells what products, regions and answers lack', async () => {
  const header =
    'Handle,Title,Body (HTML),Type,Option1 Name,Option1 Value,Variant Price,Variant Compare At Price,Variant Inventory Tracker,Variant Inventory Qty,Image Src,Status';
  const long = 'A shirt of soft cotton that does not shrink in the wash.';
  const rows = [
    `good,Good,<p>${long} S is 34 cm wide.</p>,Shirt,Size,S,10,,shopify,3,https://x.example/a.jpg,active`,
    `bad,Bad,<p>Nice</p>,,Size,S,0,,shopify,0,,active`,
    `old,Old,${long},Shirt,Ukuran,M,10,9,shopify,1,https://x.example/a.jpg,active`,
    `draft,Draft,,,,,0,,,,,draft`,
  ];
  const faq = ['Shipping time?,2 days', 'Card?,Yes', 'Wash?,At 30', 'Returns?,14 days', 'Colours?,Four'];
  const found = await findings({
    'shop.yaml':
      'name: A\ncurrency: USD\nlanguages: [en, pt]\nhours: { daily: "09:00-17:00" }\ngreeting: { en: Hi, pt: Oi }\nshipping:\n  - { id: a, name: A, price: 1, days: 2, regions: [Java] }\n',
    'products.csv': [header, ...rows].join('\n'),
    'faq.csv': ['question,answer', ...faq].join('\n'),
    'translations/pt.csv': 'handle,title\ngood,Boa\n',
  });
  expect(found).toEqual([
    'shop.yaml:6:1: customers outside the named regions cannot be sent anything',
    'products.csv:3: no description, or hardly one: bad',
    'products.csv:3: no picture: bad',
    'products.csv:3: sizes, but no size guide: bad, old',
    'products.csv:3: a price of 0: bad',
    'products.csv:3: sold out in every variant: bad',
    'products.csv:4: an old price that is not above the price: old',
    'products.csv:3: no type: it is not found by browsing: bad',
    'products.csv:3: no title in pt: bad, old',
    'faq.csv: nothing about damaged goods or warranty in en',
    'faq.csv: only 0 questions and answers in pt',
  ]);
});
