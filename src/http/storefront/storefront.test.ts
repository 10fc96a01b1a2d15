import { beforeAll, describe, expect, it } from 'vitest';
import { openCatalogs } from '#commerce/catalog';
import { type Shop, type ShopSettings, saveShopFile } from '#commerce/shop';
import { newId } from '#platform/ids';
import { buildUi } from '../../../scripts/build-ui.mjs';
import { testDatabase } from '../../../test/support/database.ts';
import { openTestShop, readySettings, testOrder, testVariant } from '../../../test/support/selling.ts';
import { testWorld } from '../../../test/support/world.ts';
import { createServer } from '../server.ts';
import { pageAssets, storefrontRoutes } from './index.ts';

const { db } = await testDatabase();
const nasty = `Kaos "<script>alert('1')</script>" & co`;

async function open(settings: Partial<ShopSettings> = {}) {
  const shop = await openTestShop(settings);
  const world = await testWorld({ defaultShopId: shop.id });
  const app = createServer(world.log);
  await pageAssets(app, world);
  await storefrontRoutes(app, { ...world, catalogs: openCatalogs() });
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const response = await app.inject({ url, headers });
    return { status: response.statusCode, headers: response.headers, page: response.body };
  };
  return { shop, get };
}

type Wish = { handle: string; title?: string; body?: string; type?: string; colours?: string[]; stock?: number };

async function sell(shop: Shop, wish: Wish): Promise<void> {
  const { handle, title = handle, body = '', type = 'Kaos', colours = [], stock = 10 } = wish;
  const [id, at] = [newId(), new Date()];
  const product = {
    shop_id: shop.id,
    id,
    handle,
    title,
    type,
    body_html: body,
    options: JSON.stringify(colours.length > 0 ? [{ name: 'Warna', values: colours }] : []),
    images: JSON.stringify([{ src: `images/${handle}.jpg`, alt: title, position: 1 }]),
    translations: JSON.stringify({ en: { title: `${title} in English` } }),
    created_at: at,
    updated_at: at,
  };
  await db.insertInto('products').values(product).execute();
  for (const [index, values] of (colours.length > 0 ? colours.map((colour) => [colour]) : [[]]).entries()) {
    const variant = {
      shop_id: shop.id,
      id: newId(),
      product_id: id,
      sku: `${handle}-${index}`,
      position: index + 1,
      option_values: values,
      price: 8_500_000 + index * 500_000,
      compare_at: 10_000_000,
      stock: index === 1 ? 0 : stock,
      barcode: null,
      grams: null,
      image: null,
    };
    await db.insertInto('variants').values(variant).execute();
  }
}

const dataOf = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

const pages = ['/', '/products', '/types/kaos', '/products/helm', '/search?q=kaos', '/faq', '/nowhere'];

beforeAll(async () => {
  await buildUi();
});

describe('every page', () => {
  it('lets no text of the shop become markup, and needs no inline script or style', async () => {
    const { shop, get } = await open({ name: nasty, description: nasty, languages: ['id', 'en'] });
    await sell(shop, {
      handle: 'helm',
      title: nasty,
      colours: [nasty, 'B'],
      body: `<p onclick="x()">a<script>1</script>`,
    });
    for (const path of [...pages, `/search?q=${encodeURIComponent(nasty)}`]) {
      const { page } = await get(path);
      const bare = page.replace(/<script type="application\/(ld\+)?json"[^>]*>[^<]*<\/script>/g, '');
      expect(bare.match(/<script(?! src=)/), path).toBeNull();
      expect(bare.match(/\sstyle=|<style|\son\w+=/), path).toBeNull();
      expect(page).not.toContain("<script>alert('1')");
    }
  });

  it('speaks the visitor’s language and remembers the chosen one', async () => {
    const { shop, get } = await open({ languages: ['id', 'en', 'ru'] });
    await sell(shop, { handle: 'helm', title: 'Helm' });
    expect((await get('/')).page).toContain('<html lang="id">');
    expect((await get('/', { 'accept-language': 'ru-RU' })).page).toContain('Мы советуем');
    const chosen = await get('/products/helm?lang=en');
    expect(chosen.page).toContain('<h1>Helm in English</h1>');
    expect(chosen.headers['set-cookie']).toContain('lang=en');
    expect((await get('/', { cookie: 'a=b; lang=en', 'accept-language': 'ru' })).page).toContain('<html lang="en">');
  });

  it('names its one address, and itself in each language', async () => {
    const { shop, get } = await open({ languages: ['id', 'en'] });
    await sell(shop, { handle: 'helm' });
    const { page } = await get('/products/helm?sku=helm-0&utm_source=x');
    expect(page).toContain('<link rel="canonical" href="http://localhost:3000/products/helm">');
    expect(page).toContain('<link rel="alternate" hreflang="en" href="http://localhost:3000/products/helm?lang=en">');
    expect((await get('/faq?lang=en')).page).toContain(
      '<link rel="canonical" href="http://localhost:3000/faq?lang=en">',
    );
  });
});

describe('a product', () => {
  it('tells search engines what it costs and whether it can be had', async () => {
    const { shop, get } = await open();
    await sell(shop, { handle: 'helm', title: 'Helm </script>', colours: ['Merah', 'Biru'] });
    const [product, trail] = dataOf((await get('/products/helm')).page);
    expect(product).toMatchObject({
      '@type': 'Product',
      name: 'Helm </script>',
      image: ['http://localhost:3000/images/helm.jpg'],
      offers: [
        { price: '85000', priceCurrency: 'IDR', availability: 'https://schema.org/InStock', sku: 'helm-0' },
        { price: '90000', availability: 'https://schema.org/OutOfStock', sku: 'helm-1' },
      ],
    });
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{}, { name: 'Kaos' }, { position: 3 }],
    });
  });

  it('opens at the variant it is linked to, and is ordered in the chat', async () => {
    const { shop, get } = await open();
    await sell(shop, { handle: 'helm', title: 'Helm', colours: ['Merah', 'Biru', 'Hijau'], stock: 3 });
    const { page } = await get('/products/helm?sku=helm-2');
    expect(page).toMatch(/value="Hijau" checked/);
    expect(page).toContain('Rp95.000');
    expect(page).toContain('Sisa 3');
    expect(page).toContain('data-warung-open="Saya mau Helm, Hijau" data-warung-choice="page:add/helm?Warna=Hijau"');
    expect((await get('/products/helm')).page).toMatch(/value="Merah" checked/);
  });

  it('shows a description that is clean', async () => {
    const { shop, get } = await open();
    const body = `<h1>Bahan</h1><p style="color:red" onclick="x()">Katun <a href="javascript:x()">a</a><a href="https://b.example">b</a></p><iframe src="https://evil.example"></iframe><img src="https://cdn.example/a.jpg" onerror="x()">`;
    await sell(shop, { handle: 'helm', body });
    const { page } = await get('/products/helm');
    expect(page).toContain('<h3>Bahan</h3><p>Katun <a rel="noopener nofollow">a</a>');
    expect(page).toContain('<img src="https://cdn.example/a.jpg" loading="lazy" alt="" />');
    expect(page).not.toMatch(/iframe|onerror|onclick|javascript:/);
  });

  it('of another shop is not here', async () => {
    const { get } = await open();
    const other = await openTestShop();
    await sell(other, { handle: 'rahasia' });
    expect((await get('/products/rahasia')).status).toBe(404);
    expect((await get(`/s/${other.slug}/products/rahasia`)).page).toContain(`href="/s/${other.slug}/types/kaos"`);
  });
});

describe('lists', () => {
  it('show a type, sorted as wished, page by page', async () => {
    const { shop, get } = await open();
    for (let n = 0; n < 30; n++) await sell(shop, { handle: `kaos-${n}`, type: 'Kaos & Kemeja' });
    const first = await get('/types/kaos-kemeja?sort=newest');
    expect(first.page.match(/class="card"/g)).toHaveLength(24);
    expect(first.page).toContain('href="/types/kaos-kemeja?sort=newest&amp;page=2"');
    expect((await get('/types/kaos-kemeja?page=2')).page.match(/class="card"/g)).toHaveLength(6);
    expect((await get('/types/kaos-kemeja?page=-1')).status).toBe(200);
    expect((await get('/types/nowhere')).status).toBe(404);
  });

  it('find what is searched for, and say so when there is nothing', async () => {
    const { shop, get } = await open();
    await sell(shop, { handle: 'helm', title: 'Helm Anak' });
    expect((await get('/search?q=helm')).page).toContain('href="/products/helm"');
    expect((await get('/search?q=pesawat')).page).toContain('Belum ketemu untuk “pesawat”');
    expect((await get('/search?q=')).status).toBe(200);
    expect((await get('/search?q=helm')).page).toContain('noindex');
  });
});

describe('a receipt', () => {
  it('is for whoever has the link, and for no search engine', async () => {
    const { shop, get } = await open(readySettings);
    const variantId = await testVariant(shop, { handle: 'helm' });
    const { order } = await testOrder(shop, { variantId, quantity: 2 });
    const { status, headers, page } = await get(`/receipt/${order.receiptToken}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    expect(page).toContain(`Pesanan ${order.number}`);
    for (const text of ['Kaos helm', 'Rp170.000', 'JNE Reguler', 'Rp12.000', 'Rp182.000', 'Sari', 'Jl. Braga No. 5'])
      expect(page).toContain(text);
  });

  it('cannot be guessed, nor opened in another shop', async () => {
    const { get } = await open(readySettings);
    const other = await openTestShop(readySettings);
    const { order } = await testOrder(other);
    for (const token of [order.receiptToken, order.number, order.id, 'x', '%00'])
      expect((await get(`/receipt/${token}`)).status).toBe(404);
  });
});

describe('what is there for machines', () => {
  it('a site map with every page in every language', async () => {
    const { shop, get } = await open({ languages: ['id', 'en'] });
    await sell(shop, { handle: 'helm' });
    const { page, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toContain('application/xml');
    expect(page.match(/<url>/g)).toHaveLength(8);
    expect(page).toContain('<loc>http://localhost:3000/products/helm?lang=en</loc>');
    expect((await get('/robots.txt')).page).toContain('Sitemap: http://localhost:3000/sitemap.xml');
  });

  it('colours of the shop that can be read', async () => {
    const { get } = await open({ color: '#ffcc00' });
    expect((await get('/theme.css')).page).toContain('--accent:#ffcc00;--on-accent:#1c1917');
  });

  it('pictures of the shop, fetched once and unable to run anything', async () => {
    const { shop, get } = await open();
    const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const file = { path: 'images/a b.svg', mediaType: 'image/svg+xml', hash: 'abc', data };
    await saveShopFile(db, shop.id, file, new Date());
    const { status, headers, page } = await get('/images/a%20b.svg');
    expect([status, page]).toEqual([200, data.toString()]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await get('/images/a%20b.svg', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    for (const path of ['nothing.svg', '..%2Fshop.yaml', '%00'])
      expect((await get(`/images/${path}`)).status).toBe(404);
  });

  it('the widget, for any site', async () => {
    const { get } = await open();
    const { headers, page } = await get('/widget.js');
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const chat = /\/assets\/chat-[\w-]+\.js/.exec(page)?.[0] ?? '';
    expect((await get(chat)).headers['cache-control']).toContain('immutable');
    expect((await get('/chat.js')).page).toBe((await get(chat)).page);
    expect((await get('/uploads/nothing')).status).toBe(404);
  });
});

it('knows no shop that is not there', async () => {
  const { get } = await open();
  expect((await get('/s/nowhere/')).status).toBe(404);
  expect((await get('/s/%00/')).status).toBe(404);
});
