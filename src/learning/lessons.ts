import { saveFaq } from '#commerce/catalog';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { enqueue } from '#platform/queue';
import { sharedEngine } from '#understanding';
import type { LessonState, UnclearMessage } from './lesson.ts';
import { takeUp } from './reading.ts';

type Page = { limit: number; before?: string; state: LessonState };

/** Messages of a state, the newest first. */
export async function listUnclear(tx: Db, shopId: string, { limit, before, state }: Page): Promise<UnclearMessage[]> {
  let query = selectLessons(tx, shopId).where('state', '=', state).orderBy('id', 'desc').limit(limit);
  if (before) query = query.where('id', '<', before);
  return query.execute();
}

/** Every meaning that can be taught, by the name of its command. */
export function meaningsToTeach(): string[] {
  return sharedEngine().intents.classes;
}

export type Settled = { by: string; now: Date };

/**
 * Says what a message meant; the same words of others are settled with it, and learning begins. Said again, it means the same.
 * @throws AppError `not_found`, `invalid_body` for a meaning that there is not
 */
export async function teach(tx: Db, shopId: string, id: string, given: Settled & { meaning: string }): Promise<void> {
  if (!meaningsToTeach().includes(given.meaning)) {
    throw new AppError('invalid_body', `There is no meaning ${given.meaning}. See GET /v1/learning.`, {
      path: 'meaning',
    });
  }
  await settle(tx, shopId, id, { ...given, state: 'taught', faqId: null });
  await askToLearn(tx, shopId, given.now);
}

export type Answer = { answer: string; question?: string | undefined; category?: string };

/**
 * Makes the message a question of the shop's FAQ; `question`: how it is better asked.
 * @returns the id of the FAQ's entry
 * @throws AppError `not_found`, `conflict` when the question is there already
 */
export async function answer(tx: Db, shopId: string, id: string, given: Settled & Answer): Promise<string> {
  const { language, text } = await unclearMessage(tx, shopId, id);
  const entry = { question: given.question ?? text, answer: given.answer, category: given.category ?? '', language };
  const saved = await saveFaq(tx, shopId, entry, { now: given.now, by: given.by });
  if (saved.kind !== 'saved') {
    throw new AppError('conflict', 'question: it is there already in this language', { path: 'question' });
  }
  await settle(tx, shopId, id, { ...given, state: 'answered', meaning: null, faqId: saved.id });
  return saved.id;
}

/** Nothing is to be learned of it. @throws AppError `not_found` */
export function dismiss(tx: Db, shopId: string, id: string, given: Settled): Promise<void> {
  return settle(tx, shopId, id, { ...given, state: 'dismissed', meaning: null, faqId: null });
}

/** Takes back what was said of it: it is open again, and what was learned is learned anew without it. */
export async function reopen(tx: Db, shopId: string, id: string, now: Date): Promise<void> {
  const before = await unclearMessage(tx, shopId, id);
  await tx
    .updateTable('lessons')
    .set({ state: 'open', meaning: null, faq_id: null, settled_at: null, settled_by: null })
    .where('shop_id', '=', shopId)
    .where('language', '=', before.language)
    .where('text', '=', before.text)
    .execute();
  if (before.state === 'taught') await askToLearn(tx, shopId, now);
}

/** One that was surely understood, and wrongly, is taken up here. @throws AppError `not_found` */
async function unclearMessage(tx: Db, shopId: string, id: string): Promise<UnclearMessage> {
  const find = () => selectLessons(tx, shopId).where('id', '=', id).executeTakeFirst();
  const known = await find();
  if (!known) await takeUp(tx, shopId, id);
  const found = known ?? (await find());
  if (!found) throw new AppError('not_found', 'There is no such message of a customer in words', { path: 'id' });
  return found;
}

/** Learning is begun by the queue; asked twice, it finds the second time that nothing has changed. */
export async function askToLearn(tx: Db, shopId: string, now: Date): Promise<void> {
  await enqueue(tx, { shopId, queue: 'learn', key: `learn ${shopId}`, payload: {}, now });
}

export type Settling = Settled & { state: LessonState; meaning: string | null; faqId: string | null };

/** Settles a message, and with it the same words of others that are open. @throws AppError `not_found` */
export async function settle(tx: Db, shopId: string, id: string, given: Settling): Promise<void> {
  const { language, text } = await unclearMessage(tx, shopId, id);
  await tx
    .updateTable('lessons')
    .set({
      state: given.state,
      meaning: given.meaning,
      faq_id: given.faqId,
      settled_at: given.now,
      settled_by: given.by,
    })
    .where('shop_id', '=', shopId)
    .where('language', '=', language)
    .where('text', '=', text)
    .where((eb) => eb.or([eb('id', '=', id), eb('state', '=', 'open')]))
    .execute();
}

function selectLessons(tx: Db, shopId: string) {
  return tx
    .selectFrom('lessons')
    .select([
      'id',
      'conversation_id as conversationId',
      'language',
      'text',
      'guesses',
      'confidence',
      'asked_at as askedAt',
      'state',
      'meaning',
      'faq_id as faqId',
      'settled_at as settledAt',
    ])
    .where('shop_id', '=', shopId);
}
