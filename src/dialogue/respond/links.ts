import type { Product } from '#commerce/catalog';
import type { Order } from '#commerce/orders';
import type { Voice } from '../answer.ts';

/** Addresses of the customers' pages. */
export function productUrl({ baseUrl }: Voice, { handle }: Product): string {
  return `${baseUrl}/products/${encodeURIComponent(handle)}`;
}

export function receiptUrl({ baseUrl }: Voice, { receiptToken }: Order): string {
  return `${baseUrl}/receipt/${receiptToken}`;
}

/** An image as others can fetch it: those of the shop's own folder stand under our address. */
export function imageUrl({ baseUrl }: Voice, source: string | undefined): string | undefined {
  if (!source) return undefined;
  return /^https?:/.test(source) ? source : `${baseUrl}/${source.replace(/^\//, '')}`;
}
