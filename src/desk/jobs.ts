import { z } from 'zod';
import { loadShop } from '#commerce/shop';
import { type Db, transact } from '#platform/db';
import type { Handlers, Job, JobHandler } from '#platform/queue';
import type { World } from '#world';
import { autoClose, closeQueue } from './after/auto-close.ts';
import { absentQueue, settleAbsence } from './presence/presence.ts';
import { routeQueue, routeWaiting } from './routing/route-waiting.ts';
import { sayScheduled, scheduledQueue } from './talk/scheduled.ts';
import { callBackQueue, missCall } from './time/call-backs.ts';
import { ladder } from './time/ladder.ts';
import { wakeConversation, wakeQueue } from './time/pause.ts';

const absent = z.object({ userId: z.string() });
const wake = z.object({ conversationId: z.string(), until: z.string() });
const close = z.object({ conversationId: z.string() });
const scheduled = z.object({ id: z.string() });
const call = z.object({ id: z.string(), conversationId: z.string() });

/** What this room has done by the queue; for app.ts. */
export function deskJobs(world: World): Handlers {
  const { db, clock } = world;
  /** The work and its job's end in one transaction. */
  const inOne =
    (work: (tx: Db, job: Job) => Promise<void>): JobHandler =>
    (job, finish) =>
      transact(db, async (tx) => {
        await work(tx, job);
        await finish(tx);
      });
  return {
    ladder: ladder(world),
    [routeQueue]: inOne(async (tx, { shopId }) => routeWaiting(tx, await loadShop(tx, shopId), clock.now())),
    [absentQueue]: inOne((tx, { shopId, payload }) =>
      settleAbsence(tx, { shopId, userId: absent.parse(payload).userId, now: clock.now() }),
    ),
    [wakeQueue]: inOne((tx, { shopId, payload }) => wakeConversation(tx, shopId, wake.parse(payload))),
    [closeQueue]: inOne((tx, { shopId, payload }) => autoClose(world, tx, shopId, close.parse(payload).conversationId)),
    [scheduledQueue]: inOne((tx, { shopId, payload }) =>
      sayScheduled(tx, shopId, scheduled.parse(payload).id, clock.now()),
    ),
    [callBackQueue]: inOne((tx, { shopId, payload }) => missCall(tx, shopId, call.parse(payload), clock.now())),
  };
}
