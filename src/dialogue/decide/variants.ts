import type { Product, Variant } from '#commerce/catalog';

/** What a product's variants say to the option values a customer named. */
export type Selection =
  | { kind: 'variant'; variant: Variant; options: Record<string, string> }
  | { kind: 'open'; missing: string[]; variants: Variant[]; options: Record<string, string> }
  | { kind: 'none'; options: Record<string, string> };

/**
 * Singles out variants by option values. A value may come under the product's own option name, under another shop's name
 * for it, or under ''; it counts for whichever option of the product has it.
 */
export function selectVariant(product: Product, wanted: Record<string, string>): Selection {
  const options = ownOptions(product, wanted);
  const variants = product.variants.filter((variant) => fits(variant, options));
  if (variants.length === 0) return { kind: 'none', options };
  const [only] = variants;
  if (only && variants.length === 1) return { kind: 'variant', variant: only, options: only.options };
  const missing = product.options.map((option) => option.name).filter((name) => isOpen(name, variants));
  if (missing.length === 0 && only) return { kind: 'variant', variant: only, options: only.options };
  return { kind: 'open', missing, variants, options };
}

/** The values under this product's option names; what no option of it has stays under its own name and fits nothing. */
export function ownOptions(product: Product, wanted: Record<string, string>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const home = homeOf(product, name, value);
    if (home) own[home.name] = home.value;
    else if (!mentions(product, value)) own[name] = value;
  }
  return own;
}

/** The values a product can have under an option, given the other values chosen. */
export function valuesOf(product: Product, option: string, chosen: Record<string, string>): string[] {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== option));
  const variants = product.variants.filter((variant) => fits(variant, ownOptions(product, others)));
  const values = new Set(variants.map((variant) => variant.options[option] ?? ''));
  const order = product.options.find(({ name }) => name === option)?.values ?? [];
  return order.filter((value) => values.has(value));
}

function homeOf(product: Product, name: string, value: string): { name: string; value: string } | null {
  const byName = product.options.filter((option) => same(option.name, name));
  for (const option of [...byName, ...product.options]) {
    const found = option.values.find((candidate) => same(candidate, value));
    if (found) return { name: option.name, value: found };
  }
  return null;
}

/** "The leather one" of a product that is leather anyway names nothing to choose. */
function mentions(product: Product, value: string): boolean {
  const text = [product.title, product.type, ...product.tags, ...Object.values(product.attributes)].join(' ');
  return ` ${text.toLowerCase()} `.includes(value.toLowerCase());
}

function fits(variant: Variant, options: Record<string, string>): boolean {
  return Object.entries(options).every(([name, value]) => same(variant.options[name] ?? '', value));
}

function isOpen(name: string, variants: Variant[]): boolean {
  return new Set(variants.map((variant) => variant.options[name])).size > 1;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
