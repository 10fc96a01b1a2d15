import { shippingMethods } from '#commerce/shop';
import type { Command, CommandOf, ItemRef, Pending } from '#understanding';
import { bestLabel } from '../labels.ts';
import { fill } from '../task.ts';
import type { World } from '../world.ts';
import { changesCart, turnsDown } from './corrections.ts';
import { type Draft, push, refTo, settle, thisItem } from './draft.ts';
import { show } from './looking.ts';

export type Answering<K extends Pending['kind']> = Extract<Pending, { kind: K }>;

/** One of what was offered: by number, by name, by a value. */
export function choose(draft: Draft, command: CommandOf<'choose'>) {
  const { pending, offered } = draft.open;
  const index = indexOf(draft, command);
  switch (pending?.kind) {
    case 'option':
      return chooseOption(draft, pending, command, index);
    case 'product':
      return index ? chooseAt(draft, index) : completeTask(draft, refine(command));
    case 'shipping_method':
    case 'payment_method':
    case 'order':
      return index ? chooseAt(draft, index) : push(draft, { do: 'askAgain' });
    case 'choices':
      if (index && offered[index - 1]) return take(draft, offered[index - 1]?.command);
  }
  if (correctsChange(draft, command)) return draft.run({ name: 'replace', from: thisItem, to: asItem(command) });
  if (command.pointer?.kind === 'same' && !draft.state.focus && draft.world.hasOrders)
    return take(draft, { name: 'reorder' });
  settle(draft);
  show(draft, asItem(command));
}

function asItem({ text, options, pointer, except }: CommandOf<'choose'>): ItemRef {
  return { text, candidates: [], options, pointer, except };
}

/** "No, size L", right after the M went into the cart: that one is meant to be another. */
function correctsChange({ world, state }: Draft, { options }: CommandOf<'choose'>): boolean {
  const isInCart = world.cart.lines.some(
    ({ handle, sku }) => handle === state.focus?.handle && sku === state.focus.sku,
  );
  return (
    isInCart &&
    Object.keys(options).length > 0 &&
    turnsDown(world.said) &&
    state.lastCommands.some((name) => changesCart.has(name))
  );
}

/** Where in the offered list a choice points, from 1; 0 when it does not say. */
function indexOf(draft: Draft, { pointer, text }: CommandOf<'choose'>): number {
  const { pending, offered } = draft.open;
  const labels = labelsOf(pending, draft.world.catalog) ?? offered.map(({ label }) => label);
  if (pointer?.kind === 'ordinal') {
    const index = pointer.index < 0 ? labels.length + 1 + pointer.index : pointer.index;
    return index <= labels.length ? index : 0;
  }
  if (pointer?.kind === 'superlative' && pointer.by === 'cheapest' && pending?.kind === 'shipping_method')
    return cheapest(draft, pending.ids);
  return 1 + bestLabel(labels, text);
}

/** Where the cheapest way of delivery stands in the list, from 1. */
function cheapest({ world }: Draft, ids: string[]): number {
  const priced = shippingMethods(world.catalog.shop).filter(({ id }) => ids.includes(id));
  const [first] = priced.toSorted((a, b) => a.price - b.price);
  return first ? ids.indexOf(first.id) + 1 : 0;
}

function labelsOf(pending: Pending | null, catalog: World['catalog']): string[] | null {
  if (pending?.kind === 'option') return pending.values;
  if (pending?.kind === 'product') return pending.handles.map((handle) => catalog.byHandle.get(handle)?.title ?? '');
  if (pending?.kind === 'order') return pending.numbers;
  if (pending?.kind === 'shipping_method' || pending?.kind === 'payment_method') return pending.labels;
  return null;
}

export function chooseOption(draft: Draft, pending: Answering<'option'>, command: CommandOf<'choose'>, index: number) {
  const byIndex = pending.values[index - 1];
  const said = { ...command.options };
  if (byIndex && Object.keys(said).length === 0) said[pending.option] = byIndex;
  if (command.pointer?.kind === 'superlative')
    said[pending.option] = pending.values.at(command.pointer.by === 'largest' ? -1 : 0) ?? '';
  if (Object.keys(said).length === 0) return push(draft, { do: 'askAgain' });
  completeTask(draft, (item) => ({
    ...item,
    options: { ...item.options, ...named(said, pending.option, pending.values) },
  }));
}

/** A value without an option's name answers the option that was asked. */
function named(said: Record<string, string>, option: string, values: string[]): Record<string, string> {
  const { '': bare, ...rest } = said;
  return bare !== undefined && values.includes(bare) ? { ...rest, [option]: bare } : said;
}

function refine({ options, pointer, text }: CommandOf<'choose'>): (item: ItemRef) => ItemRef {
  return (item) => ({
    ...item,
    options: { ...item.options, ...options },
    pointer: pointer ?? item.pointer,
    text: text || item.text,
  });
}

/** Takes the entry of an open list by its number, from 1. */
export function chooseAt(draft: Draft, index: number) {
  const { pending, task } = draft.open;
  switch (pending?.kind) {
    case 'product': {
      const handle = pending.handles[index - 1];
      if (!handle) return push(draft, { do: 'askAgain' });
      if (task) return completeTask(draft, (item) => refTo(handle, item.options));
      settle(draft);
      return show(draft, refTo(handle));
    }
    case 'order':
      return takeOrder(draft, pending.numbers[index - 1]);
    case 'shipping_method':
    case 'payment_method':
      return give(draft, pending.kind, pending.ids[index - 1]);
    default:
      return take(draft, draft.open.offered[index - 1]?.command);
  }
}

function takeOrder(draft: Draft, number: string | undefined) {
  const command = draft.open.task?.command;
  if (!command || !number) return push(draft, { do: 'askAgain' });
  take(draft, { ...command, number } as Command);
}

function give(draft: Draft, field: 'shipping_method' | 'payment_method', id: string | undefined) {
  if (id === undefined) return push(draft, { do: 'askAgain' });
  take(draft, { name: 'give', field, value: id });
}

/** The open task with what was said now; what waited behind it follows. */
function completeTask(draft: Draft, refineItem: (item: ItemRef) => ItemRef) {
  const { task } = draft.open;
  const waiting = draft.state.queue;
  const candidates = draft.open.pending?.kind === 'product' ? draft.open.pending.handles : [];
  settle(draft);
  draft.state.queue = [];
  if (!task)
    return show(draft, refineItem({ ...thisItem, candidates: candidates.map((handle) => ({ handle, score: 1 })) }));
  draft.run(fill(task, (item) => refineItem(item)));
  for (const command of waiting) draft.run(command);
}

export function take(draft: Draft, command: Command | undefined) {
  settle(draft);
  if (command) draft.run(command);
  else push(draft, { do: 'say', manner: 'yes' });
}
