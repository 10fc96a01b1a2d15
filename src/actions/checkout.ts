import {
  type CheckoutAsks,
  type CheckoutOutcome,
  giveCheckout,
  pauseCheckout,
  type ShortLine,
  shippingChoices,
  startCheckout,
  summaryOf,
} from '#commerce/checkout';
import { type Placed, placeOrder } from '#commerce/orders';
import { paymentMethods } from '#commerce/payments';
import type { CheckoutQuestion, Outcome, StepOf } from '#dialogue';
import type { CheckoutField } from '#understanding';
import type { Acting } from './scene.ts';
import { seenVariant } from './seen.ts';

export async function start(acting: Acting): Promise<Outcome> {
  const { cart, customer } = acting;
  const isFirst = cart.checkout.status === 'none' && typeof customer.preferences.paymentMethod === 'string';
  const outcome = outcomeOf(acting, await startCheckout(acting.tx, acting.shop, customerOf(acting), acting.now), []);
  const isSummary = outcome.kind === 'checkoutAsks' && outcome.question.field === 'confirm';
  return isFirst && isSummary ? { ...outcome, remembered: true } : outcome;
}

/** Data given in one message, one after another; what could not be read is said and asked again. */
export async function give(acting: Acting, { given, begins }: StepOf<'give'>): Promise<Outcome[]> {
  const { tx, shop, now } = acting;
  const accepted: CheckoutField[] = [];
  let last: CheckoutOutcome | undefined;
  let invalid: Extract<CheckoutOutcome, { kind: 'invalid' }> | undefined;
  for (const { field, value } of withWords(given)) {
    last = await giveCheckout(tx, shop, customerOf(acting), field, value, now);
    if (last.kind === 'invalid') invalid = last;
    else accepted.push(field);
  }
  if (!last) return [];
  const isNew = acting.cart.checkout.status !== 'active' && last.kind !== 'outOfStock';
  if (isNew && (!begins || accepted.length === 0 || acting.cart.lines.length === 0)) return notedOnly(acting, accepted);
  if (isNew) last = await startCheckout(tx, shop, customerOf(acting), now);
  if (invalid && last.kind === 'asks' && isWorthSaying(invalid, last, accepted)) last = { ...invalid, ask: last };
  return [outcomeOf(acting, last, accepted)];
}

/** Beside other data, figures alone are no name and no address. */
function withWords(given: StepOf<'give'>['given']): StepOf<'give'>['given'] {
  const isWordless = ({ field, value }: { field: CheckoutField; value: string }) =>
    (field === 'name' || field === 'address') && !/\p{L}{2}/u.test(value);
  return given.length > 1 ? given.filter((one) => !isWordless(one)) : given;
}

/** Nothing is being ordered: what could be read is kept for later, and nothing is asked out of the blue. */
function notedOnly({ said, cart }: Acting, fields: CheckoutField[]): Outcome[] {
  return [fields.length > 0 ? { kind: 'noted', fields, cart } : { kind: 'failed', text: said }];
}

/** A scrap of a message that gave something else is only spoken of when it is what is asked next. */
function isWorthSaying({ field }: { field: CheckoutField }, next: CheckoutAsks, accepted: CheckoutField[]): boolean {
  return accepted.length === 0 || field === next.field;
}

/** Asks for a datum anew; what was given before holds until another one comes. */
export async function change(acting: Acting, { field }: StepOf<'change'>): Promise<Outcome> {
  if (acting.cart.checkout.status !== 'active') await start(acting);
  return { kind: 'checkoutAsks', question: questionFor(acting, field), accepted: [] };
}

function questionFor({ shop, cart, language }: Acting, field: CheckoutField): CheckoutQuestion {
  const { total } = summaryOf(cart.checkout, shop, cart);
  if (field === 'shipping_method') return { field, choices: shippingChoices(cart.checkout, shop) };
  if (field === 'payment_method') return { field, choices: paymentMethods(shop, total, language) };
  return { field };
}

export async function pause(acting: Acting): Promise<Outcome> {
  await pauseCheckout(acting.tx, acting.shop, acting.customer.id, acting.now);
  acting.cart = { ...acting.cart, checkout: { ...acting.cart.checkout, status: 'paused' } };
  return { kind: 'checkoutPaused', cart: acting.cart };
}

export async function place(acting: Acting, { agreedTotal }: StepOf<'placeOrder'>): Promise<Outcome> {
  const { tx, shop, customer, conversationId, language, baseUrl, now } = acting;
  const wish = { customerId: customer.id, conversationId, language, confirmedTotal: agreedTotal, baseUrl, now };
  return placedOutcome(acting, await placeOrder(tx, shop, wish));
}

async function placedOutcome(acting: Acting, placed: Placed): Promise<Outcome> {
  switch (placed.kind) {
    case 'placed':
    case 'alreadyPlaced':
      acting.cart = { ...acting.cart, id: null, lines: [], checkout: { status: 'none' } };
      return { kind: 'placed', order: placed.order, payment: placed.payment, again: placed.kind === 'alreadyPlaced' };
    case 'outOfStock':
      return shortOutcome(acting, placed.lines);
    case 'priceChanged':
      return { kind: 'priceChanged', summary: placed.summary };
    case 'incomplete':
      return start(acting);
    case 'emptyCart':
      return { kind: 'lacks', what: { kind: 'emptyCart' }, alike: [] };
  }
}

/** Ways to pay are named in the language of the talk. */
function customerOf({ customer, language }: Acting) {
  return { ...customer, language };
}

function outcomeOf(acting: Acting, result: CheckoutOutcome, accepted: CheckoutField[]): Outcome {
  switch (result.kind) {
    case 'asks':
      acting.cart = result.summary.cart;
      return { kind: 'checkoutAsks', question: questionOf(result), accepted };
    case 'invalid':
      return { kind: 'checkoutInvalid', field: result.field, reason: result.reason, question: questionOf(result.ask) };
    case 'outOfStock':
      return shortOutcome(acting, result.lines);
    case 'emptyCart':
      return { kind: 'lacks', what: { kind: 'emptyCart' }, alike: [] };
  }
}

function questionOf(asks: CheckoutAsks): CheckoutQuestion {
  if (asks.field === 'confirm') return { field: 'confirm', summary: asks.summary };
  if (asks.field === 'shipping_method') return { field: asks.field, choices: asks.choices };
  if (asks.field === 'payment_method') return { field: asks.field, choices: asks.choices };
  return { field: asks.field };
}

function shortOutcome(acting: Acting, lines: ShortLine[]): Outcome {
  const told = lines.flatMap(({ variantId, wanted, left }) => {
    const seen = seenVariant(acting, variantId);
    return seen ? [{ seen, wanted, left }] : [];
  });
  return { kind: 'checkoutShort', lines: told };
}
