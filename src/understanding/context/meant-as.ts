import { pointerIn } from '../items/pointing.ts';
import { hasMark, marksIn, saysMeaning } from '../reading/message.ts';
import { hasJustChanged, isAsking, namesNothingKnown, namesOption, type Situation, sureness } from './situation.ts';

type Meant = { said: string; when: (situation: Situation) => boolean; means: string };

const isOrdering = ({ view }: Situation) => view.checkout === 'active';
const hasNoOrder = ({ view }: Situation) => !view.hasOrders;
const hasCart = ({ view }: Situation) => view.cart.length > 0;

/** What is asked for as if things stood otherwise means what can be done as they stand; the first that fits. */
const meanings: Meant[] = [
  // Without an order there is nothing to pay, to cancel or to send back.
  { said: 'pay', when: (now) => hasNoOrder(now) && hasCart(now), means: 'checkout' },
  { said: 'pay', when: hasNoOrder, means: 'ask_payment_ways' },
  { said: 'cancel_order', when: (now) => hasNoOrder(now) && isOrdering(now), means: 'cancel' },
  { said: 'return_order', when: (now) => hasNoOrder(now) && hasCart(now) && !asksPolicy(now), means: 'remove' },
  // Into an empty cart nothing can be set: it is to be put in.
  { said: 'set_quantity', when: (now) => !hasCart(now) && now.reading.isKnown, means: 'add' },
  // "Make the cloths five", of which some are in the cart.
  { said: 'add', when: isMadeSoMany, means: 'set_quantity' },
  { said: 'replace', when: (now) => hasNothingToReplace(now) && now.reading.isSold, means: 'find' },
  { said: 'replace', when: (now) => hasNothingToReplace(now) && now.reading.hasOption, means: 'choose' },
  // With nothing in the cart, what is taken back is what was asked about.
  { said: 'remove', when: (now) => !hasCart(now) && isAskedOfThing(now), means: 'cancel' },
  // "I'll take it", of what has been in the cart for a while.
  { said: 'add', when: isInAlready, means: 'show_cart' },
  // "Wrap it up", "ok, I'll take it", said of what went in just now, is the end of the choosing.
  { said: 'add', when: isDone, means: 'checkout' },
  // "Never mind deleting", to "shall I delete it?"
  ...['undo', 'cancel', 'remove', 'correct'].map((said) => ({ said, when: isTurnedDown, means: 'no' })),
  // Who has laid an order aside and wants to see more goes on with it.
  { said: 'more', when: hasJustPaused, means: 'checkout' },
  // "Delete everything", after what is stored of somebody.
  { said: 'empty_cart', when: ({ view }) => view.lastCommands.includes('export_me'), means: 'erase_me' },
  // Who is asked whether the order is right, and wants to order, says yes.
  { said: 'checkout', when: isAskedToConfirm, means: 'yes' },
  // "I was talking about the board": what was meant is named.
  { said: 'correct', when: ({ reading }) => reading.isSold, means: 'find' },
  { said: 'change', when: isOrdersAddress, means: 'change_order_address' },
  {
    said: 'give',
    when: (now) => isOrdersAddress(now) && saysMeaning(now.reading.clause, 'change'),
    means: 'change_order_address',
  },
  // "Can I switch to cash on delivery instead?", with an order placed.
  ...['ask_shipping', 'ask_payment_ways', 'give', 'pay'].map((said) => ({
    said,
    when: isOrdersPayment,
    means: 'change',
  })),
  // "Which plant can bear the shade?": what is asked of a whole kind of things looks for some of them.
  { said: 'ask_fact', when: isOfKind, means: 'find' },
  // "Have you anything to keep me warm?": of nothing in hand, something is looked for.
  { said: 'ask_fact', when: looksForSomething, means: 'find' },
  // "Which is the cheapest?", "which of them is for the cold?", of what lies before one's eyes.
  { said: 'recommend', when: asksCheapestOf, means: 'choose' },
  { said: 'recommend', when: asksWhichOf, means: 'compare' },
  // "Is there salt in it?": no thing of the shop is asked for, but what the one in hand holds.
  { said: 'ask_stock', when: isOfItsKind, means: 'ask_fact' },
  // "What green tea is there?": of several things, and no option named, the things are asked for.
  { said: 'ask_options', when: isOfSeveral, means: 'find' },
];

export function meantAs(said: string, situation: Situation): string {
  return meanings.find((one) => one.said === said && one.when(situation))?.means ?? said;
}

/** Who surely speaks of an exchange, though there is nothing to give up, is taken at their word. */
function hasNothingToReplace(situation: Situation): boolean {
  const { reading } = situation;
  const isSure = sureness('replace', reading) >= surelyReplaced && !hasMark(reading.clause, 'correction');
  return !hasCart(situation) && !isSure;
}

const surelyReplaced = 0.9;

function asksPolicy({ reading }: Situation): boolean {
  return !reading.isKnown || reading.elliptic || reading.clause.message.tokens.some(({ word }) => word === '?');
}

function isTurnedDown({ view: { pending }, reading }: Situation): boolean {
  return pending?.kind === 'confirm' && pending.what !== 'order' && !reading.isSold && hasMark(reading.clause, 'no');
}

function hasJustPaused({ view }: Situation): boolean {
  return view.checkout === 'paused' && view.lastCommands.includes('pause_checkout');
}

function isAskedToConfirm({ view, reading }: Situation): boolean {
  return view.pending?.kind === 'confirm' && view.pending.what === 'order' && !reading.isSold;
}

function isAskedOfThing({ view: { pending } }: Situation): boolean {
  return pending?.kind === 'option' || pending?.kind === 'product' || pending?.kind === 'confirm';
}

function isDone(situation: Situation): boolean {
  const { clause, hasProduct, hasOption, hasNumber, hasDescription } = situation.reading;
  const pointer = pointerIn(clause)?.kind ?? 'this';
  const saysWhat = hasProduct || hasOption || hasNumber || hasDescription || pointer !== 'this';
  return !saysWhat && hasJustChanged(situation) && !hasMark(clause, 'more');
}

function isMadeSoMany({ reading, view, item }: Situation): boolean {
  const { clause, isSold, hasNumber } = reading;
  if (!isSold || !hasNumber || hasMark(clause, 'more') || !saysMeaning(clause, 'instead')) return false;
  const handle = item().candidates[0]?.handle;
  return view.cart.filter((line) => line.handle === handle).length === 1;
}

function isInAlready(situation: Situation): boolean {
  const { reading, view } = situation;
  const { clause, hasProduct, hasOption, hasNumber, hasDescription } = reading;
  const isInCart = view.focus?.sku != null && view.cart.some(({ sku }) => sku === view.focus?.sku);
  const saysWhat = hasProduct || hasOption || hasNumber || hasDescription;
  return isInCart && !saysWhat && !hasMark(clause, 'more') && !hasJustChanged(situation) && view.pending === null;
}

function isOfSeveral({ view, reading, item }: Situation): boolean {
  if (!reading.isSold || namesOption(reading.clause)) return false;
  const [best, second] = item().candidates;
  const isFocus = view.focus !== null && view.focus.handle === best?.handle;
  return best !== undefined && second !== undefined && !isFocus && second.score >= best.score * nearBest;
}

function looksForSomething({ view, reading }: Situation): boolean {
  const isOfNothing = view.focus === null && view.shown.length === 0 && !reading.isSold;
  return isOfNothing && saysMeaning(reading.clause, 'have') && reading.hasProduct;
}

function asksCheapestOf(situation: Situation): boolean {
  const { view, reading } = situation;
  const isThere = view.shown.length > 0 || view.focus !== null;
  return isThere && !reading.hasProduct && pointerIn(reading.clause)?.kind === 'superlative';
}

function asksWhichOf({ view, reading }: Situation): boolean {
  return view.shown.length > 1 && !reading.isSold && saysMeaning(reading.clause, 'which') && isAsking(reading.clause);
}

function isOfItsKind(situation: Situation): boolean {
  const { view, reading } = situation;
  return view.focus !== null && namesNothingKnown(situation) && pointerIn(reading.clause)?.kind === 'this';
}

const fewOfKind = 4;

function isOfKind({ view, reading, item }: Situation): boolean {
  if (view.focus || view.shown.length > 0 || !reading.isSold) return false;
  const { candidates } = item();
  const best = candidates[0]?.score ?? 0;
  return candidates.filter(({ score }) => score >= best * nearBest).length > fewOfKind;
}

const nearBest = 0.95;

function isOrdersPayment({ view, reading }: Situation): boolean {
  const isOrders = view.hasOrders && view.checkout === 'none' && view.cart.length === 0;
  const isOfAddress =
    hasMark(reading.clause, 'addressWord') || marksIn(reading.clause, 'field').some(({ value }) => value === 'address');
  return isOrders && !isOfAddress && saysMeaning(reading.clause, 'change', 'instead');
}

/** With an order, and no checkout, the address that is changed is the order's. */
function isOrdersAddress({ view, reading }: Situation): boolean {
  const isOrders = view.hasOrders && view.checkout === 'none' && view.cart.length === 0;
  return isOrders && marksIn(reading.clause, 'field').some((mark) => mark.value === 'address');
}
