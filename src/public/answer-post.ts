import type { Db } from '#platform/db';
import { recordEvent } from '#platform/events';
import { tellRoom } from './publish.ts';

export type PublicAnswer = {
  /** Made where it was written, or from the thread: the same id again says nothing twice. */
  id: string;
  by: { author: 'staff'; staffId: string | null; name: string } | { author: 'bot'; name: string };
  text: string;
  language?: string;
  now: Date;
};

export type Answered = { kind: 'answered' } | { kind: 'noThread' };

/** Answers a visitor's thread before everybody; a thread that was held is shown by that. */
export async function answerPost(tx: Db, shopId: string, threadId: string, answer: PublicAnswer): Promise<Answered> {
  const { id, by, text, now } = answer;
  const thread = await tx
    .selectFrom('posts')
    .select(['product_id', 'language', 'state'])
    .where('shop_id', '=', shopId)
    .where('id', '=', threadId)
    .where('parent_id', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!thread || (by.author === 'bot' && thread.state !== 'shown')) return { kind: 'noThread' };
  const said = await tx
    .insertInto('posts')
    .values({
      shop_id: shopId,
      id,
      product_id: thread.product_id,
      parent_id: threadId,
      author: by.author,
      author_id: by.author === 'staff' ? by.staffId : null,
      name: by.name,
      text,
      language: answer.language ?? thread.language,
      state: 'shown',
      created_at: now,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!said) return { kind: 'answered' };
  await markAnswered(tx, shopId, threadId, now);
  const payload = { threadId, productId: thread.product_id, by: by.author };
  await recordEvent(tx, { shopId, type: 'post.answered', subjectId: threadId, payload, at: now });
  tellRoom(tx, { shopId, productId: thread.product_id, threadId });
  return { kind: 'answered' };
}

async function markAnswered(tx: Db, shopId: string, threadId: string, now: Date): Promise<void> {
  await tx
    .updateTable('posts')
    .set((eb) => ({ state: 'shown', held_for: null, answered_at: eb.fn.coalesce('answered_at', eb.val(now)) }))
    .where('shop_id', '=', shopId)
    .where('id', '=', threadId)
    .execute();
}

/** Puts an answer of the shop into other words; what visitors wrote stays theirs. False: there is no such answer. */
export async function rewordAnswer(tx: Db, shopId: string, id: string, text: string): Promise<boolean> {
  const row = await tx
    .updateTable('posts')
    .set({ text })
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('author', '<>', 'visitor')
    .returning(['product_id', 'parent_id'])
    .executeTakeFirst();
  if (row) tellRoom(tx, { shopId, productId: row.product_id, threadId: row.parent_id ?? id });
  return row !== undefined;
}
