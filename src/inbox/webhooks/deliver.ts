import { sql } from 'kysely';
import type { Clock } from '#platform/clock';
import { type Db, transact } from '#platform/db';
import { OutsideError } from '#platform/errors';
import { fetchOutside } from '#platform/fetch-outside';
import type { Job, JobHandler } from '#platform/queue';
import type { Secrets } from '#platform/secrets';
import { sealPlace } from './endpoints.ts';
import { webhookHeaders } from './sign.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** Waits between tries; after the last one the delivery has failed and waits for a person. About four hours in all. */
const waits = [5 * secondMs, 30 * secondMs, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs, 60 * minuteMs, 120 * minuteMs];

type Delivery = {
  endpointId: string;
  url: string;
  secretSealed: string;
  enabled: boolean;
  eventId: string;
  type: string;
  subjectId: string | null;
  payload: object;
  at: Date;
};

/** What is sent: the body of every webhook. */
type WebhookBody = {
  id: string;
  type: string;
  shopId: string;
  /** What it is about: an order's id for order.placed, a conversation's for message.received. */
  subjectId: string | null;
  data: object;
  at: string;
};

/**
 * Sends one delivery. Jobs of one endpoint run one after another: it hears of what happened to one subject (an order, a
 * conversation) in order.
 */
export function deliverWebhook(world: {
  db: Db;
  clock: Clock;
  secrets: Secrets;
  config: { allowInside: readonly string[] };
}): JobHandler {
  const { db, clock, secrets, config } = world;
  return async (job, finish) => {
    const { deliveryId } = job.payload as { deliveryId: string };
    const delivery = await read(db, job.shopId, deliveryId);
    if (!delivery) return;
    if (!delivery.enabled) return note(db, job, deliveryId, { error: 'The endpoint is switched off' }, clock.now());
    const outcome = await post(delivery, job, secrets, clock.now(), config.allowInside);
    if ('statusCode' in outcome && outcome.statusCode < 300) {
      return transact(db, async (tx) => {
        await note(tx, job, deliveryId, outcome, clock.now());
        await finish(tx);
      });
    }
    await postpone(db, job, deliveryId, outcome, clock.now());
  };
}

type Outcome = { statusCode: number } | { error: string; retryable?: boolean };

async function read(db: Db, shopId: string, deliveryId: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    select w.id as "endpointId", w.url, w.secret_sealed as "secretSealed", w.enabled,
      e.id as "eventId", e.type, e.subject_id as "subjectId", e.payload, e.at
    from webhook_deliveries d
    join webhook_endpoints w on w.shop_id = d.shop_id and w.id = d.endpoint_id
    join events e on e.shop_id = d.shop_id and e.id = d.event_id
    where d.shop_id = ${shopId} and d.id = ${deliveryId}`.execute(db);
  return rows[0];
}

async function post(
  delivery: Delivery,
  job: Job,
  secrets: Secrets,
  now: Date,
  allow: readonly string[],
): Promise<Outcome> {
  const { eventId, type, subjectId, payload, at } = delivery;
  const content: WebhookBody = {
    id: eventId,
    type,
    shopId: job.shopId,
    subjectId,
    data: payload,
    at: at.toISOString(),
  };
  const body = JSON.stringify(content);
  const secret = secrets.open(delivery.secretSealed, sealPlace(delivery.endpointId));
  const timestamp = Math.floor(now.getTime() / 1000);
  try {
    const headers = webhookHeaders(secret, { id: eventId, timestamp, body });
    const { status } = await fetchOutside(delivery.url, { method: 'POST', headers, body, allow });
    return { statusCode: status };
  } catch (error) {
    if (error instanceof OutsideError) return { error: error.message, retryable: error.retryable };
    throw error;
  }
}

/** Writes the failure down and asks the queue for another try, or for none. */
async function postpone(db: Db, job: Job, deliveryId: string, outcome: Outcome, now: Date): Promise<never> {
  const wait = 'error' in outcome && outcome.retryable === false ? undefined : waits[job.attempts - 1];
  const nextAt = wait === undefined ? null : new Date(now.getTime() + wait);
  await note(db, job, deliveryId, outcome, now, nextAt);
  const what = 'error' in outcome ? outcome.error : `answered with status ${outcome.statusCode}`;
  throw new OutsideError('webhook', what, { retryable: wait !== undefined, retryAfterMs: wait });
}

async function note(
  tx: Db,
  job: Job,
  deliveryId: string,
  outcome: Outcome,
  now: Date,
  nextAt: Date | null = null,
): Promise<void> {
  const statusCode = 'statusCode' in outcome ? outcome.statusCode : null;
  const delivered = statusCode !== null && statusCode < 300;
  await tx
    .updateTable('webhook_deliveries')
    .set({
      state: delivered ? 'delivered' : nextAt ? 'queued' : 'failed',
      status_code: statusCode,
      error: 'error' in outcome ? outcome.error : null,
      attempts: job.attempts,
      next_at: nextAt,
      updated_at: now,
    })
    .where('shop_id', '=', job.shopId)
    .where('id', '=', deliveryId)
    .execute();
}
