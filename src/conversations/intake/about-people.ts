import { sql } from 'kysely';
import { loadShop, ruledBy } from '#commerce/shop';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';
import type { InboundEvent } from '../event.ts';
import type { Referral } from '../message.ts';
import { type At, conversationWith, openConversation } from './place.ts';

type EventOf<K extends InboundEvent['kind']> = Extract<InboundEvent, { kind: K }>;

/** Nothing is sent to who wants nothing; who writes again wants an answer (receive.ts takes it back). */
export async function noteConsent(tx: Db, at: At, { sender, about, given }: EventOf<'consent'>): Promise<void> {
  const conversationId = await conversationWith(tx, at, sender);
  if (!conversationId) return;
  if (about === 'everything') {
    await sql`
      update conversations set opted_out_at = ${given ? null : at.now}
      where shop_id = ${at.shopId} and id = ${conversationId}`.execute(tx);
  }
  if (about === 'marketing' || !given) {
    await sql`
      update customers k set marketing_consent = ${given}, marketing_consent_at = ${at.now}, updated_at = ${at.now}
      from conversations c where c.shop_id = ${at.shopId} and c.id = ${conversationId}
        and k.shop_id = c.shop_id and k.id = c.customer_id`.execute(tx);
  }
  publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId });
}

/**
 * Whoever comes by an advertisement may not have said a word yet: their conversation begins with it, and it is fresh until they
 * have been answered.
 */
export async function noteReferral(tx: Db, at: At, { sender, referral }: EventOf<'referral'>): Promise<void> {
  const conversationId = await openConversation(tx, at, sender);
  const { rows } = await sql<{ customer_id: string }>`
    update conversations set referral = ${JSON.stringify({ ...referral, isFresh: true })}
    where shop_id = ${at.shopId} and id = ${conversationId} returning customer_id`.execute(tx);
  if (rows[0]) await keepReferral(tx, at, { conversationId, customerId: rows[0].customer_id }, referral);
}

type Whose = { conversationId: string; customerId: string };

/** The first one that ever brought the customer stays, the last one is the latest; the shop's rules give both their tags. */
export async function keepReferral(tx: Db, at: At, whose: Whose, referral: Referral): Promise<void> {
  const touch = JSON.stringify({ ...referral, at: at.now.toISOString() });
  const { settings } = await loadShop(tx, at.shopId);
  const { tags } = ruledBy(settings.referrals, referral);
  await sql`
    update customers set referrals = jsonb_build_object('first', ${touch}::jsonb) || referrals
      || jsonb_build_object('last', ${touch}::jsonb), tags = ${withTags(tags)}
    where shop_id = ${at.shopId} and id = ${whose.customerId}`.execute(tx);
  if (tags.length === 0) return;
  await sql`
    update conversations set tags = ${withTags(tags)}
    where shop_id = ${at.shopId} and id = ${whose.conversationId}`.execute(tx);
  publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId: whose.conversationId });
}

const withTags = (tags: string[]) => sql`array(select distinct unnest(tags || ${tags}::text[]) order by 1)`;

/** From now on these ids are the same person; `moved` when messages must go to another id than before. */
export async function becomeKnownAs(tx: Db, at: At, known: string, ids: string[], moved?: string): Promise<void> {
  for (const value of ids) {
    await sql`
      insert into identities (shop_id, id, connection_id, value, customer_id, alias_of, created_at)
      select i.shop_id, ${newId()}, i.connection_id, ${value}, i.customer_id, coalesce(i.alias_of, i.id), ${at.now}
      from identities i
      where i.shop_id = ${at.shopId} and i.connection_id = ${at.connectionId} and i.value = any(${[known, ...ids]})
      order by (i.value = ${known}) desc limit 1
      on conflict do nothing`.execute(tx);
  }
  if (moved === undefined) return;
  const conversationId = await conversationWith(tx, at, { id: known, aliases: ids });
  if (!conversationId) return;
  await sql`
    update conversations set address = address || jsonb_build_object('to', ${moved}::text)
    where shop_id = ${at.shopId} and id = ${conversationId}`.execute(tx);
}
