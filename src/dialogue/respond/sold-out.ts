import type { Seen } from '../outcomes.ts';
import { cardsOf, remember } from './cards.ts';
import {
  addCommand,
  canBeHad,
  listed,
  named,
  offer,
  optionWord,
  seenName,
  type Talk,
  tell,
  valueWord,
  variantsOf,
} from './talk.ts';

/** What is meant is sold out, and other variants of it are not. */
export function isGone(seen: Seen): boolean {
  return hasOthers(seen) && !variantsOf(seen).some((variant) => canBeHad(seen, variant));
}

/** Some variant of the product can be had. */
export function hasOthers(seen: Seen): boolean {
  return seen.product.variants.some((variant) => canBeHad(seen, variant));
}

/** Sold out is said first, then what is left of each option, the other values said being as they are. */
export function goneButOthers(talk: Talk, seen: Seen, before: string[] = []) {
  const whole = { ...seen, variant: null, options: {} };
  const left = otherValues(seen);
  remember(talk, [whole]);
  const lines = left.map(({ option, fixed, values }) =>
    talk.say('othersLeft', {
      option: named(talk, optionWord(talk, option), fixed),
      values: listed(
        talk,
        values.map((value) => valueWord(talk, value)),
      ),
    }),
  );
  tell(talk, [...before, talk.say('soldOut', { title: seenName(talk, seen) }), ...lines], {
    kind: 'products',
    items: cardsOf(talk, [whole]),
  });
  const buttons = left.flatMap(({ option, fixed, values }) =>
    values.map((value) => inOrder(seen, { ...fixed, [option]: value })),
  );
  offer(
    talk,
    '',
    buttons.map((options) => ({
      label: Object.values(options).join(', '),
      command: addCommand(seen.product.handle, options),
    })),
  );
}

/** Values in the order in which the product has its options. */
function inOrder({ product }: Seen, chosen: Record<string, string>): Record<string, string> {
  return Object.fromEntries(product.options.flatMap(({ name }) => (chosen[name] ? [[name, chosen[name]]] : [])));
}

type Left = { option: string; fixed: Record<string, string>; values: string[] };

function otherValues(seen: Seen): Left[] {
  const { product } = seen;
  const chosen = seen.variant?.options ?? seen.options;
  const live = product.variants.filter((variant) => canBeHad(seen, variant));
  return product.options.flatMap(({ name, values }): Left[] => {
    const fixed = Object.fromEntries(
      Object.entries(chosen).filter(([other, value]) => other !== name && hasValues(product, other) && value),
    );
    const fitting = live.filter(({ options }) => Object.entries(fixed).every(([key, value]) => options[key] === value));
    const left = values.filter((value) => fitting.some(({ options }) => options[name] === value));
    return left.length > 0 && hasValues(product, name) ? [{ option: name, fixed, values: left }] : [];
  });
}

function hasValues({ options }: Seen['product'], option: string): boolean {
  return options.some(({ name, values }) => name === option && values.length > 1);
}
