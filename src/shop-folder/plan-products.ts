import {
  type KnownVariant,
  type ProductInput,
  type ProductWrite,
  type VariantInput,
  variantIds,
} from '#commerce/catalog';
import { newId } from '#platform/ids';
import { hashOf } from './import-base.ts';
import type { Place, Problem } from './problem.ts';
import { type FolderProduct, isOnlyCarried, quantityKey } from './read-products.ts';
import type { StoredProduct } from './stored-products.ts';

/** A stock that the file says anew. `sourceQuantity` is its number as the file writes it. */
export type StockWrite = {
  variantId: string;
  productId: string;
  stock: number;
  sourceQuantity: string;
  differs: boolean;
};

/** What an import has to write, and nothing else. */
export type ProductPlan = {
  added: ProductWrite[];
  changed: ProductWrite[];
  stock: StockWrite[];
  archived: { id: string; handle: string }[];
  /** Hashes of the file's products by handle: what the next import is measured by. */
  base: Map<string, string>;
  problems: Problem[];
};

/**
 * Compares the file's products with the shop's. A product that the file says as it said it last time is left as the shop has
 * it, unless the file is to win (`overwrite`). Products that were in the file last time and are no longer are archived.
 */
export function planProducts(
  file: FolderProduct[],
  stored: StoredProduct[],
  base: Map<string, string>,
  { overwrite, now }: { overwrite: boolean; now: Date },
): ProductPlan {
  const byHandle = new Map(stored.map((product) => [product.input.handle, product]));
  const plan: ProductPlan = { added: [], changed: [], stock: [], archived: [], base: new Map(), problems: [] };
  for (const [at, { input }] of file.entries()) {
    const hash = hashOf(contentOf(input));
    plan.base.set(input.handle, hash);
    const known = byHandle.get(input.handle);
    // Made a millisecond apart, in the past: so they keep the file's order.
    const createdAt = new Date(now.getTime() - file.length + at);
    if (!known) plan.added.push({ id: newId(), input, createdAt });
    else
      planKnown(
        plan,
        known,
        input,
        (overwrite || base.get(input.handle) !== hash) && hashOf(contentOf(known.input)) !== hash,
        overwrite,
      );
  }
  plan.archived = stored
    .filter(({ input }) => !plan.base.has(input.handle) && isInShop(input) && (overwrite || base.has(input.handle)))
    .map(({ id, input }) => ({ id, handle: input.handle }));
  plan.problems = takenSkus(file, stored, plan);
  return plan;
}

function isInShop(input: ProductInput): boolean {
  return input.status !== 'archived' || input.variants.length > 0;
}

function planKnown(
  plan: ProductPlan,
  known: StoredProduct,
  input: ProductInput,
  differs: boolean,
  overwrite: boolean,
): void {
  const variants = restocked(known, input, overwrite);
  if (differs) {
    plan.changed.push({
      id: known.id,
      input: { ...input, variants: variants.map((one) => one.input) },
      createdAt: new Date(0),
    });
  } else plan.stock.push(...variants.flatMap((one) => one.write ?? []));
}

type Restocked = { input: VariantInput; write?: StockWrite };

/** The file's stock counts for a variant that is new, or where the file has another number than last time: sales since stay. */
function restocked(known: StoredProduct, input: ProductInput, overwrite: boolean): Restocked[] {
  const names = input.options.map((option) => option.name);
  const ids = variantIds(input.variants, names, knownVariantsOf(known, names));
  return input.variants.map((variant, at) => {
    const before = known.variants.find((one) => one.id === ids[at]);
    const sourceQuantity = variant.source?.[quantityKey] ?? '';
    const withId = { ...variant, id: ids[at] };
    const isSaid = variant.stock !== undefined;
    const isNews = overwrite || sourceQuantity !== (before?.input.source?.[quantityKey] ?? '');
    if (!before) return { input: withId };
    if (!isSaid || !isNews) return { input: { ...withId, stock: undefined } };
    const stock = variant.stock ?? 0;
    const write = { variantId: before.id, productId: known.id, stock, sourceQuantity, differs: before.stock !== stock };
    const isWritten = write.differs || sourceQuantity !== before.input.source?.[quantityKey];
    return { input: withId, write: isWritten ? write : undefined };
  });
}

function knownVariantsOf(known: StoredProduct, names: string[]): KnownVariant[] {
  return known.variants.map(({ id, active, input }) => ({
    id,
    productId: known.id,
    sku: input.sku,
    values: names.map((name) => input.options[name] ?? ''),
    active,
  }));
}

/**
 * All that makes a product, without how many there are, which changes by selling, and without columns of the file that are
 * kept in fields of their own.
 */
export function contentOf(input: ProductInput): object {
  const { id: _, ...product } = input;
  return { ...product, source: carriedColumns(input.source), variants: input.variants.map(variantContent) };
}

function variantContent({ id: _, stock: __, source, ...variant }: VariantInput): object {
  return { ...variant, source: carriedColumns(source) };
}

function carriedColumns(source: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(source).filter(([name]) => isOnlyCarried(name)));
}

/** SKUs of the file that belong to products of the shop that are not in the file. */
function takenSkus(file: FolderProduct[], stored: StoredProduct[], plan: ProductPlan): Problem[] {
  const leaving = new Set(plan.archived.map((product) => product.id));
  const staying = stored.filter(({ id, input }) => !plan.base.has(input.handle) && !leaving.has(id));
  const owners = new Map(
    staying.flatMap(({ input }) => input.variants.flatMap(({ sku }) => (sku ? [[sku, input.handle] as const] : []))),
  );
  return file.flatMap(({ input, lines }) =>
    input.variants.flatMap(({ sku }, at) => {
      const owner = sku === null ? undefined : owners.get(sku);
      const place: Place = { file: 'products.csv', line: lines[at] };
      const reason = `the SKU "${sku}" is that of "${owner}", a product of the shop that is not in the file`;
      return owner === undefined ? [] : [{ place, reason }];
    }),
  );
}
