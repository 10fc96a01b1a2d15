import type { DialogueView } from '../view.ts';

type Weight = (view: DialogueView) => number;

const withCart: Weight = ({ cart }) => (cart.length > 0 ? 1.2 : 0.7);
const withLines: Weight = ({ cart }) => (cart.length > 0 ? 1.2 : 0.35);
const withFocus: Weight = ({ focus }) => (focus ? 1.2 : 1);

/** How much likelier a wish is in this state than anywhere. */
const weights: Record<string, Weight> = {
  set_quantity: withLines,
  remove: ({ cart }) => (cart.length > 0 ? 1.2 : 0.12),
  change_quantity: ({ cart }) => (cart.length > 0 ? 1 : 0.8),
  replace: withCart,
  empty_cart: withCart,
  undo: ({ lastCommands, checkout }) =>
    lastCommands.some((name) => name === 'remove' || name === 'empty_cart') ? 1.5 : checkout === 'active' ? 0.3 : 1,
  checkout: ({ checkout }) => (checkout === 'paused' ? 1.5 : 1),
  cancel: ({ pending }) => (pending?.kind === 'option' || pending?.kind === 'product' ? 1.6 : 1),
  change_order_address: ({ checkout, hasOrders }) => (checkout === 'active' ? 0.3 : hasOrders ? 1.3 : 0.7),
  change: ({ checkout }) => (checkout === 'none' ? 0.6 : 1.5),
  cancel_order: ({ hasOrders, checkout }) => (!hasOrders ? 0.35 : checkout === 'none' ? 1.3 : 0.7),
  pause_checkout: ({ checkout }) => (checkout === 'active' ? 1.4 : checkout === 'paused' ? 0.2 : 0.5),
  return_order: ({ hasOrders }) => (hasOrders ? 1.2 : 0.7),
  paid: ({ hasOrders }) => (hasOrders ? 1.2 : 0.25),
  more: ({ shown }) => (shown.length > 0 ? 1.3 : 0.8),
  ask_fact: withFocus,
  ask_size: withFocus,
};

export function stateWeight(name: string, view: DialogueView): number {
  return Object.hasOwn(weights, name) ? (weights[name]?.(view) ?? 1) : 1;
}
