import type { CommandOf } from '#understanding';
import { itemOf } from '../task.ts';
import { choose } from './choosing.ts';
import { type Draft, push, settle, thisItem } from './draft.ts';
import { show } from './looking.ts';

/** A bare number: how many, which of the list, or a size that is a number. */
export function quantity(draft: Draft, { quantity: number }: CommandOf<'quantity'>) {
  const { pending } = draft.open;
  if (pending?.kind === 'option') return choose(draft, { name: 'choose', options: {}, text: String(number) });
  if (pending && pending.kind !== 'quantity' && pending.kind !== 'confirm' && pending.kind !== 'field') {
    return choose(draft, { name: 'choose', options: {}, text: '', pointer: { kind: 'ordinal', index: number } });
  }
  const { focus, shown } = draft.state;
  if (pending?.kind === 'confirm' && pending.what === 'add' && !isInCart(draft, focus?.sku))
    return addMany(draft, number);
  if (!focus && shown.length >= number)
    return show(draft, { ...thisItem, pointer: { kind: 'ordinal', index: number } });
  if (pending?.kind === 'field' || !focus)
    return push(draft, pending ? { do: 'askAgain' } : { do: 'say', manner: 'correct' });
  setOrAdd(draft, focus.sku, number);
}

function addMany(draft: Draft, number: number) {
  const { task } = draft.open;
  const item = task ? itemOf(task) : thisItem;
  settle(draft);
  draft.run({ name: 'add', items: [{ item, quantity: number }] });
}

function isInCart({ world }: Draft, sku: string | null | undefined): boolean {
  return Boolean(sku) && world.cart.lines.some((line) => line.sku === sku);
}

function setOrAdd(draft: Draft, sku: string | null, number: number) {
  draft.run(
    isInCart(draft, sku)
      ? { name: 'set_quantity', item: thisItem, quantity: number }
      : { name: 'add', items: [{ item: thisItem, quantity: number }] },
  );
}
