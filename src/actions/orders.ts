import { readAddress, shippingChoices } from '#commerce/checkout';
import {
  cancelOrder,
  changeOrderAddress,
  changePaymentWay,
  findOrderOf,
  isOpenToCustomer,
  mayChangePayment,
  type OrderAndPayment,
  ordersOf,
  recordProof,
  reorder,
} from '#commerce/orders';
import { paymentMethods } from '#commerce/payments';
import { shippingMethods } from '#commerce/shop';
import type { OrderWish, Outcome, StepOf } from '#dialogue';
import type { Command } from '#understanding';
import { faqAnswer } from './faq.ts';
import { type Acting, whose } from './scene.ts';

type Wish<W extends OrderWish['wish']> = Extract<OrderWish, { wish: W }>;

/** Something about an order of this customer: the one named, the only one that it can be about, or the newest. */
export async function order(acting: Acting, step: StepOf<'order'>): Promise<Outcome[]> {
  const { tx, shop, customer } = acting;
  const { wish, number } = step;
  const which =
    number === null && (wish.wish === 'cancel' || wish.wish === 'address') ? await askWhich(acting, wish) : null;
  if (which) return [which];
  const found = await findOrderOf(tx, shop.id, customer.id, number);
  if (!found) return [answerWithoutOrder(acting, step)];
  return [await about(acting, step, found)].flat();
}

/** Who has no order may have asked in general: "do you give invoices?", "can I return things?" */
function answerWithoutOrder(acting: Acting, { wish, number }: StepOf<'order'>): Outcome {
  const general = wish.wish === 'status' ? null : faqAnswer(acting, acting.said, sureWithoutOrder);
  const policy = wish.wish === 'return' ? faqAnswer(acting, returnWords, 0) : null;
  return general ?? policy ?? { kind: 'orderUnknown', number };
}

const sureWithoutOrder = 0.45;

/** Several orders could be changed: which one is asked, rather than the newest taken. */
async function askWhich({ tx, shop, customer }: Acting, wish: OrderWish): Promise<Outcome | null> {
  const open = (await ordersOf(tx, shop.id, customer.id, 10)).filter(({ status }) => isOpenToCustomer(status));
  if (open.length < 2) return null;
  const onChosen: Command =
    wish.wish === 'address' ? { name: 'change_order_address', value: wish.value } : { name: 'cancel_order' };
  return { kind: 'asksOrder', orders: open.slice(0, 5), onChosen };
}

async function about(
  acting: Acting,
  { wish, confirmed }: StepOf<'order'>,
  found: OrderAndPayment,
): Promise<Outcome | Outcome[]> {
  switch (wish.wish) {
    case 'status':
      return { kind: 'orderStatus', ...found, days: daysOf(acting, found) };
    case 'delivery':
      return { kind: 'orderDelivery', order: found.order, days: daysOf(acting, found) };
    case 'receipt':
      return { kind: 'orderReceipt', order: found.order };
    case 'pay':
      return { kind: 'orderPay', ...found };
    case 'cancel':
      return cancel(acting, found, confirmed);
    case 'address':
      return changeAddress(acting, found, wish);
    case 'payment':
      return changePayment(acting, found, wish);
    case 'paid':
      return paid(acting, found, wish);
    case 'return':
      return returned(acting, found, wish);
  }
}

function daysOf({ shop }: Acting, { order: { shippingMethod } }: OrderAndPayment): string | null {
  return shippingMethods(shop).find(({ id }) => id === shippingMethod)?.days ?? null;
}

async function cancel(acting: Acting, { order }: OrderAndPayment, confirmed: boolean): Promise<Outcome> {
  if (!isOpenToCustomer(order.status)) return { kind: 'orderNotCancelable', order };
  const onYes: Command = { name: 'cancel_order', number: order.number };
  if (!confirmed) return { kind: 'asksConfirm', what: 'cancel_order', onYes, order };
  const by = { actor: 'customer', reason: 'asked in the chat', now: acting.now } as const;
  const result = await cancelOrder(acting.tx, acting.shop.id, { orderId: order.id, ...by });
  return result.kind === 'canceled'
    ? { kind: 'orderCanceled', order: result.order }
    : { kind: 'orderNotCancelable', order: result.order };
}

async function changeAddress(acting: Acting, { order }: OrderAndPayment, { value }: Wish<'address'>): Promise<Outcome> {
  if (!isOpenToCustomer(order.status)) return { kind: 'orderAddress', order, changed: false };
  const read = value ? readAddress(value) : null;
  if (read?.kind !== 'read') return { kind: 'asksAddress', order };
  const way = shippingMethods(acting.shop).find(({ id }) => id === order.shippingMethod);
  const goesThere = shippingChoices({ status: 'none', address: read.value }, acting.shop).some(
    ({ id }) => id === way?.id,
  );
  if (way && !goesThere) return { kind: 'orderAddressElsewhere', order, method: way.name };
  const by = { actor: 'customer', reason: 'asked in the chat', now: acting.now } as const;
  const result = await changeOrderAddress(acting.tx, acting.shop.id, { orderId: order.id, address: read.value, ...by });
  return { kind: 'orderAddress', order: result.order, changed: result.kind === 'changed' };
}

/** Another way to pay, while no money has come. */
async function changePayment(acting: Acting, found: OrderAndPayment, { value }: Wish<'payment'>): Promise<Outcome> {
  const { tx, shop, language, baseUrl, now } = acting;
  const { order } = found;
  const others = paymentMethods(shop, order.total, language).filter(({ id }) => id !== order.paymentMethod);
  if (!mayChangePayment(found) || others.length === 0) return { kind: 'orderPaymentKept', order };
  if (!others.some(({ id }) => id === value)) return { kind: 'asksOrderPayment', order, choices: others };
  const by = { actor: 'customer', reason: 'asked in the chat', now } as const;
  const result = await changePaymentWay(tx, shop, { orderId: order.id, method: value ?? '', baseUrl, ...by });
  if (result.kind === 'tooLate') return { kind: 'orderPaymentKept', order: result.order };
  return { kind: 'orderPaymentChanged', order: result.order, payment: result.payment };
}

async function paid(acting: Acting, found: OrderAndPayment, { text }: Wish<'paid'>): Promise<Outcome> {
  const result = await recordProof(acting.tx, acting.shop.id, {
    orderId: found.order.id,
    proof: text,
    now: acting.now,
  });
  if (result.kind === 'recorded') return { kind: 'orderProof', order: result.order };
  if (/^https?:/.test(text)) return { kind: 'said', manner: 'picture' };
  return { kind: 'orderStatus', order: result.order, payment: result.payment, days: daysOf(acting, found) };
}

/** Asked in general, the shop's answer will do, and a person if it does not; a wish to return goes to a person at once. */
function returned(acting: Acting, { order }: OrderAndPayment, { reason = '' }: Wish<'return'>): Outcome[] {
  const policy = faqAnswer(acting, acting.said, sureOfPolicy) ?? faqAnswer(acting, returnWords, 0);
  const told = policy ? [policy] : [];
  if (policy && acting.said.includes('?')) return [...told, { kind: 'offersPerson' }];
  return [...told, { kind: 'handedOver', reason: 'return', text: reason, cart: acting.cart, order }];
}

const sureOfPolicy = 0.4;
/** "Return" as the four languages write it in a shop's answers. */
const returnWords = 'return refund retur pengembalian tukar возврат обмен devolução troca';

export async function orderAgain(acting: Acting): Promise<Outcome> {
  const { tx, shop } = acting;
  const result = await reorder(tx, shop, { ...whose(acting), number: null });
  if (result.kind === 'noOrder') return { kind: 'orderUnknown', number: null };
  const missing = result.missing.map(({ title }) => title);
  if (result.kind === 'allGone')
    return { kind: 'lacks', what: { kind: 'product', text: missing.join(', '), alike: [] }, alike: [] };
  acting.cart = result.cart;
  return { kind: 'reordered', order: result.order, cart: result.cart, before: result.before, missing };
}
