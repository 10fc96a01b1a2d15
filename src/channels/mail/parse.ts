import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { FileRef, InboundEvent, MessageEvent, Sender } from '#conversations';
import type { Account, Hook } from '../channel.ts';
import { headerOf, reportIn, whyAutomatic } from './automatic.ts';
import { htmlToText } from './html-to-text.ts';
import { newWords } from './new-words.ts';
import { settingsOf } from './settings.ts';

/** A hook is one mail, as it was on the wire. Deeper nested than this, or with more headers, no person's mail is. */
const bounds = { maxNestingDepth: 30, maxHeadersSize: 1_048_576, forceRfc822Attachments: true } as const;

/** One mail is its words, then its files, a message each. */
export async function parse({ rawBody }: Hook, account: Account): Promise<InboundEvent[]> {
  const key = createHash('sha256').update(rawBody).digest('base64url');
  const mail = await PostalMime.parse(rawBody, bounds).catch((error: unknown) => String(error));
  if (typeof mail === 'string') return [{ kind: 'unknown', key, what: 'mail', note: mail.slice(0, 300) }];
  return eventsIn(mail, mail.messageId || key, account);
}

function eventsIn(mail: Email, id: string, account: Account): InboundEvent[] {
  const when = whenOf(mail);
  const report = reportIn(mail, id);
  if (report) return [{ ...when, ...report }];
  const from = addressOf(mail);
  if (!from) return [{ kind: 'unknown', key: id, ...when, what: 'mail', note: 'nobody is named' }];
  const sender = senderOf(mail, from, id);
  const automatic = whyAutomatic(mail, from, settingsOf(account).address);
  if (automatic) return [{ kind: 'unknown', key: id, ...when, what: 'automatic mail', note: automatic, sender }];
  const text = wordsOf(mail);
  if (/^(unsubscribe|stop|отписаться|berhenti|parar|sair)\.?$/i.test(text)) {
    return [{ kind: 'consent', key: id, ...when, sender, about: 'marketing', given: false }];
  }
  const messages = messagesIn(mail, id, sender, text);
  return messages.length > 0
    ? messages.map((message) => ({ ...when, ...message }))
    : [{ kind: 'unknown', key: id, ...when, what: 'mail', note: 'empty', sender }];
}

function whenOf({ date }: Email): { at?: Date } {
  const at = new Date(date ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? {} : { at };
}

function addressOf({ from, replyTo }: Email): string {
  const written = [...(replyTo ?? []), from].flatMap((one) => one?.address ?? []);
  return (written.find((address) => /^[^\s@]+@[^\s@]+$/.test(address)) ?? '').toLowerCase();
}

const mostReferences = 10;

/** Where an answer goes so that mail programs show it below what it answers. */
function senderOf(mail: Email, from: string, id: string): Sender {
  const name = mail.from?.name?.trim();
  const before = [mail.references, mail.inReplyTo].flatMap((ids) => ids?.match(/<[^<>\s]{1,250}>/g) ?? []);
  const thread = [...new Set([...before, ...(mail.messageId ? [id] : [])])].slice(-mostReferences);
  return {
    id: from,
    email: from,
    ...(name && { name: name.slice(0, 100) }),
    address: { subject: plainSubject(mail.subject ?? ''), thread },
  };
}

function plainSubject(subject: string): string {
  return subject
    .replace(/\s+/g, ' ')
    .replace(/^((re|fwd?|fw|отв|ha|res|enc|bls|trs)(\[\d+\])?:\s*)+/i, '')
    .slice(0, 200)
    .trim();
}

/** The subject is what is said when nothing else is. */
function wordsOf(mail: Email): string {
  const plain = mail.text?.trim() ? newWords(mail.text) : '';
  return (
    plain ||
    (mail.html ? newWords(htmlToText(mail.html)) : '') ||
    (mail.attachments.length > 0 ? '' : plainSubject(mail.subject ?? ''))
  );
}

type Message = { key: string } & MessageEvent;

function messagesIn(mail: Email, id: string, sender: Sender, text: string): Message[] {
  const replyTo = headerOf(mail, 'in-reply-to');
  const context = replyTo ? { context: { replyTo } } : {};
  const words: Message[] = text
    ? [{ kind: 'message', key: id, sender, content: { kind: 'text', text }, ...context }]
    : [];
  const files = filesIn(mail).map((file, n): Message => {
    const mediaType = file.mediaType ?? 'application/octet-stream';
    return { kind: 'message', key: `${id}:${n + 1}`, sender, content: { kind: 'media', mediaType, url: '' }, file };
  });
  return [...words, ...files];
}

const mostFiles = 10;
const mostBytes = 10 * 1_048_576;

/** Files travel within the mail; pictures of signatures, and what is too much, are left out. */
function filesIn(mail: Email): FileRef[] {
  let bytes = 0;
  return mail.attachments
    .filter(({ disposition, related }) => disposition === 'attachment' || !related)
    .flatMap(({ content, mimeType, filename }) => {
      const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
      bytes += data.length;
      if (data.length === 0 || bytes > mostBytes) return [];
      const file = { mediaType: mimeType, bytes: data.length, ...(filename && { name: filename }) };
      return [{ ref: `data:${mimeType};base64,${data.toString('base64')}`, ...file }];
    })
    .slice(0, mostFiles);
}
