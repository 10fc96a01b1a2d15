import type { Email } from 'postal-mime';
import type { InboundEvent } from '#conversations';
import { sendsIn } from './send-ids.ts';

export const headerOf = (mail: Email, name: string) => mail.headers.find(({ key }) => key === name)?.value.trim() ?? '';

/** A person writes to few. */
const mostRecipients = 50;

/** Why no person wrote this mail to the shop, so that nobody answers it and two programs do not write to each other for ever; null: one did. */
export function whyAutomatic(mail: Email, from: string, own: string): string | null {
  const submitted = headerOf(mail, 'auto-submitted').toLowerCase();
  if (from === own.toLowerCase()) return 'our own';
  if (submitted && !submitted.startsWith('no')) return `auto-submitted: ${submitted.slice(0, 60)}`;
  const told = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-warung'].find((name) => headerOf(mail, name));
  if (told) return told;
  if (/bulk|junk|list|auto[_-]?reply/i.test(headerOf(mail, 'precedence'))) return 'precedence';
  const recipients = (mail.to?.length ?? 0) + (mail.cc?.length ?? 0);
  if (recipients > mostRecipients) return `to ${recipients} people`;
  if (headerOf(mail, 'list-id') || headerOf(mail, 'list-unsubscribe')) return 'mailing list';
  if (/^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b/.test(from)) return 'nobody reads answers';
  return /^(automatic reply|auto:|out of office|автоответ|resposta automática|balasan otomatis)/i.test(
    mail.subject ?? '',
  )
    ? 'automatic reply'
    : null;
}

/** A report of another server on a mail of ours (RFC 3464, RFC 8098): refused, delivered, or read. */
export function reportIn(mail: Email, key: string, own: string): InboundEvent | null {
  const type = headerOf(mail, 'content-type');
  if (!/multipart\/report/i.test(type)) return null;
  const text = mail.attachments.map(({ content }) => textOf(content)).join('\n');
  const of = /^(?:original-)?message-id:\s*(<[^>\s]+>)/im.exec(text)?.[1];
  const action = /^action:\s*(\w+)/im.exec(text)?.[1]?.toLowerCase();
  if (!of) return { kind: 'unknown', key, what: 'report', note: action ?? 'without a message' };
  const [sendId] = sendsIn(own, [of]);
  const about = { kind: 'status', key, of, ...(sendId && { sendId }) } as const;
  if (/disposition-notification/i.test(type)) return { ...about, state: 'read' };
  if (action === 'delivered' || action === 'relayed') return { ...about, state: 'delivered' };
  if (action !== 'failed') return { kind: 'unknown', key, what: `report: ${action ?? 'without an action'}` };
  const reason =
    /^diagnostic-code:\s*(.{1,200})/im.exec(text)?.[1] ?? /^status:\s*(\S+)/im.exec(text)?.[1] ?? 'returned';
  return { ...about, state: 'failed', reason };
}

const mostLetters = 20_000;

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string'
    ? content.slice(0, mostLetters)
    : Buffer.from(content as ArrayBuffer).toString('utf8', 0, mostLetters);
}
