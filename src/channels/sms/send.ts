import type { Account, Outside, Sending, SendOutcome } from '../channel.ts';
import { type ApiAnswer, callApi } from './api.ts';
import { calledAt, settingsOf } from './settings.ts';

/** The send's id comes back in the address of every status, which settles a request whose answer was lost. */
export async function send(
  { id, request, address }: Sending,
  account: Account,
  outside: Outside,
): Promise<SendOutcome> {
  const { number, messaging_service_sid } = settingsOf(account);
  const from: Record<string, string> = messaging_service_sid
    ? { MessagingServiceSid: messaging_service_sid }
    : { From: String(address.number ?? number) };
  const answer = await callApi('/Messages.json', account, outside, {
    To: address.to,
    ...from,
    StatusCallback: `${calledAt(account)}?send=${encodeURIComponent(id)}`,
    ...(request.body as Record<string, string>),
  });
  const { sid } = answer.data;
  if (answer.status < 300 && typeof sid === 'string') return { kind: 'sent', ids: [sid] };
  return outcomeOf(answer);
}

/** twilio.com/docs/api/errors */
const optOuts = new Set([21_610]);
const accountLimits = new Set([20_429, 21_611, 14_107]);
const pairLimits = new Set([63_018, 63_038]);
const accountTroubles = new Set([20_003, 20_005, 20_008, 21_606, 21_659, 21_660, 30_002]);

/** A gateway's 502 and 504 leave open whether it was done. */
function outcomeOf({ status, data, retryAfterMs: afterMs }: ApiAnswer): SendOutcome {
  const code = Number(data.code) || 0;
  const reason = [data.code, data.message ?? `answered ${status}`].filter(Boolean).join(' ');
  if (optOuts.has(code)) return { kind: 'refused', reason, because: 'optedOut' };
  if (pairLimits.has(code)) return { kind: 'retry', scope: 'conversation', reason, afterMs };
  if (accountLimits.has(code) || status === 429) return { kind: 'retry', scope: 'account', reason, afterMs };
  if (accountTroubles.has(code) || status === 401) return { kind: 'refused', reason, because: 'account' };
  if (status < 300 || status === 502 || status === 504) return { kind: 'ambiguous', reason };
  if (status >= 500) return { kind: 'retry', scope: 'conversation', reason, afterMs };
  return { kind: 'refused', reason };
}
