import type { Db } from '#platform/db';
import { newId, newToken } from '#platform/ids';

export type Upload = { mediaType: string; data: Buffer };

/** Keeps a file that a sender sent; returns its unguessable name. */
export async function keepUpload(
  tx: Db,
  shopId: string,
  upload: Upload & { connectionId: string; sender: string; now: Date },
): Promise<string> {
  const token = newToken();
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
