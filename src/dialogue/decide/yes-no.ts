import type { Command } from '#understanding';
import { consented, leadOf } from '../flows/lead-flow.ts';
import { type Answering, chooseAt, chooseOption, take } from './choosing.ts';
import { type Draft, push, settle } from './draft.ts';

/** "Yes" to what was asked; to nothing asked it means: go on. */
export function yes(draft: Draft) {
  const { pending } = draft.open;
  const leading = pending?.kind === 'guide' && pending.asks.takes === 'consent' ? leadOf(draft) : null;
  if (leading) return consented(draft, leading, true);
  if (pending?.kind === 'option' && pending.usual) return takeUsual(draft, pending, pending.usual);
  if (pending?.kind === 'confirm') return confirmed(draft, pending);
  if (pending?.kind === 'choices') return take(draft, draft.open.offered[0]?.command);
  if (pending?.kind === 'product' && pending.handles.length === 1) return chooseAt(draft, 1);
  if (pending?.kind === 'shipping_method' && pending.ids.length === 1) return chooseAt(draft, 1);
  if (pending?.kind === 'payment_method' && pending.ids.length === 1) return chooseAt(draft, 1);
  if (pending) return push(draft, { do: 'askAgain' });
  take(draft, draft.state.onYes ?? whatGoesOn(draft));
}

/** "L, as last time?" "Yes." */
function takeUsual(draft: Draft, pending: Answering<'option'>, value: string) {
  chooseOption(draft, pending, { name: 'choose', options: { [pending.option]: value }, text: value }, 0);
}

function askWithoutUsual(draft: Draft, { usual: _, ...pending }: Answering<'option'>) {
  draft.state.pending = pending;
  push(draft, { do: 'askAgain' });
}

/** With nothing asked, a yes goes on with what was left: an order, else a guided conversation. */
function whatGoesOn({ world, state }: Draft): Command | undefined {
  if (world.cart.checkout.status === 'active') return { name: 'checkout' };
  return state.flow && !state.flow.isDone ? { name: 'start_flow', flow: state.flow.id } : undefined;
}

function confirmed(draft: Draft, { what }: Answering<'confirm'>) {
  const then = draft.open.task?.command;
  settle(draft);
  switch (what) {
    case 'order':
      return push(draft, { do: 'placeOrder', agreedTotal: draft.state.agreedTotal });
    case 'empty_cart':
      return push(draft, { do: 'emptyCart' });
    case 'erase':
      return push(draft, { do: 'erase' });
    case 'reorder':
      return push(draft, { do: 'reorder' });
    case 'handover':
      return push(draft, { do: 'handOver', reason: 'asked', text: '' });
    case 'cancel_order':
      return push(draft, cancelConfirmed(then));
    default:
      return take(draft, then);
  }
}

function cancelConfirmed(onYes: Command | undefined) {
  const number = onYes?.name === 'cancel_order' ? (onYes.number ?? null) : null;
  return { do: 'order', wish: { wish: 'cancel' }, number, confirmed: true } as const;
}

/** "No": the order's summary is to be changed, a choice is declined, a task is given up. */
export function no(draft: Draft) {
  const { pending } = draft.open;
  if (pending?.kind === 'option' && pending.usual) return askWithoutUsual(draft, pending);
  const leading = pending ? leadOf(draft) : null;
  if (leading) return consented(draft, leading, false);
  if (pending?.kind === 'field' && isFirstRefusal(draft, pending)) return draft.run(attempted(draft, pending));
  settle(draft);
  draft.state.queue = [];
  if (pending?.kind === 'confirm' && pending.what === 'order') return push(draft, { do: 'askChange' });
  if (pending?.kind === 'field' || pending?.kind === 'shipping_method' || pending?.kind === 'payment_method') {
    return push(draft, { do: 'pauseCheckout' });
  }
  if (pending?.kind === 'confirm' && pending.what === 'guess') return push(draft, { do: 'say', manner: 'correct' });
  push(draft, { do: 'say', manner: pending ? 'declined' : 'no' });
}

/** Without a number or an address nothing can be sent: the first no to it hears so, the second puts the order off. */
function isFirstRefusal({ state, world }: Draft, { field }: Answering<'field'>): boolean {
  return field !== 'name' && world.said !== '' && !state.lastCommands.includes('no');
}

function attempted({ world }: Draft, { field }: Answering<'field'>): Command {
  return { name: 'give', field, value: world.said };
}
