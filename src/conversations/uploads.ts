import { sql } from 'kysely';
import { type Db, publishAfter } from '#platform/db';
import { newId, newToken } from '#platform/ids';

export type Upload = { mediaType: string; data: Buffer };

/** Keeps a file that a sender sent; returns its unguessable name. */
export async function keepUpload(
  tx: Db,
  shopId: string,
  upload: Upload & { connectionId: string; sender: string; now: Date; token?: string },
): Promise<string> {
  const { token = newToken() } = upload;
  await tx
    .insertInto('uploads')
    .values({
      shop_id: shopId,
      id: newId(),
      token,
      connection_id: upload.connectionId,
      sender: upload.sender,
      media_type: upload.mediaType,
      data: upload.data,
      created_at: upload.now,
    })
    .execute();
  return token;
}

/** The file of that name; null when there is none. Whoever knows the name may see it: it cannot be guessed. */
export async function readUpload(tx: Db, token: string): Promise<Upload | null> {
  const row = await tx
    .selectFrom('uploads')
    .select(['media_type as mediaType', 'data'])
    .where('token', '=', token)
    .executeTakeFirst();
  return row ?? null;
}

/** How many bytes a sender has sent since then. */
export async function uploadedSince(
  tx: Db,
  shopId: string,
  from: { connectionId: string; sender: string; since: Date },
): Promise<number> {
  const row = await tx
    .selectFrom('uploads')
    .select((field) => field.fn.sum<number>(field.fn<number>('length', ['data'])).as('bytes'))
    .where('shop_id', '=', shopId)
    .where('connection_id', '=', from.connectionId)
    .where('sender', '=', from.sender)
    .where('created_at', '>', from.since)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}

/** Keeps a file that was fetched for a message, under the name that the message already gives; it says its true type now. */
export async function keepFetchedFile(
  tx: Db,
  shopId: string,
  file: Upload & { connectionId: string; sender: string; messageId: string; token: string; now: Date },
): Promise<void> {
  await keepUpload(tx, shopId, file);
  await changeMedia(tx, shopId, file.messageId, { mediaType: file.mediaType });
}

/** A file that is not kept: the message says why, and names no address. */
export async function refuseFile(tx: Db, shopId: string, messageId: string, reason: string): Promise<void> {
  await changeMedia(tx, shopId, messageId, { url: '', refused: reason });
}

async function changeMedia(tx: Db, shopId: string, messageId: string, change: object): Promise<void> {
  const { rows } = await sql<{ conversation_id: string }>`
    update messages set content = case when content ? 'media'
      then jsonb_set(content, '{media}', (content->'media') || ${JSON.stringify(change)}::jsonb)
      else content || ${JSON.stringify(change)}::jsonb end
    where shop_id = ${shopId} and id = ${messageId} returning conversation_id`.execute(tx);
  const conversationId = rows[0]?.conversation_id;
  if (conversationId) publishAfter(tx, { topic: 'conversation', shopId, conversationId });
}
