import { shippingMethods } from '#commerce/shop';
import { type Command, type CommandName, type CommandOf, saysPickup } from '#understanding';
import { answerFlow, back, skip, startFlow } from '../flows/answer-flow.ts';
import { offeredFlows } from '../flows/began-flow.ts';
import { leadGiven, leadOf } from '../flows/lead-flow.ts';
import { isSpoken } from '../replies/all.ts';
import type { Step } from '../steps.ts';
import { add } from './add.ts';
import { changeQuantity, emptyCart, remove, setQuantity, undo } from './cart.ts';
import { choose } from './choosing.ts';
import { quantity } from './counted.ts';
import { type Draft, isAsking, push, settle } from './draft.ts';
import {
  askFact,
  askOptions,
  askPrice,
  askReviews,
  askSize,
  askStock,
  compare,
  find,
  more,
  recommend,
} from './looking.ts';
import { askKnown, forget } from './memory.ts';
import { paymentSaid } from './methods-said.ts';
import {
  cancelOrder,
  changeAddress,
  changePayment,
  deliveryTime,
  orderWish,
  paid,
  reorder,
  returnOrder,
} from './orders.ts';
import { cancel, correct, restart } from './repair.ts';
import { replace } from './replace.ts';
import { no, yes } from './yes-no.ts';

/** Decides on one command: steps are added to the draft, its state is changed. */
export function handle(draft: Draft, command: Command): void {
  const decideOn = handlers[command.name] as (draft: Draft, command: Command) => void;
  decideOn(draft, command);
}

type Handlers = { [N in CommandName]: (draft: Draft, command: CommandOf<N>) => void };

const say = (manner: Extract<Step, { do: 'say' }>['manner']) => (draft: Draft) => push(draft, { do: 'say', manner });
const just = (step: Step) => (draft: Draft) => push(draft, step);

const handlers: Handlers = {
  find,
  more,
  recommend,
  ask_price: askPrice,
  ask_stock: askStock,
  ask_options: askOptions,
  ask_fact: askFact,
  ask_size: askSize,
  ask_reviews: askReviews,
  compare,
  ask_offers: just({ do: 'tellOffers' }),
  add,
  set_quantity: setQuantity,
  change_quantity: changeQuantity,
  remove,
  replace,
  empty_cart: emptyCart,
  undo,
  show_cart: just({ do: 'showCart' }),
  apply_coupon: applyCoupon,
  remove_coupon: removeCoupon,
  ask_coupon: just({ do: 'tellCoupons' }),
  checkout,
  give: (draft, command) => {
    const leading = leadOf(draft);
    if (leading) leadGiven(draft, leading, command);
    else give(draft, command.field, command.value);
  },
  change,
  pause_checkout: (draft) => {
    settle(draft);
    push(draft, { do: 'pauseCheckout' });
  },
  order_status: (draft, { number }) => orderWish(draft, { wish: 'status' }, number),
  delivery_time: deliveryTime,
  cancel_order: cancelOrder,
  change_order_address: changeAddress,
  return_order: returnOrder,
  reorder,
  receipt: (draft, { number }) => orderWish(draft, { wish: 'receipt' }, number),
  pay: (draft) => orderWish(draft, { wish: 'pay' }),
  paid,
  ask_points: just({ do: 'tellPoints' }),
  start_flow: startFlow,
  answer: answerFlow,
  skip,
  back,
  yes,
  no,
  choose,
  quantity,
  ask_faq: (draft, { question }) => push(draft, { do: 'tellFaq', question, handle: draft.state.focus?.handle ?? null }),
  ask_hours: just({ do: 'tellHours' }),
  ask_contact: just({ do: 'tellContact' }),
  ask_shipping: (draft, { place }) => push(draft, { do: 'tellShipping', place: place ?? null }),
  ask_payment_ways: just({ do: 'tellPaymentWays' }),
  ask_stores: askStores,
  ask_person: just({ do: 'handOver', reason: 'asked', text: '' }),
  complain,
  greet: (draft) => push(draft, { do: 'say', manner: 'greet', guides: offeredFlows(draft) }),
  thank: say('thank'),
  bye: say('bye'),
  small_talk: say('small_talk'),
  ask_bot: say('ask_bot'),
  ask_help: (draft) => push(draft, { do: 'say', manner: 'ask_help', guides: offeredFlows(draft) }),
  haggle: say('haggle'),
  insult,
  out_of_scope: say('out_of_scope'),
  stop: just({ do: 'consent', given: false }),
  subscribe: just({ do: 'consent', given: true }),
  forget,
  ask_known: askKnown,
  erase_me: just({ do: 'askConfirm', what: 'erase', onYes: { name: 'erase_me' } }),
  export_me: just({ do: 'export' }),
  set_language: setLanguage,
  correct,
  cancel,
  restart,
  unknown,
};

/** What is still half said is not waited for, unless there is nothing else to order: it is told that it is not in it yet. */
function checkout(draft: Draft) {
  const { pending } = draft.open;
  if (isAsking(draft)) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return;
  }
  if (pending?.kind === 'confirm' && pending.what === 'order') return yes(draft);
  const halfSaid = pending?.kind === 'option' && draft.open.task?.command.name === 'add' ? pending.handle : null;
  if (halfSaid && draft.world.cart.lines.length === 0 && !draft.state.lastCommands.includes('checkout')) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return push(draft, { do: 'askAgain' });
  }
  if (halfSaid) push(draft, { do: 'lack', what: { kind: 'unchosen', handle: halfSaid } });
  const offered = pending?.kind === 'confirm' && pending.what === 'add' ? draft.open.task?.command : undefined;
  settle(draft);
  if (offered && draft.world.cart.lines.length === 0) {
    draft.open = { ...draft.open, pending: null, task: null };
    draft.run(offered);
    return draft.run({ name: 'checkout' });
  }
  const fills = draft.world.cart.lines.length > 0 || draft.steps.some(({ do: step }) => step === 'add');
  push(draft, fills ? { do: 'checkout' } : { do: 'lack', what: { kind: 'emptyCart' } });
}

function applyCoupon(draft: Draft, { code }: CommandOf<'apply_coupon'>) {
  draft.state.code = code;
  push(draft, { do: 'applyCoupon', code });
}

/** "And now the code": where none is in force, the one that was refused before is meant. */
function removeCoupon(draft: Draft) {
  const { code } = draft.state;
  if (draft.world.cart.coupon !== null) push(draft, { do: 'removeCoupon' });
  else push(draft, code === null ? { do: 'tellCoupons' } : { do: 'applyCoupon', code });
}

function give(draft: Draft, field: CommandOf<'give'>['field'], value: string) {
  const { task, pending } = draft.open;
  const isForOrder = task?.command.name === 'change_order_address' && field === 'address';
  const isOrdersPayment = task?.command.name === 'change' && field === 'payment_method';
  const isInPassing = pending?.kind === 'option' || pending?.kind === 'product';
  if (!isInPassing || draft.world.cart.checkout.status === 'active') settle(draft);
  if (isForOrder) return changeAddress(draft, { ...task.command, value } as CommandOf<'change_order_address'>);
  if (isOrdersPayment) return changePayment(draft, value);
  push(draft, { do: 'give', given: [{ field, value }], begins: !isInPassing && beginning.has(field) });
}

/** Who says where to send what is in the cart, or how to pay for it, orders it. */
const beginning = new Set<string>(['phone', 'address', 'shipping_method', 'payment_method']);

function change(draft: Draft, { field, value }: CommandOf<'change'>) {
  const payment = isOfOrder(draft) ? paymentSaid(draft) : undefined;
  if (payment || (field === 'payment_method' && isOfOrder(draft))) return changePayment(draft, payment ?? value);
  if (value) give(draft, field, value);
  else changeField(draft, field);
}

/** With an empty cart it is the order placed before of which something is to be changed. */
function isOfOrder({ world: { cart, hasOrders } }: Draft): boolean {
  return hasOrders && cart.lines.length === 0;
}

function changeField(draft: Draft, field: CommandOf<'change'>['field']) {
  const { cart, hasOrders } = draft.world;
  settle(draft);
  const pickup = field === 'shipping_method' ? pickupSaid(draft) : undefined;
  if (cart.lines.length > 0 && pickup)
    return push(draft, { do: 'give', given: [{ field: 'shipping_method', value: pickup }], begins: true });
  if (cart.lines.length > 0) return push(draft, { do: 'change', field });
  if (field === 'address' && hasOrders) return changeAddress(draft, { name: 'change_order_address' });
  push(draft, { do: 'lack', what: { kind: 'emptyCart' } });
}

/** "I'll come and collect it": the way of delivery that is none. */
function pickupSaid({ world }: Draft): string | undefined {
  if (!saysPickup(world.said)) return undefined;
  return shippingMethods(world.catalog.shop).find(({ id, name }) => saysPickup(name) || saysPickup(id))?.id;
}

/** "And to Omsk?", after a question about delivery, is one too. */
function askStores(draft: Draft, { place, position }: CommandOf<'ask_stores'>) {
  const goesOn = draft.state.lastCommands.some((name) => name === 'ask_shipping' || name === 'delivery_time');
  if (place && goesOn && !position) return push(draft, { do: 'tellShipping', place });
  push(draft, { do: 'tellStores', place: place ?? null, position: position ?? null });
}

function setLanguage(draft: Draft, { language }: CommandOf<'set_language'>) {
  if (!isSpoken(language)) return push(draft, { do: 'lack', what: { kind: 'language', language } });
  draft.state.language = language;
  push(draft, { do: 'setLanguage', language });
}

/** What a question without a name may be about. */
function handlesOf({ state }: Draft): string[] {
  return state.focus ? [state.focus.handle] : state.shown.map(({ handle }) => handle);
}

/** Without words it was a picture that is no proof of anything. */
function unknown(draft: Draft, { text }: CommandOf<'unknown'>) {
  push(
    draft,
    text
      ? { do: 'fail', text, again: draft.state.failures > 0, handles: handlesOf(draft) }
      : { do: 'say', manner: 'picture' },
  );
}

/** A person is called at once, unless it may have been something else. */
function complain(draft: Draft, { about, text }: CommandOf<'complain'>) {
  const isSure = draft.meaning.confidence >= sureToCall;
  if (isSure) return push(draft, { do: 'handOver', reason: about === 'other' ? 'complaint' : about, text });
  push(draft, { do: 'askConfirm', what: 'handover', onYes: { name: 'ask_person' } });
}

const sureToCall = 0.7;

function insult(draft: Draft) {
  const isAgain = draft.state.lastCommands.includes('insult');
  push(draft, isAgain ? { do: 'handOver', reason: 'complaint', text: '' } : { do: 'say', manner: 'insult' });
}
