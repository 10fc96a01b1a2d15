import { topOf } from '../clauses/guess.ts';
import { pointerIn } from '../items/pointing.ts';
import { type Clause, hasMark, saysMeaning } from '../reading/message.ts';
import { hasJustChanged, isAsking, namesNothingKnown, type Situation, turnsDown } from './situation.ts';

/** Values or a number said right after something went into the cart: it shall be another one, so many of it, or one more like it. */
export function changeOfCart(situation: Situation): 'replace' | 'set_quantity' | 'add' | 'remove' | undefined {
  const { reading } = situation;
  if (reading.isSold || isAsking(reading.clause) || !hasJustChanged(situation) || !isLoose(situation)) return undefined;
  if (isDeclined(situation)) return 'remove';
  if (isStep(situation)) return 'replace';
  const { '': unnamed, ...options } = situation.item().options;
  if (unnamed !== undefined || Object.keys(options).length > 0) return ofValues(situation);
  const isNumber = reading.hasNumber && !hasMark(reading.clause, 'more');
  return isNumber && (turnsDown(situation) || saysHowMany(situation)) ? 'set_quantity' : undefined;
}

/** "The lace rather in ivory", of which some in white is in the cart. */
export function isRatherOtherwise({ reading, view, item }: Situation): boolean {
  const { clause, isSold, hasOption, hasNumber } = reading;
  if (!isSold || !hasOption || hasNumber || isAsking(clause) || hasMark(clause, 'more')) return false;
  if (!saysMeaning(clause, 'instead')) return false;
  const { candidates, options } = item();
  const lines = view.cart.filter(({ handle }) => handle === candidates[0]?.handle);
  const values = Object.values(options);
  return lines.length === 1 && values.some((value) => !Object.values(lines[0]?.options ?? {}).includes(value));
}

/** What words said beside a value or a number are taken for, when they say no wish of their own. */
const loose = new Set(
  'no cancel find ask_size ask_fact ask_stock compare recommend add set_quantity change_quantity replace haggle out_of_scope complain.wrong_item'.split(
    ' ',
  ),
);

function isLoose({ reading }: Situation): boolean {
  return reading.bare || loose.has(topOf(reading).name);
}

function ofValues(situation: Situation): 'replace' | 'set_quantity' | 'add' | undefined {
  const { reading } = situation;
  const { name, probability } = topOf(situation.reading);
  const isExchange = name === 'replace' && probability >= surelyExchanged;
  if (isAnother(situation) && !isExchange) return 'add';
  if (reading.hasNumber && isOfLine(situation)) return 'set_quantity';
  return isOtherwise(situation) ? 'replace' : undefined;
}

/** "The chocolate ones aren't needed": a value of a line of the cart, and after it a no. */
function isDeclined(situation: Situation): boolean {
  const { reading } = situation;
  const { name } = topOf(reading);
  const value = reading.content.options[0];
  const isRefused = name === 'no' || name === 'cancel';
  return isRefused && value !== undefined && isOfLine(situation) && !turnsDownBefore(reading.clause, value.from);
}

function turnsDownBefore(clause: Clause, at: number): boolean {
  return hasMark({ ...clause, to: at }, 'no', 'negation', 'correction');
}

const surelyExchanged = 0.7;

/** "And one like that in clear": what is in the cart stays, another comes beside it. */
function isAnother({ reading }: Situation): boolean {
  const pointer = pointerIn(reading.clause)?.kind;
  if (hasMark(reading.clause, 'negation', 'no', 'correction')) return false;
  return pointer === 'same' || pointer === 'other' || hasMark(reading.clause, 'more');
}

/** "Three of the white ones", of which some are in the cart. */
function isOfLine({ view, item, reading }: Situation): boolean {
  const said = Object.values(item().options);
  const lines = view.cart.filter(({ options }) => said.every((value) => Object.values(options).includes(value)));
  return reading.hasOption && lines.length === 1;
}

/** "No, the grey one", "not black, grey", "grey instead". */
function isOtherwise(situation: Situation): boolean {
  const { clause } = situation.reading;
  return (
    turnsDown(situation) ||
    hasMark(clause, 'except', 'insteadOf', 'correction', 'negation') ||
    saysMeaning(clause, 'instead', 'change')
  );
}

/** "A size up would be better." */
function isStep(situation: Situation): boolean {
  const { reading } = situation;
  const pointer = pointerIn(reading.clause) ?? (isOtherwise(situation) ? situation.item().pointer : undefined);
  const isSize = pointer?.kind === 'superlative' && (pointer.by === 'largest' || pointer.by === 'smallest');
  return isSize && !reading.hasNumber && !hasMark(reading.clause, 'more');
}

/** "Two is plenty." */
function saysHowMany(situation: Situation): boolean {
  const { clause } = situation.reading;
  return (
    saysMeaning(clause, 'enough', 'want-less', 'only') && (situation.reading.bare || !namesNothingKnown(situation))
  );
}
