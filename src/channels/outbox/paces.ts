import { type RateLimit, rateLimit } from '#platform/rate';
import type { Capabilities, Pace } from '../capabilities.ts';

/** How fast may be sent: by account and by conversation, and not at all while a platform has asked for a pause. */
export type Paces = {
  /** Milliseconds to wait before the next request; 0: now, and it is counted. */
  take(connectionId: string, conversationId: string, rates: Capabilities['rates'], now: Date): number;
  pause(connectionId: string, until: Date): void;
};

export function openPaces(): Paces {
  const limits = new Map<string, RateLimit>();
  const pauses = new Map<string, Date>();
  const limitOf = ({ burst, perSecond }: Pace, kind: string): RateLimit => {
    const key = `${kind} ${burst} ${perSecond}`;
    const limit = limits.get(key) ?? rateLimit({ burst, perSecond });
    limits.set(key, limit);
    return limit;
  };
  return {
    take(connectionId, conversationId, { account, conversation }, now) {
      const paused = (pauses.get(connectionId)?.getTime() ?? 0) - now.getTime();
      if (paused > 0) return paused;
      const wait = limitOf(conversation, 'conversation').take(conversationId, now);
      return wait > 0 ? wait : limitOf(account, 'account').take(connectionId, now);
    },
    pause: (connectionId, until) => void pauses.set(connectionId, until),
  };
}
