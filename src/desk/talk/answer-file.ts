import { fileTypeFromBuffer } from 'file-type';
import { keepUpload, type StaffAction, type Taken } from '#conversations';
import type { Db } from '#platform/db';
import { AppError } from '#platform/errors';
import { answer } from './answer.ts';

export const fileMaxBytes = 16 * 1_048_576;

/** What the shop's people may send: what a phone makes, and documents. By its own first bytes, whatever it is called. */
const fileTypes = /^(image\/(jpeg|png|webp|gif)|audio\/.+|video\/(mp4|quicktime|webm)|application\/pdf)$/;

/** @throws AppError `invalid_body` when it is none of the types that may be sent */
export async function typeOfFile(data: Buffer): Promise<string> {
  const type = await fileTypeFromBuffer(data);
  if (type && fileTypes.test(type.mime)) return type.mime;
  throw new AppError(
    'invalid_body',
    'Send a picture (JPEG, PNG, WebP, GIF), a PDF, a sound or a video (MP4, MOV, WebM)',
    {
      path: 'file',
    },
  );
}

/** Sends a file with words under it. A channel that takes no such file gets its address instead. */
export async function answerWithFile(
  tx: Db,
  action: StaffAction,
  file: { id?: string; mediaType: string; data: Buffer; caption: string },
): Promise<Taken> {
  const { shopId, conversationId, staffId, now } = action;
  const place = await tx
    .selectFrom('conversations')
    .select('connection_id')
    .where('shop_id', '=', shopId)
    .where('id', '=', conversationId)
    .executeTakeFirst();
  if (!place) return { kind: 'notFound' };
  const { mediaType, data } = file;
  const upload = { connectionId: place.connection_id, sender: `staff ${staffId}`, mediaType, data, now };
  const url = `/uploads/${await keepUpload(tx, shopId, upload)}`;
  return answer(tx, action, { id: file.id, reply: { kind: 'media', text: file.caption, media: { mediaType, url } } });
}
