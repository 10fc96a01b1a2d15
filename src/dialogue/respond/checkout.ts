import type { CheckoutSummary } from '#commerce/checkout';
import type { Order, OrderPayment } from '#commerce/orders';
import type { PaymentMethod } from '#commerce/payments';
import { isPaidOnDelivery } from '#commerce/payments';
import type { Address } from '#platform/db';
import type { CheckoutField, Command } from '#understanding';
import type { CheckoutQuestion, OutcomeOf, ShippingChoice } from '../outcomes.ts';
import type { Offer } from '../state.ts';
import { cartLines, discountLines } from './cart.ts';
import { receiptUrl } from './links.ts';
import { cartOffer, checkoutOffer, fallbackOffers, personOffer, seeProducts } from './offers.ts';
import { ask, date, money, offer, seenName, type Talk, tell } from './talk.ts';

/** The address as typed; what was read out of it is in it already. */
export function addressLine({ line, city, region, postcode }: Address): string {
  const more = [city, region, postcode].filter((part) => part && !line.toLowerCase().includes(part.toLowerCase()));
  return [line, ...more].join(', ');
}

export function checkoutAsks(talk: Talk, { question, accepted, remembered }: OutcomeOf<'checkoutAsks'>) {
  const before = accepted.length > 0 && question.field !== 'confirm' ? [talk.say('noted')] : [];
  put(talk, question, remembered ? [...before, talk.say('takenOver')] : before);
}

const invalidPhrases = {
  name: 'invalidName',
  phone: 'invalidPhone',
  email: 'invalidEmail',
  address: 'invalidAddress',
  shipping_method: 'invalidShipping',
  payment_method: 'invalidPayment',
} as const;

export function checkoutInvalid(talk: Talk, { field, reason, question }: OutcomeOf<'checkoutInvalid'>) {
  put(talk, question, [reason === 'notDelivered' ? talk.say('notDelivered') : talk.say(invalidPhrases[field])]);
}

function put(talk: Talk, question: CheckoutQuestion, before: string[]) {
  switch (question.field) {
    case 'shipping_method':
      return askShipping(talk, question.choices, before);
    case 'payment_method':
      return askPayment(talk, question.choices, before);
    case 'confirm':
      return askConfirm(talk, question.summary, before);
    default:
      return askField(talk, question.field, before);
  }
}

const fieldPhrases = { name: 'askName', phone: 'askPhone', email: 'askEmail', address: 'askAddress' } as const;

function askField(talk: Talk, field: keyof typeof fieldPhrases, before: string[]) {
  ask(talk, { pending: { kind: 'field', field }, expects: { field }, question: talk.say(fieldPhrases[field]), before });
}

function askShipping(talk: Talk, choices: ShippingChoice[], before: string[]) {
  const labels = choices.map((choice) => choice.name);
  const lines = choices.map((choice, index) => `${index + 1}. ${shippingLine(talk, choice)}`);
  ask(talk, {
    pending: { kind: 'shipping_method', ids: choices.map(({ id }) => id), labels },
    expects: { field: 'shipping_method' },
    question: [talk.say('askShipping'), ...lines].join('\n'),
    offers: choices.map((choice) => giving('shipping_method', choice.id, shippingLine(talk, choice))),
    before,
  });
}

/** "2-4 days": by the last number; what the shop wrote in words stays. */
function daysWords(talk: Talk, days: string): string {
  return /\p{L}/u.test(days) ? days : talk.say('days', { days, last: lastNumber(days) });
}

/** Of "2-4" the 4; the plural goes by it. */
export function lastNumber(days: string): number {
  return Number(days.match(/\d+/g)?.at(-1) ?? 2);
}

/** "JNE Reguler: Rp12.000 (2-3 days)". */
export function shippingLine(talk: Talk, { name, price, days }: ShippingChoice): string {
  const cost = price === 0 ? talk.say('free') : money(talk, price);
  return days ? `${name}: ${cost} (${daysWords(talk, days)})` : `${name}: ${cost}`;
}

function askPayment(talk: Talk, choices: PaymentMethod[], before: string[]) {
  const labels = choices.map(({ label }) => label);
  ask(talk, {
    pending: { kind: 'payment_method', ids: choices.map(({ id }) => id), labels },
    expects: { field: 'payment_method' },
    question: [talk.say('askPayment'), ...labels.map((label, index) => `${index + 1}. ${label}`)].join('\n'),
    offers: choices.map(({ id }, index) => giving('payment_method', id, labels[index] ?? id)),
    before,
  });
}

function giving(field: CheckoutField, value: string, label: string): Offer {
  return { label, command: { name: 'give', field, value } };
}

/** The whole order as it will be placed; nothing is placed without a yes to it. */
function askConfirm(talk: Talk, summary: CheckoutSummary, before: string[]) {
  const total = money(talk, summary.total);
  talk.state.agreedTotal = summary.total;
  tell(talk, [...before, talk.say('summary'), ...summaryLines(talk, summary)], { kind: 'cart' });
  ask(talk, {
    pending: { kind: 'confirm', what: 'order' },
    expects: { field: 'confirm' },
    question: talk.say('confirmOrder', { total }),
    offers: [
      { label: talk.say('confirm'), command: { name: 'yes' } },
      { label: talk.say('changeSomething'), command: { name: 'no' } },
    ],
  });
}

function summaryLines(talk: Talk, summary: CheckoutSummary): string[] {
  const { cart, shipping, total, payment } = summary;
  const { name, phone, address } = summary;
  return [
    ...cartLines(talk, cart),
    ...discountLines(talk, cart),
    shipping
      ? talk.say('shippingCost', { amount: shipping.price === 0 ? talk.say('free') : money(talk, shipping.price) })
      : '',
    talk.say('total', { amount: money(talk, total) }),
    talk.say('receiver', { name: name ?? '', phone: phone ?? '' }),
    address ? talk.say('sendTo', { address: addressLine(address) }) : '',
    shipping
      ? talk.say('sendBy', {
          method: shipping.days ? `${shipping.name} (${daysWords(talk, shipping.days)})` : shipping.name,
        })
      : '',
    payment ? talk.say('payBy', { method: payment.label }) : '',
  ];
}

export function asksChange(talk: Talk) {
  const change = (field: CheckoutField): Command => ({ name: 'change', field });
  offer(talk, talk.say('whatToChange'), [
    { label: talk.say('changeCart'), command: { name: 'show_cart' } },
    { label: talk.say('changeAddress'), command: change('address') },
    { label: talk.say('changeShipping'), command: change('shipping_method') },
    { label: talk.say('changePayment'), command: change('payment_method') },
    { label: talk.say('changeName'), command: change('name') },
    { label: talk.say('changePhone'), command: change('phone') },
  ]);
}

export function checkoutShort(talk: Talk, { lines }: OutcomeOf<'checkoutShort'>) {
  const told = lines.map(({ seen, left }) => {
    const title = seenName(talk, seen);
    return left === 0 ? talk.say('noneLeft', { title }) : talk.say('onlyLeft', { title, left });
  });
  tell(talk, [talk.say('short'), ...told]);
  offer(talk, talk.say('whatToChange'), [cartOffer(talk), seeProducts(talk), personOffer(talk)]);
}

export function priceChanged(talk: Talk, { summary }: OutcomeOf<'priceChanged'>) {
  askConfirm(talk, summary, [talk.say('priceChanged', { total: money(talk, summary.total) })]);
}

export function checkoutPaused(talk: Talk, { cart }: OutcomeOf<'checkoutPaused'>) {
  if (cart.lines.length === 0) return offer(talk, talk.say('dropped'), fallbackOffers(talk));
  offer(talk, talk.say('paused'), [checkoutOffer(talk), cartOffer(talk)]);
}

export function noted(talk: Talk, { cart }: OutcomeOf<'noted'>) {
  if (talk.state.pending) return tell(talk, talk.say('noted'));
  offer(talk, talk.say('noted'), [cart.lines.length > 0 ? checkoutOffer(talk) : seeProducts(talk)]);
}

export function placed(talk: Talk, { order, payment, again }: OutcomeOf<'placed'>) {
  const { number, total } = order;
  talk.state = {
    ...talk.state,
    pending: null,
    task: null,
    queue: [],
    offered: [],
    question: null,
    undo: null,
    shown: [],
    focus: null,
  };
  const said = again ? talk.say('placedAgain', { number }) : talk.say('placed', { number, total: money(talk, total) });
  tell(talk, [said, ...cartLines(talk, order), ...sumLines(talk, order)], { kind: 'order' });
  payNow(talk, order, payment);
  tell(talk, talk.say('receipt', { url: receiptUrl(talk.voice, order) }));
}

/** What was taken off, what delivery costs, and what it comes to. */
export function sumLines(talk: Talk, order: Order): string[] {
  return [
    ...discountLines(talk, order),
    talk.say('shippingCost', { amount: order.shipping === 0 ? talk.say('free') : money(talk, order.shipping) }),
    talk.say('total', { amount: money(talk, order.total) }),
  ];
}

/** How to pay, from what the provider said; nothing when nothing is to be paid. */
export function payNow(talk: Talk, order: Order, payment: OrderPayment | null) {
  if (isPaidOnDelivery(order.paymentMethod)) return tell(talk, talk.say('payCod', { total: money(talk, order.total) }));
  if (payment?.state !== 'pending' && payment?.state !== 'failed') return; // a failed try may be followed by another
  tell(talk, paymentLines(talk, payment, order.total), {
    kind: 'payment',
    invoice: payment.url
      ? { reference: payment.reference, amount: payment.amount, currency: order.currency, title: order.number }
      : undefined,
    payment: {
      method: payment.provider,
      url: payment.url ?? undefined,
      qr: typeof payment.details.qr === 'string' ? payment.details.qr : undefined,
      expiresAt: payment.expiresAt?.toISOString(),
    },
  });
}

function paymentLines(talk: Talk, payment: OrderPayment, orderTotal: number): string[] {
  const amount = money(talk, payment.amount);
  const total = money(talk, orderTotal);
  const { bank, account, holder } = payment.details;
  const isTransfer = typeof bank === 'string' && typeof account === 'string';
  return [
    isTransfer ? talk.say('payTransfer', { bank, account, holder: String(holder ?? ''), amount }) : '',
    isTransfer ? (amount === total ? talk.say('payExact') : talk.say('payUnique', { amount, total })) : '',
    payment.url ? talk.say('payLink', { url: payment.url }) : '',
    payment.expiresAt ? talk.say('payUntil', { date: date(talk, payment.expiresAt, true) }) : '',
    isTransfer ? talk.say('payProof') : '',
  ];
}
