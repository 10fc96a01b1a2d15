import { sql } from 'kysely';
import type { Db } from '#platform/db';

/** Where a person is known: who they are on one connection of a channel, and since when. */
export type Identity = { channel: string; connection: string; value: string; since: Date };

/** The oldest first. Ids that a platform gave to the same person under another name are left out. */
export async function identitiesOf(tx: Db, shopId: string, customerId: string): Promise<Identity[]> {
  const { rows } = await sql<Identity>`
    select c.channel, c.name as connection, i.value, i.created_at as since
    from identities i join connections c on c.shop_id = i.shop_id and c.id = i.connection_id
    where i.shop_id = ${shopId} and i.customer_id = ${customerId} and i.alias_of is null
    order by i.created_at, i.id`.execute(tx);
  return rows;
}
