import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { recordEvent } from '#platform/events';
import { enqueue } from '#platform/queue';

/**
 * What stays after an erasure, and why. Amounts, goods and dates of an order are the shop's books, which the law has it
 * keep; name, phone and address of an order that is still on its way stay until it is done, then they go too.
 */
export type Erased = {
  /** Orders of which only the books are left. */
  keptForTheBooks: string[];
  /** Orders that still need the address. */
  keptUntilDelivered: string[];
};

/** What is over: nobody needs the address any more. */
const overStatuses = ['delivered', 'completed', 'canceled', 'returned'];

/** How long the identity stays, so that the answer "it is done" still reaches the person. */
const farewellMs = 3_600_000;

/**
 * Erases a person: who they are, what was said, what was remembered. The conversation and the identity on the channel stay
 * for an hour, empty, so that the answer can be sent; then a 'customer.forget' job removes them.
 * @throws AppError `not_found`
 */
export async function eraseCustomer(tx: Db, shopId: string, id: string, now: Date): Promise<Erased> {
  await blankPerson(tx, shopId, id, now);
  await blankTalk(tx, shopId, id);
  await unlearn(tx, shopId, id, now);
  await blankOrders(tx, shopId, id);
  const { rows } = await sql<{ number: string; over: boolean }>`
    select number, status = any(${overStatuses}) as over from orders
    where shop_id = ${shopId} and customer_id = ${id} order by placed_at`.execute(tx);
  await recordEvent(tx, { shopId, type: 'customer.erased', subjectId: id, payload: {}, at: now });
  await enqueueForget(tx, shopId, id, now, farewellMs);
  return {
    keptForTheBooks: rows.filter(({ over }) => over).map(({ number }) => number),
    keptUntilDelivered: rows.filter(({ over }) => !over).map(({ number }) => number),
  };
}

export async function enqueueForget(tx: Db, shopId: string, id: string, now: Date, afterMs: number): Promise<void> {
  const runAt = new Date(now.getTime() + afterMs);
  const payload = { customerId: id };
  await enqueue(tx, { shopId, queue: 'customer.forget', key: `forget:${id}`, payload, runAt, now });
}

async function blankPerson(tx: Db, shopId: string, id: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('customers')
    .set({
      name: null,
      phone: null,
      email: null,
      address: null,
      preferences: '{}',
      marketing_consent: null,
      marketing_consent_at: null,
      tags: [],
      notes: '',
      referrals: '{}',
      updated_at: now,
      erased_at: now,
    })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new AppError('not_found', `No customer ${id} in this shop`);
  await tx.deleteFrom('leads').where('shop_id', '=', shopId).where('customer_id', '=', id).execute();
  await tx
    .updateTable('carts')
    .set({ checkout: '{}' })
    .where('shop_id', '=', shopId)
    .where('customer_id', '=', id)
    .execute();
}

/** Words, files, bodies as they came, what was understood. Requests that still wait to be sent go out first. */
async function blankTalk(tx: Db, shopId: string, id: string): Promise<void> {
  await sql`
    with talks as (
      update conversations set state = '{}', summary = null, last_text = '', numbered = null, referral = null
      where shop_id = ${shopId} and customer_id = ${id} returning id),
    words as (
      update messages set content = '{"kind":"text","text":""}', bindings = null, evidence = null, marks = '{}'
      where shop_id = ${shopId} and conversation_id in (select id from talks)),
    files as (
      delete from uploads u using identities i
      where i.shop_id = ${shopId} and i.customer_id = ${id}
        and u.shop_id = i.shop_id and u.connection_id = i.connection_id and u.sender = i.value),
    bodies as (
      update ledger set raw = '', event = null
      where shop_id = ${shopId} and conversation_id in (select id from talks) returning hook_id),
    hooks as (
      update hooks set raw = '' where shop_id = ${shopId} and id in (select hook_id from bodies))
    update sends set request = null
    where shop_id = ${shopId} and conversation_id in (select id from talks) and state <> 'queued'`.execute(tx);
}

/** Messages that were listed for the shop to learn from; what was learned from them is learned anew without them. */
async function unlearn(tx: Db, shopId: string, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('lessons')
    .where('shop_id', '=', shopId)
    .where('customer_id', '=', id)
    .returning('state')
    .execute();
  if (!gone.some(({ state }) => state === 'taught')) return;
  await enqueue(tx, { shopId, queue: 'learn', key: `learn ${shopId}`, payload: {}, now });
}

/** Town and region stay for the books (delivery was taxed there); so does everything of an order that is not done. */
export async function blankOrders(tx: Db, shopId: string, id: string): Promise<void> {
  await sql`
    with done as (
      update orders set contact = jsonb_build_object('name', '', 'phone', '', 'address', jsonb_strip_nulls(
        jsonb_build_object('line', '', 'city', contact #> '{address,city}', 'region', contact #> '{address,region}')))
      where shop_id = ${shopId} and customer_id = ${id} and status = any(${overStatuses}) returning id)
    update payments set details = details - 'proof'
    where shop_id = ${shopId} and order_id in (select id from done)`.execute(tx);
}
