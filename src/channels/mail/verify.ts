import { createHmac } from 'node:crypto';
import { sameText } from '#platform/secrets';
import type { Account, Hook, Verdict } from '../channel.ts';
import { settingsOf } from './settings.ts';

/** A mail as it is on the wire (RFC 5322) is posted by the mail server; the header says that it was. */
export function verify({ method, headers, rawBody }: Hook, account: Account): Verdict {
  if (method !== 'POST') return { kind: 'refused', reason: 'Mails must be posted' };
  const { webhook_secret } = settingsOf(account);
  if (!webhook_secret) return { kind: 'refused', reason: 'This mailbox has no secret for mails that are posted' };
  const signature = headers['x-mail-signature'];
  if (!signature) return { kind: 'refused', reason: 'The header X-Mail-Signature is missing' };
  if (sameText(signature, signatureOf(rawBody, webhook_secret))) return { kind: 'genuine' };
  return { kind: 'refused', reason: 'The signature is not that of this mailbox' };
}

export function signatureOf(body: Buffer | string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
