import type { OutsideResponse } from '#platform/fetch-outside';
import type { Account, Outside } from '../channel.ts';
import { settingsOf } from './settings.ts';

export type ApiAnswer = {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
};

/** One call of the Bot API. @throws OutsideError when there is no answer */
export async function callApi(method: string, body: object, account: Account, outside: Outside): Promise<ApiAnswer> {
  const { api_url, bot_token } = settingsOf(account);
  const response = await outside.fetch(`${api_url}/bot${bot_token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    maxBytes: 1_048_576,
  });
  return readAnswer(response);
}

/** A gateway in between may answer in its own words. */
function readAnswer({ status, body }: OutsideResponse): ApiAnswer {
  try {
    return JSON.parse(body.toString('utf8')) as ApiAnswer;
  } catch {
    return { ok: false, error_code: status, description: `answered ${status}` };
  }
}
