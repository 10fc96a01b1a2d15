import { describe, expect, it } from 'vitest';
import { folderWith } from '../../test/support/folder.ts';
import { InvalidFolder, readShopFolder } from './index.ts';

const shop = 'name: Kedai\ncurrency: IDR\n';

async function read(files: Record<string, string | Uint8Array>) {
  return readShopFolder(await folderWith({ 'shop.yaml': shop, ...files }));
}

async function problems(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const error = await read(files).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidFolder)) throw new Error('the folder was not refused', { cause: error });
  return error.message.split('\n');
}

async function products(csv: string | Uint8Array, more: Record<string, string> = {}) {
  return (await read({ 'products.csv': csv, ...more })).products?.map((product) => product.input) ?? [];
}

const old = [
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value',
  'Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy',
  'Variant Fulfillment Service,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Barcode',
  'Image Src,Image Position,Image Alt Text,Gift Card,Variant Image,Cost per item,Price / International',
  'Bahan (product.metafields.custom.bahan),Status',
].join(',');

describe('products.csv as Shopify exports it', () => {
  it('reads variants and pictures over several rows, HTML with line breaks, carried columns', async () => {
    const csv = `\ufeff${old}\r
helm,Helm Anak,"<p>Ringan,\r\n""kuat""</p>",Senja,Sporting Goods > Helmets,Helm,"anak, sepeda",TRUE,Ukuran,S,Warna,Merah,H-S,350,shopify,5,deny,manual,85000.00,99000.00,TRUE,'0899,https://cdn.example/1.jpg,2,Depan,FALSE,,40000,9.99,Plastik,active\r
helm,,,,,,,,,M,,Merah,H-M,350.0,shopify,-2,continue,manual,90000,,TRUE,,https://cdn.example/2.jpg,1,,,https://cdn.example/1.jpg,,,,\r
helm,,,,,,,,,,,,,,,,,,,,,,https://cdn.example/3.jpg,3,Samping,,,,,,\r
`;
    const [helm] = await products(csv);
    expect(helm).toMatchObject({
      handle: 'helm',
      title: 'Helm Anak',
      bodyHtml: '<p>Ringan,\r\n"kuat"</p>',
      category: 'Sporting Goods > Helmets',
      tags: ['anak', 'sepeda'],
      status: 'active',
      attributes: { Bahan: 'Plastik' },
      options: [
        { name: 'Ukuran', values: ['S', 'M'] },
        { name: 'Warna', values: ['Merah'] },
      ],
      images: [
        { src: 'https://cdn.example/2.jpg', alt: '', position: 1 },
        { src: 'https://cdn.example/1.jpg', alt: 'Depan', position: 2 },
        { src: 'https://cdn.example/3.jpg', alt: 'Samping', position: 3 },
      ],
      source: { 'Gift Card': 'FALSE' },
    });
    expect(helm?.variants).toHaveLength(2);
    expect(helm?.variants[0]).toMatchObject({
      sku: 'H-S',
      price: 8_500_000,
      compareAt: 9_900_000,
      stock: 5,
      tracked: true,
      oversell: false,
      barcode: '0899',
      source: { 'Cost per item': '40000', 'Price / International': '9.99' },
    });
    expect(helm?.variants[1]).toMatchObject({
      stock: 0,
      oversell: true,
      grams: 350,
      image: 'https://cdn.example/1.jpg',
    });
  });

  it('reads the column names of today', async () => {
    const [kaos] =
      await products(`Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Charge tax,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Product image URL,Image position,Image alt text,Variant image URL
Kaos,Kaos-Polos,<b>Katun</b>,Senja,,Kaos,,TRUE,Active,K-1,,Title,Default Title,,50000,,TRUE,shopify,7,DENY,200,https://cdn.example/k.jpg,1,,
`);
    expect(kaos).toMatchObject({ handle: 'kaos-polos', title: 'Kaos', status: 'active', options: [] });
    expect(kaos?.images).toEqual([{ src: 'https://cdn.example/k.jpg', alt: '', position: 1 }]);
    expect(kaos?.variants).toMatchObject([
      { sku: 'K-1', options: {}, stock: 7, grams: 200, source: { 'Charge tax': 'TRUE' } },
    ]);
  });

  it.each([
    ['TRUE,active', 'active'],
    [',', 'active'],
    ['FALSE,active', 'draft'],
    ['TRUE,draft', 'draft'],
    ['true,Archived', 'archived'],
    [',unlisted', 'draft'],
  ])('published and status %s make it %s', async (cells, status) => {
    const [product] = await products(`Handle,Title,Variant Price,Published,Status\na,A,1,${cells}\n`);
    expect(product?.status).toBe(status);
  });

  it('reads other alphabets, emoji, rows apart, repeated titles, semicolons and short rows', async () => {
    const found = await products(
      'Handle;Title;Option1 Name;Option1 Value;Variant Price;Tags\nчай-улун;Чай «Улун» 🍵;Вес;50 г;450\nb;B;;;1\nчай-улун;Чай;Вес;100 г;850;\n',
    );
    expect(found.map((product) => [product.handle, product.title, product.variants.length])).toEqual([
      ['чай-улун', 'Чай «Улун» 🍵', 2],
      ['b', 'B', 1],
    ]);
  });

  it.each([
    [
      'is none, as in exports of shops with several locations',
      'Variant Inventory Tracker\na,A,1,shopify',
      false,
      undefined,
    ],
    ['is no column for who counts it', 'Variant Inventory Qty\na,A,1,3', true, 3],
    ['is a quantity that nobody counts', 'Variant Inventory Tracker,Variant Inventory Qty\na,A,1,,3', false, 3],
  ])('knows whether stock is counted where there %s', async (_case, rest, tracked, stock) => {
    const [product] = await products(`Handle,Title,Variant Price,${rest}\n`);
    expect(product?.variants[0]).toMatchObject({ tracked, stock });
  });

  it('reads 5,000 products in a moment', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `h${at},Title ${at},"line\nbreak",1000`);
    expect(await products(`Handle,Title,Body (HTML),Variant Price\n${rows.join('\n')}`)).toHaveLength(5000);
  });
});

describe('a bad row refuses the folder with its place', () => {
  const header = 'Handle,Title,Option1 Name,Option1 Value,Option4 Name,Variant SKU,Variant Price,Variant Inventory Qty';
  it.each([
    ['a,A,,,,,abc,', 'products.csv:2, column "Variant Price": "abc" is not a price, such as 85000 or 77.40'],
    ['a,A,,,,,-5,', 'products.csv:2, column "Variant Price": "-5" is below 0'],
    ['a,A,,,,,,', 'products.csv:2, column "Variant Price": is missing'],
    ['a,A,,,,,"1,50",', 'products.csv:2, column "Variant Price": "1,50" is not a price, such as 85000 or 77.40'],
    ['a,A,,,,,85.000,', 'column "Variant Price": "85.000" could be read in two ways'],
    [',A,,,,,1,', 'products.csv:2, column "Handle": is missing'],
    ['a b,A,,,,,1,', 'products.csv:2, column "Handle": "a b" has spaces'],
    ['a,,,,,,1,', 'products.csv:2, column "Title": is missing'],
    ['a,A,,,Foo,,1,', 'products.csv:2, column "Option4 Name": a product has at most three options'],
    ['a,A,,,,X,1,\nb,B,,,,X,1,', 'products.csv:3, column "Variant SKU": "X" is also the SKU of line 2'],
    ['a,A,Size,S,,,1,\na,,,S,,,2,', 'products.csv:3, column "Option1 Value": is the same variant as line 2: S'],
    ['a,A,Size,S,,,1,\na,,,,,Y,2,', 'column "Option1 Value": the variant has no value for "Size"'],
    ['a,A,,,,,1,\na,,,,,Y,2,', 'column "Option1 Name": a product of several variants needs an option'],
    ['a,A,,S,,,1,', 'column "Option1 Name": is missing'],
    ['a,A,,,,,1,many', 'column "Variant Inventory Qty": "many" is not a whole number'],
    ['a,A,,,,,1,1,2,3', 'products.csv:2: has 10 cells, the header 8'],
    ['a,"A,,,,,1,', 'products.csv:2: a quote is opened that is never closed'],
  ])('%s', async (row, expected) => {
    expect((await problems({ 'products.csv': `${header}\n${row}\n` })).join('\n')).toContain(expected);
  });

  it('names the line of bytes that are not UTF-8, and of a NUL', async () => {
    const bytes = new Uint8Array([...Buffer.from('Handle,Title,Variant Price\na,'), 0xe9, ...Buffer.from(',1\n')]);
    expect(await problems({ 'products.csv': bytes })).toEqual([
      'products.csv:2: is not UTF-8 text; save the file as UTF-8',
    ]);
    expect((await problems({ 'products.csv': 'Handle\n\0' }))[0]).toContain('products.csv:2: has a NUL character');
  });

  it('says which column a file of another kind lacks', async () => {
    expect((await problems({ 'products.csv': 'Name,Cost\na,1\n' }))[0]).toContain(
      'has no column "Handle" or "URL handle"',
    );
    expect(await problems({ 'products.csv': '' })).toEqual(['products.csv:1: has no header']);
  });

  it('names pictures that are not there, and where they are', async () => {
    const csv = 'Handle,Title,Variant Price,Image Src\na,A,1,a.svg\nb,B,1,../../etc/passwd\nc,C,1,images/a.svg\n';
    const found = await problems({ 'products.csv': csv, 'images/a.svg': '<svg/>' });
    expect(found[0]).toContain(
      'products.csv:2: there is no picture "a.svg" in the folder; did you mean "images/a.svg"?',
    );
    expect(found[1]).toContain('products.csv:3: there is no picture "../../etc/passwd" in the folder');
    expect(found).toHaveLength(2);
  });

  it('tells all problems of all files at once, fifty at most', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `h${at},T,x`).join('\n');
    const found = await problems({ 'shop.yaml': 'name: A\n', 'products.csv': `Handle,Title,Variant Price\n${rows}` });
    expect(found[0]).toBe('shop.yaml:1:1: currency is missing');
    expect(found).toHaveLength(51);
    expect(found[50]).toBe('and 31 more');
  });
});

describe('shop.yaml', () => {
  it.each([
    ['shiping: []', "shop.yaml:3:1: unknown key 'shiping'; did you mean 'shipping'?"],
    ['persona: { name: A, tone: stern }', 'shop.yaml:3:21: persona.tone "stern" must be one of formal, informal'],
    ['shipping:\n  - { id: a, name: A, price: abc }', 'shop.yaml:4:23: shipping.0.price must be a number'],
    [
      'shipping:\n  - { id: a, name: A, price: 1, dayz: 2 }',
      "shop.yaml:4:33: unknown key 'dayz'; did you mean 'days'?",
    ],
    ['shipping: [{ id: a, name: A, price: -1 }]', 'shop.yaml:3:30: shipping.0.price -1'],
    ['hours:\n  sat: "9-15"', 'shop.yaml:4:3: hours.sat "9-15" is not opening times'],
    ['hours: { someday: "09:00-10:00" }', 'hours.someday "someday" is not a day or range of days'],
    [
      'payments: [cod, bitcoin]',
      'shop.yaml:3:17: payments: there is no provider "bitcoin"; known are cod, bank_transfer',
    ],
    ['payments: [bank_transfer]', 'payments: "bank_transfer" needs its settings under the key bank_transfer:'],
    ['bank_transfer: { bank: B, account: 012, holder: H }', 'bank_transfer.account is 12; put it in quotes: "12"'],
    ['promotions: [{ code: A }]', 'shop.yaml:3:14: promotions.0 needs either percent or amount'],
    [
      'promotions: [{ percent: 5, starts: 2026-02-01, ends: 2026-01-01 }]',
      'promotions: ends on 2026-01-01, before it starts',
    ],
    ['promotions: [{ code: a, percent: 5 }, { code: A, percent: 6 }]', 'promotions: the code A stands twice'],
    ['shipping: [{ id: a, name: A, price: 1 }, { id: a, name: B, price: 1 }]', 'shipping: "a" stands twice'],
    ['languages: [klingon]', 'shop.yaml:3:13: languages.0 "klingon"'],
    ['name: B', 'shop.yaml:3:1: Map keys must be unique'],
    ['greeting: { id: "x', 'Missing closing "quote'],
    ['logo: images/logo.svg', 'logo: there is no file "images/logo.svg" in the folder'],
    ['timezone: Mars/Base', 'shop.yaml:3:1: timezone is not a time zone'],
  ])('%s', async (line, expected) => {
    expect((await problems({ 'shop.yaml': `${shop}${line}\n` })).join('\n')).toContain(expected);
  });

  it('names handles of products that are not there', async () => {
    const yaml = `${shop}featured: [a, b]\npromotions:\n  - { percent: 5, products: [c] }\n`;
    expect(await problems({ 'shop.yaml': yaml, 'products.csv': 'Handle,Title,Variant Price\na,A,1\n' })).toEqual([
      'shop.yaml:3:15: featured: there is no product "b"',
      'shop.yaml:5:30: promotions: there is no product "c"',
    ]);
  });

  it('must be there, and so must the folder', async () => {
    const empty = await folderWith({ 'faq.md': '' });
    await expect(readShopFolder(empty)).rejects.toThrow('shop.yaml: is missing');
    await expect(readShopFolder(`${empty}/nowhere`)).rejects.toMatchObject({ code: 'invalid_file' });
  });

  it('may be a bomb of aliases', async () => {
    const bomb = 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n';
    expect((await problems({ 'shop.yaml': bomb })).length).toBeGreaterThan(0);
  });
});

describe('questions and answers', () => {
  it('are read from a table and from Markdown, in several languages', async () => {
    const folder = await read({
      'faq.csv': 'question,answer,language\n"Bisa COD?","Bisa,\nseluruh Jawa.",id\nCash?,Yes,EN\nTanpa bahasa?,Ya,\n',
      'faq.md': '# FAQ\n\n## Buka jam berapa?\n\nJam 9.\n\n- Senin\n\n## Bisa COD?\nBisa,\nseluruh Jawa.\n',
      'faq.ru.md': '## Есть доставка?\nДа.\n',
      'shop.yaml': `${shop}languages: [id, en]\n`,
    });
    expect(folder.faq?.map(({ question, answer, language }) => [language, question, answer])).toEqual([
      ['id', 'Bisa COD?', 'Bisa,\nseluruh Jawa.'],
      ['en', 'Cash?', 'Yes'],
      ['id', 'Tanpa bahasa?', 'Ya'],
      ['id', 'Buka jam berapa?', 'Jam 9.\n\n- Senin'],
      ['ru', 'Есть доставка?', 'Да.'],
    ]);
  });

  it.each([
    [{ 'faq.csv': 'q,a\n1,2\n' }, 'faq.csv:1: has no column "question"'],
    [{ 'faq.csv': 'question,answer\nA?,\n' }, 'faq.csv:2, column "answer": is missing'],
    [{ 'faq.csv': 'question,answer,language\nA?,B,english\n' }, 'faq.csv:2, column "language": "english"'],
    [{ 'faq.csv': 'question,answer\nA?,B\nA?,C\n' }, 'faq.csv:3: "A?" is answered otherwise in faq.csv:2'],
    [{ 'faq.md': '## A?\n\n## B?\nyes' }, 'faq.md:1: the question has no answer'],
  ])('%j', async (files, expected) => {
    expect((await problems(files)).join('\n')).toContain(expected);
  });
});

describe('translations and flows', () => {
  it('belong to products that are there', async () => {
    const csv = 'Handle,Title,Variant Price\na,A,1\n';
    const folder = await read({ 'products.csv': csv, 'translations/en.csv': 'handle,title,body\nA,Apple,<p>x</p>\n' });
    expect(folder.products?.[0]?.input.translations).toEqual({ en: { title: 'Apple', body: '<p>x</p>' } });
    const wrong = {
      'products.csv': csv,
      'translations/en.csv': 'handle\nb\n',
      'translations/english.csv': 'handle\na\n',
    };
    expect(await problems(wrong)).toEqual([
      'translations/en.csv:2, column "handle": there is no product "b"',
      'translations/english.csv: is not named after a language of two letters, such as en.csv',
    ]);
  });

  it('must be YAML', async () => {
    const folder = await read({
      'flows/gift.yaml': 'title: Gift\nstart: { greeting: true }\nsteps: [{ say: Hi }]\n',
      'images/.DS_Store': 'x',
      'images/readme.txt': 'x',
    });
    expect(folder.files.map((file) => file.path)).toEqual(['flows/gift.yaml']);
    expect((await problems({ 'flows/gift.yaml': 'a: [b' }))[0]).toContain('flows/gift.yaml:1:');
  });
});
