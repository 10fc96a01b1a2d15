import { createHmac } from 'node:crypto';
import { sameText } from '#platform/secrets';
import type { Account, Hook, Verdict } from '../channel.ts';
import { calledAt, settingsOf } from './settings.ts';

/** Twilio signs the address it called, with its query, and every field of the form (twilio.com/docs/usage/security). */
export function verify({ method, url, headers, rawBody }: Hook, account: Account): Verdict {
  if (method !== 'POST') return { kind: 'refused', reason: 'The gateway must post its webhooks' };
  const signature = headers['x-twilio-signature'];
  if (!signature) return { kind: 'refused', reason: 'The header X-Twilio-Signature is missing' };
  const query = url.indexOf('?') < 0 ? '' : url.slice(url.indexOf('?'));
  const address = `${calledAt(account)}${query}`;
  const form = new URLSearchParams(rawBody.toString('utf8'));
  const token = settingsOf(account).auth_token;
  if (sameText(signature, signatureOf(address, form, token))) return { kind: 'genuine' };
  return { kind: 'refused', reason: `The signature is not that of this account for ${calledAt(account)}` };
}

/** HMAC-SHA1 over the address and the fields by their names; a field that stands there twice with one value counts once. */
export function signatureOf(address: string, form: URLSearchParams, token: string): string {
  const names = [...new Set(form.keys())].sort();
  const fields = names.flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value));
  return createHmac('sha1', token)
    .update(address + fields.join(''))
    .digest('base64');
}
