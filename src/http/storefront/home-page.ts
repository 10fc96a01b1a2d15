import type { Product } from '#commerce/catalog';
import { faqIn } from './faq-page.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { picture, productGrid } from './product-card.ts';
import { type RoomFacts, roomExcerpt, testimonialsSection } from './rooms/section.ts';
import { organizationData } from './structured-data.ts';
import { categoriesOf, linkTo, said, type Visit } from './visit.ts';

const shown = 8;

/** @param room the shop's own, when it is open */
export function homePage(visit: Visit, room: RoomFacts | null): Page {
  const { shop, catalog, words } = visit;
  const { name, greeting, description } = shop.settings;
  const featured = featuredOf(visit);
  const fresh = catalog.search({ sort: 'newest', limit: shown * 2 }).map((hit) => hit.product);
  const rest = fresh.filter((product) => !featured.includes(product)).slice(0, shown);
  return {
    title: name,
    description,
    image: featured[0]?.images[0]?.src,
    data: [organizationData(visit)],
    main: html`<section class="hero">
<div class="hero-words">
<p class="kicker">${greeting[visit.language] ?? name}</p>
<h1>${said(visit, words.heroTitle)}</h1>
<p class="lead">${said(visit, words.heroHint)}</p>
<p class="doors"><button class="button" type="button" data-warung-open>${words.askUs}</button>
<a class="button quiet" href="${linkTo(visit, '/products')}">${words.all}</a></p>
</div>
<div class="collage" aria-hidden="true">${featured.slice(0, 3).map((product) => picture(visit, product, { size: 500, eager: true, alt: '' }))}</div>
</section>
${featured.length > 0 && html`<section><h2>${words.featured}</h2>${productGrid(visit, featured)}</section>`}
${categoryTiles(visit)}
${rest.length > 0 && html`<section><h2>${words.fresh}</h2>${productGrid(visit, rest)}</section>`}
<section class="how"><h2>${words.howTitle}</h2><ol>${words.how.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol></section>
${room && testimonialsSection(visit, room.testimonials)}
${frequentQuestions(visit)}
${room && roomExcerpt(visit, room)}`,
  };
}

/** What the shop puts forward, else what sells best. */
function featuredOf({ catalog }: Visit): Product[] {
  const featured = catalog.products
    .filter((product) => product.featuredRank !== null)
    .sort((a, b) => (a.featuredRank ?? 0) - (b.featuredRank ?? 0));
  const best = catalog.search({ sort: 'bestselling', limit: shown }).map((hit) => hit.product);
  return [...new Set([...featured, ...best])].slice(0, shown);
}

function categoryTiles(visit: Visit): Html | false {
  const categories = categoriesOf(visit.catalog).slice(0, 8);
  if (categories.length < 2) return false;
  return html`<section><h2>${visit.words.browse}</h2><ul class="tiles">${categories.map(({ name, slug, products }) => {
    const face = products.find((product) => product.images.length > 0) ?? products[0];
    return html`<li><a class="tile" href="${linkTo(visit, `/types/${encodeURIComponent(slug)}`)}">${face && picture(visit, face, { size: 300, alt: '' })}<span>${name}</span></a></li>`;
  })}</ul></section>`;
}

function frequentQuestions(visit: Visit): Html | false {
  const entries = faqIn(visit).slice(0, 5);
  if (entries.length === 0) return false;
  return html`<section class="questions"><h2>${visit.words.questions}</h2>
${entries.map(({ question, answer }) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}
<p><a class="more" href="${linkTo(visit, '/faq')}">${visit.words.allQuestions}</a></p></section>`;
}
