import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { Inbound, Sender } from './message.ts';

export type Newcomer = Pick<Inbound, 'shopId' | 'connectionId' | 'sender'>;

/** All ids of a sender, the one to go by first. */
export function idsOf({ id, aliases = [] }: Sender): string[] {
  return [...new Set([id, ...aliases])];
}

/** Of those that share an id the first one: they are the same person. */
export function onceEach<N extends Newcomer>(newcomers: N[]): N[] {
  const seen = new Set<string>();
  return newcomers.filter(({ connectionId, sender }) => {
    const ids = idsOf(sender).map((id) => `${connectionId} ${id}`);
    const isNew = !ids.some((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    return isNew;
  });
}

/** Two first messages of one new sender at once: the other one has made the customer, so it is done once more with that. */
export async function withNewSenders<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 3 || !isUniqueViolation(error)) throw error;
    }
  }
}

type Whose = { shopId: string; conversationId: string; customerId: string };

/** Senders never seen before, none of them twice: customer, identities and conversation, in one statement. */
export async function welcome(tx: Db, newcomers: Newcomer[], now: Date): Promise<void> {
  await sql`
    with newcomers as (select * from jsonb_to_recordset(${JSON.stringify(newcomers.map(newcomerRow))}) as t (shop uuid,
      connection uuid, customer uuid, identity uuid, conversation uuid, value text, aliases jsonb, name text, phone text,
      email text, language text, address jsonb)),
    customers as (
      insert into customers (shop_id, id, name, phone, email, language, created_at, updated_at)
      select shop, customer, name, phone, email, language, ${now}, ${now} from newcomers),
    identities as (
      insert into identities (shop_id, id, connection_id, value, customer_id, alias_of, created_at)
      select shop, identity, connection, value, customer, null::uuid, ${now}::timestamptz from newcomers
      union all
      select shop, a.id, connection, a.value, customer, identity, ${now}
      from newcomers cross join jsonb_to_recordset(aliases) as a (id uuid, value text))
    insert into conversations
      (shop_id, id, connection_id, identity_id, customer_id, language, address, last_message_at, created_at)
    select shop, conversation, connection, identity, customer, coalesce(language, s.settings->'languages'->>0, 'en'),
      address, ${now}, ${now}
    from newcomers join shops s on s.id = shop`.execute(tx);
}

function newcomerRow({ shopId, connectionId, sender }: Newcomer) {
  const [value, ...aliases] = idsOf(sender);
  return {
    shop: shopId,
    connection: connectionId,
    customer: newId(),
    identity: newId(),
    conversation: newId(),
    value,
    aliases: aliases.map((alias) => ({ id: newId(), value: alias })),
    name: sender.name,
    phone: sender.phone,
    email: sender.email,
    language: sender.language,
    address: { to: sender.id, ...sender.address },
  };
}

/** What the channel knows of a person fills what we did not know; it never overwrites what they told us. */
export async function complete(tx: Db, whose: Whose, sender: Sender, now: Date): Promise<void> {
  const { shopId, conversationId } = whose;
  await sql`
    with other_ids as (
      insert into identities (shop_id, id, connection_id, value, customer_id, alias_of, created_at)
      select c.shop_id, gen_random_uuid(), c.connection_id, v, c.customer_id, c.identity_id, ${now}
      from conversations c cross join unnest(${idsOf(sender)}::text[]) v
      where c.shop_id = ${shopId} and c.id = ${conversationId}
      on conflict do nothing)
    update customers set name = coalesce(name, ${sender.name ?? null}), phone = coalesce(phone, ${sender.phone ?? null}),
      email = coalesce(email, ${sender.email ?? null}), updated_at = ${now}
    where shop_id = ${shopId} and id = ${whose.customerId}`.execute(tx);
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
}
