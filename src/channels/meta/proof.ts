import { createHmac } from 'node:crypto';
import type { Account } from '../channel.ts';
import type { GraphAnswer } from './graph.ts';
import { metaSettingsOf } from './settings.ts';

/** `appsecret_proof` of a request: it is answered only when the secret is that of the token's app. */
export function proofOf(account: Account): string {
  const { app_secret, access_token } = metaSettingsOf(account);
  return createHmac('sha256', app_secret).update(access_token).digest('hex');
}

export function isSecretWrong({ error }: GraphAnswer & { ok: false }): boolean {
  return error.code === 100 && /appsecret_proof/.test(error.message ?? '');
}
