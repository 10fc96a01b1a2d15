import type { CatalogQuery, Hit } from '#commerce/catalog';
import { leadingQuestion, type Outcome, type Seen, type StepOf } from '#dialogue';
import type { ProductQuery } from '#understanding';
import { byAge } from './facts/age.ts';
import { factOf, factsOf, propertyWorth } from './facts/fact.ts';
import { sizeAdvice } from './facts/size.ts';
import { faqAnswer, writtenOn } from './faq.ts';
import { promotionsNow } from './promotions.ts';
import type { Acting } from './scene.ts';
import { seenOf, seenWithStock } from './seen.ts';

const pageSize = 5;
/** Asked for one page, so many are counted, to know whether there are more. */
const mostCounted = 60;
/** Of a text search, what fits less than this share of the best is not shown. */
const leastFit = 0.35;

export function find(acting: Acting, step: StepOf<'find'>): Outcome {
  const found = lookFor(acting, step);
  const isLacking = found.kind === 'found' && !found.exact && step.query.candidates.length === 0;
  return (isLacking ? faqAnswer(acting, acting.said, sureOfWords) : null) ?? found;
}

/** What nothing in the shop is called may stand in its answers: "do you sell live bait?" */
const sureOfWords = 0.6;

function lookFor(acting: Acting, { query, page, recommend, within, isSettled }: StepOf<'find'>): Outcome {
  const narrowed = within.length > 0 ? hitsWithin(acting, query, within) : [];
  const all = narrowed.length > 0 ? narrowed : hitsOf(acting, query);
  const exact = byAge(acting.said, recommend ? withMore(acting, query, all, recommend.recipient) : all);
  const hits = exact.length > 0 ? exact : nearest(acting, query);
  const shown = hits.slice(page * pageSize, (page + 1) * pageSize);
  return {
    kind: 'found',
    query,
    page,
    pageSize,
    seen: shown.map(seenHit(query)),
    total: hits.length,
    exact: exact.length > 0,
    recommend,
    narrow: page === 0 && exact.length > 0 && !isSettled ? leadingQuestion(productsOf(hits), query) : null,
  };
}

function productsOf(hits: Hit[]) {
  return hits.map(({ product }) => product);
}

/** "The waterproof ones", of what was shown: those that speak of all of it. */
function hitsWithin(
  { catalog }: Acting,
  { text, options, minPrice, maxPrice, except }: ProductQuery,
  handles: string[],
): Hit[] {
  const hits = catalog.search({ text, options, minPrice, maxPrice, except, handles, limit: mostCounted });
  return text.trim() && Object.keys(options).length === 0
    ? hits.filter(({ coverage }) => coverage >= sureWithin)
    : hits;
}

const sureWithin = 0.75;
const fewToRecommend = 3;

/** Whom few things fit by their words is shown others within the budget: a gift need not be called one. */
function withMore(acting: Acting, query: ProductQuery, hits: Hit[], recipient?: string): Hit[] {
  const isBroad = recipient !== undefined || query.maxPrice !== undefined || query.minPrice !== undefined;
  if (hits.length >= fewToRecommend || (hits.length > 0 && (query.types.length > 0 || !isBroad))) return hits;
  const others = hitsOf(acting, { ...query, text: '', candidates: [] });
  const known = new Set(hits.map(({ product }) => product.id));
  return [...hits, ...others.filter(({ product }) => !known.has(product.id))];
}

function hitsOf({ catalog }: Acting, query: ProductQuery): Hit[] {
  const { text, types, options, attributes, minPrice, maxPrice, onOffer, inStock, sort, except } = query;
  const wish: CatalogQuery = {
    types,
    options,
    attributes,
    minPrice,
    maxPrice,
    onOffer,
    inStock,
    sort,
    except,
    limit: mostCounted,
  };
  const handles = query.candidates.map(({ handle }) => handle);
  if (handles.length > 0) return byCandidates(catalog.search({ ...wish, handles }), query);
  const hits = catalog.search({ ...wish, text });
  if (text.trim() && hits.length === 0 && types.length > 0) return catalog.search(wish);
  const best = hits[0]?.score ?? 0;
  return sort ? hits : hits.filter(({ score }) => score >= best * leastFit);
}

/** Candidates keep the order of their fit, unless another order was asked for. */
function byCandidates(hits: Hit[], { candidates, sort }: ProductQuery): Hit[] {
  if (sort) return hits;
  const score = new Map(candidates.map((candidate) => [candidate.handle, candidate.score]));
  return hits.toSorted((a, b) => (score.get(b.product.handle) ?? 0) - (score.get(a.product.handle) ?? 0));
}

/** Nothing fits all of it: the same without the filters, one after another, as long as something fits the words. */
function nearest(acting: Acting, query: ProductQuery): Hit[] {
  const relaxed: ProductQuery[] = [
    { ...query, inStock: undefined, onOffer: undefined },
    { ...query, inStock: undefined, onOffer: undefined, options: {} },
    {
      ...query,
      inStock: undefined,
      onOffer: undefined,
      options: {},
      minPrice: undefined,
      maxPrice: undefined,
      sort: 'price',
    },
  ];
  for (const wish of relaxed) {
    const hits = hitsOf(acting, wish);
    if (hits.length > 0) return hits.slice(0, pageSize);
  }
  return [];
}

/** The options asked for are kept with what is shown, so that "add it" means the red one. */
function seenHit({ options }: ProductQuery): (hit: Hit) => Seen {
  return ({ product, variants }) => {
    const [only = null] = product.variants.length === 1 || variants.length === 1 ? variants : [];
    const named = Object.entries(options).flatMap(([name, value]) => ownOption(product.options, name, value));
    return { product, variant: only, options: Object.fromEntries(named), left: new Map() };
  };
}

function ownOption(own: { name: string; values: string[] }[], name: string, value: string): [string, string][] {
  const option = own.find((one) => one.values.includes(value) && (name === '' || one.name === name));
  return option ? [[option.name, value]] : [];
}

export function show(acting: Acting, { targets }: StepOf<'show'>): Outcome {
  return { kind: 'shown', seen: seenOf(acting, targets) };
}

export function tellPrice(acting: Acting, { targets, quantity }: StepOf<'tellPrice'>): Outcome {
  return { kind: 'price', seen: seenOf(acting, targets), quantity };
}

export async function tellStock(acting: Acting, { targets, quantity }: StepOf<'tellStock'>): Promise<Outcome> {
  return { kind: 'stock', seen: await seenWithStock(acting, targets), quantity };
}

export async function tellOptions(acting: Acting, { target, option }: StepOf<'tellOptions'>): Promise<Outcome> {
  const [seen] = await seenWithStock(acting, [target]);
  return seen ? { kind: 'options', seen, option } : { kind: 'lacks', what: { kind: 'pointer' }, alike: [] };
}

/** What the descriptions say, then the shop's FAQ; of several products those that say it, else all of them to look at. */
export function tellFact(acting: Acting, { targets, question, query }: StepOf<'tellFact'>): Outcome[] {
  const found = seenOf(acting, targets).map((seen) => ({
    seen,
    facts: factsOf(seen.product, question, acting.language),
  }));
  const told = found.map(({ seen, facts }) => ({
    kind: 'fact' as const,
    seen,
    sentences: facts.map(({ sentence }) => sentence),
  }));
  const worth = Math.max(0, ...found.flatMap(({ facts }) => facts.map((fact) => fact.worth)));
  const sure = worth > 0 || told.length === 1 ? sureOfFaq : sureOfQuestion;
  const handles = targets.map(({ handle }) => handle);
  const written = writtenOn(acting, question, sure, handles);
  if (written && written.worth > worth + clearlyMore) return [written.answer];
  const saying = told.filter(({ sentences }) => sentences.length > 0).slice(0, mostTold);
  if (saying.length > 0) return saying;
  if (query) return [find(acting, { do: 'find', query, page: 0, within: [] })];
  return told.length > 0 ? told : [{ kind: 'fact', seen: null, sentences: [] }];
}

const mostTold = 2;
/** What the shop has written goes before what a description says when it is worth so much more as an answer. */
const clearlyMore = 0.25;
/** With a thing in hand the FAQ must speak of more of what was asked than without one. */
const sureOfFaq = 0.6;
const sureOfQuestion = 0.25;

export async function tellSize(acting: Acting, { target, measures }: StepOf<'tellSize'>): Promise<Outcome> {
  const [seen] = seenOf(acting, [target]);
  if (!seen) return { kind: 'lacks', what: { kind: 'pointer' }, alike: [] };
  const advice = sizeAdvice(seen.product, measures);
  const [only, second] = seen.product.options.filter(
    ({ values }) => values.length > 1 && values.every((value) => /\d/.test(value)),
  );
  const isOpen = measures.length === 0 && (advice.kind === 'none' || advice.kind === 'text');
  if (isOpen && only && !second)
    return tellOptions(acting, { do: 'tellOptions', target: { ...target, options: {} }, option: only.name });
  const sentences = advice.kind === 'none' ? factOf(seen.product, acting.said, acting.language) : [];
  return sentences.length > 0 ? { kind: 'fact', seen, sentences } : { kind: 'size', seen, advice };
}

export function tellReviews(acting: Acting, { target }: StepOf<'tellReviews'>): Outcome {
  const [seen = null] = target ? seenOf(acting, [target]) : [];
  return { kind: 'reviews', seen };
}

export function compare(acting: Acting, { targets }: StepOf<'compare'>): Outcome {
  return { kind: 'compared', seen: seenOf(acting, targets) };
}

export async function tellOffers(acting: Acting): Promise<Outcome> {
  const written = writtenOn(acting, acting.said, sureOfOffers);
  if (written && written.worth > sureOfOffers + propertyWorth / 2) return written.answer;
  const hits = acting.catalog.search({ onOffer: true, inStock: true, limit: pageSize });
  const reduced = hits.map(({ product, variants }): Seen => {
    const single = product.variants.length === 1 || variants.length === 1;
    return { product, variant: single ? (variants[0] ?? null) : null, options: {}, left: new Map() };
  });
  return { kind: 'offers', reduced, promotions: await promotionsNow(acting) };
}

/** "Do teachers get a discount?" is answered where the shop has written on just that. */
const sureOfOffers = 0.6;

export async function tellCoupons(acting: Acting): Promise<Outcome> {
  return { kind: 'coupons', promotions: await promotionsNow(acting) };
}

/** What lacks, with what comes near it. */
export function lack(acting: Acting, { what }: StepOf<'lack'>): Outcome {
  if (what.kind === 'variant' || what.kind === 'unchosen') {
    const [seen] = seenOf(acting, [{ handle: what.handle, options: {}, variantId: null }]);
    return { kind: 'lacks', what, alike: [], seen };
  }
  // "How much is the entrance?" names no goods, but perhaps what the shop has written on.
  const written = what.kind === 'pointer' ? faqAnswer(acting, acting.said, sureOfPointer) : null;
  if (written) return written;
  const text = what.kind === 'product' ? what.text : '';
  const alike = text ? acting.catalog.search({ text, limit: 3 }) : [];
  return { kind: 'lacks', what, alike: alike.map(seenHit({ options: {} } as ProductQuery)) };
}

const sureOfPointer = 0.5;

export function askProduct(acting: Acting, { handles, task }: StepOf<'askProduct'>): Outcome {
  const targets = handles.map((handle) => ({ handle, options: {}, variantId: null }));
  return { kind: 'asksProduct', seen: seenOf(acting, targets), task };
}

export async function askOption(
  acting: Acting,
  { target, option, usual, task }: StepOf<'askOption'>,
): Promise<Outcome> {
  const [seen] = await seenWithStock(acting, [target]);
  if (!seen) return { kind: 'lacks', what: { kind: 'pointer' }, alike: [] };
  const order = seen.product.options.find(({ name }) => name === option)?.values ?? [];
  const { refused = {} } = target;
  const fitting = seen.product.variants.filter(
    ({ options }) =>
      Object.entries(target.options).every(([name, value]) => options[name] === value) &&
      Object.entries(refused).every(([name, value]) => options[name] !== value),
  );
  const values = order.flatMap((value) => {
    const having = fitting.filter(({ options }) => options[option] === value);
    if (having.length === 0) return [];
    return [
      {
        value,
        available: having.some(({ id, tracked, oversell }) => !tracked || oversell || (seen.left.get(id) ?? 0) > 0),
      },
    ];
  });
  return { kind: 'asksOption', seen, option, values, usual, task };
}
