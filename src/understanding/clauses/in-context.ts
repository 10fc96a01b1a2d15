import type { Guess } from '../classifier/classifier.ts';
import { pointerIn } from '../items/item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DialogueView } from '../view.ts';
import type { Wish } from './wishes.ts';

/** What the state of the dialogue makes of the guesses: likelier, less likely, or sure. */
export function inContext(wish: Wish, view: DialogueView, lexicon: Lexicon): Guess[] {
  const { reading } = wish;
  if (reading.bare) return sure(bareWish(wish, view));
  const weighed = reading.guesses.map(({ name, probability }) => ({
    name,
    probability: probability * weight(name, view),
  }));
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return lexicon.engine.intents.classes.length === 0
    ? []
    : weighed
        .map(({ name, probability }) => ({ name, probability: probability / total }))
        .sort((a, b) => b.probability - a.probability);
}

/** Things without a word of what is wanted with them: several or counted, they are to be added; one is to be shown. */
function bareWish({ reading, things }: Wish, view: DialogueView): string {
  const counted = [reading, ...things].some(({ hasNumber }) => hasNumber);
  if (reading.hasProduct) return counted ? 'add' : 'find';
  const pointer = pointerIn(reading.clause);
  if (pointer?.kind === 'ordinal') return 'choose';
  if (reading.hasOption || pointer) return view.shown.length > 0 || view.focus ? 'choose' : 'find';
  return reading.hasNumber ? 'quantity' : 'unknown';
}

function sure(name: string): Guess[] {
  return [{ name, probability: name === 'unknown' ? 0 : 0.9 }];
}

/** How much likelier a wish is in this state than anywhere. */
function weight(name: string, { cart, checkout, hasOrders, focus, shown }: DialogueView): number {
  switch (name) {
    case 'set_quantity':
    case 'remove':
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
    case 'more':
      return shown.length > 0 ? 1.3 : 0.8;
    case 'ask_fact':
    case 'ask_size':
      return focus ? 1.2 : 1;
    default:
      return 1;
  }
}
