import { isSizeName, type Product, type Variant } from '#commerce/catalog';
import type { ItemRef, Pointer, SeenItem } from '#understanding';
import type { DialogueState } from '../state.ts';
import type { World } from '../world.ts';
import { refusedOf, withoutRefused } from './refused.ts';
import { ownOptions, type Selection, selectVariant } from './variants.ts';

/** What a customer pointed at turned out to be. */
export type Resolved =
  | { kind: 'variant'; product: Product; variant: Variant; options: Record<string, string> }
  | {
      kind: 'product';
      product: Product;
      missing: string[];
      options: Record<string, string>;
      /** Values that the customer will not have. */
      refused: Record<string, string>;
    }
  | { kind: 'several'; found: Found[] }
  | { kind: 'noVariant'; product: Product; options: Record<string, string> }
  | { kind: 'unknown'; text: string }
  | { kind: 'nothing' };

type Memory = Pick<DialogueState, 'shown' | 'focus' | 'refused'>;
/** A product, with the values of its options that are known. */
type Found = { product: Product; options: Record<string, string> };

/** Candidates this close to the best are as good as it: the customer chooses, or the talk so far does. */
const closeness = 0.85;
const mostAsked = 6;

/** Resolves one reference against the catalogue and what the customer has before their eyes. */
export function resolve(ref: ItemRef, memory: Memory, catalog: World['catalog']): Resolved {
  const found = keepWanted(candidatesOf(ref, memory, catalog), ref);
  const [first] = found;
  if (!first) return ref.text.trim() ? { kind: 'unknown', text: ref.text } : { kind: 'nothing' };
  if (found.length > 1) {
    const known = found.slice(0, mostAsked).map((one) => ({ ...one, options: { ...one.options, ...homed(one, ref) } }));
    return { kind: 'several', found: known };
  }
  const selection = selectVariant(first.product, { ...first.options, ...homed(first, ref) });
  const refused = refusedOf(first.product, ref, memory);
  return described(first.product, withoutRefused(first.product, selection, refused), refused);
}

function described(product: Product, selection: Selection, refused: Record<string, string>): Resolved {
  if (selection.kind === 'variant') return { ...selection, product };
  if (selection.kind === 'none') return { kind: 'noVariant', product, options: selection.options };
  return { kind: 'product', product, missing: selection.missing, options: selection.options, refused };
}

/** Said values under the product's own names, so that "in white" replaces the colour that was shown. */
function homed(found: Found, ref: ItemRef): Record<string, string> {
  return ownOptions(found.product, ref.options);
}

function candidatesOf(ref: ItemRef, memory: Memory, catalog: World['catalog']): Found[] {
  const named = namedProducts(ref, memory, catalog);
  if (ref.pointer) return pointed(ref.pointer, ref, named, memory, catalog);
  if (named.length > 0) return named;
  if (ref.text.trim() && Object.keys(ref.options).length === 0) return [];
  return implied(ref, memory, catalog);
}

/** Products that the words name; the one being talked about wins among equals, then what is shown. */
function namedProducts(ref: ItemRef, memory: Memory, catalog: World['catalog']): Found[] {
  const best = Math.max(0, ...ref.candidates.map(({ score }) => score));
  const close = ref.candidates.filter(({ score }) => score >= best * closeness);
  const products = close.flatMap(({ handle }) => catalog.byHandle.get(handle) ?? []);
  if (products.length < 2) return withSeenOptions(products.map(plain), memory, ref);
  const focused = products.filter(({ handle }) => handle === memory.focus?.handle);
  const shown = products.filter(({ handle }) => memory.shown.some((item) => item.handle === handle));
  const choice = focused.length > 0 ? focused : shown.length > 0 ? shown : products;
  return choice.map(plain);
}

/** Nothing named: what is being talked about, or what is shown and has the values said. */
function implied(ref: ItemRef, memory: Memory, catalog: World['catalog']): Found[] {
  const focus = memory.focus ? seenProduct(memory.focus, catalog) : [];
  if (focus.some(({ product }) => offers(product, ref.options))) return focus;
  const shown = memory.shown.flatMap((item) => seenProduct(item, catalog));
  const fitting = distinct(shown.filter(({ product }) => offers(product, ref.options)));
  if (fitting.length > 0) return fitting;
  return focus.length > 0 ? focus : distinct(shown);
}

function pointed(pointer: Pointer, ref: ItemRef, named: Found[], memory: Memory, catalog: World['catalog']): Found[] {
  const shown = memory.shown.flatMap((item) => seenProduct(item, catalog));
  switch (pointer.kind) {
    case 'ordinal':
      return at(named.length > 1 ? named : shown, pointer.index);
    case 'superlative':
      return extreme(pointer.by, named.length > 0 ? named : superlativeSet(shown, pointer.by, memory, catalog));
    case 'other':
      return others(named.length > 1 ? named : shown, memory);
    case 'all':
      return named.length > 0 ? named : distinct(shown);
    case 'same':
    case 'this':
      return named.length > 0 ? withSeenOptions(named, memory, ref) : implied(ref, memory, catalog);
  }
}

/** "That shirt": the variant that was shown or talked about, as far as what is said now does not make it another. */
function withSeenOptions(named: Found[], { focus, shown }: Memory, ref: ItemRef): Found[] {
  return named.map(({ product }) => {
    const seen = [...(focus ? [focus] : []), ...shown].find(({ handle }) => handle === product.handle);
    const options = { ...seen?.options, ...ownOptions(product, ref.options) };
    return { product, options: seen && selectVariant(product, options).kind !== 'none' ? seen.options : {} };
  });
}

/** What is shown; of one thing that comes at one price, all of its kind. */
function superlativeSet(shown: Found[], by: Superlative, memory: Memory, catalog: World['catalog']): Found[] {
  // "The small one" is one of the thing in hand, "the cheapest" one of what is shown.
  const isOfSizes = by === 'smallest' || by === 'largest';
  if (shown.length > 1 && !(isOfSizes && memory.focus)) return shown;
  const [only] = memory.focus ? seenProduct(memory.focus, catalog) : shown;
  if (!only) return [];
  const { type, variants } = only.product;
  const isOfKind = !isOfSizes && new Set(variants.map(({ price }) => price)).size === 1;
  return isOfKind && type ? catalog.products.filter((product) => product.type === type).map(plain) : [only];
}

/** Counting from 1; from the end when negative. */
function at(list: Found[], index: number): Found[] {
  const item = list.at(index > 0 ? index - 1 : index);
  return item ? [item] : [];
}

function others(list: Found[], memory: Memory): Found[] {
  return distinct(list.filter(({ product }) => product.handle !== memory.focus?.handle));
}

const measure: Record<'cheapest' | 'dearest' | 'newest', (product: Product) => number> = {
  cheapest: (product) => Math.min(...product.variants.map(({ price }) => price)),
  dearest: (product) => -Math.max(...product.variants.map(({ price }) => price)),
  newest: (product) => -product.createdAt.getTime(),
};

type Superlative = Extract<Pointer, { kind: 'superlative' }>['by'];

function extreme(by: Superlative, list: Found[]): Found[] {
  const [first] = list;
  if (!first) return [];
  if (by === 'smallest' || by === 'largest') return list.length === 1 ? [atEnd(first, by)] : [];
  if (list.length === 1 && by !== 'newest') return [priced(first, by)];
  return [...list].sort((a, b) => measure[by](a.product) - measure[by](b.product)).slice(0, 1);
}

/** The smallest or largest value of the product's last option, which shops list in order. */
function atEnd({ product, options }: Found, by: 'smallest' | 'largest'): Found {
  const several = product.options.filter(({ values }) => values.length > 1);
  const measured = several.filter(({ name, values }) => isSizeName(name) || values.every((value) => /\d/.test(value)));
  const sized = (measured.length > 0 ? measured : several).findLast(({ name }) => name in options);
  const isWhole = product.options.every(({ name }) => name in options);
  if (isWhole && sized) return stepped({ product, options }, sized, by === 'largest' ? 1 : -1);
  const option = [...measured, ...several].find(({ name }) => !(name in options));
  const value = option?.values.at(by === 'smallest' ? 0 : -1);
  return { product, options: option && value ? { ...options, [option.name]: value } : options };
}

/** "A size up" from the variant that is talked about; at the end of the sizes it stays. */
function stepped({ product, options }: Found, { name, values }: Product['options'][number], by: 1 | -1): Found {
  const at = values.indexOf(options[name] ?? '') + by;
  return { product, options: { ...options, [name]: values[at] ?? options[name] ?? '' } };
}

function priced({ product, options }: Found, by: 'cheapest' | 'dearest'): Found {
  const sign = by === 'cheapest' ? 1 : -1;
  const [variant] = [...product.variants].sort((a, b) => sign * (a.price - b.price));
  return { product, options: variant?.options ?? options };
}

/** Products that have the values said come before those that have not; unwanted values drop out. */
function keepWanted(found: Found[], ref: ItemRef): Found[] {
  const allowed = found.filter(({ product }) => !isExcepted(product, ref));
  const pool = allowed.length > 0 ? allowed : found;
  if (pool.length < 2) return pool;
  const fitting = pool.filter(({ product }) => offers(product, ref.options));
  return fitting.length > 0 ? fitting : pool;
}

function isExcepted(product: Product, { except }: ItemRef): boolean {
  const text = except?.text.trim().toLowerCase();
  return Boolean(text) && product.title.toLowerCase().includes(text ?? '');
}

function offers(product: Product, options: Record<string, string>): boolean {
  return selectVariant(product, options).kind !== 'none';
}

function seenProduct(item: SeenItem, catalog: World['catalog']): Found[] {
  const product = catalog.byHandle.get(item.handle);
  return product ? [{ product, options: item.options }] : [];
}

function plain(product: Product): Found {
  return { product, options: {} };
}

function distinct(found: Found[]): Found[] {
  const byHandle = new Map(found.map((item) => [item.product.handle, item]));
  return [...byHandle.values()];
}
