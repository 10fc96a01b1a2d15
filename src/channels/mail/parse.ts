import { createHash } from 'node:crypto';
import type { Email } from 'postal-mime';
import type { InboundEvent, MessageEvent, Sender } from '#conversations';
import type { Account, Hook } from '../channel.ts';
import { headerOf, reportIn, whyAutomatic } from './automatic.ts';
import { filesIn } from './files-in.ts';
import { joinFlow, withoutFlow } from './flowed.ts';
import { htmlToText } from './html-to-text.ts';
import { newWords } from './new-words.ts';
import { sendAt, sendsIn } from './send-ids.ts';
import { settingsOf } from './settings.ts';

/** A hook is one mail, as it was on the wire. Deeper nested than this, or with more headers, no person's mail is. */
const bounds = { maxNestingDepth: 30, maxHeadersSize: 1_048_576, forceRfc822Attachments: true } as const;

/** One mail is its words, then its files, a message each. */
export async function parse({ rawBody, headers }: Hook, account: Account): Promise<InboundEvent[]> {
  const { default: PostalMime } = await import('postal-mime');
  const key = createHash('sha256').update(rawBody).digest('base64url');
  const { raw, isFlowed } = withoutFlow(rawBody);
  const mail = await PostalMime.parse(raw, bounds).catch((error: unknown) => String(error));
  if (typeof mail === 'string') return [{ kind: 'unknown', key, what: 'mail', note: mail.slice(0, 300) }];
  if (isFlowed && mail.text) mail.text = joinFlow(mail.text);
  return eventsIn(mail, idOf(mail) ?? key, account, Number(headers['x-mail-size'] ?? 0));
}

const longestId = 500;

/** Without one, or with one that is no id, the mail itself is what it is known by. */
function idOf({ messageId }: Email): string | null {
  return messageId && messageId.length <= longestId ? messageId : null;
}

function eventsIn(mail: Email, id: string, account: Account, wholeSize: number): InboundEvent[] {
  const when = whenOf(mail);
  const report = reportIn(mail, id, settingsOf(account).address);
  if (report) return [{ ...when, ...report }];
  const from = addressOf(mail);
  if (!from) return [{ kind: 'unknown', key: id, ...when, what: 'mail', note: 'nobody is named' }];
  const sender = senderOf(mail, from, id);
  const own = settingsOf(account).address;
  const automatic = whyAutomatic(mail, from, own);
  if (automatic) return [{ kind: 'unknown', key: id, ...when, what: 'automatic mail', note: automatic, sender }];
  const text = wordsOf(mail);
  if (/^(unsubscribe|stop|отписаться|berhenti|parar|sair)\.?$/i.test(text)) {
    return [{ kind: 'consent', key: id, ...when, sender, about: 'marketing', given: false }];
  }
  const messages = messagesIn(mail, id, { sender, answers: answersIn(mail, own), text, isPart: wholeSize > 0 });
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

/** The sends of ours that it answers: the latest one first, by the thread, else by the address it was written to. */
function answersIn(mail: Email, own: string): string[] {
  const thread = [mail.inReplyTo, mail.references].flatMap((ids) => ids?.match(/<[^<>\s]{1,250}>/g)?.reverse() ?? []);
  const sends = sendsIn(own, thread.slice(0, mostReferences));
  if (sends.length > 0) return sends;
  const written = [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(({ address }) => address ?? []);
  const at = sendAt(own, [...written, headerOf(mail, 'delivered-to'), headerOf(mail, 'x-original-to')]);
  return at ? [at] : [];
}

type Message = { key: string } & MessageEvent;
type Parts = { sender: Sender; answers: string[]; text: string; isPart: boolean };

function messagesIn(mail: Email, id: string, { sender, answers, text, isPart }: Parts): Message[] {
  const replyTo = headerOf(mail, 'in-reply-to');
  const about = { sender, ...(answers.length > 0 && { answers }), ...(replyTo && { context: { replyTo } }) };
  const words: Message[] = text ? [{ kind: 'message', key: id, content: { kind: 'text', text }, ...about }] : [];
  const files = filesIn(mail, isPart).map(({ file, mediaType, refused }, n): Message => {
    const content = { kind: 'media', mediaType, url: '', ...(refused && { refused }) } as const;
    return { kind: 'message', key: `${id}:${n + 1}`, ...about, content, ...(file && { file }) };
  });
  return [...words, ...files];
}
