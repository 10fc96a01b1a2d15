import { createHmac } from 'node:crypto';
import { sameText } from '#platform/secrets';
import type { Account, Hook, Verdict } from '../channel.ts';
import { metaSettingsOf } from './settings.ts';

/**
 * The webhooks of Meta's platform (developers.facebook.com/docs/graph-api/webhooks): a GET that wants its challenge back, and
 * bodies signed by the app, as they are on the wire.
 */
export function verifyMeta(hook: Hook, account: Account): Verdict {
  const { app_secret, verify_token } = metaSettingsOf(account);
  if (hook.method === 'GET') return challenged(hook, verify_token);
  const signature = hook.headers['x-hub-signature-256'];
  if (!signature) return { kind: 'refused', reason: 'The header X-Hub-Signature-256 is missing' };
  const expected = `sha256=${createHmac('sha256', app_secret).update(hook.rawBody).digest('hex')}`;
  if (sameText(signature, expected)) return { kind: 'genuine' };
  return { kind: 'refused', reason: 'The signature is not that of this app' };
}

function challenged({ query }: Hook, verifyToken: string): Verdict {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  if (mode !== 'subscribe' || !token || !sameText(token, verifyToken)) {
    return { kind: 'refused', reason: 'The verify token is not that of this connection' };
  }
  return { kind: 'challenge', answer: { body: challenge ?? '' } };
}
