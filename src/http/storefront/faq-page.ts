import type { FaqEntry } from '#commerce/catalog';
import { type Html, html, safe } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { roomWordsIn } from './rooms/words.ts';
import { faqData } from './structured-data.ts';
import { linkTo, slugOf, type Visit } from './visit.ts';
import { fill } from './words.ts';

const mostFound = 12;
/** Of a search, what fits less than this share of the best is not shown. */
const leastFit = 0.35;

/** The answers in the visitor's language, else in the shop's own. */
export function faqIn({ catalog, language, shop }: Visit): FaqEntry[] {
  const own = catalog.faq.filter((entry) => entry.language === language);
  return own.length > 0 ? own : catalog.faq.filter((entry) => entry.language === shop.settings.languages[0]);
}

/** All answers by category; with `query` those that fit it, found as the bot finds them. */
export function faqPage(visit: Visit, query: string): Page {
  const { words } = visit;
  const entries = faqIn(visit);
  const asked = query.trim();
  return {
    title: words.faq,
    hidden: asked !== '',
    data: entries.length > 0 ? [faqData(entries)] : [],
    main: html`<div class="narrow questions" data-faq data-shop="${visit.shop.slug}"><h1>${words.faq}</h1>
${searchForm(visit, asked)}
${asked ? found(visit, asked) : [categories(entries, visit), byCategory(entries, visit)]}
<p class="doors">${chatButton(words.askUs, '')}</p></div>`,
  };
}

function searchForm(visit: Visit, asked: string): Html {
  const words = roomWordsIn(visit.language);
  return html`<form class="search wide" role="search" aria-label="${words.faqSearch}" action="${linkTo(visit, '/faq')}"><input type="search" name="q" value="${asked}" placeholder="${words.faqSearch}" aria-label="${words.faqSearch}" maxlength="200"><button class="button small">${visit.words.search}</button></form>`;
}

function found(visit: Visit, asked: string): Html {
  const words = roomWordsIn(visit.language);
  const hits = visit.catalog.searchFaq(asked, visit.language, mostFound);
  const best = hits[0]?.score ?? 0;
  const fitting = hits.filter(({ score }) => score >= best * leastFit).map(({ entry }) => entry);
  if (fitting.length > 0)
    return html`<section>${fitting.map((entry) => answerHtml(entry, visit, entry === fitting[0]))}</section>`;
  return html`<div class="empty"><p class="lead">${fill(words.faqNothing, { query: asked })}</p><p>${chatButton(words.faqAsk, asked)}</p></div>`;
}

function categories(entries: FaqEntry[], visit: Visit): Html | false {
  const names = [...new Set(entries.map(({ category }) => category))];
  return (
    names.length > 1 &&
    html`<nav class="faq-categories" aria-label="${visit.words.questions}"><ul>${names.map((name) => html`<li><a href="#${anchorOf(name)}">${nameOf(name, visit)}</a></li>`)}</ul></nav>`
  );
}

function byCategory(entries: FaqEntry[], visit: Visit): Html {
  const groups = Map.groupBy(entries, ({ category }) => category);
  return html`${[...groups].map(
    ([
      category,
      group,
    ]) => html`<section id="${anchorOf(category)}">${groups.size > 1 && html`<h2>${nameOf(category, visit)}</h2>`}
${group.map((entry) => answerHtml(entry, visit))}</section>`,
  )}`;
}

const nameOf = (category: string, { language }: Visit) => category || roomWordsIn(language).others;
const anchorOf = (category: string) => `faq-${slugOf(category) || 'other'}`;

function answerHtml({ id, question, answer, language }: FaqEntry, visit: Visit, open = false): Html {
  const words = roomWordsIn(visit.language);
  return html`<details${open && safe(' open')} lang="${language}"><summary>${question}</summary><p class="answer-text">${answer}</p>
<p class="helped small" lang="${visit.language}" data-helped="${id}" data-thanks="${words.thanks}" hidden>${words.helped} <button class="button quiet tiny" type="button" data-vote="yes">${words.yes}</button> <button class="button quiet tiny" type="button" data-vote="no">${words.no}</button></p></details>`;
}
