import { AppError } from '#platform/errors';
import { rateLimit } from '#platform/rate';

/** How much one visitor and one address may do; an address may be a whole school. */
const socketsOfAddress = 256;
const socketsOfVisitor = 8;

export type Limits = ReturnType<typeof openLimits>;

export function openLimits() {
  const messagesOfVisitor = rateLimit({ burst: 20, perSecond: 1 });
  const messagesOfAddress = rateLimit({ burst: 300, perSecond: 30 });
  const visitorsOfAddress = rateLimit({ burst: 120, perSecond: 1 });
  const sockets = new Map<string, number>();

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
    socketsOfVisitor,
  };
}

function refuse(waitMs: number, what: string): void {
  if (waitMs > 0) throw new AppError('too_many', `Too many ${what} in a short time`, { retryAfterMs: waitMs });
}
