import { paymentMethods } from '#commerce/payments';
import { quoteShipping } from '#commerce/shipping';
import { shippingMethods } from '#commerce/shop';
import type { Outcome, StepOf } from '#dialogue';
import { factOf, factsOf } from './facts/fact.ts';
import { factSaid } from './facts/said.ts';
import { faqAnswer, writtenOn } from './faq.ts';
import type { Acting } from './scene.ts';

/** An answer of the FAQ is given when it speaks of this share of what was asked. */
const sureOfFaq = 0.25;
/** What the shop has written on just this goes before what its lists say. */
const sureOfWords = 0.75;
/** Of several things in sight, so many are told of. */
const mostTold = 2;
/** For what was not understood at all, it takes more. */
const sureOfGuess = 0.6;

export function tellFaq(acting: Acting, { question, handles }: StepOf<'tellFaq'>): Outcome[] {
  const { catalog, language } = acting;
  const written = writtenOn(acting, question, sureOfFaq, handles);
  const told = handles.flatMap((handle) => {
    const product = catalog.byHandle.get(handle);
    const facts = product ? factsOf(product, question, language) : [];
    return product && facts.length > 0 ? [{ product, facts }] : [];
  });
  const worth = Math.max(0, ...told.flatMap(({ facts }) => facts.map((fact) => fact.worth)));
  if (written && written.worth >= worth) return [written.answer];
  if (told.length === 0) return [factSaid(acting) ?? { kind: 'faqUnknown', question }];
  return told.slice(0, mostTold).map(({ product, facts }) => ({
    kind: 'fact',
    seen: { product, variant: null, options: {}, left: new Map() },
    sentences: facts.map(({ sentence }) => sentence),
  }));
}

export function tellHours(acting: Acting): Outcome {
  const written = faqAnswer(acting, acting.said, sureOfWords);
  if (written && !hasHours(acting)) return written;
  const fact = factSaid(acting);
  if (fact) return fact;
  return {
    kind: 'hours',
    answer: answerTo(acting, 'jam buka hari libur часы работы opening hours horário de funcionamento'),
  };
}

function hasHours({ shop }: Acting): boolean {
  return Object.keys(shop.settings.hours).length > 0;
}

function answerTo({ catalog, language }: Acting, topic: string): string | null {
  const [hit] = catalog.searchFaq(topic, language, 1);
  return hit && hit.matched.length > 0 && hit.entry.language === language ? hit.entry.answer : null;
}

/** What the shop's own words say of reaching it, else what its settings name. */
export function tellContact(acting: Acting): Outcome {
  const written = faqAnswer(acting, acting.said, sureOfWords);
  if (written) return written;
  const { contact, stores } = acting.shop.settings;
  const phones = stores.flatMap(({ name, phone }) => (phone ? `${name}: ${phone}` : []));
  return { kind: 'contact', lines: [contact?.phone, contact?.email, ...phones].filter((line) => line !== undefined) };
}

export function tellShipping(acting: Acting, { place }: StepOf<'tellShipping'>): Outcome {
  const written = place === null ? faqAnswer(acting, acting.said, sureOfWords) : null;
  if (written) return written;
  const { shop, cart } = acting;
  const named = place ?? null;
  const quote = quoteShipping(shop, named);
  const isKnown = named === null || quote.known;
  const other = isKnown ? null : (factSaid(acting) ?? faqAnswer(acting, acting.said, sureOfFaq));
  if (other) return other;
  const answer =
    shop.settings.shipping.length === 0
      ? answerTo(acting, 'ongkir pengiriman доставка delivery shipping frete entrega')
      : null;
  const all = shippingMethods(shop);
  // Where everything goes everywhere, a place that no list has is no reason to doubt.
  const isEverywhere = all.every(({ regions }) => regions.length === 0);
  const to = isKnown || !isEverywhere ? named : null;
  const methods = isKnown || isEverywhere ? quote.methods : [];
  const goods = cart.lines.length > 0 ? cart.total : null;
  return { kind: 'shippingTold', place: to, methods, elsewhere: all, goods, answer };
}

export function tellPaymentWays(acting: Acting): Outcome {
  const { shop, cart, language } = acting;
  const written = faqAnswer(acting, acting.said, sureOfWords);
  if (written) return written;
  return { kind: 'paymentWays', ways: paymentMethods(shop, cart.total, language) };
}

/** Nothing fits: perhaps the FAQ answers it; else it is said, and the second time in a row a person is called. */
export function fail(acting: Acting, { text, again, handles }: StepOf<'fail'>): Outcome {
  const known = faqAnswer(acting, text, sureOfGuess) ?? aboutProduct(acting, text, handles);
  if (known) return known;
  if (again) return { kind: 'handedOver', reason: 'misunderstood', text, cart: acting.cart, order: null };
  return { kind: 'failed', text };
}

/** A question while products are being talked about is one about them; of a single one, also when it does not say. */
function aboutProduct({ catalog, language }: Acting, text: string, handles: string[]): Outcome | null {
  const products = text.includes('?') ? handles.flatMap((handle) => catalog.byHandle.get(handle) ?? []) : [];
  const told = products.map((product) => ({ product, sentences: factOf(product, text, language) }));
  const found = told.find(({ sentences }) => sentences.length > 0) ?? (told.length === 1 ? told[0] : undefined);
  if (!found) return null;
  const seen = { product: found.product, variant: null, options: {}, left: new Map<string, number>() };
  return { kind: 'fact', seen, sentences: found.sentences };
}
