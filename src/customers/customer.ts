import type { Address } from '#platform/db';

/**
 * customer: one person as this shop knows them; identity: who they are on one connection (see conversations), of which
 * a customer may have many.
 */
export type Customer = {
  id: string;
  name: string | null;
  /** E.164 where it could be read. */
  phone: string | null;
  email: string | null;
  language: string | null;
  /** Where the last order went. */
  address: Address | null;
  preferences: Preferences;
  /** Null: never asked. */
  marketingConsent: boolean | null;
  marketingConsentAt: Date | null;
  tags: string[];
  notes: string;
  createdAt: Date;
  updatedAt: Date;
  /** When their personal data were erased; null: they were not. */
  erasedAt: Date | null;
};

/** One thing of an order; `order`: its number, so that it can be said how it is known. */
export type Bought = { handle: string; options: Record<string, string>; order: string };

/** What a customer chose the last times, so as not to be asked again. */
export type Preferences = {
  shippingMethod?: string;
  paymentMethod?: string;
  /** By option name: { "Ukuran": "L" }. */
  options?: Record<string, string>;
  /** What was bought lately, in which size and colour, newest first: for "size L, as last time?". */
  bought?: Bought[];
  /** Where earlier orders went, newest first. */
  addresses?: Address[];
};
