import { OutsideError } from '#platform/errors';
import type { SendOutcome } from '../channel.ts';

/** Failures after which the request can have reached nobody. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What a broken connection means for a request: nothing has happened, nobody knows, or it does not matter. */
export function unsent(error: unknown, isIdempotent: boolean): SendOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  if (!(error instanceof OutsideError)) return { kind: 'ambiguous', reason };
  if (!error.retryable) return { kind: 'refused', reason };
  const code = (error.cause as { code?: string } | undefined)?.code ?? '';
  if (isIdempotent || error.source === 'dns' || neverLeft.has(code)) {
    return { kind: 'retry', scope: 'conversation', reason, afterMs: error.retryAfterMs };
  }
  return { kind: 'ambiguous', reason };
}
