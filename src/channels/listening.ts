import { setTimeout as sleep } from 'node:timers/promises';
import { enabledConnections, listeningMark, noteMark, noteTrouble, takeIn } from '#conversations';
import { type News, subscribe } from '#platform/bus';
import { isOutage, transact } from '#platform/db';
import type { World } from '#world';
import { type OpenAccount, readAccount } from './accounts.ts';
import { channels } from './all.ts';
import { type Account, isPlatform, type ListeningDesk } from './channel.ts';
import { outsideOf } from './outside.ts';
import { eventsIn, rawText } from './read-hook.ts';

export type Listening = { stop(): Promise<void> };

/** One connection that is being listened to. */
type Ear = { abort: AbortController; ended: Promise<void> };

/** A line that breaks is opened again after a second, then two, four ... up to five minutes. */
const waitAfter = (failures: number) => Math.min(300_000, 1_000 * 2 ** Math.min(failures, 9));

/**
 * Listens for every connection that is switched on and whose channel listens: from now on, and as soon as one is added, set
 * up anew or switched on or off.
 * @param waitMs how long to wait before the line is opened again, by how often it has failed
 */
export async function startListening(world: World, waitMs = waitAfter): Promise<Listening> {
  const ears = new Map<string, Ear>();
  let inOrder = Promise.resolve();
  let stopped = false;

  const hush = async (id: string) => {
    const ear = ears.get(id);
    ears.delete(id);
    ear?.abort.abort();
    await ear?.ended;
  };
  const tune = async (id: string) => {
    await hush(id);
    const open = stopped ? null : await readAccount(world, id);
    if (!open?.channel.listen) return;
    const abort = new AbortController();
    ears.set(id, { abort, ended: keepListening(world, open, abort.signal, waitMs) });
  };
  const tuneAll = async () => {
    const listening = channels.filter((channel) => isPlatform(channel) && channel.listen).map(({ id }) => id);
    const ids = await enabledConnections(world.db, listening);
    for (const id of new Set([...ears.keys(), ...ids])) await tune(id);
  };
  /** One change after another, so that nobody listens twice. */
  const then = (work: () => Promise<void>) => {
    inOrder = inOrder.then(work).catch((error: unknown) => world.log.error({ err: error }, 'listening: not changed'));
    return inOrder;
  };
  const unsubscribe = subscribe((news: News) => {
    if (news.topic === 'connection') void then(() => tune(news.connectionId));
    if (news.topic === 'restored') void then(tuneAll);
  });
  await then(tuneAll);
  return {
    async stop() {
      stopped = true;
      unsubscribe();
      await inOrder;
      await Promise.all([...ears.keys()].map(hush));
    },
  };
}

async function keepListening(
  world: World,
  { channel, account }: OpenAccount,
  stop: AbortSignal,
  waitMs: (failures: number) => number,
): Promise<void> {
  const { connectionId } = account;
  let failures = 0;
  const desk = deskOf(world, channel, account, () => {
    failures = 0;
  });
  while (!stop.aborted) {
    try {
      await channel.listen?.(account, outsideOf(world), desk, stop);
    } catch (error) {
      if (stop.aborted) return;
      const reason = error instanceof Error ? error.message.slice(0, 500) : 'broken';
      world.log.warn({ connection: connectionId, reason, failures }, 'listening: the line is broken');
      await tellTrouble(world, account, reason);
    }
    await sleep(waitMs(failures++), undefined, { signal: stop, ref: false }).catch(() => {});
  }
}

function deskOf(world: World, channel: OpenAccount['channel'], account: Account, onReady: () => void): ListeningDesk {
  const { db, clock } = world;
  return {
    mark: () => listeningMark(db, account),
    keepMark: (mark) => noteMark(db, account, mark),
    async take({ headers, rawBody }) {
      const hook = { method: 'POST', url: account.hookUrl, query: {}, headers, rawBody };
      const events = await eventsIn(channel, hook, account, world);
      const kept = { ...account, raw: rawText(rawBody), events };
      await takeIn(db, kept, clock.now()).catch(async (error: unknown) => {
        if (isOutage(error)) throw error;
        // What only we stumble over must not stand before everything that comes after it: it is kept unread.
        world.log.error({ err: error, connection: account.connectionId }, 'listening: kept unread');
        const key = events[0]?.key ?? '';
        const unread = { kind: 'unknown' as const, key: `unread:${key}`, what: 'unreadable' };
        await takeIn(db, { ...kept, events: [unread] }, clock.now());
      });
    },
    async ready() {
      onReady();
      await tellTrouble(world, account, null);
    },
  };
}

/** The page of the connection says it; while the database is away nobody can look there. */
async function tellTrouble(world: World, account: Account, trouble: string | null): Promise<void> {
  await transact(world.db, (tx) => noteTrouble(tx, account, trouble)).catch((error: unknown) => {
    world.log.warn({ err: error, connection: account.connectionId }, 'listening: trouble not noted');
  });
}
