import { isAvailable, type Product, type Variant } from '#commerce/catalog';
import { type Html, html } from './html.ts';
import { imageAddress, linkTo, moneyIn, productPath, titleOf, type Visit } from './visit.ts';
import { fill } from './words.ts';

/** A product among others. The first few of a page load their pictures at once. */
function productCard(visit: Visit, product: Product, eager = false): Html {
  const { words, language } = visit;
  const available = product.variants.some((variant) => isAvailable(variant));
  const saved = savedPercent(product);
  return html`<li><a class="card" href="${linkTo(visit, productPath(product))}">
<span class="frame">${picture(visit, product, { size: 600, eager })}
${!available ? html`<span class="flag">${words.soldOut}</span>` : saved > 0 && html`<span class="flag offer">${fill(words.off, { percent: saved })}</span>`}</span>
<span class="card-title">${titleOf(product, language)}</span>
${priceTag(visit, product)}
</a></li>`;
}

export function productGrid(visit: Visit, products: Product[]): Html {
  return html`<ul class="grid">${products.map((product, index) => productCard(visit, product, index < 4))}</ul>`;
}

/** The lowest price, with "from" when there are others. */
export function priceTag(visit: Visit, product: Product): Html {
  const cheapest = cheapestOf(product);
  if (!cheapest) return html``;
  const several = product.variants.some((variant) => variant.price !== cheapest.price);
  return html`<span class="price">${several && html`<small>${visit.words.from}</small> `}${variantPrice(visit, cheapest)}</span>`;
}

/** With the old price when it is an offer. */
export function variantPrice(visit: Visit, { price, compareAt }: Variant): Html {
  return html`${moneyIn(visit, price)}${compareAt !== null && compareAt > price && html` <s>${moneyIn(visit, compareAt)}</s>`}`;
}

export function picture(
  visit: Visit,
  product: Product,
  how: { size: number; eager?: boolean; source?: string; alt?: string },
): Html {
  const image = product.images[0];
  const source = how.source ?? image?.src;
  const alt = how.alt ?? (image?.alt || titleOf(product, visit.language));
  if (!source) return html`<span class="no-picture" aria-hidden="true">${[...product.title][0]?.toUpperCase()}</span>`;
  return html`<img src="${imageAddress(visit, source)}" alt="${alt}" width="${how.size}" height="${how.size}" ${
    how.eager ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`
  }>`;
}

function cheapestOf(product: Product) {
  return product.variants.toSorted((a, b) => a.price - b.price)[0];
}

function savedPercent(product: Product): number {
  const savings = product.variants.map(({ price, compareAt }) => (compareAt ? 1 - price / compareAt : 0));
  return Math.floor(Math.max(0, ...savings) * 100);
}
