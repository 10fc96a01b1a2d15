import type { Order } from '#commerce/orders';
import { isPaidOnDelivery } from '#commerce/payments';
import type { OutcomeOf } from '../outcomes.ts';
import type { PhraseKey } from '../replies/phrases.ts';
import { cartLines } from './cart.ts';
import { addressLine, lastNumber, payNow, sumLines } from './checkout.ts';
import { receiptUrl } from './links.ts';
import { checkoutOffer, confirmPerson, fallbackOffers } from './offers.ts';
import { ask, listed, money, offer, suggest, type Talk, tell } from './talk.ts';

const statusPhrases = {
  pending: 'statusPending',
  confirmed: 'statusConfirmed',
  packed: 'statusPacked',
  shipped: 'statusShipped',
  delivered: 'statusDelivered',
  completed: 'statusCompleted',
  canceled: 'statusCanceled',
  returned: 'statusReturned',
} as const satisfies Record<Order['status'], PhraseKey>;

const paymentPhrases = {
  unpaid: 'paymentUnpaid',
  pending: 'paymentPending',
  paid: 'paymentPaid',
  refunded: 'paymentRefunded',
  failed: 'paymentFailed',
} as const satisfies Record<Order['paymentStatus'], PhraseKey>;

function statusWords(talk: Talk, { status }: Order): string {
  return talk.say(statusPhrases[status]);
}

export function orderStatus(talk: Talk, { order, payment, days }: OutcomeOf<'orderStatus'>) {
  const { number, tracking } = order;
  const isOver = order.status === 'canceled' || order.status === 'returned';
  const lines = [
    talk.say('order', { number, status: statusWords(talk, order) }),
    ...cartLines(talk, order),
    ...sumLines(talk, order),
    isOver && order.paymentStatus === 'unpaid' ? '' : paymentWords(talk, order),
    tracking ? talk.say('tracking', { tracking }) : '',
    !tracking && isWaiting(order) ? talk.say('trackingLater') : '',
    days && isWaiting(order) ? talk.say('delivery', { days, last: lastNumber(days) }) : '',
  ];
  tell(talk, lines, { kind: 'order' });
  if (!isOver && (order.paymentStatus === 'pending' || order.paymentStatus === 'failed')) payNow(talk, order, payment);
}

function paymentWords(talk: Talk, order: Order): string {
  return isPaidOnDelivery(order.paymentMethod) && order.paymentStatus === 'unpaid'
    ? talk.say('paymentCod')
    : talk.say(paymentPhrases[order.paymentStatus]);
}

function isWaiting({ status }: Order): boolean {
  return status === 'pending' || status === 'confirmed' || status === 'packed';
}

export function orderDelivery(talk: Talk, { order, days }: OutcomeOf<'orderDelivery'>) {
  tell(
    talk,
    [
      talk.say('order', { number: order.number, status: statusWords(talk, order) }),
      order.tracking ? talk.say('tracking', { tracking: order.tracking }) : '',
      days ? talk.say('delivery', { days, last: lastNumber(days) }) : talk.say('deliveryUnknown'),
    ],
    { kind: 'order' },
  );
}

export function orderPay(talk: Talk, { order, payment }: OutcomeOf<'orderPay'>) {
  const { number, status } = order;
  if (order.paymentStatus === 'paid' || status === 'canceled') return tell(talk, talk.say('nothingToPay', { number }));
  payNow(talk, order, payment);
}

export function orderProof(talk: Talk, { order }: OutcomeOf<'orderProof'>) {
  const { number, paymentStatus } = order;
  tell(talk, paymentStatus === 'paid' ? talk.say('nothingToPay', { number }) : talk.say('proofTaken', { number }));
}

export function orderCanceled(talk: Talk, { order }: OutcomeOf<'orderCanceled'>) {
  const isPaid = order.paymentStatus === 'paid' || order.paymentStatus === 'refunded';
  tell(talk, [talk.say('canceled', { number: order.number }), isPaid ? talk.say('refundFollows') : ''], {
    kind: 'order',
  });
}

export function orderNotCancelable(talk: Talk, { order }: OutcomeOf<'orderNotCancelable'>) {
  const { number } = order;
  if (order.status === 'canceled') return tell(talk, talk.say('alreadyCanceled', { number }));
  confirmPerson(talk, talk.say('notCancelable', { number, status: statusWords(talk, order) }));
}

export function orderAddress(talk: Talk, { order, changed }: OutcomeOf<'orderAddress'>) {
  const { number } = order;
  if (!changed) return confirmPerson(talk, talk.say('addressLocked', { number }));
  tell(talk, talk.say('addressChanged', { number, address: addressLine(order.contact.address) }), { kind: 'order' });
}

export function orderAddressElsewhere(talk: Talk, { order, method }: OutcomeOf<'orderAddressElsewhere'>) {
  confirmPerson(talk, talk.say('addressElsewhere', { number: order.number, method }));
}

export function orderPaymentChanged(talk: Talk, { order, payment }: OutcomeOf<'orderPaymentChanged'>) {
  tell(talk, talk.say('paymentChanged', { number: order.number }), { kind: 'order' });
  payNow(talk, order, payment);
}

export function orderPaymentKept(talk: Talk, { order }: OutcomeOf<'orderPaymentKept'>) {
  confirmPerson(talk, talk.say('paymentLocked', { number: order.number }));
}

export function asksOrderPayment(talk: Talk, { order, choices }: OutcomeOf<'asksOrderPayment'>) {
  const labels = choices.map(({ label }) => label);
  ask(talk, {
    pending: { kind: 'payment_method', ids: choices.map(({ id }) => id), labels },
    expects: { field: 'payment_method' },
    question: [talk.say('askPayment'), ...labels.map((label, index) => `${index + 1}. ${label}`)].join('\n'),
    offers: choices.map(({ id, label }) => ({
      label,
      command: { name: 'change', field: 'payment_method', value: id },
    })),
    task: { command: { name: 'change', field: 'payment_method' }, slot: 'item' },
    before: [talk.say('order', { number: order.number, status: statusWords(talk, order) })],
  });
}

export function asksAddress(talk: Talk, { order }: OutcomeOf<'asksAddress'>) {
  ask(talk, {
    pending: { kind: 'field', field: 'address' },
    expects: { field: 'address' },
    question: talk.say('addressAsk', { number: order.number }),
    task: { command: { name: 'change_order_address', number: order.number }, slot: 'item' },
  });
}

export function orderReceipt(talk: Talk, { order }: OutcomeOf<'orderReceipt'>) {
  tell(talk, talk.say('receipt', { url: receiptUrl(talk.voice, order) }), { kind: 'order' });
}

export function orderUnknown(talk: Talk, { number }: OutcomeOf<'orderUnknown'>) {
  const said = number ? talk.say('unknownOrder', { number }) : talk.say('noOrders');
  offer(talk, said, fallbackOffers(talk));
}

export function asksOrder(talk: Talk, { orders, onChosen }: OutcomeOf<'asksOrder'>) {
  const numbers = orders.map(({ number }) => number);
  const lines = orders.map((order, index) => {
    return `${index + 1}. ${talk.say('order', { number: order.number, status: statusWords(talk, order) })}`;
  });
  ask(talk, {
    pending: { kind: 'order', numbers },
    expects: { field: 'option' },
    question: [talk.say('whichOrder'), ...lines].join('\n'),
    offers: numbers.map((number) => ({ label: number, command: { ...onChosen, number } as typeof onChosen })),
    task: { command: onChosen, slot: 'item' },
  });
}

export function reordered(talk: Talk, { cart, before, missing }: OutcomeOf<'reordered'>) {
  talk.state.undo = before;
  const lines = [
    missing.length < cart.lines.length + missing.length ? talk.say('reordered') : '',
    missing.length > 0 ? talk.say('reorderMissing', { titles: listed(talk, missing) }) : '',
    ...cartLines(talk, cart),
    talk.say('total', { amount: money(talk, cart.total) }),
  ];
  tell(talk, lines, { kind: 'cart' });
  suggest(talk, talk.say('nextStep'), [checkoutOffer(talk)], { name: 'checkout' });
}
