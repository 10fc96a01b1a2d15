import { OutsideError } from '#platform/errors';
import type { Account, FetchedFile, Outside } from '../channel.ts';
import { basicAuth } from './api.ts';
import { settingsOf } from './settings.ts';

const mostBytes = 20 * 1_048_576;

/** The gateway leads on to where the file lies; the account's password is for the gateway alone. */
export async function fetchFile({ ref }: { ref: string }, account: Account, outside: Outside): Promise<FetchedFile> {
  const isAtGateway = URL.parse(ref)?.origin === new URL(settingsOf(account).api_url).origin;
  const how = { maxBytes: mostBytes, timeoutMs: 20_000 };
  const first = await outside.fetch(ref, {
    ...how,
    ...(isAtGateway && { headers: { authorization: basicAuth(account) } }),
  });
  const { location } = first.headers;
  const led = first.status >= 300 && first.status < 400 && location;
  const { status, headers, body } = led
    ? await outside.fetch(new URL(location, ref).href, { ...how, redirects: 2 })
    : first;
  if (status === 200) return { data: body, mediaType: headers['content-type'] };
  throw new OutsideError('sms gateway', `the file answered ${status}`, { retryable: status >= 500 || status === 429 });
}
