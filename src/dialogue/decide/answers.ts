import { shippingMethods } from '#commerce/shop';
import type { Command, CommandOf, ItemRef, Pending } from '#understanding';
import { consented, leadOf } from '../flows/lead-flow.ts';
import { bestLabel } from '../labels.ts';
import { fill, itemOf } from '../task.ts';
import type { World } from '../world.ts';
import { changesCart, turnsDown } from './corrections.ts';
import { type Draft, push, refTo, settle, thisItem } from './draft.ts';
import { show } from './looking.ts';

type Answering<K extends Pending['kind']> = Extract<Pending, { kind: K }>;

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

function asItem({ text, options, pointer }: CommandOf<'choose'>): ItemRef {
  return { text, candidates: [], options, pointer };
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

function chooseOption(draft: Draft, pending: Answering<'option'>, command: CommandOf<'choose'>, index: number) {
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
function chooseAt(draft: Draft, index: number) {
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

function take(draft: Draft, command: Command | undefined) {
  settle(draft);
  if (command) draft.run(command);
  else push(draft, { do: 'say', manner: 'yes' });
}

/** A bare number: how many, which of the list, or a size that is a number. */
export function quantity(draft: Draft, { quantity: number }: CommandOf<'quantity'>) {
  const { pending } = draft.open;
  if (pending?.kind === 'option') return choose(draft, { name: 'choose', options: {}, text: String(number) });
  if (pending && pending.kind !== 'quantity' && pending.kind !== 'confirm' && pending.kind !== 'field') {
    return choose(draft, { name: 'choose', options: {}, text: '', pointer: { kind: 'ordinal', index: number } });
  }
  if (pending?.kind === 'confirm' && pending.what === 'add') return addMany(draft, number);
  const { focus, shown } = draft.state;
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

function setOrAdd(draft: Draft, sku: string | null, number: number) {
  const isInCart = draft.world.cart.lines.some((line) => line.sku === sku && sku !== null);
  draft.run(
    isInCart
      ? { name: 'set_quantity', item: thisItem, quantity: number }
      : { name: 'add', items: [{ item: thisItem, quantity: number }] },
  );
}
