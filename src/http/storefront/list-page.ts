import type { CatalogQuery, Product } from '#commerce/catalog';
import { type Html, html, safe } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { productGrid } from './product-card.ts';
import { breadcrumbData } from './structured-data.ts';
import { categoriesOf, linkTo, type Visit } from './visit.ts';
import { fill } from './words.ts';

const pageSize = 24;
const mostFound = 2_000;
const sorts = ['fit', 'price', '-price', 'newest'] as const;

export type ListQuery = { sort?: string; page: number };

/** All products, or those of one type; null: no such type. */
export function typePage(visit: Visit, slug: string | undefined, query: ListQuery): Page | null {
  const category = slug === undefined ? undefined : categoriesOf(visit.catalog).find((one) => one.slug === slug);
  if (slug !== undefined && !category) return null;
  const { words } = visit;
  const title = category?.name ?? words.all;
  const path = category ? `/types/${encodeURIComponent(category.slug)}` : '/products';
  const found = find(visit, category ? { types: [category.name] } : {}, query.sort);
  return {
    title,
    image: category?.products[0]?.images[0]?.src,
    data: [
      breadcrumbData(visit, [
        { name: words.home, path: '/' },
        { name: title, path },
      ]),
    ],
    main: html`<h1>${title}</h1>${list(visit, found, query, path, fill(words.products, { n: found.length }))}`,
  };
}

export function searchPage(visit: Visit, text: string, query: ListQuery): Page {
  const { words } = visit;
  const found = text.trim() ? find(visit, { text }, query.sort) : [];
  const path = `/search?q=${encodeURIComponent(text)}`;
  return {
    title: words.search,
    hidden: true,
    main: html`<h1>${words.search}</h1>
<form class="search wide" role="search" aria-label="${words.searchFor}" action="${linkTo(visit, '/search')}"><input type="search" name="q" value="${text}" placeholder="${words.searchFor}" aria-label="${words.searchFor}" maxlength="200"><button class="button small">${words.search}</button></form>
${
  found.length > 0
    ? list(visit, found, query, path, fill(words.results, { n: found.length, query: text }))
    : text.trim() && nothingFound(visit, text)
}`,
  };
}

function find(visit: Visit, query: CatalogQuery, sort: string | undefined): Product[] {
  const known = sorts.find((one) => one === sort && one !== 'fit');
  const order = known === 'fit' ? undefined : known;
  return visit.catalog.search({ ...query, sort: order, limit: mostFound }).map((hit) => hit.product);
}

function nothingFound({ words }: Visit, text: string): Html {
  return html`<div class="empty"><p class="lead">${fill(words.nothing, { query: text })}</p><p>${words.nothingHint}</p><p>${chatButton(words.askUs, text)}</p></div>`;
}

function list(visit: Visit, found: Product[], query: ListQuery, path: string, count: string): Html {
  const { words } = visit;
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  const link = (changes: { sort?: string; page?: number }) => {
    const url = new URL(linkTo(visit, path), 'http://any');
    const sort = changes.sort ?? query.sort;
    if (sort && sort !== 'fit') url.searchParams.set('sort', sort);
    if (changes.page && changes.page > 1) url.searchParams.set('page', String(changes.page));
    return url.pathname + url.search;
  };
  const current = sorts.find((sort) => sort === query.sort) ?? 'fit';
  return html`<div class="tools"><p>${count}</p><ul aria-label="${words.sort}">${sorts.map(
    (sort) =>
      html`<li><a href="${link({ sort })}"${sort === current && safe(' aria-current="true"')}>${words.sorts[sort]}</a></li>`,
  )}</ul></div>
${productGrid(visit, found.slice((page - 1) * pageSize, page * pageSize))}
${
  pages > 1 &&
  html`<nav class="pages" aria-label="${fill(words.page, { n: page, of: pages })}">
${page > 1 && html`<a rel="prev" href="${link({ page: page - 1 })}">${words.previous}</a>`}
<span>${fill(words.page, { n: page, of: pages })}</span>
${page < pages && html`<a rel="next" href="${link({ page: page + 1 })}">${words.next}</a>`}</nav>`
}`;
}
