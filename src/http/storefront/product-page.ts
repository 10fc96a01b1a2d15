import { isAvailable, type Product, type Variant } from '#commerce/catalog';
import { paymentMethods } from '#commerce/payments';
import { shippingMethods } from '#commerce/shop';
import { bodyOf } from './body.ts';
import { dataBlock, type Html, html, safe } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { picture, priceTag, productGrid, variantPrice } from './product-card.ts';
import { type RoomFacts, roomSection, testimonialsSection } from './rooms/section.ts';
import { breadcrumbData, productData } from './structured-data.ts';
import { imageAddress, linkTo, moneyIn, productPath, slugOf, titleOf, type Visit } from './visit.ts';
import { fill } from './words.ts';

/** How many of each variant can be had now; null: as many as one likes. */
type Stock = ReadonlyMap<string, number | null>;

const few = 5;

/** What a product's page shows beside the product. `sku`: the variant that the visitor came for. */
export type ProductSide = { stock: Stock; sku: string | undefined; room: RoomFacts | null };

export function productPage(visit: Visit, product: Product, { stock, sku, room }: ProductSide): Page {
  const { words, language } = visit;
  const title = titleOf(product, language);
  const chosen = product.variants.find((variant) => variant.sku === sku) ?? firstChoice(product, stock);
  const trail = trailOf(visit, product);
  return {
    title,
    description: product.bodyText.replace(/\s+/g, ' ').slice(0, 160) || undefined,
    image: product.images[0]?.src,
    product: product.handle,
    data: [productData(visit, product), breadcrumbData(visit, trail)],
    main: html`<nav class="trail" aria-label="${words.trail}"><ol>${trail.map(
      ({ name, path }, index) =>
        html`<li>${index < trail.length - 1 ? html`<a href="${linkTo(visit, path)}">${name}</a>` : html`<span aria-current="page">${name}</span>`}</li>`,
    )}</ol></nav>
<div class="product">
${gallery(visit, product)}
<div class="buy">
${product.vendor && html`<p class="kicker">${product.vendor}</p>`}
<h1>${title}</h1>
<p class="big-price" id="price" aria-live="polite">${chosen ? variantPrice(visit, chosen) : priceTag(visit, product)}</p>
${chosen && html`<p id="stock" class="${stockOf(visit, chosen, stock).style}" aria-live="polite">${stockOf(visit, chosen, stock).text}</p>`}
${chosen && options(product, chosen)}
<p class="doors">${orderButton(visit, product, title, chosen)}
${chatButton(words.ask, fill(words.askText, { title }), { style: 'button quiet', choice: `page:look/${product.handle}` })}</p>
${terms(visit)}
</div>
</div>
${about(visit, product)}
${room && testimonialsSection(visit, room.testimonials)}
${room && roomSection(visit, room)}
${related(visit, product)}
${variantData(visit, product, stock, title)}`,
  };
}

/** The first variant that can be had, else the first. */
function firstChoice(product: Product, stock: Stock): Variant | undefined {
  return product.variants.find((variant) => stock.get(variant.id) !== 0) ?? product.variants[0];
}

function trailOf({ words, language }: Visit, product: Product): { name: string; path: string }[] {
  const type = product.type && { name: product.type, path: `/types/${encodeURIComponent(slugOf(product.type))}` };
  return [
    { name: words.home, path: '/' },
    ...(type ? [type] : []),
    { name: titleOf(product, language), path: productPath(product) },
  ];
}

function gallery(visit: Visit, product: Product): Html {
  const { images } = product;
  return html`<div class="gallery"><div class="stage" id="stage">${picture(visit, product, { size: 900, eager: true })}</div>
${
  images.length > 1 &&
  html`<ul class="thumbs" aria-label="${visit.words.pictures}">${images
    .slice(0, 8)
    .map(
      ({ src, alt }, index) =>
        html`<li><a href="${imageAddress(visit, src)}" data-picture aria-label="${alt || `${index + 1}`}"${index === 0 && safe(' aria-current="true"')}><img src="${imageAddress(visit, src)}" alt="" width="90" height="90" loading="lazy"></a></li>`,
    )}</ul>`
}</div>`;
}

function stockOf({ words }: Visit, variant: Variant, stock: Stock): { text: string; style: string } {
  const left = stock.get(variant.id);
  if (left === 0 || left === undefined) return { text: words.soldOut, style: 'stock out' };
  if (left !== null && left <= few) return { text: fill(words.fewLeft, { n: left }), style: 'stock few' };
  return { text: words.inStock, style: 'stock' };
}

function options(product: Product, chosen: Variant): Html {
  const named = product.options.filter(({ values }) => values.length > 1);
  return html`<form class="options" id="options">${named.map(
    ({ name, values }) =>
      html`<fieldset><legend>${name}</legend>${values.map(
        (value) =>
          html`<label><input type="radio" name="${name}" value="${value}"${chosen.options[name] === value && safe(' checked')}><span>${value}</span></label>`,
      )}</fieldset>`,
  )}</form>`;
}

function orderButton({ words }: Visit, product: Product, title: string, chosen: Variant | undefined): Html {
  const said = fill(words.wantText, { title: spelledOut(title, chosen) });
  return html`<button class="button" type="button" id="order" data-warung-open="${said}" data-warung-choice="${choiceOf(product, chosen)}">${words.order}</button>`;
}

/** What the words of the button mean exactly (dialogue/page-choice.ts). */
function choiceOf(product: Product, variant: Variant | undefined): string {
  const options = new URLSearchParams(variant?.options).toString();
  return `page:add/${product.handle}${options && `?${options}`}`;
}

/** "Helm Junior, L, Merah": as the customer would say it. */
function spelledOut(title: string, variant: Variant | undefined): string {
  return [title, ...Object.values(variant?.options ?? {})].join(', ');
}

function terms(visit: Visit): Html {
  const { words, shop } = visit;
  const payments = paymentMethods(shop, 0, visit.language);
  const shipping = shippingMethods(shop);
  return html`<dl class="terms">
${
  shipping.length > 0 &&
  html`<dt>${words.delivery}</dt><dd>${shipping
    .slice(0, 4)
    .map(
      ({ name, price, days }) =>
        html`<span>${name} <b>${moneyIn(visit, price)}</b>${days && ` · ${fill(days === '1' ? words.day : words.days, { days })}`}</span>`,
    )}</dd>`
}
${payments.length > 0 && html`<dt>${words.payments}</dt><dd>${payments.map(({ label }) => html`<span>${label}</span>`)}</dd>`}
</dl>`;
}

function about(visit: Visit, product: Product): Html {
  const { words, language } = visit;
  const facts = Object.entries(product.attributes);
  const body = bodyOf(product, language);
  return html`<div class="about">
${body.markup !== '' && html`<section><h2>${words.details}</h2><div class="prose">${body}</div></section>`}
${facts.length > 0 && html`<section><h2>${words.facts}</h2><table class="facts"><tbody>${facts.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></section>`}
</div>`;
}

function related(visit: Visit, product: Product): Html | false {
  const found = visit.catalog
    .search(product.type ? { types: [product.type], limit: 5 } : { text: product.title, limit: 5 })
    .map((hit) => hit.product)
    .filter((other) => other.id !== product.id)
    .slice(0, 4);
  return found.length > 0 && html`<section><h2>${visit.words.related}</h2>${productGrid(visit, found)}</section>`;
}

/** What the page's script needs to follow the visitor's choice. */
function variantData(visit: Visit, product: Product, stock: Stock, title: string): Html {
  const variants = product.variants.map((variant) => ({
    options: variant.options,
    sku: variant.sku,
    price: moneyIn(visit, variant.price),
    compareAt:
      variant.compareAt !== null && variant.compareAt > variant.price ? moneyIn(visit, variant.compareAt) : null,
    stock: stockOf(visit, variant, stock),
    available: isAvailable(variant) && stock.get(variant.id) !== 0,
    image: variant.image && imageAddress(visit, variant.image),
    say: fill(visit.words.wantText, { title: spelledOut(title, variant) }),
    choice: choiceOf(product, variant),
  }));
  return dataBlock('type="application/json" id="variants"', variants);
}
