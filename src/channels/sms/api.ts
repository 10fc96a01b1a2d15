import type { Account, Outside } from '../channel.ts';
import { settingsOf } from './settings.ts';

export type ApiAnswer = { status: number; retryAfterMs?: number; data: Record<string, unknown> };

/** One call of the account's API, `path` below the account. @throws OutsideError when there is no answer */
export async function callApi(
  path: string,
  account: Account,
  outside: Outside,
  form?: Record<string, string>,
): Promise<ApiAnswer> {
  const { api_url, account_sid } = settingsOf(account);
  const { status, headers, body } = await outside.fetch(`${api_url}/2010-04-01/Accounts/${account_sid}${path}`, {
    method: form ? 'POST' : 'GET',
    headers: {
      authorization: basicAuth(account),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
    },
    body: form && new URLSearchParams(form).toString(),
    maxBytes: 1_048_576,
  });
  const seconds = Number(headers['retry-after']);
  return { status, data: readObject(body), ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) };
}

export function basicAuth(account: Account): string {
  const { account_sid, auth_token } = settingsOf(account);
  return `Basic ${Buffer.from(`${account_sid}:${auth_token}`).toString('base64')}`;
}

function readObject(bytes: Buffer): Record<string, unknown> {
  try {
    return Object(JSON.parse(bytes.toString('utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}
