import type { Db } from '#platform/db';
import { enqueue } from '#platform/queue';
import type { FileRef } from '../event.ts';
import type { At } from './place.ts';

/** What the job of a file carries: where it is at the platform, and the name under which it is kept here. */
export type FileOrder = {
  connectionId: string;
  messageId: string;
  sender: string;
  token: string;
  file: FileRef;
};

/** The address under which a file will be found once it has been fetched. */
export function fileUrl(token: string): string {
  return `/uploads/${token}`;
}

/** A platform keeps a file for minutes or weeks: it is fetched at once, but after the webhook has been acknowledged. */
export async function orderFile(tx: Db, at: At, order: Omit<FileOrder, 'connectionId'>): Promise<void> {
  const payload: FileOrder = { ...order, connectionId: at.connectionId };
  const { shopId, now } = at;
  await enqueue(tx, { shopId, queue: 'file', key: `file ${order.token}`, payload, now });
}
