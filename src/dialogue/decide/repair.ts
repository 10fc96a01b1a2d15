import { leadOf } from '../flows/lead-flow.ts';
import { changesCart } from './corrections.ts';
import { type Draft, push, settle } from './draft.ts';

/** "No, that is not what I meant": the last change is taken back and the customer says it anew. */
export function correct(draft: Draft) {
  const { undo, lastCommands } = draft.state;
  const wasQuestion = draft.open.pending !== null;
  settle(draft);
  draft.state.queue = [];
  if (undo && !wasQuestion && lastCommands.some((name) => changesCart.has(name)))
    push(draft, { do: 'restoreCart', to: undo });
  push(draft, { do: 'say', manner: 'correct' });
}

/** Drops what is open: a question, else the checkout. */
export function cancel(draft: Draft) {
  const { pending, task } = draft.open;
  const { cart, hasOrders } = draft.world;
  const isInFlow = pending?.kind === 'guide' || (pending && leadOf(draft) !== null);
  settle(draft);
  if (isInFlow) draft.state.flow = null;
  draft.state.queue = [];
  if (task || (pending && pending.kind !== 'choices' && !isCheckout(pending.kind))) {
    return push(draft, { do: 'say', manner: 'cancel' });
  }
  if (cart.checkout.status === 'active') return push(draft, { do: 'pauseCheckout' });
  // "Too dear, forget it", of the one thing that went in just now.
  const { undo, lastCommands } = draft.state;
  if (undo && cart.lines.length === 1 && lastCommands.some((name) => name === 'add'))
    return push(draft, { do: 'restoreCart', to: undo });
  if (cart.lines.length > 0)
    return push(draft, { do: 'askConfirm', what: 'empty_cart', onYes: { name: 'empty_cart' } });
  if (hasOrders) return push(draft, { do: 'order', wish: { wish: 'cancel' }, number: null, confirmed: false });
  push(draft, { do: 'say', manner: 'cancel' });
}

function isCheckout(kind: string): boolean {
  return kind === 'field' || kind === 'shipping_method' || kind === 'payment_method' || kind === 'confirm';
}

export function restart(draft: Draft) {
  settle(draft);
  draft.state = { ...draft.state, queue: [], shown: [], list: null, focus: null, flow: null };
  push(draft, { do: 'say', manner: 'restart' });
}
