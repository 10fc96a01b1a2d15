import { html } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { productGrid } from './product-card.ts';
import { linkTo, type Visit } from './visit.ts';

export function notFoundPage(visit: Visit): Page {
  const { words, catalog } = visit;
  const offered = catalog.search({ sort: 'bestselling', inStock: true, limit: 4 }).map((hit) => hit.product);
  return {
    title: words.notFoundTitle,
    hidden: true,
    main: html`<div class="empty"><h1>${words.notFoundTitle}</h1><p class="lead">${words.notFoundHint}</p>
<p class="doors">${chatButton(words.askUs, '')} <a class="button quiet" href="${linkTo(visit, '/')}">${words.toShop}</a></p></div>
${offered.length > 0 && html`<section><h2>${words.featured}</h2>${productGrid(visit, offered)}</section>`}`,
  };
}
