import { loadShop } from '#commerce/shop';
import type { Db } from '#platform/db';
import { classify, lessonOf } from '#understanding/classifier';
import type { World } from '#world';
import type { LessonState } from './lesson.ts';
import { hasWords, openLesson } from './open-lesson.ts';

/** What the bot took a message for, what else it may mean, and what a person has said of it. */
export type Reading = {
  /** As the dialogue acted on them; [] where a person answered. */
  commands: { name: string }[];
  confidence: number | null;
  evidence: unknown;
  /** Other meanings that can be taught, the likeliest first; [] where there are no words to learn of. */
  others: string[];
  /** Null: nobody has said anything of it. */
  lesson: { state: Exclude<LessonState, 'open'>; meaning: string | null } | null;
};

const mostOthers = 4;

/** Null when this shop has no such message of a customer. */
export async function readingOf(world: World, tx: Db, shopId: string, messageId: string): Promise<Reading | null> {
  const message = await customersMessage(tx, shopId, messageId);
  if (!message) return null;
  const { evidence, lessonState } = message;
  const lesson = lessonState && lessonState !== 'open' ? { state: lessonState, meaning: message.meaning } : null;
  return { ...evidence, others: await otherMeanings(world, tx, shopId, message), lesson };
}

/** Makes a lesson of a message that was understood, as the bot thought, so that it can be corrected. */
export async function takeUp(tx: Db, shopId: string, messageId: string): Promise<void> {
  const message = await customersMessage(tx, shopId, messageId);
  if (!message || !hasWords(message.text)) return;
  const { commands, confidence } = message.evidence;
  const guesses = commands.map(({ name }) => name);
  await openLesson(tx, { ...message, shopId, id: messageId, guesses, confidence: confidence ?? 0 });
}

type Said = { text: string; language: string; evidence: Pick<Reading, 'commands' | 'confidence' | 'evidence'> };

async function otherMeanings(world: World, tx: Db, shopId: string, said: Said): Promise<string[]> {
  if (!hasWords(said.text)) return [];
  const { lexicon } = await world.catalogs.at(tx, await loadShop(tx, shopId));
  const { features } = lessonOf(lexicon, said.text, said.language, '');
  const read = said.evidence.commands.map(({ name }) => name);
  return classify(lexicon.engine.intents, new Set(features))
    .map(({ name }) => name)
    .filter((name) => !read.includes(name))
    .slice(0, mostOthers);
}

async function customersMessage(tx: Db, shopId: string, messageId: string) {
  const row = await tx
    .selectFrom('messages')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.shop_id', '=', 'messages.shop_id')
        .onRef('conversations.id', '=', 'messages.conversation_id'),
    )
    .leftJoin('lessons', (join) =>
      join.onRef('lessons.shop_id', '=', 'messages.shop_id').onRef('lessons.id', '=', 'messages.id'),
    )
    .select([
      'messages.content',
      'messages.evidence',
      'messages.created_at as askedAt',
      'messages.conversation_id as conversationId',
      'conversations.customer_id as customerId',
      'conversations.language',
      'lessons.state as lessonState',
      'lessons.meaning',
    ])
    .where('messages.shop_id', '=', shopId)
    .where('messages.id', '=', messageId)
    .where('messages.author', '=', 'customer')
    .executeTakeFirst();
  if (!row) return null;
  const { text = '' } = row.content as { text?: string };
  const { commands = [], confidence = null, evidence = null } = (row.evidence ?? {}) as Partial<Reading>;
  return { ...row, text, evidence: { commands, confidence, evidence } };
}
