import { OutsideError } from '#platform/errors';
import type { Account, FetchedFile, Outside, Sending, SendOutcome } from '../channel.ts';
import type { Letter } from './render.ts';
import { messageIdOf, plusAddressOf } from './send-ids.ts';
import { settingsOf } from './settings.ts';
import { openTransport } from './transport.ts';

/** The Message-ID is the send's own, so that whoever gets the mail twice sees it once, and an answer or a return names its send. */
export async function send(sending: Sending, account: Account, outside: Outside): Promise<SendOutcome> {
  const mail = await mailOf(sending, account, outside);
  const transport = await openTransport(account, outside);
  try {
    await transport.sendMail(mail);
    return { kind: 'sent', ids: [mail.messageId] };
  } catch (error) {
    return outcomeOf(error as SmtpError);
  } finally {
    transport.close();
  }
}

async function mailOf({ id, request, address }: Sending, account: Account, outside: Outside) {
  const { address: own, name = '', plus_addresses } = settingsOf(account);
  const letter = request.body as Letter;
  const { subject, thread = [] } = address as { subject?: string; thread?: string[] };
  const { attachments, links } = await filesOf(letter, outside);
  return {
    from: { name, address: own },
    ...(plus_addresses && { replyTo: { name, address: plusAddressOf(own, id) } }),
    to: { name: '', address: address.to },
    subject: letter.subject ?? (subject ? `Re: ${subject}` : firstLine(letter.text)),
    messageId: messageIdOf(own, id),
    ...(thread.length > 0 && { inReplyTo: thread.at(-1), references: thread }),
    headers: letter.isByHand ? {} : { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    text: [letter.text, ...links].join('\n'),
    html: letter.html,
    attachments,
  };
}

const mostSubject = 78;

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, mostSubject);
}

const mostFileBytes = 10 * 1_048_576;

type Attachment = { content: Buffer; contentType: string; filename: string };

/** What cannot be had now, or is too large for mailboxes, is named by its address instead. */
async function filesOf({ files }: Letter, outside: Outside): Promise<{ attachments: Attachment[]; links: string[] }> {
  const attachments: Attachment[] = [];
  const links: string[] = [];
  for (const { url, mediaType, name } of files) {
    const file = await outside.file(url, mostFileBytes).catch(() => null);
    if (file) attachments.push({ content: file.data, contentType: file.mediaType ?? mediaType, filename: name });
    else links.push(url);
  }
  return { attachments, links };
}

type SmtpError = Error & { code?: string; syscall?: string; timeoutType?: string; responseCode?: number };

const fiveMinutesMs = 300_000;

/**
 * 4xx: not now, as servers say that have not heard of us before; 5xx: never. A password that is refused today may be mended
 * tomorrow. A connection that broke after the mail was begun may have brought it there (RFC 5321).
 */
function outcomeOf({ code = '', syscall, timeoutType, responseCode = 0, message: reason }: SmtpError): SendOutcome {
  if (code === 'EAUTH') return { kind: 'retry', scope: 'account', reason, afterMs: fiveMinutesMs };
  if (responseCode >= 500) return { kind: 'refused', reason };
  if (responseCode >= 400) return { kind: 'retry', scope: responseCode === 421 ? 'account' : 'conversation', reason };
  if (code === 'EENVELOPE') return { kind: 'refused', reason };
  const neverBegun = syscall === 'connect' || timeoutType === 'GREETING_TIMEOUT' || code === 'EDNS' || code === 'ETLS';
  return neverBegun ? { kind: 'retry', scope: 'account', reason } : { kind: 'ambiguous', reason };
}

/** A mail brings its files along. */
export async function fetchFile({ ref }: { ref: string }): Promise<FetchedFile> {
  const [, mediaType, data] = /^data:([^;,]*);base64,(.*)$/s.exec(ref) ?? [];
  if (data === undefined) throw new OutsideError('mail', 'no such file', { retryable: false });
  return { data: Buffer.from(data, 'base64'), mediaType };
}
