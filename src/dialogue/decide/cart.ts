import type { CartLine } from '#commerce/carts';
import type { CommandOf, ItemRef } from '#understanding';
import type { Task } from '../state.ts';
import type { Step } from '../steps.ts';
import { type Draft, push, settle } from './draft.ts';
import { linesOf } from './lines.ts';

/** More lines than this are not thrown away on one word. */
const emptiesUnasked = 1;

const sureToEmpty = 0.9;

export function setQuantity(draft: Draft, command: CommandOf<'set_quantity'>) {
  const line = lineFor(draft, command.item, { command, slot: 'item' });
  if (line) push(draft, setTo(line, command.quantity));
  else if (line === null && command.quantity > 0) addInstead(draft, command.item, command.quantity);
}

export function changeQuantity(draft: Draft, command: CommandOf<'change_quantity'>) {
  const line = lineFor(draft, command.item, { command, slot: 'item' });
  if (line) push(draft, setTo(line, line.quantity + command.by));
  else if (line === null && command.by > 0) addInstead(draft, command.item, command.by);
  else if (line === null) lackLine(draft, command.item);
}

export function setTo(line: CartLine, quantity: number): Step {
  if (quantity > 0) return { do: 'setQuantity', variantId: line.variantId, quantity };
  return { do: 'remove', variantIds: [line.variantId] };
}

export function remove(draft: Draft, command: CommandOf<'remove'>) {
  settle(draft);
  const { cart } = draft.world;
  if (cart.lines.length === 0) return push(draft, { do: 'lack', what: { kind: 'emptyCart' } });
  if (command.item.pointer?.kind === 'all' && command.item.candidates.length === 0)
    return draft.run({ name: 'empty_cart' });
  const lines = linesOf(command.item, cart, draft.state);
  if (lines.length === 0) return lackLine(draft, command.item);
  if (lines.length === 1 || command.item.pointer?.kind === 'all') {
    return push(draft, { do: 'remove', variantIds: lines.map(({ variantId }) => variantId) });
  }
  askLine(draft, lines, { command, slot: 'item' });
}

export function emptyCart(draft: Draft) {
  settle(draft);
  const { lines } = draft.world.cart;
  if (lines.length === 0) return push(draft, { do: 'lack', what: { kind: 'emptyCart' } });
  if (lines.length <= emptiesUnasked && draft.meaning.confidence >= sureToEmpty)
    return push(draft, { do: 'emptyCart' });
  push(draft, { do: 'askConfirm', what: 'empty_cart', onYes: { name: 'empty_cart' } });
}

export function undo(draft: Draft) {
  settle(draft);
  const { undo: to } = draft.state;
  push(draft, to ? { do: 'restoreCart', to } : { do: 'lack', what: { kind: 'undo' } });
}

/** The one line meant; null when it is not in the cart; undefined when the customer has been asked or told. */
export function lineFor(draft: Draft, item: ItemRef, task: Task): CartLine | null | undefined {
  settle(draft);
  const { cart } = draft.world;
  const lines = linesOf(item, cart, draft.state);
  if (lines.length > 1) {
    askLine(draft, lines, task);
    return undefined;
  }
  return lines[0] ?? null;
}

function askLine(draft: Draft, lines: CartLine[], task: Task) {
  push(draft, { do: 'askLine', variantIds: lines.map(({ variantId }) => variantId), task });
}

export function addInstead(draft: Draft, item: ItemRef, quantity: number) {
  draft.run({ name: 'add', items: [{ item, quantity }] });
}

function lackLine(draft: Draft, { text }: ItemRef) {
  push(draft, { do: 'lack', what: { kind: 'line', text } });
}
