import type { Attachment, Email } from 'postal-mime';
import type { FileRef } from '#conversations';

const mostFiles = 10;
const mostBytes = 20 * 1_048_576;

/** `file` null: it is not kept, and `refused` says why. */
export type FoundFile = { mediaType: string; file: FileRef | null; refused?: string };

/**
 * The files of a mail, which travel within it; pictures of signatures are left out, and what is too much is only named.
 * @param isPart whether only the first part of the mail is there: its last file is broken off then
 */
export function filesIn(mail: Email, isPart: boolean): FoundFile[] {
  const sent = mail.attachments.filter(({ disposition, related }) => disposition === 'attachment' || !related);
  let bytes = 0;
  return sent.slice(0, mostFiles).flatMap((attachment, n): FoundFile[] => {
    const data = bytesOf(attachment);
    bytes += data.length;
    const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(attachment.mimeType)
      ? attachment.mimeType
      : 'application/octet-stream';
    if ((isPart && n === sent.length - 1) || bytes > mostBytes) return [{ mediaType, file: null, refused: 'tooLarge' }];
    if (data.length === 0) return [];
    const name = attachment.filename?.slice(0, 200);
    const ref = `data:${mediaType};base64,${data.toString('base64')}`;
    return [{ mediaType, file: { ref, mediaType, bytes: data.length, ...(name && { name }) } }];
  });
}

function bytesOf({ content }: Attachment): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
}
