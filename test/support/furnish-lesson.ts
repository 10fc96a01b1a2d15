import { noteUnclear } from '#learning';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/ids';

/** A message in the shop that was not understood; its id. */
export async function furnishLesson(
  db: Db,
  said: { shopId: string; customerId: string; text?: string; confidence?: number; now: Date },
): Promise<string> {
  const { text = 'mantap jiwa', confidence = 0.1, ...place } = said;
  const messageId = newId();
  const meaning = { language: 'id', commands: [], confidence, evidence: [], alternatives: [] };
  const asked = { ...place, conversationId: newId(), messageId, text, meaning, unanswered: false };
  await transact(db, (tx) => noteUnclear(tx, asked));
  return messageId;
}
