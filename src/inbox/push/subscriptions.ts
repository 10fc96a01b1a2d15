import type { Db } from '#platform/db';
import { newId } from '#platform/ids';

/**
 * What somebody can be told of: a conversation that is theirs now; a note that calls them; somebody who waits and has been
 * answered by nobody.
 */
export const pushKinds = ['assigned', 'mention', 'waiting'] as const;
export type PushKind = (typeof pushKinds)[number];

/** A browser that is told. */
export type PushSubscription = { id: string; agent: string; wants: PushKind[]; since: Date };

export type NewSubscription = {
  shopId: string;
  userId: string;
  endpoint: string;
  keys: { p256dh: string; auth: string };
  wants: PushKind[];
  language: string;
  agent: string;
  now: Date;
};

/** The browser that has this address: from now on it belongs to this person and wants these things. */
export async function subscribePush(tx: Db, wanted: NewSubscription): Promise<string> {
  const { shopId, userId, endpoint, keys, wants, language, agent, now } = wanted;
  const fields = { user_id: userId, ...keys, wants: [...wants], language, agent };
  const row = await tx
    .insertInto('push_subscriptions')
    .values({ shop_id: shopId, id: newId(), endpoint, ...fields, created_at: now })
    .onConflict((on) => on.columns(['shop_id', 'endpoint']).doUpdateSet(fields))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function pushSubscriptionsOf(tx: Db, shopId: string, userId: string): Promise<PushSubscription[]> {
  const rows = await tx
    .selectFrom('push_subscriptions')
    .select(['id', 'agent', 'wants', 'created_at as since'])
    .where('shop_id', '=', shopId)
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .execute();
  return rows as PushSubscription[];
}

/** @param userId whose it must be; null: anybody's of the shop. False: there is no such one. */
export async function unsubscribePush(tx: Db, shopId: string, id: string, userId: string | null): Promise<boolean> {
  let query = tx.deleteFrom('push_subscriptions').where('shop_id', '=', shopId).where('id', '=', id);
  if (userId !== null) query = query.where('user_id', '=', userId);
  return (await query.returning('id').executeTakeFirst()) !== undefined;
}
