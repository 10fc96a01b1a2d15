import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/db';
import type { UnclearMessage } from './lesson.ts';

type Opened = Pick<
  UnclearMessage,
  'id' | 'conversationId' | 'language' | 'text' | 'guesses' | 'confidence' | 'askedAt'
> & { shopId: string; customerId: string };

const longest = 500;

/** Whether there is anything in it that could mean something. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Makes a message something to learn of; once, however often tried. */
export async function openLesson(tx: Db, of: Opened, condition: RawBuilder<boolean> = sql`true`): Promise<void> {
  await sql`
    insert into lessons (shop_id, id, customer_id, conversation_id, language, text, guesses, confidence, asked_at)
    select ${of.shopId}, ${of.id}, ${of.customerId}, ${of.conversationId}, ${of.language},
      ${of.text.slice(0, longest).toWellFormed()}, ${JSON.stringify([...new Set(of.guesses)])}, ${of.confidence}, ${of.askedAt}
    where ${condition}
    on conflict (shop_id, id) do nothing`.execute(tx);
}
