import type { CartLine } from '#commerce/carts';
import type { CommandOf, ItemRef } from '#understanding';
import { addInstead, lineFor } from './cart.ts';
import { complete } from './complete.ts';
import { type Draft, push, refTo } from './draft.ts';
import { linesOf } from './lines.ts';
import { resolve } from './resolve.ts';
import { selectVariant } from './variants.ts';

export function replace(draft: Draft, command: CommandOf<'replace'>) {
  const swapped = otherThing(draft, command);
  if (swapped) return replace(draft, swapped);
  const from =
    lineThatCanBe(draft, command) ??
    lineNamedTo(draft, command) ??
    lineFor(draft, command.from, { command, slot: 'from' });
  if (from === undefined) return;
  if (from === null) return addInstead(draft, command.to, command.quantity ?? 1);
  const to = resolve(targetOf(command.to, from), draft.state, draft.world.catalog);
  if (to.kind === 'variant' && to.variant.id === from.variantId && !command.quantity)
    return push(draft, { do: 'showCart' });
  if (to.kind === 'variant') {
    return push(draft, { do: 'replace', from: from.variantId, to: to.variant.id, quantity: command.quantity ?? null });
  }
  complete(draft, to, { command: { ...command, from: refTo(from.handle, from.options) }, slot: 'to' });
}

/** "Make it the white one": of several lines, the one that comes in white. */
function lineThatCanBe({ world, state }: Draft, { from, to }: CommandOf<'replace'>): CartLine | undefined {
  const values = Object.keys(to.options).length;
  if (values === 0 || to.candidates.length > 0) return undefined;
  const able = linesOf(from, world.cart, state).filter(({ handle, options }) => {
    const product = world.catalog.byHandle.get(handle);
    return product && selectVariant(product, { ...options, ...to.options }).kind !== 'none';
  });
  return able.length === 1 ? able[0] : undefined;
}

/** "Make the stools brass": what is named lies in the cart and shall be otherwise. */
function lineNamedTo({ world, state }: Draft, { from, to }: CommandOf<'replace'>): CartLine | undefined {
  const isOpen = from.candidates.length === 0 && from.text === '' && Object.keys(from.options).length === 0;
  if (!isOpen || to.candidates.length === 0 || Object.keys(to.options).length === 0) return undefined;
  const named = linesOf({ ...to, options: {} }, world.cart, state);
  return named.length === 1 && named[0]?.handle === to.candidates[0]?.handle ? named[0] : undefined;
}

/** "Swap it for the black shirt": what is named is not in the cart, so it is what is wanted, for the only thing that is. */
function otherThing(
  { world, state }: Draft,
  { from, to, quantity }: CommandOf<'replace'>,
): CommandOf<'replace'> | null {
  const [only] = world.cart.lines;
  const isNamed = from.candidates.length > 0 && to.candidates.length === 0;
  if (!isNamed || !only || world.cart.lines.length > 1 || linesOf(from, world.cart, state).length > 0) return null;
  const wanted = { ...from, options: { ...from.options, ...to.options } };
  return { name: 'replace', from: refTo(only.handle, only.options), to: wanted, quantity };
}

/** "Swap it for a large": only values are named, so it is the same product with them. */
function targetOf(to: ItemRef, from: CartLine): ItemRef {
  const isSameThing = to.candidates[0]?.handle === from.handle && Object.keys(to.options).length > 0;
  if (isSameThing) return refTo(from.handle, { ...from.options, ...renamed(to.options, from) });
  const isNamed = to.candidates.length > 0 || (to.pointer && to.pointer.kind !== 'same' && to.pointer.kind !== 'this');
  return isNamed ? to : { ...refTo(from.handle, { ...from.options, ...renamed(to.options, from) }), text: to.text };
}

/** A value without its option's name is of the option whose place it takes; the variants decide when that is unclear. */
function renamed(options: Record<string, string>, from: CartLine): Record<string, string> {
  const names = Object.keys(from.options);
  const [only] = names;
  return names.length === 1 && only && options[''] ? { [only]: options[''] } : options;
}
