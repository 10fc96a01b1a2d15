import { type Reading, topOf } from '../clauses/guess.ts';
import type { Wish } from '../clauses/wish.ts';
import { pointerIn } from '../items/pointing.ts';
import { type Clause, hasMark } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { saysHowMany } from './situation.ts';

/** Things without a word of what is wanted with them: several or counted, they are to be added; one is to be shown. */
export function bareWish({ reading, things }: Wish, view: DialogueView): string {
  const counted = [reading, ...things].some(({ hasNumber }) => hasNumber);
  if (reading.hasNumber && things.length > 0) return 'add';
  if (isOneMoreFor(reading, view)) return 'change_quantity';
  const goesOn = reading.clause.from > 0 && view.lastCommands.at(-1) === 'add';
  if (reading.hasProduct || reading.hasDescription) return counted || goesOn || isTaking(reading) ? 'add' : 'find';
  const pointer = pointerIn(reading.clause);
  if (isOneMore(reading, view)) return 'change_quantity';
  // "Yeah, the bigger one", to "shall I add it?"
  const isOffered = view.pending?.kind === 'confirm' && view.pending.what === 'add';
  if (isOffered && hasMark(reading.clause, 'yes')) return 'add';
  if (isCountedValue(reading, view)) return 'add';
  // "The cheaper one, rosewood, one."
  const isPointed = pointer !== undefined && pointer.kind !== 'ordinal' && view.shown.length > 0;
  if (isPointed && saysHowMany(reading.clause)) return 'add';
  if (pointer && pointer.kind !== 'same' && isTaken(reading)) return 'add';
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

/** "I'll have the first, 16 oz." */
function isTaken(reading: Reading): boolean {
  const { name, probability } = topOf(reading);
  return name === 'add' && probability >= surelyTaken && reading.hasOption;
}

const surelyTaken = 0.8;

/** "One more for my sister." */
function isOneMoreFor({ clause, hasProduct, hasOption, hasNumber }: Reading, { cart }: DialogueView): boolean {
  return cart.length > 0 && hasNumber && !hasProduct && !hasOption && hasMark(clause, 'more');
}

/** "And one more like that": of what is in the cart. */
function isOneMore({ clause, hasOption }: Reading, { cart }: DialogueView): boolean {
  const pointer = pointerIn(clause)?.kind;
  return cart.length > 0 && !hasOption && hasMark(clause, 'more') && (pointer === 'same' || pointer === 'this');
}

/** "Two in smoke", of the thing that is being talked about. */
function isCountedValue({ clause, hasOption, hasNumber }: Reading, { focus, shown }: DialogueView): boolean {
  return hasOption && hasNumber && (focus !== null || shown.length > 0) && !hasMark(clause, 'negation', 'except');
}

/** "One more", "no, three": of what is in the cart already. */
function countedWish(clause: Clause, { cart, focus }: DialogueView): string {
  if (cart.length > 0 && hasMark(clause, 'more')) return 'change_quantity';
  const isInCart = cart.some(({ handle }) => handle === focus?.handle);
  return isInCart && hasMark(clause, 'correction', 'into') ? 'set_quantity' : 'quantity';
}
