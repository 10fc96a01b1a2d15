import { LRUCache } from 'lru-cache';

/** `burst` at once, then `perSecond` for ever. */
export type Rate = { burst: number; perSecond: number };

/**
 * How often somebody may do something: a bucket each that holds `burst` and fills with `perSecond`.
 * @example const messages = rateLimit({ burst: 20, perSecond: 1 }); const wait = messages.take(visitor, now)
 */
export type RateLimit = {
  /** Takes one (or `cost`); 0 when there was enough, else the milliseconds until there will be, with nothing taken. */
  take(key: string, now: Date, cost?: number): number;
};

type Bucket = { left: number; at: number };

/** Of so many the buckets are kept; who has not been seen for longest begins with a full one. */
const mostKeys = 20_000;

export function rateLimit({ burst, perSecond }: Rate): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: mostKeys });
  return {
    take(key, now, cost = 1) {
      const at = now.getTime();
      const { left, at: since } = buckets.get(key) ?? { left: burst, at };
      const filled = Math.min(burst, left + (Math.max(0, at - since) / 1000) * perSecond);
      if (filled < cost) return Math.ceil(((cost - filled) / perSecond) * 1000);
      buckets.set(key, { left: filled - cost, at });
      return 0;
    },
  };
}
