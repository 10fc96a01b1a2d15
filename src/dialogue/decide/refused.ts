import type { Product } from '#commerce/catalog';
import type { ItemRef } from '#understanding';
import type { DialogueState, Refused } from '../state.ts';
import { ownOptions, type Selection, selectVariant } from './variants.ts';

/** The values of a product that the customer will not have: said now, or before and not wanted since. */
export function refusedOf(
  product: Product,
  { except, options }: ItemRef,
  { refused }: Pick<DialogueState, 'refused'>,
): Record<string, string> {
  const before = refused?.handles.includes(product.handle) ? refused.options : {};
  const all = Object.entries(ownOptions(product, { ...before, ...except?.options }));
  const wanted = Object.values(options);
  return Object.fromEntries(all.filter(([, value]) => !wanted.includes(value)));
}

/** What is left to choose from without the refused values; where only one value is left, it is chosen. */
export function withoutRefused(product: Product, selection: Selection, refused: Record<string, string>): Selection {
  const values = Object.entries(refused);
  if (selection.kind !== 'open' || values.length === 0) return selection;
  const left = selection.variants.filter((variant) => values.every(([name, value]) => variant.options[name] !== value));
  const only = values.flatMap(([name]) => {
    const open = new Set(left.map((variant) => variant.options[name] ?? ''));
    return open.size === 1 ? [[name, [...open][0] ?? '']] : [];
  });
  return only.length > 0 ? selectVariant(product, { ...selection.options, ...Object.fromEntries(only) }) : selection;
}

/** "Not the red one": kept for those products, beside what was refused of them before. */
export function withRefusal(
  known: Refused | null,
  handles: string[],
  { except }: Pick<ItemRef, 'except'>,
): Refused | null {
  const options = except?.options ?? {};
  if (Object.keys(options).length === 0 || handles.length === 0) return known;
  const isSame = known !== null && handles.some((handle) => known.handles.includes(handle));
  return { handles, options: { ...(isSame ? known.options : {}), ...options } };
}
