import { AppError } from '#platform/errors';
import { openCount } from '#platform/open-count';
import { rateLimit } from '#platform/rate';

/** How much one visitor and one address may do; an address may be a whole school. */
const socketsOfAddress = 256;
const socketsOfVisitor = 8;

export type Limits = ReturnType<typeof openLimits>;

export function openLimits() {
  const messagesOfVisitor = rateLimit({ burst: 20, perSecond: 1 });
  const messagesOfAddress = rateLimit({ burst: 300, perSecond: 30 });
  const visitorsOfAddress = rateLimit({ burst: 120, perSecond: 1 });

  return {
    /** @throws AppError `too_many` */
    message(visitor: string, address: string, now: Date): void {
      refuse(messagesOfVisitor.take(visitor, now), 'messages');
      refuse(messagesOfAddress.take(address, now), 'messages from this address');
    },
    /** @throws AppError `too_many` */
    visitor(address: string, now: Date): void {
      refuse(visitorsOfAddress.take(address, now), 'visitors from this address');
    },
    /** An open connection of an address. */
    ...openCount(socketsOfAddress),
    socketsOfVisitor,
  };
}

function refuse(waitMs: number, what: string): void {
  if (waitMs > 0) throw new AppError('too_many', `Too many ${what} in a short time`, { retryAfterMs: waitMs });
}
