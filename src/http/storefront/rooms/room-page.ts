import type { Product } from '#commerce/catalog';
import { html } from '../html.ts';
import type { Page } from '../layout.ts';
import { breadcrumbData } from '../structured-data.ts';
import { linkTo, productPath, said, titleOf, type Visit } from '../visit.ts';
import { type RoomFacts, roomPath, roomSection, testimonialsSection } from './section.ts';
import { roomWordsIn } from './words.ts';

/** A room on a page of its own. @param next the id before which older threads stand; null: there are none */
export function roomPage(visit: Visit, room: RoomFacts, product: Product | null, next: string | null): Page {
  const words = roomWordsIn(visit.language);
  const path = roomPath(room.handle);
  const name = product ? titleOf(product, visit.language) : null;
  const title = name ? `${words.title}: ${name}` : said(visit, words.shopTitle);
  const trail = [
    { name: visit.words.home, path: '/' },
    ...(product && name ? [{ name, path: productPath(product) }] : []),
    { name: words.title, path },
  ];
  return {
    title,
    product: product?.handle,
    data: [breadcrumbData(visit, trail)],
    main: html`<div class="narrow">${product && name && html`<p class="kicker"><a href="${linkTo(visit, productPath(product))}">${name}</a></p>`}
${roomSection(visit, { ...room, count: 0 }, 'h1')}
${next && html`<nav class="pages" aria-label="${words.title}"><a rel="next" href="${linkTo(visit, `${path}?before=${next}`)}">${visit.words.next}</a></nav>`}
${testimonialsSection(visit, room.testimonials)}</div>`,
  };
}
