import type { Reply } from '#conversations';
import type { Answer, Voice } from '../answer.ts';
import type { Outcome } from '../outcomes.ts';
import { toldFrom } from '../sources.ts';
import type { DialogueState } from '../state.ts';
import * as cart from './cart.ts';
import * as checkout from './checkout.ts';
import * as flows from './flows.ts';
import { withWayBack } from './flows.ts';
import * as looking from './looking.ts';
import * as manners from './manners.ts';
import * as memory from './memory.ts';
import { confirmPerson } from './offers.ts';
import * as orders from './orders.ts';
import * as questions from './questions.ts';
import * as shop from './shop.ts';
import { openTalk, type Part, type Talk } from './talk.ts';

/**
 * Puts what came of a turn into words: one to three replies in the customer's language and the shop's tone, and the state
 * that these words leave. Pure: every fact is in the outcomes and the voice.
 */
export function respond(state: DialogueState, outcomes: Outcome[], voice: Voice): Answer {
  const told = withoutOvertaken(outcomes);
  const talk = openTalk({ ...state, failures: keepsFailures(told) ? state.failures : 0 }, told, voice);
  for (const outcome of told) phrase(talk, outcome);
  withWayBack(talk);
  talk.state.told = toldFrom(told);
  return {
    replies: capped(merged(voice.inPublic ? withoutOffers(talk.parts) : withLastOffer(talk.parts))),
    state: talk.state,
    language: talk.language,
    handover: talk.handover,
  };
}

function keepsFailures(outcomes: Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.kind === 'failed' || (outcome.kind === 'found' && outcome.total === 0));
}

/**
 * Of several questions of one checkout only the last is open; earlier ones were answered by the same message. That the cart
 * is empty has been said by what emptied it.
 */
function withoutOvertaken(outcomes: Outcome[]): Outcome[] {
  const last = outcomes.findLastIndex(({ kind }) => kind.startsWith('checkout') || kind === 'placed');
  const isEmptied = outcomes.some(({ kind }) => kind === 'removed' || kind === 'emptied');
  return outcomes.filter((outcome, index) => {
    if (isEmptied && outcome.kind === 'lacks' && outcome.what.kind === 'emptyCart') return false;
    return index >= last || outcome.kind !== 'checkoutAsks';
  });
}

type Phrases = { [K in Outcome['kind']]: (talk: Talk, outcome: Extract<Outcome, { kind: K }>) => void };

function phrase(talk: Talk, outcome: Outcome): void {
  const put = phrases[outcome.kind] as (talk: Talk, outcome: Outcome) => void;
  put(talk, outcome);
}

const phrases: Phrases = {
  said: manners.said,
  failed: manners.failed,
  found: looking.found,
  shown: looking.shown,
  price: looking.price,
  stock: looking.stock,
  options: looking.options,
  fact: looking.fact,
  size: looking.size,
  reviews: looking.reviews,
  compared: looking.compared,
  offers: looking.offers,
  coupons: looking.coupons,
  asksProduct: questions.asksProduct,
  asksOption: questions.asksOption,
  asksLine: questions.asksLine,
  asksConfirm: questions.asksConfirm,
  asksMeaning: questions.asksMeaning,
  asksAgain: questions.asksAgain,
  offersPerson: (talk) => confirmPerson(talk, ''),
  asksChange: checkout.asksChange,
  lacks: questions.lacks,
  added: cart.added,
  quantitySet: cart.quantitySet,
  removed: cart.removed,
  replaced: cart.replaced,
  emptied: cart.emptied,
  restored: cart.restored,
  outOfStock: cart.outOfStock,
  badQuantity: cart.badQuantity,
  cart: cart.cart,
  couponApplied: cart.couponApplied,
  couponRefused: cart.couponRefused,
  couponRemoved: cart.couponRemoved,
  checkoutAsks: checkout.checkoutAsks,
  checkoutInvalid: checkout.checkoutInvalid,
  checkoutShort: checkout.checkoutShort,
  checkoutPaused: checkout.checkoutPaused,
  noted: checkout.noted,
  priceChanged: checkout.priceChanged,
  placed: checkout.placed,
  orderStatus: orders.orderStatus,
  orderPay: orders.orderPay,
  orderProof: orders.orderProof,
  orderDelivery: orders.orderDelivery,
  orderCanceled: orders.orderCanceled,
  orderNotCancelable: orders.orderNotCancelable,
  orderAddress: orders.orderAddress,
  orderAddressElsewhere: orders.orderAddressElsewhere,
  orderPaymentChanged: orders.orderPaymentChanged,
  orderPaymentKept: orders.orderPaymentKept,
  asksOrderPayment: orders.asksOrderPayment,
  asksAddress: orders.asksAddress,
  orderReceipt: orders.orderReceipt,
  orderUnknown: orders.orderUnknown,
  asksOrder: orders.asksOrder,
  reordered: orders.reordered,
  asksFlow: flows.asksFlow,
  asksLead: flows.asksLead,
  flowSaid: flows.flowSaid,
  flowRecommended: flows.flowRecommended,
  leadSaved: flows.leadSaved,
  flowTold: flows.flowTold,
  faq: shop.faq,
  faqUnknown: shop.faqUnknown,
  hours: shop.hours,
  contact: shop.contact,
  shippingTold: shop.shippingTold,
  paymentWays: shop.paymentWays,
  stores: shop.stores,
  points: shop.points,
  handedOver: shop.handedOver,
  consent: shop.consent,
  erased: shop.erased,
  forgotten: memory.forgotten,
  known: memory.known,
  source: memory.source,
  exported: shop.exported,
  language: shop.languageSet,
};

/** "Shall I add it?" once, not after each of two answers. */
function withLastOffer(parts: Part[]): Reply[] {
  const last = parts.findLastIndex(({ isOffer, choices }) => isOffer || choices);
  return parts.filter(({ isOffer }, index) => !isOffer || index === last).map(({ isOffer: _, ...reply }) => reply);
}

function withoutOffers(parts: Part[]): Reply[] {
  return parts
    .filter(({ isOffer, expects }) => !isOffer && !expects)
    .map(({ isOffer: _, choices: __, ...reply }) => reply);
}

/** As few replies as can hold it all: text joins what stands beside it, a question and its choices join what they are about. */
function merged(parts: Reply[]): Reply[] {
  const replies: Reply[] = [];
  for (const part of parts) {
    const last = replies.at(-1);
    if (last && joins(last, part)) replies[replies.length - 1] = join(last, part);
    else if (part.text || part.choices) replies.push(part);
  }
  return replies;
}

const mostReplies = 3;

/** Never more than three: what is told last joins what stands before it. */
function capped(replies: Reply[]): Reply[] {
  const kept = replies.slice(0, mostReplies);
  const last = kept.at(-1);
  if (!last || replies.length <= mostReplies) return replies;
  return [...kept.slice(0, -1), replies.slice(mostReplies).reduce(join, last)];
}

const plain = new Set<Reply['kind']>(['text', 'choices']);

function joins(last: Reply, next: Reply): boolean {
  return plain.has(last.kind) || plain.has(next.kind) || last.kind === next.kind;
}

function join(last: Reply, next: Reply): Reply {
  const kind = plain.has(last.kind) ? (plain.has(next.kind) ? kindOf(last, next) : next.kind) : last.kind;
  const text = [last.text, next.text].filter(Boolean).join('\n');
  const items = [...(last.items ?? []), ...(next.items ?? [])];
  return {
    ...last,
    ...next,
    kind,
    text,
    ...(items.length > 0 && { items }),
    choices: next.choices ?? last.choices,
    expects: next.expects ?? last.expects,
  };
}

function kindOf(last: Reply, next: Reply): Reply['kind'] {
  return last.choices || next.choices ? 'choices' : 'text';
}
