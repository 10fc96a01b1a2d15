/**
 * How often somebody may do something: a bucket each that holds `burst` and fills with `perSecond`.
 * @example const messages = rateLimit({ burst: 20, perSecond: 1 }); const wait = messages.take(visitor, now)
 */
export type RateLimit = {
  /** Takes one (or `cost`); 0 when there was enough, else the milliseconds until there will be, with nothing taken. */
  take(key: string, now: Date, cost?: number): number;
};

type Bucket = { left: number; at: number };

/** Full buckets say nothing: they are thrown away when so many have gathered. */
const sweepAt = 10_000;

export function rateLimit({ burst, perSecond }: { burst: number; perSecond: number }): RateLimit {
  const buckets = new Map<string, Bucket>();

  const filled = (bucket: Bucket, at: number) =>
    Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);

  function sweep(at: number): void {
    for (const [key, bucket] of buckets) if (filled(bucket, at) >= burst) buckets.delete(key);
  }

  return {
    take(key, now, cost = 1) {
      const at = now.getTime();
      if (buckets.size >= sweepAt) sweep(at);
      const bucket = buckets.get(key);
      const left = bucket ? filled(bucket, at) : burst;
      if (left < cost) return Math.ceil(((cost - left) / perSecond) * 1000);
      buckets.set(key, { left: left - cost, at });
      return 0;
    },
  };
}
