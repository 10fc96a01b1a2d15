import type { Account, Outside, SendOutcome } from '../channel.ts';
import { metaSettingsOf } from './settings.ts';

type GraphError = {
  code?: number;
  error_subcode?: number;
  message?: string;
  is_transient?: boolean;
  error_data?: { details?: string };
};

export type GraphAnswer =
  | { ok: true; data: Record<string, unknown> }
  | { ok: false; status: number; error: GraphError; retryAfterMs?: number };

/** One call of the Graph API, `path` without the version. @throws OutsideError when there is no answer */
export async function callGraph(
  path: string,
  account: Account,
  outside: Outside,
  body?: Record<string, unknown>,
): Promise<GraphAnswer> {
  const { api_url, api_version, access_token } = metaSettingsOf(account);
  const {
    status,
    headers,
    body: bytes,
  } = await outside.fetch(`${api_url}/${api_version}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${access_token}`, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
    maxBytes: 1_048_576,
  });
  const data = readObject(bytes);
  if (status < 300 && !data.error) return { ok: true, data };
  const seconds = Number(headers['retry-after']);
  const error = (data.error ?? { message: `answered ${status}` }) as GraphError;
  return { ok: false, status, error, ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) };
}

function readObject(bytes: Buffer): Record<string, unknown> {
  try {
    return Object(JSON.parse(bytes.toString('utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Too much of one account, of one pair; developers.facebook.com/docs/graph-api/overview/rate-limiting and the platforms' lists. */
const accountLimits = new Set([4, 17, 32, 613, 80_001, 80_002, 80_006, 80_007, 130_429, 131_048, 133_016]);
const pairLimits = new Set([131_056]);
const transient = new Set([1, 2, 1_200, 131_016]);
const tokenTroubles = new Set([0, 3, 10, 102, 190, 200, 230, 131_005, 131_031, 131_042, 368]);
const optOuts = new Set([131_050]);
/** "This person isn't receiving messages from you right now." */
const optOutSubcodes = new Set([2_018_108]);
const closedWindows = new Set([131_047]);
/** Messenger and Instagram say it by a subcode of 10. */
const closedWindowSubcodes = new Set([2_018_065, 2_018_278, 2_534_022]);

/** What an error of the Graph API means for a request. A gateway's 502 and 504 leave open whether it was done. */
export function outcomeOfError({ status, error, retryAfterMs }: GraphAnswer & { ok: false }): SendOutcome {
  const code = error.code ?? -1;
  const { error_subcode: subcode = -1, error_data } = error;
  const reason = [error.code, error.error_subcode, error.message, error_data?.details].filter(Boolean).join(' ');
  if (accountLimits.has(code)) return { kind: 'retry', scope: 'account', reason, afterMs: retryAfterMs };
  if (pairLimits.has(code)) return { kind: 'retry', scope: 'conversation', reason, afterMs: retryAfterMs ?? 6_000 };
  if (status === 429) return { kind: 'retry', scope: 'account', reason, afterMs: retryAfterMs };
  if (closedWindows.has(code) || closedWindowSubcodes.has(subcode)) {
    return { kind: 'refused', reason: `windowClosed: ${reason}`, because: 'windowClosed' };
  }
  if (optOuts.has(code) || optOutSubcodes.has(subcode)) return { kind: 'refused', reason, because: 'optedOut' };
  if (tokenTroubles.has(code) || status === 401) return { kind: 'refused', reason, because: 'account' };
  if (status === 502 || status === 504) return { kind: 'ambiguous', reason };
  if (transient.has(code) || error.is_transient || status >= 500)
    return { kind: 'retry', scope: 'conversation', reason };
  return { kind: 'refused', reason };
}
