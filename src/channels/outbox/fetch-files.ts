import { fileTypeFromBuffer } from 'file-type';
import { type FileOrder, keepFetchedFile, refuseFile, uploadedSince } from '#conversations';
import { transact } from '#platform/db';
import { OutsideError } from '#platform/errors';
import type { JobHandler } from '#platform/queue';
import type { World } from '#world';
import type { Accounts } from '../accounts.ts';
import type { FetchedFile, Outside } from '../channel.ts';

const mebibyte = 1_048_576;
const mostBytes = 20 * mebibyte;
const bytesADay = 100 * mebibyte;
const dayMs = 24 * 3_600_000;

/** What can be opened without harm: pictures, sound, film, documents to look at. Archives and programs are not kept. */
const taken = /^(image\/(jpeg|png|webp|gif|heic|heif)|audio\/|video\/|application\/pdf$)/;

/** Fetches a customer's file from the platform while it is there, and keeps it: of the type that its own bytes say. */
export function fetchFiles(world: World, accounts: Accounts, outside: Outside): JobHandler {
  const { db, clock, log } = world;
  return async (job, finish) => {
    const order = job.payload as FileOrder;
    const refuse = (reason: string) => {
      log.warn({ job: job.id, reason }, 'files: not kept');
      return transact(db, async (tx) => {
        await refuseFile(tx, job.shopId, order.messageId, reason);
        await finish(tx);
      });
    };
    const open = await accounts.of(order.connectionId);
    if (!open?.channel.fetchFile) return refuse('connectionOff');
    if ((order.file.bytes ?? 0) > mostBytes) return refuse('tooLarge');
    const since = new Date(clock.now().getTime() - dayMs);
    const { connectionId, sender } = order;
    if ((await uploadedSince(db, job.shopId, { connectionId, sender, since })) > bytesADay) return refuse('tooMany');
    try {
      const fetched = await checked(await open.channel.fetchFile(order.file, open.account, outside));
      if ('refused' in fetched) return await refuse(fetched.refused);
      await transact(db, async (tx) => {
        await keepFetchedFile(tx, job.shopId, { ...order, ...fetched, now: clock.now() });
        await finish(tx);
      });
    } catch (error) {
      if (!(error instanceof OutsideError) || error.retryable) throw error;
      await refuse(error.message);
    }
  };
}

async function checked(file: FetchedFile): Promise<{ data: Buffer; mediaType: string } | { refused: string }> {
  if (file.data.length > mostBytes) return { refused: 'tooLarge' };
  const type = await fileTypeFromBuffer(file.data);
  if (type) return taken.test(type.mime) ? { data: file.data, mediaType: type.mime } : { refused: `type ${type.mime}` };
  return isText(file.data) ? { data: file.data, mediaType: 'text/plain; charset=utf-8' } : { refused: 'type unknown' };
}

function isText(data: Buffer): boolean {
  return data.length < mebibyte && !data.includes(0) && Buffer.from(data.toString('utf8')).equals(data);
}
