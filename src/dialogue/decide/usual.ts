import { isSizeName, type Product } from '#commerce/catalog';
import type { Usual } from '../steps.ts';
import type { World } from '../world.ts';

type Bought = { handle: string; options: Record<string, string>; order: string };

/**
 * The size that the customer took of this product the last time, else of another one of its type; null when they never did, or
 * when it does not come in it. It is asked about, never taken for granted.
 */
export function usualSize(
  { customer, catalog }: World,
  product: Product,
  option: string,
  values: string[],
): Usual | null {
  if (!isSizeName(option)) return null;
  const before = boughtOf(customer.preferences.bought).filter(({ options }) => values.includes(options[option] ?? ''));
  const same = before.find(({ handle }) => handle === product.handle);
  const alike = before.find(({ handle }) => product.type !== '' && catalog.byHandle.get(handle)?.type === product.type);
  const found = same ?? alike;
  return found ? { value: found.options[option] ?? '', order: found.order } : null;
}

/** Preferences are what an older or newer version wrote: read with care. */
function boughtOf(stored: unknown): Bought[] {
  return Array.isArray(stored) ? stored.filter(isBought) : [];
}

function isBought(one: unknown): one is Bought {
  return typeof one === 'object' && one !== null && 'handle' in one && 'options' in one && 'order' in one;
}
