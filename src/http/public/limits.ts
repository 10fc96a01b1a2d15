import { AppError } from '#platform/errors';
import { openCount } from '#platform/open-count';
import { rateLimit } from '#platform/rate';

/** How much one address may do before everybody; it may be a whole school. */
export type PublicLimits = ReturnType<typeof openPublicLimits>;

const socketsOfAddress = 128;

export function openPublicLimits() {
  const posts = rateLimit({ burst: 20, perSecond: 0.2 });
  const small = rateLimit({ burst: 40, perSecond: 0.5 });
  return {
    /** @throws AppError `too_many` */
    post: (address: string, now: Date) => refuse(posts.take(address, now)),
    /** A report, a vote, a deletion. @throws AppError `too_many` */
    small: (address: string, now: Date) => refuse(small.take(address, now)),
    /** An open connection of an address. */
    ...openCount(socketsOfAddress),
  };
}

function refuse(retryAfterMs: number): void {
  if (retryAfterMs > 0) throw new AppError('too_many', 'Too much from this address in a short time', { retryAfterMs });
}
