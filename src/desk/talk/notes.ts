import { sql } from 'kysely';
import { layPush } from '#inbox';
import { type Db, publishAfter } from '#platform/db';
import { newId } from '#platform/ids';

/** A word among the shop's people about a conversation; customers never see it. */
export type Note = {
  id: string;
  at: Date;
  author: { id: string; name: string };
  text: string;
  /** Who was called to look. */
  mentions: { id: string; name: string }[];
};

export async function notesOf(tx: Db, shopId: string, conversationId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select n.id, n.created_at as at, n.text,
      json_build_object('id', n.author_id, 'name', coalesce(u.name, n.author_id)) as author,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name)) from staff_users m
        where m.id::text = any(n.mentions)), '[]'::json) as mentions
    from notes n left join staff_users u on u.id::text = n.author_id
    where n.shop_id = ${shopId} and n.conversation_id = ${conversationId} order by n.created_at, n.id`.execute(tx);
  return rows;
}

type NewNote = {
  shopId: string;
  conversationId: string;
  authorId: string;
  text: string;
  mentions: string[];
  now: Date;
};

/** Only who works in the shop can be mentioned; others are left out. */
export async function addNote(tx: Db, note: NewNote): Promise<string> {
  const { shopId, conversationId, now } = note;
  const id = newId();
  const { rows } = await sql<{ mentions: string[] }>`
    insert into notes (shop_id, id, conversation_id, author_id, text, mentions, created_at)
    select ${shopId}, ${id}, ${conversationId}, ${note.authorId}, ${note.text},
      array(select user_id::text from memberships where shop_id = ${shopId} and user_id::text = any(${note.mentions})),
      ${now}
    returning mentions`.execute(tx);
  const staffIds = rows[0]?.mentions ?? [];
  if (staffIds.length > 0) publishAfter(tx, { topic: 'mention', shopId, conversationId, noteId: id, staffIds });
  await layPush(
    tx,
    shopId,
    'mention',
    staffIds.map((staffId) => ({ conversationId, staffId })),
    now,
  );
  publishAfter(tx, { topic: 'timeline', shopId, conversationId });
  return id;
}

/** Who wrote it takes it back; false when it is not theirs, or gone. */
export async function deleteNote(tx: Db, shopId: string, id: string, authorId: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('notes')
    .where('shop_id', '=', shopId)
    .where('id', '=', id)
    .where('author_id', '=', authorId)
    .returning('conversation_id')
    .executeTakeFirst();
  if (row) publishAfter(tx, { topic: 'timeline', shopId, conversationId: row.conversation_id });
  return row !== undefined;
}
