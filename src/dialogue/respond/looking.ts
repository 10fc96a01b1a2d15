import type { Outcome, OutcomeOf, Seen, SizeAdvice } from '../outcomes.ts';
import type { Offer } from '../state.ts';
import {
  cardsOf,
  listLines,
  optionLines,
  priceWords,
  reducedFrom,
  remember,
  summaryOf,
  titleLine,
  valueWords,
} from './cards.ts';
import { asksNarrower } from './narrow.ts';
import { confirmPerson, fallbackOffers } from './offers.ts';
import { promotionLine } from './promotions.ts';
import { goneButOthers, isGone } from './sold-out.ts';
import {
  addCommand,
  ask,
  canBeHad,
  focusOn,
  leftOf,
  money,
  offer,
  optionWord,
  seenName,
  showCommand,
  suggest,
  type Talk,
  tell,
  titleOf,
  variantsOf,
} from './talk.ts';

const longestSummary = 220;

export function found(talk: Talk, outcome: OutcomeOf<'found'>) {
  const { seen, query, page, exact } = outcome;
  const [first] = seen;
  if (!first) return notFound(talk, outcome);
  if (seen.length === 1 && exact && page === 0 && !outcome.recommend) return card(talk, first, []);
  talk.state.list = { query, page };
  remember(talk, seen);
  const lines = [intro(talk, outcome), ...listLines(talk, seen)];
  tell(talk, lines, { kind: 'products', items: cardsOf(talk, seen) });
  if (outcome.narrow) return asksNarrower(talk, outcome.narrow, moreOffer(talk, outcome));
  suggest(talk, talk.say('whichLike'), [...productOffers(talk, seen), ...moreOffer(talk, outcome)]);
}

function intro(talk: Talk, { query, page, seen, exact, recommend }: OutcomeOf<'found'>): string {
  const text = query.text.trim();
  const count = seen.length;
  if (page > 0) return talk.say('foundMore');
  if (!exact) return text ? talk.say('notFoundAlike', { text }) : talk.say('noneFitsAlike');
  if (recommend)
    return recommend.recipient
      ? talk.say('recommendedFor', { recipient: recommend.recipient })
      : talk.say('recommended');
  if (!text && query.types.length === 0 && query.maxPrice === undefined && query.minPrice === undefined)
    return talk.say('assortment');
  return text && text.length <= 40 ? talk.say('foundText', { count, text }) : talk.say('found', { count });
}

function notFound(talk: Talk, { query, page }: OutcomeOf<'found'>) {
  if (page > 0) return offer(talk, talk.say('noMore'), fallbackOffers(talk));
  const text = query.text.trim();
  const said = text ? talk.say('notFound', { text }) : talk.say('noneFits');
  talk.state.failures += 1;
  if (talk.state.failures > 1) confirmPerson(talk, said);
  else offer(talk, said, fallbackOffers(talk));
}

function productOffers(talk: Talk, seen: Seen[]): Offer[] {
  return seen.map(({ product }) => {
    const label = titleOf(talk, product);
    return { label, command: showCommand(product.handle, label) };
  });
}

function moreOffer(talk: Talk, { seen, page, total, pageSize }: OutcomeOf<'found'>): Offer[] {
  return page * pageSize + seen.length < total ? [{ label: talk.say('seeMore'), command: { name: 'more' } }] : [];
}

export function shown(talk: Talk, { seen }: OutcomeOf<'shown'>) {
  const [first] = seen;
  if (first && seen.length === 1) return card(talk, first, []);
  remember(talk, seen);
  tell(talk, listLines(talk, seen), { kind: 'products', items: cardsOf(talk, seen) });
  suggest(talk, talk.say('whichLike'), productOffers(talk, seen));
}

/** One product in full: price, choices, what it is, whether it can be had; then the way into the cart. */
function card(talk: Talk, seen: Seen, before: string[]) {
  if (isGone(seen)) return goneButOthers(talk, seen, before);
  remember(talk, [seen]);
  const lines = [
    ...before,
    titleLine(talk, seen),
    summaryOf(talk, seen, longestSummary),
    ...optionLines(talk, seen),
    stockNote(talk, seen),
  ];
  tell(talk, lines, { kind: 'products', items: cardsOf(talk, [seen]) });
  offerToAdd(talk, seen, null);
}

/** Said only when it matters: few are left of what is meant. */
function stockNote(talk: Talk, seen: Seen): string {
  const [only] = variantsOf(seen);
  const left = only && variantsOf(seen).length === 1 ? leftOf(seen, only) : null;
  return left !== null && left > 0 && left <= 5 ? talk.say('inStockLeft', { title: seenName(talk, seen), left }) : '';
}

/** Asks for the open option when there is one, else whether to add; nothing when it is sold out. */
function offerToAdd(talk: Talk, seen: Seen, quantity: number | null) {
  const variants = variantsOf(seen);
  if (!variants.some((variant) => canBeHad(seen, variant))) return offer(talk, '', fallbackOffers(talk));
  const { product } = seen;
  const options = seen.variant?.options ?? seen.options;
  const command = addCommand(product.handle, options, quantity ?? undefined);
  ask(talk, {
    pending: { kind: 'confirm', what: 'add' },
    expects: { field: 'confirm' },
    question: talk.say('shallIAdd'),
    offers: [{ label: talk.say('addToCart'), command }],
    task: { command, slot: 'item' },
  });
}

export function price(talk: Talk, { seen, quantity }: OutcomeOf<'price'>) {
  const [first] = seen;
  if (!first) return;
  if (seen.length > 1) return shown(talk, { kind: 'shown', seen });
  focusOn(talk, first);
  tell(talk, priceSentence(talk, first, quantity));
  offerToAdd(talk, first, quantity);
}

function priceSentence(talk: Talk, seen: Seen, quantity: number | null): string {
  const title = seenName(talk, seen);
  const prices = variantsOf(seen).map(({ price: amount }) => amount);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  if (low !== high) return talk.say('priceRange', { title, low: money(talk, low), high: money(talk, high) });
  const amount = money(talk, low);
  if (quantity && quantity > 1)
    return talk.say('priceMany', { title, quantity, price: amount, total: money(talk, low * quantity) });
  const before = reducedFrom(seen);
  if (before !== null) return talk.say('priceReduced', { title, price: amount, before: money(talk, before) });
  return talk.say('price', { title, price: amount });
}

export function stock(talk: Talk, { seen, quantity }: OutcomeOf<'stock'>) {
  const [first] = seen;
  if (!first) return;
  if (seen.length > 1) return shown(talk, { kind: 'shown', seen });
  if (isGone(first)) return goneButOthers(talk, first);
  focusOn(talk, first);
  tell(talk, stockSentences(talk, first, quantity));
  offerToAdd(talk, first, quantity);
}

function stockSentences(talk: Talk, seen: Seen, quantity: number | null): string[] {
  const title = seenName(talk, seen);
  const variants = variantsOf(seen);
  const live = variants.filter((variant) => canBeHad(seen, variant));
  if (live.length === 0) return [talk.say('soldOut', { title })];
  const lines = variants.length === 1 ? [] : optionLines(talk, seen);
  const lefts = live.map((variant) => leftOf(seen, variant));
  const left = lefts.includes(null) ? null : Math.max(...lefts.map((count) => count ?? 0));
  if (quantity && quantity > 1 && left !== null && left < quantity)
    return [talk.say('tooFew', { title, quantity, left }), ...lines];
  if (quantity && quantity > 1) return [talk.say('enough', { title, quantity }), ...lines];
  if (variants.length === 1 && left !== null) return [talk.say('inStockLeft', { title, left })];
  return [talk.say('inStock', { title }), ...lines];
}

export function options(talk: Talk, { seen, option }: OutcomeOf<'options'>) {
  focusOn(talk, seen);
  const title = titleOf(talk, seen.product);
  const own = seen.product.options.filter(({ values }) => values.length > 1);
  const asked = own.filter(({ name }) => name === option);
  const lines = (asked.length > 0 ? asked : own).map(({ name }) =>
    talk.say('choicesOf', {
      title,
      option: optionWord(talk, name).toLowerCase(),
      values: valueWords(talk, seen, name),
    }),
  );
  tell(talk, lines.length > 0 ? lines : talk.say('noChoices', { title }));
  offerToAdd(talk, seen, null);
}

export function fact(talk: Talk, { seen, sentences }: OutcomeOf<'fact'>) {
  if (!seen) return offer(talk, talk.say('factWhich'), fallbackOffers(talk));
  const isAmongOthers = talk.outcomes.filter(({ kind }) => kind === 'fact').length > 1;
  if (isAmongOthers && sentences.length === 0 && talk.outcomes.some(hasFact)) return;
  if (!isAmongOthers) focusOn(talk, seen);
  const title = titleOf(talk, seen.product);
  if (sentences.length === 0 && isGone(seen)) return goneButOthers(talk, seen);
  if (sentences.length === 0) return confirmPerson(talk, unsaid(talk, seen));
  tell(talk, [talk.say('factFrom', { title }), ...sentences]);
}

/** Honest that it does not say; the whole of a short description may tell the customer enough all the same. */
function unsaid(talk: Talk, seen: Seen): string {
  const title = titleOf(talk, seen.product);
  const all = [summaryOf(talk, seen, longestSummary), ...optionLines(talk, seen)].filter(Boolean);
  return all.length > 0 ? [talk.say('factNearest', { title }), ...all].join('\n') : talk.say('factUnknown', { title });
}

function hasFact(outcome: Outcome): boolean {
  return outcome.kind === 'fact' && outcome.sentences.length > 0;
}

export function size(talk: Talk, { seen, advice }: OutcomeOf<'size'>) {
  const fitting =
    advice.kind === 'fits' ? { ...seen, variant: null, options: { ...seen.options, ...advice.options } } : seen;
  focusOn(talk, fitting);
  const title = titleOf(talk, seen.product);
  if (advice.kind === 'none' && advice.sizes.length === 0)
    return confirmPerson(talk, talk.say('factUnknown', { title }));
  if (advice.kind === 'none')
    return confirmPerson(talk, talk.say('sizeNone', { title, sizes: advice.sizes.join(', ') }));
  tell(talk, sizeLines(talk, title, advice));
  if (advice.kind === 'fits') offerToAdd(talk, fitting, null);
}

function sizeLines(talk: Talk, title: string, advice: Exclude<SizeAdvice, { kind: 'none' }>): string[] {
  if (advice.kind === 'fits') return [talk.say('sizeFits', { title, size: advice.size, row: advice.row })];
  if (advice.kind === 'range')
    return [talk.say(advice.holds ? 'rangeHolds' : 'rangeMisses', { title }), advice.sentence];
  if (advice.kind === 'table') return [talk.say('sizeTable', { title }), ...advice.rows];
  return [talk.say('factFrom', { title }), ...advice.sentences];
}

export function reviews(talk: Talk, { seen }: OutcomeOf<'reviews'>) {
  if (seen) focusOn(talk, seen);
  tell(talk, seen ? talk.say('noReviewsOf', { title: titleOf(talk, seen.product) }) : talk.say('noReviews'));
}

export function compared(talk: Talk, { seen }: OutcomeOf<'compared'>) {
  remember(talk, seen);
  const blocks = seen.flatMap((one, index) => [
    `${index + 1}. ${titleOf(talk, one.product)}: ${priceWords(talk, one)}`,
    ...optionLines(talk, one),
    ...Object.entries(one.product.attributes)
      .slice(0, 6)
      .map(([name, value]) => `${name}: ${value}`),
    summaryOf(talk, one, 110),
  ]);
  tell(talk, [talk.say('compared'), ...blocks], { kind: 'products', items: cardsOf(talk, seen) });
  suggest(talk, talk.say('whichLike'), productOffers(talk, seen));
}

export function offers(talk: Talk, { reduced, promotions }: OutcomeOf<'offers'>) {
  if (reduced.length === 0 && promotions.length === 0) return offer(talk, talk.say('noOffers'), fallbackOffers(talk));
  const lines = [
    talk.say('offers'),
    ...listLines(talk, reduced),
    ...promotions.map((promotion) => `- ${promotionLine(talk, promotion)}`),
  ];
  if (reduced.length === 0) return tell(talk, lines);
  remember(talk, reduced);
  tell(talk, lines, { kind: 'products', items: cardsOf(talk, reduced) });
  suggest(talk, talk.say('whichLike'), productOffers(talk, reduced));
}

export function coupons(talk: Talk, { promotions }: OutcomeOf<'coupons'>) {
  if (promotions.length === 0) return tell(talk, talk.say('noCoupons'));
  tell(talk, [talk.say('coupons'), ...promotions.map((promotion) => `- ${promotionLine(talk, promotion)}`)]);
}
