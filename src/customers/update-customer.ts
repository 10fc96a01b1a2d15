import { sql } from 'kysely';
import type { Address, Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { recordEvent } from '#platform/events';
import type { Customer, Preferences } from './customer.ts';
import { customerOf } from './read-customer.ts';

/** What is to be different; what is left out stays, null forgets. Preferences are merged, option by option. */
export type CustomerPatch = {
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  language?: string | null;
  address?: Address | null;
  preferences?: Preferences;
  tags?: string[];
  notes?: string;
};

/**
 * Changes the given fields and no others, in one statement: two changes at once of different fields both last.
 * @throws AppError `not_found`
 */
export async function updateCustomer(
  tx: Db,
  shopId: string,
  id: string,
  patch: CustomerPatch,
  now: Date,
): Promise<Customer> {
  const { address, preferences, ...plain } = patch;
  const row = await tx
    .updateTable('customers')
    .set({
      ...plain,
      ...(address !== undefined && { address: address && JSON.stringify(address) }),
      ...(preferences && { preferences: mergedPreferences(preferences) }),
      updated_at: now,
    })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw noCustomer(id);
  const fields = Object.keys(patch);
  await recordEvent(tx, { shopId, type: 'customer.changed', subjectId: id, payload: { fields }, at: now });
  return customerOf(row);
}

/**
 * Whether the shop may write to the customer on its own account (offers, reminders), and since when that is so.
 * @throws AppError `not_found`
 */
export async function setConsent(tx: Db, shopId: string, id: string, given: boolean, now: Date): Promise<Customer> {
  const row = await tx
    .updateTable('customers')
    .set({ marketing_consent: given, marketing_consent_at: now, updated_at: now })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw noCustomer(id);
  const payload = { fields: ['marketingConsent'], marketingConsent: given };
  await recordEvent(tx, { shopId, type: 'customer.changed', subjectId: id, payload, at: now });
  return customerOf(row);
}

function mergedPreferences({ options, ...plain }: Preferences) {
  const merged = sql`preferences || ${JSON.stringify(plain)}::jsonb`;
  if (!options) return sql<string>`${merged}`;
  return sql<string>`${merged} || jsonb_build_object('options',
    coalesce(preferences -> 'options', '{}') || ${JSON.stringify(options)}::jsonb)`;
}

function noCustomer(id: string): AppError {
  return new AppError('not_found', `No customer ${id} in this shop`);
}
