import type { Clock } from '#platform/clock';
import { type Db, isOutage } from '#platform/db';
import { type HookIn, type TakenIn, takeInAll } from './take-in.ts';

/** Takes in a webhook; it has been written down when this comes back. */
export type Intake = (hook: HookIn) => Promise<TakenIn>;

type Waiting = { hook: HookIn; taken(what: TakenIn): void; failed(error: unknown): void };

/** So many are written at once at most: a transaction must not become long, for turns wait for it. */
const mostAtOnce = 32;

/**
 * For what platforms send, one after another in the order in which it came: what comes while others are being written is
 * written after them, all of it in one transaction. So a crowd costs few statements more than one does, and a single one waits
 * for nobody.
 */
export function openIntake(db: Db, clock: Clock): Intake {
  let waiting: Waiting[] = [];
  let isWriting = false;

  const writeAll = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      await write(db, batch, clock);
    }
    isWriting = false;
  };
  return (hook) =>
    new Promise((taken, failed) => {
      waiting.push({ hook, taken, failed });
      if (!isWriting) void writeAll();
    });
}

/** Never fails. Should one of them not be fit to be written, each is written by itself. */
async function write(db: Db, batch: Waiting[], clock: Clock): Promise<void> {
  try {
    const hooks = batch.map(({ hook }) => hook);
    const all = await takeInAll(db, hooks, clock.now());
    for (const [n, one] of all.entries()) batch[n]?.taken(one);
  } catch (error) {
    if (batch.length > 1 && !isOutage(error)) for (const one of batch) await write(db, [one], clock);
    else for (const { failed } of batch) failed(error);
  }
}
