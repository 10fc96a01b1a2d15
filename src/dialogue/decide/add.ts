import type { CartLine } from '#commerce/carts';
import type { Command, CommandOf, ItemRef } from '#understanding';
import { setTo } from './cart.ts';
import { complete } from './complete.ts';
import { changesCart, meansInAll, saysMore, turnsDown } from './corrections.ts';
import { type Draft, isAsking, push, refTo, settle } from './draft.ts';
import { linesOf } from './lines.ts';
import { type Resolved, resolve } from './resolve.ts';

export function add(draft: Draft, command: CommandOf<'add'>) {
  const waits = halfSaid(draft, command);
  if (!waits) settle(draft);
  const ready: { variantId: string; quantity: number }[] = [];
  const waiting: (() => void)[] = [];
  for (const line of command.items.flatMap((one) => eachOfAll(draft, one))) {
    const known = line.quantity ? (lineInAll(draft, line.item) ?? lineJustBegun(draft, line)) : undefined;
    if (known && line.quantity) {
      push(draft, setTo(known, line.quantity));
      continue;
    }
    const found = resolve(line.item, draft.state, draft.world.catalog);
    const quantity = line.quantity ?? countedBefore(draft, found) ?? 1;
    if (found.kind === 'variant') ready.push({ variantId: found.variant.id, quantity });
    else waiting.push(() => complete(draft, found, { command: { name: 'add', items: [line] }, slot: 'item' }));
  }
  if (ready.length > 0) push(draft, { do: 'add', items: ready });
  for (const ask of waiting) ask();
  if (waits && isAsking(draft)) draft.state.queue = [...draft.state.queue, waits];
  const [only, second] = command.items;
  const handle = only?.item.candidates[0]?.handle ?? draft.state.focus?.handle;
  draft.state.counted = only?.quantity && !second && handle ? { handle, quantity: only.quantity } : null;
}

/** "Three garlic ones" (there are none) "then vanilla": as many as were wished for, as long as none of it is in the cart. */
function countedBefore({ state, world }: Draft, found: Resolved): number | undefined {
  const { counted, lastCommands } = state;
  if (!counted || found.kind !== 'variant' || found.product.handle !== counted.handle) return undefined;
  const isInCart = world.cart.lines.some(({ handle }) => handle === counted.handle);
  return isInCart || !lastCommands.some((name) => name === 'add' || name === 'choose') ? undefined : counted.quantity;
}

/** "I'll take a ladder" (how many steps?) "and a chisel set": what was asked of the one is asked again after the other is in. */
function halfSaid({ open, state, world }: Draft, { items }: CommandOf<'add'>): Command | null {
  const { pending, task } = open;
  if (pending?.kind !== 'option' || task?.command.name !== 'add' || state.pending !== pending) return null;
  const isOther = items.every(
    ({ item }) => item.candidates.length > 0 && item.candidates[0]?.handle !== pending.handle,
  );
  return isOther && !turnsDown(world.said) ? task.command : null;
}

type Line = CommandOf<'add'>['items'][number];

const mostAtOnce = 4;

/** "Both, please": each thing that was shown. */
function eachOfAll({ state }: Draft, line: Line): Line[] {
  const { pointer, candidates } = line.item;
  const isAll = pointer?.kind === 'all' && candidates.length === 0;
  if (!isAll || state.shown.length < 2 || state.shown.length > mostAtOnce) return [line];
  return state.shown.map(({ handle, options }) => ({ ...line, item: refTo(handle, options) }));
}

/** "Oh, only one of the gloves", just after they were put in: the line whose number this is. */
function lineInAll({ state, world }: Draft, item: ItemRef): CartLine | undefined {
  if (!meansInAll(world.said) || !state.lastCommands.some((name) => changesCart.has(name))) return undefined;
  const lines = linesOf(item, world.cart, state);
  return lines.length === 1 ? lines[0] : undefined;
}

/** "Put a bag in" "I'll have 5 bags": the one that went in uncounted is one of them, unless more are asked for. */
function lineJustBegun({ state, world }: Draft, { item, quantity = 1 }: Line): CartLine | undefined {
  const wasAdded = state.lastCommands.some((name) => name === 'add' || name === 'choose' || name === 'yes');
  if (!wasAdded || state.counted || quantity < 2 || saysMore(world.said)) return undefined;
  const [line, second] = linesOf({ ...item, options: {} }, world.cart, state);
  const isSame =
    line !== undefined && Object.values(item.options).every((value) => Object.values(line.options).includes(value));
  return isSame && !second && line.quantity === 1 && line.handle === state.focus?.handle ? line : undefined;
}
