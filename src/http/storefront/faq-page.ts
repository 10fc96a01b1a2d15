import type { FaqEntry } from '#commerce/catalog';
import { html } from './html.ts';
import { chatButton, type Page } from './layout.ts';
import { faqData } from './structured-data.ts';
import type { Visit } from './visit.ts';

/** The answers in the visitor's language, else in the shop's own. */
export function faqIn({ catalog, language, shop }: Visit): FaqEntry[] {
  const own = catalog.faq.filter((entry) => entry.language === language);
  return own.length > 0 ? own : catalog.faq.filter((entry) => entry.language === shop.settings.languages[0]);
}

export function faqPage(visit: Visit): Page {
  const { words } = visit;
  const entries = faqIn(visit);
  const groups = Map.groupBy(entries, (entry) => entry.category);
  return {
    title: words.faq,
    data: entries.length > 0 ? [faqData(entries)] : [],
    main: html`<div class="narrow questions"><h1>${words.faq}</h1>
${[...groups].map(
  ([category, group]) => html`<section>${category && html`<h2>${category}</h2>`}
${group.map(({ question, answer }) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}</section>`,
)}
<p class="doors">${chatButton(words.askUs, '')}</p></div>`,
  };
}
