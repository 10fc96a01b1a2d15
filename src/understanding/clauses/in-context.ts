import type { Guess } from '../classifier/classifier.ts';
import type { CommandName } from '../command.ts';
import { pointerIn } from '../items/item.ts';
import { type Clause, contactsIn, hasMark, marksIn, mentionsIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { type Reading, topOf } from './guess.ts';
import type { Wish } from './wishes.ts';

/** What the state of the dialogue makes of the guesses: likelier, less likely, another wish, or sure. */
export function inContext(wish: Wish, view: DialogueView): Guess[] {
  const { reading } = wish;
  const same = continued(wish, view);
  if (same) return sure(same);
  if (isPersonsName(reading)) return sure('find', 0.2);
  if (isClosing(wish, view)) return sure('checkout');
  if (saysNothing(reading)) return sure('find', unclearBelow - 0.05);
  if (reading.bare && !isUnknownTalk(wish)) return sure(bareWish(wish, view), namesNothingKnown(wish) ? 0.45 : 0.9);
  const weighed = new Map<string, number>();
  const give = (name: string, share: number) => weighed.set(name, (weighed.get(name) ?? 0) + share);
  for (const { name, probability } of reading.guesses) {
    if (name === 'find' && isCounted(wish)) give('add', probability * countedShare);
    if (putsAway.has(name) && isForCart(wish)) give('add', probability * countedShare);
    give(meantAs(name, wish, view), probability * weight(name, view) * fitOf(name, wish, view));
  }
  const total = [...weighed.values()].reduce((sum, share) => sum + share, 0) || 1;
  const guesses = [...weighed]
    .map(([name, share]) => ({ name, probability: share / total }))
    .sort((a, b) => b.probability - a.probability);
  const unclear = (guesses[0]?.probability ?? 0) < unclearBelow && reading.hasOption && !reading.hasProduct;
  return unclear ? [{ name: bareWish(wish, view), probability: unclearBelow }, ...guesses] : guesses;
}

/** "What about the white one": values said with words that tell nothing clear are a choice. */
const unclearBelow = 0.5;

/** "Oliver Hargreaves": several words with a capital that nobody knows, and nothing else, name a person more likely than goods. */
function isPersonsName({ clause, bare, isKnown, hasOption, hasNumber }: Reading): boolean {
  const { message, from, to } = clause;
  const words = message.tokens.slice(from, to);
  const isCapital = ({ raw }: { raw: string }) => /^\p{Lu}[\p{Ll}'’]+$/u.test(raw);
  return bare && !isKnown && !hasOption && !hasNumber && words.length > 1 && words.length < 5 && words.every(isCapital);
}

/** "zxcvbn qqq": words that nobody has, and mere letters. */
function saysNothing({ clause, content, isKnown, hasOption, hasNumber }: Reading): boolean {
  if (content.product.length === 0 || isKnown || hasOption || hasNumber) return false;
  const { tokens } = clause.message;
  const others = tokens.slice(clause.from, clause.to).filter((_, at) => !content.product.includes(clause.from + at));
  return others.every(({ plain }) => /^(\p{L})\1*$/u.test(plain));
}

/** "That is all": nothing but pointing, as one does who is done with the cart. */
function isClosing({ reading }: Wish, { cart }: DialogueView): boolean {
  const { bare, hasProduct, hasOption, hasNumber, hasDescription } = reading;
  if (!bare || hasProduct || hasOption || hasNumber || hasDescription || cart.length === 0) return false;
  const { name, probability } = topOf(reading);
  return name === 'checkout' && probability >= closing;
}

const closing = 0.5;

function namesNothingKnown({ reading }: Wish): boolean {
  return reading.hasProduct && !reading.isKnown && !reading.hasOption;
}

/** Words that neither the shop nor any talk has, among small ones, may say anything: "vocês são muito lentos". */
function isUnknownTalk({ reading }: Wish): boolean {
  const { clause, content, isKnown, hasOption, hasNumber } = reading;
  const small = clause.to - clause.from - content.product.length;
  return content.product.length > 0 && !isKnown && !hasOption && !hasNumber && small > 1;
}

const ofThings = new Set<CommandName>(['ask_price', 'ask_stock', 'ask_options', 'ask_reviews', 'ask_size', 'find']);
const ofPlaces = new Set<CommandName>(['ask_shipping', 'delivery_time', 'ask_stores']);

/** "And the drill?", "а в Омск?": another thing or place for the wish before; "она небьющаяся?": a fact of the thing in hand. */
function continued({ reading }: Wish, { lastCommands, focus }: DialogueView): CommandName | undefined {
  const last = lastCommands.at(-1);
  if (reading.elliptic && focus && !reading.isKnown && !reading.hasOption && !hasMark(reading.clause, 'place')) {
    if (reading.hasDescription || reading.hasProduct) return 'ask_fact';
  }
  if (!last || !(reading.bare || reading.elliptic)) return undefined;
  if (ofPlaces.has(last) && reading.hasProduct && !reading.isKnown && hasMark(reading.clause, 'place')) return last;
  const names = reading.isKnown || reading.hasOption || reading.hasDescription;
  return reading.elliptic && ofThings.has(last) && names ? last : undefined;
}

/** Who says how many mostly wants to have it, unless it is asked: "нужны две банки белой краски". */
const countedShare = 1.5;

/** "The cork tape in navy into my basket": a thing named with the cart is to be in it, whatever the verb. */
const putsAway = new Set(['show_cart', 'find', 'haggle']);

function isForCart({ reading }: Wish): boolean {
  const cart = marksIn(reading.clause, 'meaning').some((mark) => mark.value === 'cart');
  return cart && reading.isKnown && !isAsking(reading.clause);
}

function isCounted({ reading }: Wish): boolean {
  return (
    reading.hasNumber &&
    reading.hasProduct &&
    !isAsking(reading.clause) &&
    !hasMark(reading.clause, 'under', 'over', 'around')
  );
}

/** A size that is said, without a question or a measure, is one that is wanted. */
const unasked = 0.08;

function asksSize({ reading }: Wish): boolean {
  const { clause, hasOption, hasNumber, hasProduct } = reading;
  if (hasMark(clause, 'measure')) return true;
  const asks = isAsking(clause);
  return hasOption || hasNumber ? asks : !hasProduct || namesSize(clause);
}

function namesSize(clause: Clause): boolean {
  return mentionsIn(clause).some(({ meanings }) =>
    meanings.some(
      (meaning) => meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option'),
    ),
  );
}

function isAsking(clause: Clause): boolean {
  const { message, from, to } = clause;
  return message.tokens.slice(from, to).some((token) => token.word === '?') || hasMark(clause, 'question');
}

/** Without an order there is nothing to pay; with one, and no checkout, the address that is changed is the order's. */
function meantAs(name: string, { reading }: Wish, view: DialogueView): string {
  if (name === 'pay' && !view.hasOrders) return view.cart.length > 0 ? 'checkout' : 'ask_payment_ways';
  if (name === 'cancel_order' && !view.hasOrders && view.checkout === 'active') return 'cancel';
  const isOrders = view.hasOrders && view.checkout === 'none' && view.cart.length === 0;
  const isAddress = marksIn(reading.clause, 'field').some((mark) => mark.value === 'address');
  return name === 'change' && isOrders && isAddress ? 'change_order_address' : name;
}

/** How much likelier or less likely a wish is for what stands in the clause. */
function fitOf(name: string, wish: Wish, view: DialogueView): number {
  const { reading } = wish;
  if ((reading.isKnown || reading.hasOption) && neverOfThings.has(name)) return unasked;
  if (reading.isKnown && manners.has(name)) return unasked;
  if (reading.hasProduct && withoutThing.has(name)) return reading.isKnown ? thinglessKnown : thingless;
  if (sureness(name, reading) < (drastic.get(name) ?? 0)) return unasked;
  if (name === 'change_quantity' && hasMark(reading.clause, 'negation')) return unasked;
  if (name === 'ask_size' && !asksSize(wish)) return unasked;
  if (name === 'ask_options' && reading.hasOption && !namesSize(reading.clause)) return unasked;
  if (name === 'give' && view.checkout !== 'active' && !announces(reading.clause)) return unannounced;
  if (name === 'reorder' && view.shown.length > 0 && pointerIn(reading.clause)?.kind === 'ordinal') return unasked;
  if (name === 'ask_fact') return factFit(wish, view);
  if (isUnsaid(name, wish, view)) return unsaid;
  return 1;
}

/** Who names goods or their values asks for none of these. */
const neverOfThings = new Set([
  'stop',
  'subscribe',
  'erase_me',
  'export_me',
  'bye',
  'restart',
  'ask_points',
  'ask_bot',
]);

const manners = new Set(['greet', 'thank', 'bye', 'small_talk']);

/** What has effects is never done on a guess: from this sureness; what is asked about once more needs less. */
const drastic = new Map([
  ['stop', 0.55],
  ['subscribe', 0.55],
  ['remove_coupon', 0.55],
  ['restart', 0.55],
  ['paid', 0.55],
  ['change_order_address', 0.55],
  ['erase_me', 0.4],
  ['empty_cart', 0.4],
  ['cancel_order', 0.4],
]);

function sureness(name: string, { guesses }: Reading): number {
  return guesses.find((guess) => guess.name === name)?.probability ?? 0;
}

/** A datum out of the blue says what it is, or shows it by its shape. */
const unannounced = 0.3;

function announces(clause: Clause): boolean {
  return hasMark(clause, 'field', 'addressWord') || contactsIn(clause).length > 0;
}

/** What is asked of the thing in hand with none of these words is rather what it is like: "are these windproof?" */
const said = new Map([
  ['ask_stock', ['have', 'available', 'more', 'again']],
  ['ask_price', ['price', 'how-much', 'expensive', 'cheaper', 'total']],
  ['compare', ['compare', 'which', 'cheaper', 'want-less']],
]);
const unsaid = 0.4;

function isUnsaid(name: string, { reading }: Wish, { focus }: DialogueView): boolean {
  const words = said.get(name);
  if (!words || !focus || reading.isKnown || reading.hasOption || !isAsking(reading.clause)) return false;
  return !marksIn(reading.clause, 'meaning').some(({ value }) => words.includes(String(value)));
}

/** Of what neither the shop nor the talk so far has, nobody states what it is. */
const factless = 0.4;

/** A question about the thing in hand with words that no shop and no talk has is mostly one of fact: "она небьющаяся?" */
function factFit({ reading }: Wish, { focus }: DialogueView): number {
  if (!isAsking(reading.clause)) return focus || reading.isKnown || !reading.hasProduct ? 1 : factless;
  if (focus && reading.hasProduct && !reading.isKnown) return 4;
  if (focus && reading.hasDescription && !reading.hasProduct) return 2;
  return reading.isKnown ? 1.6 : 1;
}

/** Things without a word of what is wanted with them: several or counted, they are to be added; one is to be shown. */
function bareWish({ reading, things }: Wish, view: DialogueView): string {
  const counted = [reading, ...things].some(({ hasNumber }) => hasNumber);
  const goesOn = reading.clause.from > 0 && view.lastCommands.at(-1) === 'add';
  if (reading.hasProduct || reading.hasDescription) return counted || goesOn || isTaking(reading) ? 'add' : 'find';
  const pointer = pointerIn(reading.clause);
  if (isOneMore(reading, view)) return 'change_quantity';
  if (pointer && pointer.kind !== 'superlative') return 'choose';
  if (reading.hasOption || pointer) return view.shown.length > 0 || view.focus ? 'choose' : 'find';
  return reading.hasNumber ? countedWish(reading.clause, view) : 'unknown';
}

/** "I'd like the pannier please": small words as well may say that it is to be had. */
function isTaking(reading: Reading): boolean {
  const { clause, content, isKnown } = reading;
  const { name, probability } = topOf(reading);
  const named = content.product.length + content.options.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    isKnown && !pointerIn(clause) && clause.to - clause.from > named && name === 'add' && probability >= surelyTaken
  );
}

const surelyTaken = 0.8;

/** "And one more like that": of what is in the cart. */
function isOneMore({ clause, hasOption }: Reading, { cart }: DialogueView): boolean {
  const pointer = pointerIn(clause)?.kind;
  return cart.length > 0 && !hasOption && hasMark(clause, 'more') && (pointer === 'same' || pointer === 'this');
}

/** "One more", "no, three": of what is in the cart already. */
function countedWish(clause: Clause, { cart, focus }: DialogueView): string {
  if (cart.length > 0 && hasMark(clause, 'more')) return 'change_quantity';
  const isInCart = cart.some(({ handle }) => handle === focus?.handle);
  return isInCart && hasMark(clause, 'correction', 'into') ? 'set_quantity' : 'quantity';
}

function sure(name: string, probability = 0.9): Guess[] {
  return [{ name, probability: name === 'unknown' ? 0 : probability }];
}

/** Who names a thing seldom wants what has to do with none. */
const thingless = 0.5;
const thinglessKnown = 0.12;
const withoutThing = new Set([
  'cancel',
  'no',
  'yes',
  'correct',
  'more',
  'undo',
  'pause_checkout',
  'empty_cart',
  'show_cart',
  'small_talk',
  'restart',
]);
/** How much likelier a wish is in this state than anywhere. */
function weight(name: string, { cart, checkout, hasOrders, focus, shown }: DialogueView): number {
  switch (name) {
    case 'set_quantity':
    case 'remove':
      return cart.length > 0 ? 1.2 : 0.35;
    case 'change_quantity':
      return cart.length > 0 ? 1 : 0.8;
    case 'replace':
    case 'empty_cart':
      return cart.length > 0 ? 1.2 : 0.7;
    case 'change_order_address':
      return checkout === 'active' ? 0.3 : hasOrders ? 1.3 : 0.7;
    case 'change':
      return checkout === 'none' ? 0.6 : 1.5;
    case 'cancel_order':
      return hasOrders && checkout === 'none' ? 1.3 : 0.7;
    case 'pause_checkout':
      return checkout === 'active' ? 1.4 : 0.5;
    case 'return_order':
      return hasOrders ? 1.2 : 0.7;
    case 'paid':
      return hasOrders ? 1.2 : 0.25;
    case 'more':
      return shown.length > 0 ? 1.3 : 0.8;
    case 'ask_fact':
    case 'ask_size':
      return focus ? 1.2 : 1;
    default:
      return 1;
  }
}
