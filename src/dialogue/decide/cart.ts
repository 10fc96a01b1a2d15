import type { CartLine } from '#commerce/carts';
import type { Command, CommandOf, ItemRef } from '#understanding';
import type { Task } from '../state.ts';
import type { Step } from '../steps.ts';
import { changesCart, meansInAll, saysMore, turnsDown } from './corrections.ts';
import { type Draft, isAsking, push, refTo, settle } from './draft.ts';
import { linesOf } from './lines.ts';
import { type Resolved, resolve } from './resolve.ts';
import { usualSize } from './usual.ts';
import { selectVariant, valuesOf } from './variants.ts';

/** More lines than this are not thrown away on one word. */
const emptiesUnasked = 1;
const sureToEmpty = 0.9;

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

/**
 * Asks for what a reference still lacks, one thing at a time; says so when there is nothing to complete. While another
 * question of this turn is open, the task's command waits its turn.
 */
export function complete(draft: Draft, found: Resolved, task: Task) {
  if (found.kind === 'variant') return;
  if (found.kind === 'unknown')
    return push(draft, { do: 'lack', what: { kind: 'product', text: found.text, alike: [] } });
  if (found.kind === 'nothing') return push(draft, { do: 'lack', what: { kind: 'pointer' } });
  if (isAsking(draft)) {
    draft.state.queue = [...draft.state.queue, task.command];
    return;
  }
  if (found.kind === 'several') {
    return push(draft, { do: 'askProduct', handles: found.products.map(({ handle }) => handle), task });
  }
  askOption(draft, found, task);
}

function askOption(draft: Draft, found: Extract<Resolved, { kind: 'product' | 'noVariant' }>, task: Task) {
  const { product, options } = found;
  const { handle } = product;
  const missing = found.kind === 'product' ? found.missing[0] : impossible(found);
  const known = { ...options };
  if (found.kind === 'noVariant') {
    push(draft, { do: 'lack', what: { kind: 'variant', handle, options } });
    for (const name of Object.keys(known)) if (name === missing || !hasOption(found, name)) delete known[name];
  }
  if (missing)
    push(draft, {
      do: 'askOption',
      target: { handle, options: known, variantId: null },
      option: missing,
      usual: usualSize(draft.world, product, missing, valuesOf(product, missing, known)),
      task: withItem(task, refTo(handle, known)),
    });
}

/** The option to choose anew when no variant has all the values said: the last one said that the product has. */
function impossible({ product, options }: Extract<Resolved, { kind: 'noVariant' }>): string | undefined {
  const bad = product.options.filter(({ name }) => {
    const value = options[name];
    return value !== undefined && !valuesOf(product, name, options).includes(value);
  });
  const open = product.options.filter(({ values }) => values.length > 1);
  return (bad.at(-1) ?? open.find(({ name }) => options[name] === undefined) ?? open[0])?.name;
}

function hasOption({ product }: Extract<Resolved, { kind: 'noVariant' }>, name: string): boolean {
  return product.options.some((option) => option.name === name);
}

function withItem(task: Task, item: ItemRef): Task {
  const { command } = task;
  if (command.name === 'add')
    return { ...task, command: { ...command, items: command.items.map((line) => ({ ...line, item })) } };
  if (command.name === 'replace') return { ...task, command: { ...command, [task.slot]: item } };
  return 'item' in command ? { ...task, command: { ...command, item } as Command } : task;
}

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

function setTo(line: CartLine, quantity: number): Step {
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
function lineFor(draft: Draft, item: ItemRef, task: Task): CartLine | null | undefined {
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

function addInstead(draft: Draft, item: ItemRef, quantity: number) {
  draft.run({ name: 'add', items: [{ item, quantity }] });
}

function lackLine(draft: Draft, { text }: ItemRef) {
  push(draft, { do: 'lack', what: { kind: 'line', text } });
}
