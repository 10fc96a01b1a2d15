import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { operatingPoints, type Understanding } from '#understanding';

export type Asked = {
  shopId: string;
  customerId: string;
  conversationId: string;
  messageId: string;
  text: string;
  meaning: Understanding;
  /** It was understood, but the shop's data have no answer. */
  unanswered: boolean;
  now: Date;
};

const longest = 500;
/** A list that nobody reads stops growing; what is settled makes room. */
const mostOpen = 1_000;

/**
 * Puts a message on the list of what a person shall look at, when it was not surely understood or nothing answers it; once,
 * however often tried.
 */
export async function noteUnclear(tx: Db, asked: Asked): Promise<void> {
  const { shopId, text, meaning } = asked;
  const isSettled = meaning.confidence >= operatingPoints.act && !asked.unanswered;
  if (isSettled || !/\p{L}{2}/u.test(text)) return;
  const guesses = [...meaning.commands, ...meaning.alternatives].map(({ name }) => name);
  await sql`
    insert into lessons (shop_id, id, customer_id, conversation_id, message_id, language, text, guesses, confidence, asked_at)
    select ${shopId}, ${newId()}, ${asked.customerId}, ${asked.conversationId}, ${asked.messageId}, ${meaning.language},
      ${text.slice(0, longest).toWellFormed()}, ${JSON.stringify([...new Set(guesses)])}, ${meaning.confidence}, ${asked.now}
    where (select count(*) from lessons where shop_id = ${shopId} and state = 'open') < ${mostOpen}
    on conflict (shop_id, message_id) do nothing`.execute(tx);
}
