import type { Address, Db } from '#platform/db';
import { newId } from '#platform/ids';

export type NewCustomer = {
  name?: string;
  phone?: string;
  email?: string;
  language?: string;
  address?: Address;
};

/** A customer who came by no channel: entered by staff, or by a program that sells elsewhere. Returns their id. */
export async function createCustomer(tx: Db, shopId: string, customer: NewCustomer, now: Date): Promise<string> {
  const id = newId();
  const { address, ...known } = customer;
  await tx
    .insertInto('customers')
    .values({
      shop_id: shopId,
      id,
      ...known,
      address: address && JSON.stringify(address),
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}
