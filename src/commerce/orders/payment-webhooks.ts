import { z } from 'zod';
import { OutsideError } from '#platform/errors';
import type { JobHandler } from '#platform/queue';

/** Posts a body to one of our own paths and answers with the status. */
export type SendWebhook = (webhook: { path: string; headers: Record<string, string>; body: string }) => Promise<number>;

const payload = z.object({ path: z.string(), headers: z.record(z.string(), z.string()), body: z.string() });

const timeoutMs = 10_000;

/** Posts to our own server over HTTP, as a provider outside would; `address`: where it listens, without a slash at its end. */
export function postTo(address: () => string): SendWebhook {
  return async ({ path, headers, body }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(address() + path, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    return response.status;
  };
}

/** The sender of the providers that live inside this program; tried again until it is taken. */
export function sendWebhookJob(post: SendWebhook): JobHandler {
  return async (job) => {
    const status = await post(payload.parse(job.payload)).catch((cause: unknown) => {
      throw new OutsideError('payment webhook', 'our own server does not answer', { retryable: true, cause });
    });
    if (status >= 300) throw new OutsideError('payment webhook', `answered ${status}`, { retryable: status !== 401 });
  };
}
