import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** What is remembered of a customer to be used again. */
export type Memory =
  | 'size'
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'shipping_method'
  | 'payment_method'
  | 'language';

const preferenceKeys: Partial<Record<Memory, string[]>> = {
  size: ['bought', 'options'],
  address: ['addresses'],
  shipping_method: ['shippingMethod'],
  payment_method: ['paymentMethod'],
};

/** Forgets data of a customer at their wish, in one statement; again changes nothing. What orders say of them stays with the orders. */
export async function forgetMemory(tx: Db, shopId: string, id: string, what: Memory[], now: Date): Promise<void> {
  const keys = what.flatMap((one) => preferenceKeys[one] ?? []);
  const has = (one: Memory) => what.includes(one);
  await sql`
    with forgotten as (
      update customers set preferences = preferences - ${keys}::text[],
        name = case when ${has('name')} then null else name end,
        phone = case when ${has('phone')} then null else phone end,
        email = case when ${has('email')} then null else email end,
        address = case when ${has('address')} then null else address end,
        language = case when ${has('language')} then null else language end,
        updated_at = ${now}
      where shop_id = ${shopId} and id = ${id} returning id)
    insert into events (shop_id, id, type, subject_id, payload, at)
    select ${shopId}, ${newId()}, 'customer.changed', id, ${JSON.stringify({ fields: what, forgotten: true })}, ${now} from forgotten`.execute(
    tx,
  );
  publishAfter(tx, { topic: 'jobs' });
}
