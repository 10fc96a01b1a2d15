import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { PaymentEvent, WebhookRequest } from '../provider.ts';

const header = 'x-test-card-signature';

const bodySchema = z.object({
  id: z.string().min(1),
  reference: z.string().min(1),
  state: z.enum(['paid', 'failed', 'refunded']),
  amount: z.number().int(),
  currency: z.string(),
});

export type SignedWebhook = { body: string; headers: Record<string, string> };

/** A webhook's body and the header that proves it: HMAC-SHA256 over the body as sent. */
export function signed(event: z.infer<typeof bodySchema>, secret: string): SignedWebhook {
  const body = JSON.stringify(event);
  return { body, headers: { 'content-type': 'application/json', [header]: signatureOf(body, secret) } };
}

/** The header alone, for a link that carries the body along. */
export function signatureHeader(value: string): Record<string, string> {
  return { [header]: value };
}

function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

export function readSigned({ headers, rawBody }: WebhookRequest, secret: string): PaymentEvent[] | null {
  const given = Buffer.from(headers[header] ?? '');
  const right = Buffer.from(signatureOf(rawBody, secret));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const { id, ...event } = bodySchema.parse(JSON.parse(rawBody));
  return [{ ...event, eventId: id, raw: rawBody }];
}
