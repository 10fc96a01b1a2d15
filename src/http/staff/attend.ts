import { noteGone, noteSeen } from '#desk';
import { transact } from '#platform/db';
import type { World } from '#world';
import type { Access } from '../api/access.ts';

/** Keeps note of who has a page open, for whoever hands out conversations. A program with a token is nobody's presence. */
export type Attending = {
  came(access: Access): void;
  stays(access: Access): void;
  went(access: Access): void;
  close(): void;
};

export function attend({ db, clock, log }: World): Attending {
  const pages = new Map<string, number>();
  let closed = false;
  const whoOf = ({ shopId, staff }: Access) => (staff ? { shopId, userId: staff.id, now: clock.now() } : null);
  const failed = (error: unknown) => log.warn({ err: error }, 'live: could not note who is there');

  const seen = (access: Access) => {
    const who = whoOf(access);
    if (who) noteSeen(db, who).catch(failed);
  };
  const count = (access: Access, by: number): number => {
    const key = `${access.shopId} ${access.staff?.id}`;
    const open = (pages.get(key) ?? 0) + by;
    if (open > 0) pages.set(key, open);
    else pages.delete(key);
    return open;
  };
  return {
    came(access) {
      count(access, 1);
      seen(access);
    },
    stays: seen,
    went(access) {
      const who = whoOf(access);
      if (count(access, -1) > 0 || !who || closed) return;
      transact(db, (tx) => noteGone(tx, who)).catch(failed);
    },
    close() {
      closed = true;
    },
  };
}
