import { pointerIn } from '../items/item.ts';
import { hasMark, saysMeaning } from '../reading/message.ts';
import { hasJustChanged, type Situation, turnsDown } from './situation.ts';

/** Values or a number said right after something went into the cart: it shall be another one, so many of it, or one more like it. */
export function changeOfCart(situation: Situation): 'replace' | 'set_quantity' | 'add' | undefined {
  const { reading } = situation;
  if (!reading.bare || reading.isKnown || !hasJustChanged(situation)) return undefined;
  if (reading.hasOption || (reading.hasNumber && Object.keys(situation.item().options).length > 0))
    return isAnother(situation) ? 'add' : isOtherwise(situation) ? 'replace' : undefined;
  const isNumber = reading.hasNumber && !reading.hasProduct && !hasMark(reading.clause, 'more');
  return isNumber && turnsDown(situation) ? 'set_quantity' : undefined;
}

/** "And one like that in clear": what is in the cart stays, another comes beside it. */
function isAnother({ reading }: Situation): boolean {
  const pointer = pointerIn(reading.clause)?.kind;
  if (hasMark(reading.clause, 'negation', 'no')) return false;
  return pointer === 'same' || pointer === 'other' || hasMark(reading.clause, 'more');
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
