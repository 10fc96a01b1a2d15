import { sql } from 'kysely';
import type { Db } from '#platform/db';
import type { MessageEvent } from '../event.ts';
import type { Context, Sender } from '../message.ts';
import type { At } from './place.ts';

/**
 * Whose message this is. Somebody nobody knows, who answers what we sent to a customer, writes in that conversation: as one
 * of several there, since whoever was handed our message can answer it too; the reply goes where the conversation is held.
 */
export async function whoAnswers(
  tx: Db,
  at: At,
  { sender, answers }: MessageEvent,
): Promise<{ sender: Sender; member?: Context['member'] }> {
  if (!answers) return { sender };
  const { rows } = await sql<{ value: string }>`
    select i.value from sends s
    join conversations c on c.shop_id = s.shop_id and c.id = s.conversation_id
    join identities i on i.shop_id = c.shop_id and i.id = c.identity_id
    where s.shop_id = ${at.shopId} and s.connection_id = ${at.connectionId} and s.id = any(${answers}::uuid[])
      and not exists (select 1 from identities k where k.shop_id = ${at.shopId} and k.connection_id = ${at.connectionId}
        and k.value = any(${[sender.id, ...(sender.aliases ?? [])]}))
    limit 1`.execute(tx);
  const [customer] = rows;
  if (!customer) return { sender };
  const { id, name } = sender;
  return { sender: { id: customer.value, address: sender.address }, member: { id, ...(name && { name }) } };
}
