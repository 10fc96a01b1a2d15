import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';

type Beginning = {
  shopId: string;
  connectionId: string;
  customerId: string;
  value: string;
  language: string;
  now: Date;
};

/**
 * The conversation with whom a connection calls `value`, begun by the shop when there is none: with a customer it knows from
 * elsewhere. Gives its id.
 */
export async function beginConversation(tx: Db, of: Beginning): Promise<string> {
  const { shopId, connectionId, customerId, value, language, now } = of;
  const [identityId, conversationId] = [newId(), newId()];
  await sql`
    with identity as (
      insert into identities (shop_id, id, connection_id, value, customer_id, created_at)
      values (${shopId}, ${identityId}, ${connectionId}, ${value}, ${customerId}, ${now})
      on conflict do nothing returning id)
    insert into conversations
      (shop_id, id, connection_id, identity_id, customer_id, language, address, last_message_at, created_at)
    select ${shopId}, ${conversationId}, ${connectionId}, id, ${customerId}, ${language},
      ${JSON.stringify({ to: value })}::jsonb, ${now}, ${now}
    from identity`.execute(tx);
  const { rows } = await sql<{ id: string }>`
    select c.id from identities i
    join conversations c on c.shop_id = i.shop_id and c.identity_id = coalesce(i.alias_of, i.id)
    where i.shop_id = ${shopId} and i.connection_id = ${connectionId} and i.value = ${value}`.execute(tx);
  const [found] = rows;
  if (!found) throw new Error('A conversation that was begun is not there');
  return found.id;
}
