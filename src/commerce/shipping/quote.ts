import { type ShippingMethod, type Shop, shippingMethods } from '#commerce/shop';
import type { Address } from '#platform/db';
import { placesIn, regionsCover } from './place-names.ts';

/**
 * What delivery costs. `known`: whether the place was recognised, so that "no method" means "not there" and not "no idea";
 * of an unknown place every method is told, for
 * the catalogue of places is short and a small town must not be turned away.
 */
export type ShippingQuote = { place: string | null; known: boolean; methods: ShippingMethod[] };

/**
 * The ways in which a shop delivers to a place, in the shop's order. A method without regions covers everything.
 * @param to a place as people name it, an address, or null for "in general"
 * @example quoteShipping(shop, 'Bandung').methods[0] // { id: 'jne-reg', price: 1200000, days: '2-3', regions: ['Jawa'] }
 */
export function quoteShipping(shop: Shop, to: string | Address | null): ShippingQuote {
  const text = typeof to === 'string' ? to : to ? textOf(to) : '';
  const all = shippingMethods(shop);
  const covering = all.filter((method) => covers(method, text));
  const [place = null] = placesIn(text);
  const known = place !== null || covering.some((method) => method.regions.length > 0);
  return { place, known, methods: known ? covering : all };
}

function covers(method: ShippingMethod, text: string): boolean {
  return method.regions.length === 0 || regionsCover(method.regions, text);
}

function textOf({ line, city, region, postcode }: Address): string {
  return [line, city, region, postcode].filter(Boolean).join(', ');
}
