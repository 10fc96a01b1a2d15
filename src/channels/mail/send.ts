import { createTransport, type Transporter } from 'nodemailer';
import { OutsideError } from '#platform/errors';
import type { Account, FetchedFile, Finding, Outside, Sending, SendOutcome } from '../channel.ts';
import { settingsOf } from './settings.ts';

/** The Message-ID is the send's own, so that whoever gets the mail twice sees it once, and a returned one names its send. */
export async function send(
  { id, request, address }: Sending,
  account: Account,
  outside: Outside,
): Promise<SendOutcome> {
  const { address: own, name } = settingsOf(account);
  const { text, html } = request.body as { text: string; html: string };
  const { subject, thread = [] } = address as { subject?: string; thread?: string[] };
  const messageId = `<${id}@${own.split('@')[1]}>`;
  const transport = await openTransport(account, outside);
  try {
    await transport.sendMail({
      from: { name: name ?? '', address: own },
      to: { name: '', address: address.to },
      subject: subject ? `Re: ${subject}` : (text.split('\n')[0] ?? '').slice(0, 78),
      messageId,
      ...(thread.length > 0 && { inReplyTo: thread.at(-1), references: thread }),
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      text,
      html,
    });
    return { kind: 'sent', ids: [messageId] };
  } catch (error) {
    return outcomeOf(error as SmtpError);
  } finally {
    transport.close();
  }
}

/** The server is named by the owner: it must lie outside, and the connection goes to the address that was looked at. */
async function openTransport(account: Account, outside: Outside): Promise<Transporter> {
  const { smtp_host, smtp_port: port, smtp_security, user, password } = settingsOf(account);
  const host = await outside.addressOf(smtp_host, port);
  return createTransport({
    host,
    port,
    secure: smtp_security === 'tls',
    requireTLS: smtp_security === 'starttls',
    ignoreTLS: smtp_security === 'none',
    tls: { servername: smtp_host },
    auth: { user, pass: password },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

type SmtpError = Error & { code?: string; syscall?: string; responseCode?: number };

/** 4xx: not now; 5xx: never; a connection that broke after it was made may have brought the mail there (RFC 5321). */
function outcomeOf({ code = '', syscall, responseCode = 0, message: reason }: SmtpError): SendOutcome {
  if (code === 'EAUTH') return { kind: 'refused', reason, because: 'account' };
  if (responseCode >= 500 || code === 'EENVELOPE') return { kind: 'refused', reason };
  if (responseCode >= 400) return { kind: 'retry', scope: responseCode === 421 ? 'account' : 'conversation', reason };
  const neverMade = syscall === 'connect' || code === 'EDNS' || code === 'ETLS';
  return neverMade ? { kind: 'retry', scope: 'account', reason } : { kind: 'ambiguous', reason };
}

export async function check(account: Account, outside: Outside): Promise<Finding[]> {
  try {
    const transport = await openTransport(account, outside);
    await transport.verify().finally(() => transport.close());
    return [];
  } catch (error) {
    const remedy =
      'Look at the server, port, user and password; some mailboxes want a password of their own for programs';
    return [{ problem: `The mail server refuses: ${(error as Error).message}`, remedy }];
  }
}

/** A mail brings its files along. */
export async function fetchFile({ ref }: { ref: string }): Promise<FetchedFile> {
  const [, mediaType, data] = /^data:([^;,]*);base64,(.*)$/s.exec(ref) ?? [];
  if (data === undefined) throw new OutsideError('mail', 'no such file', { retryable: false });
  return { data: Buffer.from(data, 'base64'), mediaType };
}
