import { type Db, publishAfter } from '#platform/db';
import { recordEvent } from '#platform/events';
import { enqueue } from '#platform/queue';
import type { HeldFor } from './post.ts';

export type Place = { shopId: string; productId: string | null; threadId: string };

/** Whoever reads along is told after the commit. */
export function tellRoom(tx: Db, { shopId, productId, threadId }: Place): void {
  publishAfter(tx, { topic: 'room', shopId, productId, threadId });
}

/** What follows when a visitor's post comes before everybody: an event, and the bot looks whether it knows the answer. */
export async function postShown(
  tx: Db,
  place: Place,
  post: { id: string; opensThread: boolean; botAnswers: boolean },
  now: Date,
): Promise<void> {
  const { shopId, productId, threadId } = place;
  const payload = { productId, threadId };
  await recordEvent(tx, { shopId, type: 'post.shown', subjectId: post.id, payload, at: now });
  if (post.opensThread && post.botAnswers) {
    await enqueue(tx, { shopId, queue: 'post', key: `post ${threadId}`, payload: { threadId }, now });
  }
  tellRoom(tx, place);
}

export async function postHeld(tx: Db, place: Place, postId: string, why: HeldFor, now: Date): Promise<void> {
  const { shopId, productId, threadId } = place;
  const payload = { productId, threadId, why };
  await recordEvent(tx, { shopId, type: 'post.held', subjectId: postId, payload, at: now });
  tellRoom(tx, place);
}
