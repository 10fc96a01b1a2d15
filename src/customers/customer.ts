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

/** What a customer chose the last times, so as not to be asked again. */
export type Preferences = {
  shippingMethod?: string;
  paymentMethod?: string;
  /** By option name: { "Ukuran": "L" }. */
  options?: Record<string, string>;
  /** Where earlier orders went, newest first. */
  addresses?: Address[];
};
