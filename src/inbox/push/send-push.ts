import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '#platform/clock';
import { type Db, transact } from '#platform/db';
import { OutsideError } from '#platform/errors';
import { fetchOutside, type OutsideResponse } from '#platform/fetch-outside';
import type { JobHandler } from '#platform/queue';
import type { Secrets } from '#platform/secrets';
import { unsubscribePush } from './subscriptions.ts';
import { vapidKeys } from './vapid.ts';

const payload = z.object({ subscriptionId: z.uuid(), kind: z.string(), conversationId: z.uuid() });

/** What the browser is sent, encrypted for it alone; its own words are put around it there (ui/admin/worker). */
type PushMessage = { kind: string; conversationId: string; name: string | null; text: string; language: string };

type Place = { db: Db; clock: Clock; secrets: Secrets; baseUrl(): string; config: { allowInside: readonly string[] } };

/** A push that comes later than this helps nobody any more. */
const goodForMs = 15 * 60_000;

/**
 * Sends one push to one browser. Sent twice after a crash it replaces itself on the screen: both carry the same tag. A browser
 * that has unsubscribed is forgotten.
 */
export function sendPush(place: Place): JobHandler {
  const { db, clock } = place;
  return async (job, finish) => {
    const { subscriptionId, kind, conversationId } = payload.parse(job.payload);
    const found = await read(db, job.shopId, subscriptionId, conversationId);
    const isLate = clock.now().getTime() - job.createdAt.getTime() > goodForMs;
    const answer = found && !isLate ? await post(place, found, { kind, conversationId }) : null;
    await transact(db, async (tx) => {
      if (answer && isGone(answer)) await unsubscribePush(tx, job.shopId, subscriptionId, null);
      await finish(tx);
    });
  };
}

type Found = {
  endpoint: string;
  p256dh: string;
  auth: string;
  language: string;
  name: string | null;
  text: string;
};

async function read(db: Db, shopId: string, id: string, conversationId: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select s.endpoint, s.p256dh, s.auth, s.language, p.name, c.last_text as text
    from push_subscriptions s
    join conversations c on c.shop_id = s.shop_id and c.id = ${conversationId}
    join customers p on p.shop_id = c.shop_id and p.id = c.customer_id
    where s.shop_id = ${shopId} and s.id = ${id}`.execute(db);
  return rows[0];
}

/** @throws OutsideError retryable when the browser's maker wants it later */
async function post(
  { secrets, baseUrl, config }: Place,
  found: Found,
  what: Pick<PushMessage, 'kind' | 'conversationId'>,
): Promise<OutsideResponse> {
  const { default: webPush } = await import('web-push');
  const { endpoint, p256dh, auth, name, text, language } = found;
  const message: PushMessage = { ...what, name, text: text.slice(0, 120), language };
  const subject = baseUrl().startsWith('https:') ? baseUrl() : 'mailto:warung@localhost';
  const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(message), {
    vapidDetails: { subject, ...vapidKeys(secrets) },
    TTL: goodForMs / 1000,
    urgency: 'high',
  });
  const headers = Object.fromEntries(Object.entries(details.headers).map(([key, value]) => [key, String(value)]));
  const allow = config.allowInside;
  const answer = await fetchOutside(endpoint, { method: 'POST', headers, body: details.body, allow, maxBytes: 65_536 });
  if (answer.status < 300 || isGone(answer)) return answer;
  const retryable = answer.status === 429 || answer.status >= 500;
  const seconds = Number(answer.headers['retry-after']);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  throw new OutsideError('push', `the push service answered ${answer.status}`, { retryable, retryAfterMs });
}

/** RFC 8030: the subscription is no more. */
function isGone({ status }: OutsideResponse): boolean {
  return status === 404 || status === 410;
}
