import type { Cart, CartLine } from '#commerce/carts';
import type { ItemRef, Pointer } from '#understanding';
import type { DialogueState } from '../state.ts';

/** Lines of the cart that a reference can mean: one when it is clear, several when it must be asked, none when not there. */
export function linesOf(ref: ItemRef, cart: Cart, state: Pick<DialogueState, 'focus' | 'shown'>): CartLine[] {
  const named = byValues(byName(ref, cart.lines), ref);
  if (ref.pointer?.kind === 'all') return ref.candidates.length > 0 ? named : cart.lines;
  if (ref.pointer && ref.pointer.kind !== 'this' && ref.pointer.kind !== 'same') {
    return pointed(ref.pointer, named.length > 1 ? named : cart.lines);
  }
  const isBare = ref.candidates.length === 0 && Object.keys(ref.options).length === 0;
  if (ref.text.trim() && isBare && !ref.pointer) return byTitle(ref.text, cart.lines);
  if (named.length > 1 && isBare) return focused(named, state);
  return named.length > 1 ? narrowed(named, state) : named;
}

function byName(ref: ItemRef, lines: CartLine[]): CartLine[] {
  if (ref.candidates.length === 0) return lines;
  const scores = new Map(ref.candidates.map(({ handle, score }) => [handle, score]));
  const best = Math.max(0, ...lines.map(({ handle }) => scores.get(handle) ?? 0));
  return best === 0 ? [] : lines.filter(({ handle }) => (scores.get(handle) ?? 0) >= best * 0.85);
}

function byTitle(text: string, lines: CartLine[]): CartLine[] {
  const words = text.toLowerCase().split(/\s+/);
  return lines.filter(({ title }) => words.some((word) => word.length > 2 && title.toLowerCase().includes(word)));
}

function byValues(lines: CartLine[], { options }: ItemRef): CartLine[] {
  const wanted = Object.values(options).map((value) => value.toLowerCase());
  return lines.filter((line) => {
    const has = Object.values(line.options).map((value) => value.toLowerCase());
    return wanted.every((value) => has.includes(value));
  });
}

function pointed(pointer: Pointer, lines: CartLine[]): CartLine[] {
  if (pointer.kind === 'ordinal') return lines.slice(pointer.index > 0 ? pointer.index - 1 : pointer.index).slice(0, 1);
  if (pointer.kind !== 'superlative') return lines;
  const sign = pointer.by === 'dearest' || pointer.by === 'largest' ? -1 : 1;
  return [...lines].sort((a, b) => sign * (a.unitPrice - b.unitPrice)).slice(0, 1);
}

/** Nothing but "that one": what is being talked about, else the line put in last is as good as asked for. */
function focused(lines: CartLine[], state: Pick<DialogueState, 'focus' | 'shown'>): CartLine[] {
  const same = lines.filter(({ handle }) => handle === state.focus?.handle);
  return same.length > 0 ? narrowed(same, state) : lines;
}

function narrowed(lines: CartLine[], { focus }: Pick<DialogueState, 'focus' | 'shown'>): CartLine[] {
  const exact = lines.filter((line) => line.sku !== null && line.sku === focus?.sku);
  return exact.length === 1 ? exact : lines;
}
