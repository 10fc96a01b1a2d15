import { type SavedFaq, saveFaq } from '#commerce/catalog';
import type { Db } from '#platform/db';
import { deskThread } from './read-threads.ts';

export type FaqWish = { question?: string; answer?: string; category?: string; by: string; now: Date };

export type FaqMade = SavedFaq | { kind: 'noThread' } | { kind: 'notAnswered' };

/**
 * Makes an answered thread an entry of the shop's FAQ: its question and the last answer of a person, else of the bot, in
 * these words unless others are given. Done again, it is the same entry.
 */
export async function postToFaq(tx: Db, shopId: string, threadId: string, wish: FaqWish): Promise<FaqMade> {
  const thread = await deskThread(tx, shopId, threadId);
  if (!thread) return { kind: 'noThread' };
  const shown = thread.replies.filter(({ state }) => state === 'shown');
  const said = shown.findLast(({ author }) => author === 'staff') ?? shown.findLast(({ author }) => author === 'bot');
  const answer = wish.answer ?? said?.text;
  if (!answer) return { kind: 'notAnswered' };
  const { question = thread.text, category = '', by, now } = wish;
  const entry = { question, answer, category, language: thread.language };
  const known = thread.faqId ? { ...entry, id: thread.faqId } : entry;
  const saved = await saveFaq(tx, shopId, known, { now, by });
  const id = saved.kind === 'saved' || saved.kind === 'duplicate' ? saved.id : null;
  if (saved.kind === 'unknownEntry') return newEntry(tx, shopId, threadId, entry, wish);
  if (id) await keepFaqId(tx, shopId, threadId, id);
  return saved;
}

/** The entry it had become was deleted since: it becomes another. */
async function newEntry(
  tx: Db,
  shopId: string,
  threadId: string,
  entry: { question: string; answer: string; category: string; language: string },
  { by, now }: FaqWish,
): Promise<FaqMade> {
  const saved = await saveFaq(tx, shopId, entry, { now, by });
  if (saved.kind === 'saved') await keepFaqId(tx, shopId, threadId, saved.id);
  return saved;
}

async function keepFaqId(tx: Db, shopId: string, threadId: string, faqId: string): Promise<void> {
  await tx
    .updateTable('posts')
    .set({ faq_id: faqId })
    .where('shop_id', '=', shopId)
    .where('id', '=', threadId)
    .execute();
}
