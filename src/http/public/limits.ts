import { AppError } from '#platform/errors';
import { rateLimit } from '#platform/rate';

/** How much one address may do before everybody; it may be a whole school. */
export type PublicLimits = ReturnType<typeof openPublicLimits>;

const socketsOfAddress = 128;

export function openPublicLimits() {
  const posts = rateLimit({ burst: 20, perSecond: 0.2 });
  const small = rateLimit({ burst: 40, perSecond: 0.5 });
  const sockets = new Map<string, number>();
  return {
    /** @throws AppError `too_many` */
    post: (address: string, now: Date) => refuse(posts.take(address, now)),
    /** A report, a vote, a deletion. @throws AppError `too_many` */
    small: (address: string, now: Date) => refuse(small.take(address, now)),
    /** Counts one more open connection of an address; false: it has too many. */
    enter(address: string): boolean {
      const open = sockets.get(address) ?? 0;
      if (open >= socketsOfAddress) return false;
      sockets.set(address, open + 1);
      return true;
    },
    leave(address: string): void {
      const open = (sockets.get(address) ?? 1) - 1;
      if (open > 0) sockets.set(address, open);
      else sockets.delete(address);
    },
  };
}

function refuse(retryAfterMs: number): void {
  if (retryAfterMs > 0) throw new AppError('too_many', 'Too much from this address in a short time', { retryAfterMs });
}
