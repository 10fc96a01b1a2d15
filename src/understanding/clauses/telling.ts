import { pointerIn } from '../items/pointing.ts';
import { type Clause, contactsIn, hasMark, textOf } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { type Reading, topOf } from './guess.ts';
import type { Wish } from './wish.ts';
import { isManners } from './wishes.ts';

/** The wishes of a message that are to be acted on, and those that only said why. */
export function telling(wishes: Wish[], view: DialogueView): { meant: Wish[]; reasons: Wish[] } {
  const said = withoutManners(wishes);
  const [first, ...others] = said;
  if (first && isYesAlone(first, others, view)) return { meant: [first], reasons: [] };
  const opened = first && others.length > 0 && isPrelude(first, others, view) ? others : said;
  return withoutReasons(withoutNoise(opened), view);
}

const manners = new Set(['greet', 'thank', 'small_talk']);

/** Manners need no command beside another wish. */
function withoutManners(wishes: Wish[]): Wish[] {
  const kept = wishes.filter(({ reading }) => !isManners(reading) && !manners.has(topOf(reading).name));
  return kept.length > 0 ? kept : wishes.slice(0, 1);
}

/** "All correct, bring it on": beside a yes to an order, words that name nothing of the shop only say it again. */
function isYesAlone({ reading }: Wish, others: Wish[], { pending }: DialogueView): boolean {
  const isOrder = pending?.kind === 'confirm' && pending.what === 'order';
  return isOrder && topOf(reading).name === 'yes' && others.every((wish) => !isOther(wish));
}

const ofOrders = new Set(['change', 'give']);

function isOther(wish: Wish): boolean {
  const { isSold, hasOption, clause } = wish.reading;
  return isSold || hasOption || asks(clause) || isChange(wish) || ofOrders.has(topOf(wish.reading).name);
}

/** "Hold on a moment" before a wish holds up nothing. */
const longestWait = 2;
/** A word before the wish ("wait", "bentar") is a wish of its own only when surely so. */
const sureWord = 0.9;

/** What only opens the wish after it: "that is not what I meant", a word or two of waiting, a yes to nothing. */
function isPrelude({ reading }: Wish, others: Wish[], view: DialogueView): boolean {
  const { name, probability } = topOf(reading);
  if (name === 'correct') return true;
  // "Changed my mind, no charger": what is called off is said after it.
  if (name === 'cancel' && !reading.isKnown && others.some((wish) => wish.reading.isSold)) return true;
  // "Ah, do you plant it too?" turns nothing down.
  if (name === 'no' && !reading.isKnown && !hasMark(reading.clause, 'no', 'negation')) return true;
  if (name === 'yes' || name === 'no') return isOpening(others, view);
  const words = reading.clause.to - reading.clause.from;
  if (name === 'pause_checkout' && words <= longestWait) return true;
  if (words > 1 || reading.isKnown) return false;
  return reading.bare ? reading.hasProduct : probability < sureWord;
}

/**
 * A yes or no that answers nothing. To an order, with something more to say, it is no yes yet: what is said comes first, then
 * the question again. To the offer of a colleague, "perfect, I'll have that" is none either; nor is "fine, in black" to the
 * offer of a thing: the black one is wanted.
 */
function isOpening(others: Wish[], { pending }: DialogueView): boolean {
  if (pending === null) return true;
  if (pending.kind !== 'confirm') return false;
  const isBuying = others.some(({ reading }) => topOf(reading).name === 'add');
  if (pending.what === 'add') return others.some(({ reading }) => reading.bare && reading.hasOption && !reading.isSold);
  return pending.what === 'order' || (isBuying && (pending.what === 'handover' || pending.what === 'guess'));
}

const clear = 0.85;
const noisy = 0.7;

/** Beside a wish that is clear, a stretch that names nothing and is unclear was talk. */
function withoutNoise(wishes: Wish[]): Wish[] {
  const isClear = (wish: Wish) =>
    !isNoise(wish) && !isAside(wish) && (wish.reading.bare || topOf(wish.reading).probability >= clear);
  return wishes.some(isClear) ? wishes.filter((wish) => !isNoise(wish) && !isAside(wish) && !isVacuous(wish)) : wishes;
}

function isNoise({ reading, things }: Wish): boolean {
  if (reading.isKnown || reading.hasOption || things.length > 0) return false;
  return reading.bare ? reading.hasProduct : topOf(reading).probability < noisy;
}

/** "I'm left-handed, does the mouse suit me?": what is told of oneself before a question is no datum of an order. */
function isAside({ reading }: Wish): boolean {
  const { clause, isSold } = reading;
  const isName = topOf(reading).name === 'give' && !/\p{Lu}/u.test(textOf(clause).slice(1));
  return isName && !isSold && contactsIn(clause).length === 0 && !hasMark(clause, 'addressWord');
}

const ofThings = new Set(['replace', 'set_quantity', 'remove']);

/** "Thinking about it, ...": a wish about a thing that names and points at none. */
function isVacuous({ reading, things }: Wish): boolean {
  const { clause, hasProduct, hasOption, hasNumber } = reading;
  const says = hasProduct || hasOption || hasNumber || things.length > 0 || pointerIn(clause) !== undefined;
  return !says && ofThings.has(topOf(reading).name) && !asks(clause);
}

/** Wishes that take back, change or leave: people say why beside them. */
const changes = new Set('change undo cancel pause_checkout empty_cart replace set_quantity change_quantity'.split(' '));
const surelyChange = 0.7;
/** What a reason for a change may be mistaken for. */
const asReasons = new Set('compare recommend find ask_fact add give ask_stores return_order no'.split(' '));

/** "Red suits the frame, do red instead": beside a sure change, what asks nothing and names no thing of the shop was why. */
function withoutReasons(wishes: Wish[], { cart, checkout }: DialogueView): { meant: Wish[]; reasons: Wish[] } {
  const isOpen = cart.length > 0 || checkout !== 'none';
  if (wishes.length < 2 || !isOpen || !wishes.some(isChange)) return { meant: wishes, reasons: [] };
  const isReason = (wish: Wish) => !isChange(wish) && saysWhy(wish);
  return { meant: wishes.filter((wish) => !isReason(wish)), reasons: wishes.filter(isReason) };
}

function saysWhy({ reading, things }: Wish): boolean {
  return things.length === 0 && !reading.isSold && !asks(reading.clause) && asReasons.has(topOf(reading).name);
}

function isChange({ reading }: Wish): boolean {
  const { name, probability } = topOf(reading);
  return changes.has(name) && probability >= surelyChange;
}

function asks({ message, from, to }: Clause): boolean {
  return message.tokens.slice(from, to).some(({ word }) => word === '?');
}

/** The last reason that names a value: "the grey one suits better, put it in instead". */
export function spokenOf(reasons: Wish[]): Reading | undefined {
  return reasons.findLast(({ reading }) => reading.hasOption)?.reading;
}
