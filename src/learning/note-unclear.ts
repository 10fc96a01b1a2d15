import { sql } from 'kysely';
import type { Db } from '#platform/db';
import { operatingPoints, type Understanding } from '#understanding';
import { hasWords, openLesson } from './open-lesson.ts';

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

/** A list that nobody reads stops growing; what is settled makes room. */
const mostOpen = 1_000;

/**
 * Puts a message on the list of what a person shall look at, when it was not surely understood or nothing answers it; once,
 * however often tried.
 */
export async function noteUnclear(tx: Db, asked: Asked): Promise<void> {
  const { shopId, messageId, text, meaning } = asked;
  const isSettled = meaning.confidence >= operatingPoints.act && !asked.unanswered;
  if (isSettled || !hasWords(text)) return;
  const guesses = [...meaning.commands, ...meaning.alternatives].map(({ name }) => name);
  const { language, confidence } = meaning;
  const hasRoom = sql<boolean>`(select count(*) from lessons where shop_id = ${shopId} and state = 'open') < ${mostOpen}`;
  await openLesson(tx, { ...asked, id: messageId, language, guesses, confidence, askedAt: asked.now }, hasRoom);
}
