import {
  beginSend,
  followSend,
  type OpenSend,
  openSend,
  type SendEnd,
  sendsBeside,
  settleSend,
  wakeOutbox,
} from '#conversations';
import { transact } from '#platform/db';
import type { JobHandler } from '#platform/queue';
import type { World } from '#world';
import type { Accounts } from '../accounts.ts';
import type { OutboundRequest, Outside, Place, Rendered, SendOutcome } from '../channel.ts';
import { joined } from './joined.ts';
import { openPaces, type Paces } from './paces.ts';
import { placeOf } from './place.ts';
import { unsent } from './unsent.ts';

type Desk = { world: World; accounts: Accounts; outside: Outside; paces: Paces };

/** A job lets go after so long and goes on in another one, well before its lease runs out. */
const longestRunMs = 10_000;
const dayMs = 24 * 3_600_000;

/**
 * Sends what was said in one conversation, request by request, in order; the job only wakes it. What a platform postpones
 * waits with everything behind it; what it refuses is written down for staff; a crash leaves at most one request in doubt.
 */
export function sendReplies(world: World, accounts: Accounts, outside: Outside): JobHandler {
  const desk: Desk = { world, accounts, outside, paces: openPaces() };
  const { clock, db } = world;
  return async (job, finish) => {
    const { conversationId } = job.payload as { conversationId: string };
    const end = clock.now().getTime() + longestRunMs;
    let waitMs = 0;
    while (waitMs === 0 && clock.now().getTime() < end) {
      const send = await openSend(db, job.shopId, conversationId);
      if (!send) return transact(db, finish);
      waitMs = await advance(desk, send);
    }
    await transact(db, async (tx) => {
      await wakeOutbox(tx, { shopId: job.shopId, conversationId }, clock.now(), waitMs);
      await finish(tx);
    });
  };
}

/** Takes one request as far as it goes now; the milliseconds to wait before the next try, 0 when it came to its end. */
async function advance(desk: Desk, send: OpenSend): Promise<number> {
  const { clock, log } = desk.world;
  const open = await desk.accounts.of(send.connectionId);
  if (!open) return end(desk, send, { state: 'refused', error: 'connectionOff' });
  if (send.optedOutAt) return end(desk, send, { state: 'refused', error: 'optedOut' });
  const place = placeOf(open, send, clock.now());
  if (send.state === 'sending') return afterCrash(desk, send, place);
  if (send.request && 'with' in send.request) return follow(desk, send, String(send.request.with));

  const beside = place.capabilities.joins && !send.request ? await sendsBeside(desk.world.db, send) : [];
  const { said, ids } = joined(send.said, beside);
  let rendered: Rendered | undefined;
  try {
    rendered = send.request ? undefined : open.channel.render(said, place);
  } catch (error) {
    log.error({ err: error, message: send.messageId }, 'outbox: a message could not be rendered');
    return end(desk, send, { state: 'refused', error: 'notRendered' });
  }
  if (rendered?.kind === 'refused') return end(desk, send, { state: 'refused', error: rendered.reason });
  const request = (rendered?.requests[0] ?? send.request) as OutboundRequest | null;
  if (!request) return end(desk, send, { state: 'sent' });
  if (!mayGo(request, place)) return end(desk, send, { state: 'refused', error: 'windowClosed' });

  const waitMs = desk.paces.take(send.connectionId, send.conversationId, place.capabilities.rates, clock.now());
  if (waitMs > 0) return waitMs;
  if (!(await beginSend(desk.world.db, send, clock.now(), rendered, ids))) return 0;
  const outcome = await open.channel
    .send({ id: send.id, request, address: send.address }, open.account, desk.outside)
    .catch((error: unknown) => unsent(error, place.capabilities.isIdempotent));
  return settle(desk, send, outcome);
}

async function follow({ world }: Desk, send: OpenSend, leader: string): Promise<number> {
  await followSend(world.db, send, leader, world.clock.now());
  return 0;
}

function mayGo({ anyTime, withinHours = 0 }: OutboundRequest, { isWindowOpen, heardHours }: Place): boolean {
  return isWindowOpen || anyTime === true || heardHours < withinHours;
}

/** The process ended between the request and its answer: done again only where doing it twice is doing it once. */
function afterCrash(desk: Desk, send: OpenSend, { capabilities }: Place): Promise<number> {
  return capabilities.isIdempotent
    ? end(desk, send, { state: 'queued', error: 'interrupted' })
    : end(desk, send, { state: 'ambiguous', error: 'interrupted' });
}

async function settle(desk: Desk, send: OpenSend, outcome: SendOutcome): Promise<number> {
  switch (outcome.kind) {
    case 'sent':
      return end(desk, send, { state: 'sent', externalId: outcome.ids[0] });
    case 'refused': {
      const optOut = outcome.because === 'optedOut';
      return end(desk, send, { state: 'refused', error: outcome.reason, optOut });
    }
    case 'ambiguous':
      return end(desk, send, { state: 'ambiguous', error: outcome.reason });
    case 'retry':
      return postpone(desk, send, outcome);
  }
}

async function postpone(desk: Desk, send: OpenSend, outcome: SendOutcome & { kind: 'retry' }): Promise<number> {
  const now = desk.world.clock.now();
  if (now.getTime() - send.createdAt.getTime() > dayMs) {
    return end(desk, send, { state: 'refused', error: `gaveUp: ${outcome.reason}` });
  }
  const waitMs = Math.max(1, outcome.afterMs ?? Math.min(300_000, 1_000 * 2 ** Math.min(send.attempts, 9)));
  if (outcome.scope === 'account') desk.paces.pause(send.connectionId, new Date(now.getTime() + waitMs));
  await end(desk, send, { state: 'queued', error: outcome.reason });
  return waitMs;
}

async function end({ world }: Desk, send: OpenSend, how: SendEnd): Promise<number> {
  await settleSend(world.db, send, how, world.clock.now());
  if (how.state !== 'sent') {
    const { id, shopId, connectionId } = send;
    world.log.warn({ send: id, shop: shopId, connection: connectionId, ...how }, 'outbox: not sent');
  }
  return 0;
}
