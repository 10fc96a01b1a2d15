import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import type { InboundEvent } from '../event.ts';
import { type At, messageOf } from './place.ts';

type EventOf<K extends InboundEvent['kind']> = Extract<InboundEvent, { kind: K }>;

/**
 * The new words stand in the timeline, the old ones are kept beside them. A message whose turn has not come yet is answered as
 * it stands now; one that has been answered is not answered again.
 */
export async function editMessage(tx: Db, at: At, { of, text }: EventOf<'edit'>): Promise<void> {
  await mark(
    tx,
    at,
    of,
    (field) => sql`
    content = case when content->>'kind' = 'media' then jsonb_set(content, '{caption}', to_jsonb(${text}::text))
      else jsonb_set(content, '{text}', to_jsonb(${text}::text)) end,
    marks = ${field} || jsonb_build_object('editedAt', ${at.now.toISOString()}::text,
      'was', coalesce(${field}->'was', content->'text', content->'caption'))`,
  );
}

/** Taken back by whoever wrote it: shown as such, and no more as words. */
export async function deleteMessage(tx: Db, at: At, { of }: EventOf<'delete'>): Promise<void> {
  await mark(
    tx,
    at,
    of,
    (field) => sql`
    marks = ${field} || jsonb_build_object('deletedAt', ${at.now.toISOString()}::text)`,
  );
}

/** The last one of each who reacted; taken back, it is gone. */
export async function noteReaction(tx: Db, at: At, { of, emoji }: EventOf<'reaction'>): Promise<void> {
  await mark(tx, at, of, (field) =>
    emoji === null
      ? sql`marks = ${field} - 'reaction'`
      : sql`marks = ${field} || jsonb_build_object('reaction', ${emoji}::text)`,
  );
}

type Changes = (marks: ReturnType<typeof sql>) => ReturnType<typeof sql>;

async function mark(tx: Db, at: At, of: string, changes: Changes): Promise<void> {
  const message = await messageOf(tx, at, of);
  if (!message) return;
  await sql`
    update messages set ${changes(sql`marks`)}
    where shop_id = ${at.shopId} and id = ${message.id}`.execute(tx);
  publishAfter(tx, { topic: 'conversation', shopId: at.shopId, conversationId: message.conversationId });
}
