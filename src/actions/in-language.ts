import type { Outcome } from '#dialogue';
import type { Acting } from './scene.ts';

type Line = { handle: string; title: string };

/** Lines of carts and orders under the titles that their products have in the customer's language. */
export function inLanguage(acting: Acting, outcome: Outcome): Outcome {
  const told = { ...outcome };
  if ('cart' in told && told.cart) told.cart = withTitles(acting, told.cart);
  if ('order' in told && told.order) told.order = withTitles(acting, told.order);
  if ('summary' in told) told.summary = { ...told.summary, cart: withTitles(acting, told.summary.cart) };
  if ('question' in told && typeof told.question === 'object' && told.question.field === 'confirm') {
    const { summary } = told.question;
    told.question = { field: 'confirm', summary: { ...summary, cart: withTitles(acting, summary.cart) } };
  }
  return told;
}

export function withTitles<T extends { lines: Line[] }>({ catalog, language }: Acting, goods: T): T {
  const lines = goods.lines.map((line) => {
    const title = catalog.byHandle.get(line.handle)?.translations[language]?.title;
    return title ? { ...line, title } : line;
  });
  return { ...goods, lines };
}
