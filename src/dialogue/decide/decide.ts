import { type Command, type CommandName, type CommandOf, operatingPoints, type Understanding } from '#understanding';
import { detectScript, words } from '#understanding/text';
import { isSpoken } from '../replies/all.ts';
import type { DialogueState } from '../state.ts';
import type { Step } from '../steps.ts';
import type { Decision, World } from '../world.ts';
import { choose, no, quantity, yes } from './answers.ts';
import { add, changeQuantity, emptyCart, remove, replace, setQuantity, undo } from './cart.ts';
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
import { cancelOrder, changeAddress, deliveryTime, orderWish, paid, reorder, returnOrder } from './orders.ts';
import { cancel, correct, restart } from './repair.ts';
import { likely, methodSaid, unclearMeanings } from './unclear.ts';

type Handlers = { [N in CommandName]: (draft: Draft, command: CommandOf<N>) => void };

/** Surer than this, a message is not taken for the name of a method instead. */
const sureOfWish = 0.8;

function mayNameMethod({ commands, confidence }: Understanding): boolean {
  const [only] = commands;
  const isChange = commands.length === 1 && only?.name === 'change' && only.value === undefined;
  return isChange || confidence < sureOfWish;
}

/**
 * Turns what was understood into steps. Pure: what is pointed at is resolved against the state, the catalogue and the cart;
 * what is missing is asked for, one thing at a time; what is risky is confirmed first; an open question that a digression
 * left is asked again.
 */
export function decide(state: DialogueState, meaning: Understanding, world: World): Decision {
  const draft = openDraft(state, meaning, world);
  const commands = withDatum(draft, withCode(world, meaning.commands));
  if (commands !== meaning.commands) draft.meaning = { ...meaning, commands, confidence: 1, alternatives: [] };
  const unclear = unclearMeanings(draft);
  const amount = meaning.confidence < operatingPoints.act ? amountSaid(draft) : null;
  const method = mayNameMethod(meaning) ? methodSaid(draft) : null;
  if (method) draft.run(method);
  else if (amount !== null) draft.run({ name: 'quantity', quantity: amount });
  else if (unclear && isLasting(draft.open) && draft.open.pending) draft.run({ name: 'unknown', text: world.said });
  else if (unclear) push(draft, { do: 'askMeaning', meanings: unclear });
  else for (const command of withoutEcho(withCount(draft, likely(draft)))) draft.run(command);
  return close(draft, commands);
}

function openDraft(state: DialogueState, meaning: Understanding, world: World): Draft {
  const { pending, task, queue, offered, question } = state;
  const draft: Draft = {
    state: { ...state, language: spoken(state, meaning, world) },
    world,
    meaning,
    steps: [],
    open: { pending, task, queue, offered, question },
    run: (command) => (handlers[command.name] as (draft: Draft, command: Command) => void)(draft, command),
  };
  return draft;
}

/** "And 5?", when so many were offered: how many are wanted. */
function amountSaid({ open, world }: Draft): number | null {
  const numbers = world.said.match(/\d+/g) ?? [];
  const isOffered = open.pending?.kind === 'confirm' && open.pending.what === 'add';
  return isOffered && numbers.length === 1 && words(world.said).length <= 4 ? Number(numbers[0]) : null;
}

/** What opens or closes a talk shows the language well, short as it is. */
const telling = new Set<CommandName>(['greet', 'thank', 'bye', 'small_talk', 'ask_help', 'set_language', 'ask_person']);

/** A name, a code, one or two words do not change the language of the talk, unless their letters do. */
function spoken(state: DialogueState, { language, commands }: Understanding, { said }: World): string {
  const isShort = words(said).length <= 2 && !commands.some(({ name }) => telling.has(name));
  const isData = commands.every(({ name }) => name === 'give' || name === 'apply_coupon');
  const isCyrillic = detectScript(said) === 'cyrillic';
  if (isCyrillic !== (state.language === 'ru') && detectScript(said) !== 'none' && !isData) return language;
  return isShort || isData ? state.language : language;
}

const longestDatum = 6;

/** Words that name nothing we sell, when a name or an address was asked for, are that. */
function withDatum({ open, world }: Draft, commands: Command[]): Command[] {
  const { pending } = open;
  const [only] = commands;
  const isNothing =
    only?.name === 'unknown' ||
    (only?.name === 'find' && only.query.candidates.length === 0 && only.query.types.length === 0);
  const isAsked = pending?.kind === 'field' && (pending.field === 'name' || pending.field === 'address');
  const isShort = words(world.said).length <= longestDatum && !world.said.includes('?');
  if (!isAsked || commands.length !== 1 || !isNothing || !isShort || !/\p{L}/u.test(world.said)) return commands;
  return [{ name: 'give', field: pending.field, value: world.said.trim() }];
}

const longestCodeMessage = 6;

/** A code of the shop's, in a message that says little else, is to be used, whatever else was understood. */
function withCode({ said, catalog }: World, commands: Command[]): Command[] {
  if (commands.some(({ name }) => name === 'apply_coupon' || name === 'remove_coupon')) return commands;
  const tokens = said
    .toUpperCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter(Boolean);
  const codes = catalog.shop.settings.promotions.flatMap(({ code }) => code?.toUpperCase() ?? []);
  const code = tokens.length <= longestCodeMessage ? codes.find((one) => tokens.includes(one)) : undefined;
  return code ? [{ name: 'apply_coupon', code }] : commands;
}

/** A greeting before a wish is part of the greeting back; thanks beside a wish need no answer of their own. */
function withoutEcho(commands: Command[]): Command[] {
  if (commands.length < 2) return commands;
  const kept = commands.filter(({ name }) => name !== 'thank' && name !== 'unknown');
  return kept.length > 0 ? kept : commands.slice(0, 1);
}

/** "L, two of them", when the size of something to add was asked: the number belongs to what is added. */
function withCount({ open }: Draft, commands: Command[]): Command[] {
  const [choice, count] = commands;
  const task = open.task?.command;
  const isCounted = open.pending?.kind === 'option' && choice?.name === 'choose' && count?.name === 'quantity';
  if (!isCounted || !open.task || task?.name !== 'add') return commands;
  open.task = {
    ...open.task,
    command: { ...task, items: task.items.map((line) => ({ ...line, quantity: count.quantity })) },
  };
  return [choice, ...commands.slice(2)];
}

/** Whoever looks around has left the open question; whatever else is asked in passing is answered, and then it is asked again. */
const leaving = new Set<CommandName>([
  'find',
  'more',
  'recommend',
  'compare',
  'ask_person',
  'complain',
  'bye',
  'restart',
]);

const cartSteps = new Set<Step['do']>([
  'add',
  'setQuantity',
  'remove',
  'replace',
  'restoreCart',
  'applyCoupon',
  'removeCoupon',
]);

function close(draft: Draft, commands: Command[]): Decision {
  const { state, steps, open, world } = draft;
  const names = commands.map(({ name }) => name);
  const isOpen = open.pending !== null && state.pending === open.pending;
  if (isOpen && !isAsking(draft)) {
    if (isLasting(open) && !names.some((name) => leaving.has(name))) push(draft, { do: 'askAgain' });
    else if (!isKept(open)) settle(draft);
  }
  if (world.cart.checkout.status === 'active' && !isAsking(draft) && steps.some((step) => cartSteps.has(step.do))) {
    push(draft, { do: 'checkout' });
  }
  const queue = isAsking(draft) ? draft.state.queue : [];
  return { steps: merged(draft.steps), state: { ...draft.state, queue, onYes: null, lastCommands: names } };
}

/** Offers lapse when the talk goes on; questions that something waits for do not. */
function isLasting({ pending, task }: Draft['open']): boolean {
  if (pending?.kind === 'choices') return false;
  if (pending?.kind === 'confirm')
    return pending.what !== 'add' && pending.what !== 'guess' && pending.what !== 'handover';
  return pending?.kind !== 'product' || task !== null;
}

/** "Shall I add it?" can still be answered after a question in between. */
function isKept({ pending }: Draft['open']): boolean {
  return pending?.kind === 'confirm' && pending.what === 'add';
}

/** Data given in one message is stored at once and answered once; so are items added. */
function merged(steps: Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (step.do === 'give' && last?.do === 'give')
      result[result.length - 1] = { do: 'give', given: [...last.given, ...step.given] };
    else if (step.do === 'add' && last?.do === 'add')
      result[result.length - 1] = { do: 'add', items: [...last.items, ...step.items] };
    else if (step.do === 'tellSize' && last?.do === 'tellSize' && step.target.handle === last.target.handle)
      result[result.length - 1] = { ...step, measures: [...last.measures, ...step.measures] };
    else if (step.do === 'tellShipping' && last?.do === 'tellShipping')
      result[result.length - 1] = { do: 'tellShipping', place: step.place ?? last.place };
    else result.push(step);
  }
  return result;
}

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
  apply_coupon: (draft, { code }) => push(draft, { do: 'applyCoupon', code }),
  remove_coupon: just({ do: 'removeCoupon' }),
  ask_coupon: just({ do: 'tellCoupons' }),
  checkout,
  give: (draft, { field, value }) => give(draft, field, value),
  change: (draft, { field, value }) => (value ? give(draft, field, value) : changeField(draft, field)),
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
  yes,
  no,
  choose,
  quantity,
  ask_faq: (draft, { question }) => push(draft, { do: 'tellFaq', question, handle: draft.state.focus?.handle ?? null }),
  ask_hours: just({ do: 'tellHours' }),
  ask_shipping: (draft, { place }) => push(draft, { do: 'tellShipping', place: place ?? null }),
  ask_payment_ways: just({ do: 'tellPaymentWays' }),
  ask_stores: askStores,
  ask_person: just({ do: 'handOver', reason: 'asked', text: '' }),
  complain,
  greet: say('greet'),
  thank: say('thank'),
  bye: say('bye'),
  small_talk: say('small_talk'),
  ask_bot: say('ask_bot'),
  ask_help: say('ask_help'),
  haggle: say('haggle'),
  insult,
  out_of_scope: say('out_of_scope'),
  stop: just({ do: 'consent', given: false }),
  subscribe: just({ do: 'consent', given: true }),
  erase_me: just({ do: 'askConfirm', what: 'erase', onYes: { name: 'erase_me' } }),
  export_me: just({ do: 'export' }),
  set_language: setLanguage,
  correct,
  cancel,
  restart,
  unknown,
};

/** While something to add is still half said, the checkout waits behind it; who insists goes on without it. */
function checkout(draft: Draft) {
  const { pending } = draft.open;
  if (isAsking(draft)) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return;
  }
  if (pending?.kind === 'confirm' && pending.what === 'order') return yes(draft);
  const isHalfSaid = pending?.kind === 'option' && draft.open.task?.command.name === 'add';
  if (isHalfSaid && !draft.state.lastCommands.includes('checkout')) {
    draft.state.queue = [...draft.state.queue, { name: 'checkout' }];
    return push(draft, { do: 'askAgain' });
  }
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

function give(draft: Draft, field: CommandOf<'give'>['field'], value: string) {
  const { task } = draft.open;
  settle(draft);
  const isForOrder = task?.command.name === 'change_order_address' && field === 'address';
  if (isForOrder) return changeAddress(draft, { ...task.command, value } as CommandOf<'change_order_address'>);
  push(draft, { do: 'give', given: [{ field, value }] });
}

function changeField(draft: Draft, field: CommandOf<'change'>['field']) {
  const { cart, hasOrders } = draft.world;
  settle(draft);
  if (cart.lines.length > 0) return push(draft, { do: 'change', field });
  if (field === 'address' && hasOrders) return changeAddress(draft, { name: 'change_order_address' });
  push(draft, { do: 'lack', what: { kind: 'emptyCart' } });
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
