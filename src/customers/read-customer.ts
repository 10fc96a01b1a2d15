import type { Selectable } from 'kysely';
import type { Db, Schema } from '#platform/db';
import type { Customer } from './customer.ts';

type CustomerRow = Selectable<Schema['customers']>;

/** One customer of this shop; null when there is none of that id. */
export async function getCustomer(tx: Db, shopId: string, id: string): Promise<Customer | null> {
  const row = await tx
    .selectFrom('customers')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? customerOf(row) : null;
}

/**
 * Customers, newest first, page by page.
 * @param search words in the name, the beginning of an e-mail address, or digits of the phone number
 * @param before the `next` of the page before
 */
export async function listCustomers(
  tx: Db,
  shopId: string,
  { search, before, limit = 50 }: { search?: string; before?: string; limit?: number },
): Promise<{ customers: Customer[]; next: string | null }> {
  let query = tx.selectFrom('customers').selectAll().where('shop_id', '=', shopId).where('erased_at', 'is', null);
  if (before) query = query.where('id', '<', before);
  const like = search?.trim().replace(/[\\%_]/g, '\\$&');
  const digits = search?.replace(/\D/g, '') ?? '';
  if (like) {
    query = query.where((eb) =>
      eb.or([
        eb('name', 'ilike', `%${like}%`),
        eb('email', 'ilike', `${like}%`),
        ...(digits.length >= 4 ? [eb('phone', 'like', `%${digits.replace(/^0+/, '')}%`)] : []),
      ]),
    );
  }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit).map(customerOf);
  return { customers: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

export function customerOf(row: CustomerRow): Customer {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    language: row.language,
    address: row.address,
    preferences: row.preferences,
    marketingConsent: row.marketing_consent,
    marketingConsentAt: row.marketing_consent_at,
    tags: row.tags,
    notes: row.notes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    erasedAt: row.erased_at,
  };
}
