import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { OutsideError } from '#platform/errors';
import type { Account, ListeningDesk, Outside } from '../channel.ts';
import { mostBytes, openMailbox } from './mailbox.ts';
import { isSamePlace, type Mark, readMark, writeMark } from './mark.ts';
import { settingsOf } from './settings.ts';
import { troubleOf } from './trouble.ts';

/** Of a mail that is too large, so much is read: its words, and the names of its first files. */
const partBytes = 1_048_576;
const dayMs = 24 * 3_600_000;
const seen = ['\\Seen'];

/**
 * Reads the mailbox: what has come since the last time, and then whatever comes. A mail is kept first, marked as seen then,
 * and passed over last: wherever this is broken off, it is read once more and known again by its Message-ID.
 */
export async function listen(
  account: Account,
  outside: Outside,
  desk: ListeningDesk,
  stop: AbortSignal,
): Promise<void> {
  const client = await openMailbox(account, outside).catch((error: unknown) => {
    throw inWords(error);
  });
  const hangUp = () => client.close();
  stop.addEventListener('abort', hangUp, { once: true });
  try {
    const bell = hangBell(client);
    await client.mailboxOpen('INBOX');
    await desk.ready();
    while (!stop.aborted) {
      const rings = bell.next();
      await readNew(client, account, outside, desk, stop);
      await rings;
    }
  } catch (error) {
    if (!stop.aborted) throw inWords(error);
  } finally {
    stop.removeEventListener('abort', hangUp);
    client.close();
  }
}

function inWords(error: unknown): OutsideError {
  const { problem } = troubleOf(error, 'IMAP');
  return new OutsideError('mail', problem, { retryable: true, cause: error });
}

/** Rings when there is new mail, and breaks when the line does. */
function hangBell(client: ImapFlow): { next(): Promise<void> } {
  let ring = Promise.withResolvers<void>();
  const broken = (error: Error) => {
    ring.promise.catch(() => {});
    ring.reject(error);
  };
  client.on('exists', () => ring.resolve());
  client.on('error', broken);
  client.on('close', () => broken(new Error('The server has closed the line')));
  return {
    next() {
      if (client.usable) ring = Promise.withResolvers();
      return ring.promise;
    },
  };
}

async function readNew(
  client: ImapFlow,
  account: Account,
  outside: Outside,
  desk: ListeningDesk,
  stop: AbortSignal,
): Promise<void> {
  const { mailbox } = client;
  if (!mailbox) throw new Error('The mailbox was closed');
  const { user, imap_host } = settingsOf(account);
  const place = { place: `${user}@${imap_host}`, validity: String(mailbox.uidValidity) };
  const last = readMark(await desk.mark());
  // What stood there before the shop began to listen is no affair of the bot's.
  if (!last || last.place !== place.place) {
    const now = outside.now();
    return desk.keepMark(writeMark({ ...place, uid: mailbox.uidNext - 1, from: now, at: now }));
  }
  for (const { uid, size } of await newIn(client, last, isSamePlace(last, place))) {
    if (stop.aborted) return;
    const raw = await sourceOf(client, uid, size);
    if (raw) {
      await desk.take({ rawBody: raw, headers: headersOf(size) });
      await client.messageFlagsAdd(String(uid), seen, { uid: true });
      mustStand(client);
    }
    await desk.keepMark(writeMark({ ...last, ...place, uid, at: outside.now() }));
  }
}

type New = { uid: number; size: number };

/**
 * What came after the mark. Where the mailbox has been numbered anew (UIDVALIDITY, RFC 3501, 2.3.1.1) numbers say nothing: then
 * all that came since two days before the last one is looked at, and what is known already changes nothing.
 */
async function newIn(client: ImapFlow, last: Mark, isSame: boolean): Promise<New[]> {
  const since = new Date(Math.max(last.from.getTime(), last.at.getTime() - 2 * dayMs));
  const range = isSame ? `${last.uid + 1}:*` : await client.search({ since }, { uid: true });
  mustStand(client);
  if (!range || range.length === 0) return [];
  const found = await client.fetchAll(range, { uid: true, size: true, internalDate: true }, { uid: true });
  const isNew = ({ uid, internalDate }: FetchMessageObject) =>
    // "7:*" is the last mail also when that is the sixth.
    isSame ? uid > last.uid : new Date(internalDate ?? 0) >= since;
  return found
    .filter(isNew)
    .map(({ uid, size = 0 }) => ({ uid, size }))
    .sort((a, b) => a.uid - b.uid);
}

async function sourceOf(client: ImapFlow, uid: number, size: number): Promise<Buffer | undefined> {
  const source = size > mostBytes ? { start: 0, maxLength: partBytes } : true;
  const read = await client.fetchOne(String(uid), { source }, { uid: true });
  mustStand(client);
  return read ? read.source : undefined;
}

/** What the client could not do it answers with false, be it that a mail is gone or that the line is: only the first is an answer. */
function mustStand({ usable }: ImapFlow): void {
  if (!usable) throw new Error('The server has closed the line');
}

/** Says of a mail that was read in part how large it is. */
function headersOf(size: number): Record<string, string> {
  return { 'content-type': 'message/rfc822', ...(size > mostBytes && { 'x-mail-size': String(size) }) };
}
