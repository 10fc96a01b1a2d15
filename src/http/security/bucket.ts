import { LRUCache } from 'lru-cache';

/** `burst` at once, then `perSecond` for ever. */
export type Rate = { perSecond: number; burst: number };

type Bucket = { left: number; at: number };

/**
 * Token buckets by key (an address, a token, a shop), in memory: the few ten thousand seen last. `take` says how many
 * milliseconds to wait, 0 meaning go on.
 * @example const wait = limiter({ perSecond: 5, burst: 20 }).take('10.1.2.3', Date.now())
 */
export function limiter(rate: Rate, keys = 20_000): { take(key: string, nowMs: number): number } {
  const buckets = new LRUCache<string, Bucket>({ max: keys });
  return {
    take(key, nowMs) {
      const bucket = buckets.get(key) ?? { left: rate.burst, at: nowMs };
      const gained = (Math.max(0, nowMs - bucket.at) / 1000) * rate.perSecond;
      const left = Math.min(rate.burst, bucket.left + gained);
      const allowed = left >= 1;
      buckets.set(key, { left: allowed ? left - 1 : left, at: nowMs });
      return allowed ? 0 : Math.ceil(((1 - left) / rate.perSecond) * 1000);
    },
  };
}
