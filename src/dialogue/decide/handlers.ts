import type { Command, CommandName, CommandOf } from '#understanding';
import { answerFlow, back, skip, startFlow } from '../flows/answer-flow.ts';
import { offeredFlows } from '../flows/began-flow.ts';
import { isSpoken } from '../replies/all.ts';
import type { Step } from '../steps.ts';
import { add } from './add.ts';
import { changeQuantity, emptyCart, remove, setQuantity, undo } from './cart.ts';
import { change, checkout, give } from './checkout.ts';
import { choose } from './choosing.ts';
import { quantity } from './counted.ts';
import { type Draft, push, settle } from './draft.ts';
import {
  askFact,
  askOptions,
  askPrice,
  askReviews,
  askSize,
  askStock,
  compare,
  find,
  inSight,
  more,
  recommend,
} from './looking.ts';
import { askKnown, forget } from './memory.ts';
import { cancelOrder, changeAddress, deliveryTime, orderWish, paid, reorder, returnOrder } from './orders.ts';
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
  give,
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
  ask_faq: (draft, { question }) => {
    draft.state.asked = question;
    push(draft, { do: 'tellFaq', question, handles: inSight(draft) });
  },
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
