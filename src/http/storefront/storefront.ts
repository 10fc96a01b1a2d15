import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { availability } from '#commerce/catalog';
import { getOrderByReceipt } from '#commerce/orders';
import { findShop, loadShop, type Shop } from '#commerce/shop';
import { contentSecurityPolicy } from '../security/index.ts';
import { faqPage } from './faq-page.ts';
import { homePage } from './home-page.ts';
import { pickLanguage } from './language.ts';
import { layout, type Page } from './layout.ts';
import { searchPage, typePage } from './list-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { readPageFiles } from './page-files.ts';
import { productPage } from './product-page.ts';
import { receiptPage } from './receipt-page.ts';
import { questionsToList, roomOf, roomPages } from './rooms/routes.ts';
import { openRoomShelf } from './rooms/shelf.ts';
import { shopImages } from './shop-images.ts';
import type { PageRequest, Query, Show, Site, StorefrontWorld } from './show.ts';
import { robots, sitemap } from './sitemap.ts';
import { iconImage, themeSheet } from './theme.ts';
import { newVisit, type PageFiles, type Visit } from './visit.ts';

/** The chat shows a picture from the browser's own memory while it is on its way up. */
const policy = contentSecurityPolicy({ images: "'self' data: blob: https:" });
const year = 365 * 24 * 3_600;

/** The shop's pages: the default shop at '/', every shop at '/s/<slug>/'. */
export async function storefrontRoutes(app: FastifyInstance, world: StorefrontWorld): Promise<void> {
  const files = await readPageFiles();
  const site = { ...world, rooms: openRoomShelf() };
  app.addHook('onClose', async () => site.rooms.close());
  app.register(async (scope) => pages(scope, site, files));
  app.register(async (scope) => pages(scope, site, files), { prefix: '/s/:shop' });
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain').send(robots(world.baseUrl())));
}

async function pages(app: FastifyInstance, world: Site, files: PageFiles): Promise<void> {
  shopFiles(app, world);
  const show = (work: Show) => async (request: FastifyRequest<PageRequest>, reply: FastifyReply) => {
    const visit = await visitOf(world, files, request);
    if (!visit) return reply.callNotFound();
    rememberLanguage(request, reply, visit);
    return send(reply, visit, await work(visit, request));
  };

  app.get<PageRequest>(
    '/',
    show(async (visit, request) => homePage(visit, await roomOf(world, visit, request, null))),
  );
  app.get<PageRequest>(
    '/products',
    show((visit, { query }) => typePage(visit, undefined, listOf(query))),
  );
  app.get<PageRequest>(
    '/types/:slug',
    show((visit, { params, query }) => typePage(visit, params.slug, listOf(query))),
  );
  app.get<PageRequest>(
    '/search',
    show((visit, { query }) => searchPage(visit, query.q ?? '', listOf(query))),
  );
  app.get<PageRequest>(
    '/faq',
    show((visit, { query }) => faqPage(visit, query.q ?? '')),
  );
  roomPages(app, world, show);

  app.get<PageRequest>(
    '/products/:handle',
    show(async (visit, request) => {
      const { params, query } = request;
      const product = visit.catalog.byHandle.get(params.handle ?? '');
      if (!product) return null;
      const ids = product.variants.map((variant) => variant.id);
      const stock = await availability(world.db, visit.shop.id, ids);
      return productPage(visit, product, { stock, sku: query.sku, room: await roomOf(world, visit, request, product) });
    }),
  );

  app.get<PageRequest>(
    '/receipt/:token',
    show(async (visit, { params }) => {
      const token = /^[\w-]{20,64}$/.exec(params.token ?? '')?.[0];
      const found = token ? await getOrderByReceipt(world.db, visit.shop.id, token) : null;
      return found && receiptPage(visit, found);
    }),
  );

  app.get<PageRequest>('/sitemap.xml', async (request, reply) => {
    const visit = await visitOf(world, files, request);
    if (!visit) return reply.callNotFound();
    return reply.type('application/xml').send(sitemap(visit, await questionsToList(world.db, visit.shop)));
  });

  if (app.prefix === '') {
    app.get<PageRequest>(
      '/*',
      show(() => null),
    );
  }
}

/** What the pages of a shop load of it. */
function shopFiles(app: FastifyInstance, world: Site): void {
  shopImages(app, world.db, (slug) => shopOf(world, slug));

  const shopFile =
    (type: string, make: (shop: Shop) => string) =>
    async (request: FastifyRequest<PageRequest>, reply: FastifyReply) => {
      const shop = await shopOf(world, request.params.shop);
      if (!shop) return reply.callNotFound();
      return reply
        .header('cache-control', `public, max-age=${request.query.v ? year : 3_600}`)
        .type(type)
        .send(make(shop));
    };
  app.get<PageRequest>('/theme.css', shopFile('text/css', themeSheet));
  app.get<PageRequest>('/icon.svg', shopFile('image/svg+xml', iconImage));
}

function send(reply: FastifyReply, visit: Visit, page: Page | null): FastifyReply {
  const shown = page ?? notFoundPage(visit);
  if (shown.hidden) reply.header('x-robots-tag', 'noindex').header('cache-control', 'no-store');
  else reply.header('cache-control', 'private, max-age=0, must-revalidate');
  return reply
    .status(page ? 200 : 404)
    .header('content-language', visit.language)
    .header('vary', 'accept-language, cookie')
    .header('content-security-policy', policy)
    .type('text/html; charset=utf-8')
    .send(layout(visit, shown));
}

async function visitOf(
  world: StorefrontWorld,
  files: PageFiles,
  request: FastifyRequest<PageRequest>,
): Promise<Visit | null> {
  const shop = await shopOf(world, request.params.shop);
  if (!shop) return null;
  const base = request.params.shop === undefined ? '' : `/s/${shop.slug}`;
  const language = pickLanguage(shop.settings.languages, {
    query: request.query.lang,
    cookie: /(?:^|;\s*)lang=([a-z]{2})\b/.exec(request.headers.cookie ?? '')?.[1],
    header: request.headers['accept-language'],
  });
  const catalog = await world.catalogs.at(world.db, shop);
  return newVisit({ shop, catalog, language, base, origin: world.baseUrl(), path: pathOf(request, base), files });
}

async function shopOf(world: StorefrontWorld, slug: string | undefined): Promise<Shop | undefined> {
  if (slug === undefined) return loadShop(world.db, world.defaultShopId);
  return slug.includes('\0') ? undefined : findShop(world.db, slug);
}

/** The page's path below its shop; of the query only what makes another page. */
function pathOf(request: FastifyRequest<PageRequest>, base: string): string {
  const url = new URL(request.url, 'http://any');
  const kept = new URLSearchParams();
  for (const name of ['q', 'sku', 'page', 'sort']) {
    const value = url.searchParams.get(name);
    if (value) kept.set(name, value);
  }
  const path = url.pathname.slice(base.length) || '/';
  return kept.size > 0 ? `${path}?${kept}` : path;
}

function rememberLanguage(request: FastifyRequest<PageRequest>, reply: FastifyReply, visit: Visit): void {
  if (request.query.lang !== visit.language) return;
  reply.header('set-cookie', `lang=${visit.language}; Path=/; Max-Age=${year}; SameSite=Lax`);
}

function listOf(query: Query): { sort?: string; page: number } {
  const page = Number(query.page);
  return { sort: query.sort, page: Number.isInteger(page) && page > 0 ? page : 1 };
}
