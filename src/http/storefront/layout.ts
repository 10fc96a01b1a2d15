import { dataBlock, type Html, html, type Piece, safe } from './html.ts';
import { languageNames } from './language.ts';
import { openingHours } from './opening-hours.ts';
import { roomWordsIn } from './rooms/words.ts';
import { addressOf, categoriesOf, imageAddress, linkTo, said, type Visit } from './visit.ts';

export type Page = {
  title: string;
  description?: string;
  /** Of the page's main thing, for those who share it. */
  image?: string;
  /** What the page is, in schema.org's words. */
  data?: object[];
  /** Not for search engines, nor for anybody's cache. */
  hidden?: boolean;
  /** What the chat should know the page is about. */
  product?: string;
  main: Html;
};

/** A whole page: head, the shop's frame, and what the page itself shows. */
export function layout(visit: Visit, page: Page): string {
  const { shop, language, words, files } = visit;
  const { settings } = shop;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${page.title === settings.name ? page.title : `${page.title} · ${settings.name}`}</title>
${head(visit, page)}
<link rel="stylesheet" href="${files.style}">
<link rel="stylesheet" href="${linkTo(visit, `/theme.css?v=${shop.settingsVersion}`)}">
<link rel="icon" href="${linkTo(visit, '/icon.svg')}" type="image/svg+xml">
<script src="${files.script}" type="module"></script>
<script src="/widget.js" data-shop="${shop.slug}" data-language="${language}" async></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(visit)}
<main id="main">${page.main}</main>
${footer(visit)}
</body>
</html>`.markup;
}

function head(visit: Visit, page: Page): Html {
  const { shop, language } = visit;
  const description = page.description ?? shop.settings.description ?? said(visit, visit.words.heroHint);
  if (page.hidden)
    return html`<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">`;
  const address = addressOf(visit, language);
  const image = page.image ? new URL(imageAddress(visit, page.image), visit.origin).href : undefined;
  const { languages } = shop.settings;
  return html`<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
${languages.length > 1 && languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${addressOf(visit, other)}">`)}
<meta property="og:type" content="${page.product ? 'product' : 'website'}">
<meta property="og:site_name" content="${shop.settings.name}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${language}">
${image && html`<meta property="og:image" content="${image}"><meta name="twitter:card" content="summary_large_image">`}
${page.product && html`<meta name="warung:product" content="${page.product}">`}
${page.data?.map((data) => dataBlock('type="application/ld+json"', { '@context': 'https://schema.org', ...data }))}`;
}

function header(visit: Visit): Html {
  const { shop, words } = visit;
  const { name, logo } = shop.settings;
  return html`<header class="top">
<div class="bar">
<a class="brand" href="${linkTo(visit, '/')}">${logo ? html`<img src="${imageAddress(visit, logo)}" alt="" width="40" height="40">` : html`<span class="mark" aria-hidden="true">${[...name][0]?.toUpperCase()}</span>`}<span>${name}</span></a>
<form class="search" role="search" action="${linkTo(visit, '/search')}">
<input type="search" name="q" placeholder="${words.searchFor}" aria-label="${words.search}" maxlength="200" required>
<button aria-label="${words.search}">${searchIcon}</button>
</form>
${languageSwitch(visit)}
<button class="button small" type="button" data-warung-open>${words.askUs}</button>
</div>
<nav class="types" aria-label="${words.menu}"><ul>
<li><a href="${linkTo(visit, '/products')}">${words.all}</a></li>
${categoriesOf(visit.catalog)
  .slice(0, 7)
  .map(
    ({ name: type, slug }) =>
      html`<li><a href="${linkTo(visit, `/types/${encodeURIComponent(slug)}`)}">${type}</a></li>`,
  )}
${visit.catalog.faq.length > 0 && html`<li><a href="${linkTo(visit, '/faq')}">${words.faq}</a></li>`}
</ul></nav>
</header>`;
}

const searchIcon = safe(
  '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5"/></svg>',
);

function languageSwitch(visit: Visit): Piece {
  const { languages } = visit.shop.settings;
  if (languages.length < 2) return null;
  const choices = languages.map((language) => {
    const url = new URL(linkTo(visit, visit.path), visit.origin);
    url.searchParams.set('lang', language);
    const current = language === visit.language;
    return html`<li><a href="${url.pathname + url.search}" lang="${language}" hreflang="${language}"${current && safe(' aria-current="true"')}>${languageNames[language] ?? language}</a></li>`;
  });
  return html`<details class="languages"><summary aria-label="${visit.words.language}: ${languageNames[visit.language] ?? visit.language}">${visit.language.toUpperCase()}</summary><ul>${choices}</ul></details>`;
}

function footer(visit: Visit): Html {
  const { words, shop } = visit;
  const { stores, contact, hours, name } = shop.settings;
  const opening = openingHours(hours, visit.language);
  return html`<footer class="bottom"><div class="columns">
<section><h2>${name}</h2><p>${shop.settings.description ?? words.poweredBy}</p></section>
${stores.length > 0 && html`<section><h2>${words.visit}</h2>${stores.slice(0, 3).map((store) => html`<p><strong>${store.name}</strong><br>${store.address}</p>`)}</section>`}
${opening.length > 0 && html`<section><h2>${words.hours}</h2><dl>${opening.map(({ days, times }) => html`<dt>${days}</dt><dd>${times}</dd>`)}</dl></section>`}
<section><h2>${words.contact}</h2>
<p><button class="link" type="button" data-warung-open>${words.askUs}</button></p>
${contact?.phone && html`<p><a href="tel:${contact.phone.replace(/[^\d+]/g, '')}">${contact.phone}</a></p>`}
${contact?.email && html`<p><a href="mailto:${contact.email}">${contact.email}</a></p>`}
<p><a href="${linkTo(visit, '/faq')}">${words.faq}</a></p>
${shop.settings.public_chat.enabled && html`<p><a href="${linkTo(visit, '/questions')}">${roomWordsIn(visit.language).title}</a></p>`}</section>
</div><p class="small">${said(visit, words.heroHint)}</p></footer>`;
}

/** An invitation to talk, with what the visitor would say first, and what that means exactly (dialogue/page-choice.ts). */
export function chatButton(label: string, text: string, how: { style?: string; choice?: string } = {}): Html {
  const choice = how.choice && html` data-warung-choice="${how.choice}"`;
  return html`<button class="${how.style ?? 'button'}" type="button" data-warung-open="${text}"${choice}>${label}</button>`;
}
