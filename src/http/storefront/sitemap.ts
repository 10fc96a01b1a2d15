import { html, safe } from './html.ts';
import { addressOf, categoriesOf, productPath, type Visit } from './visit.ts';

/**
 * All pages of the shop in all its languages; at most 50,000 addresses, as the protocol has it.
 * @param questions paths of what was asked before everybody and answered
 */
export function sitemap(visit: Visit, questions: string[]): string {
  const { catalog, shop } = visit;
  const { languages } = shop.settings;
  const paths = [
    '/',
    '/products',
    ...(catalog.faq.length > 0 ? ['/faq'] : []),
    ...categoriesOf(catalog).map(({ slug }) => `/types/${encodeURIComponent(slug)}`),
    ...catalog.products.map(productPath),
    ...questions,
  ].slice(0, Math.floor(50_000 / languages.length));
  const urls = paths.map((path) => {
    const alternates = languages.map(
      (language) =>
        html`<xhtml:link rel="alternate" hreflang="${language}" href="${addressOf(visit, language, path)}"/>`,
    );
    return languages.map(
      (language) =>
        html`<url><loc>${addressOf(visit, language, path)}</loc>${languages.length > 1 && alternates}</url>\n`,
    );
  });
  return html`${safe('<?xml version="1.0" encoding="UTF-8"?>\n')}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>`.markup;
}

/** Receipts are nobody's business, searches lead nowhere new. */
export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /receipt/\nDisallow: /search\nDisallow: /s/*/receipt/\nDisallow: /s/*/search\nDisallow: /v1/\nDisallow: /pay/\n\nSitemap: ${origin}/sitemap.xml\n`;
}
