import { setTimeout as sleep } from 'node:timers/promises';

/** What so many pieces of work took, `inFlight` of them at once. Milliseconds. */
export type Load = { perSecond: number; p50Ms: number; p99Ms: number };

/** Does `work` 0 to count - 1, keeping `inFlight` of them going. */
export async function load(count: number, inFlight: number, work: (n: number) => Promise<unknown>): Promise<Load> {
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const lane = async () => {
    for (let n = next++; n < count; n = next++) {
      const start = performance.now();
      await work(n);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return figuresOf(times, performance.now() - begun);
}

/**
 * Does `work` 0 to count - 1, `perSecond` of them whether or not those before have ended, as the world does; only that not more
 * than `most` are under way. What one took counts from when it was due, so that waiting for a place counts too.
 */
export async function offer(
  { count, perSecond, most }: { count: number; perSecond: number; most: number },
  work: (n: number) => Promise<unknown>,
): Promise<Load> {
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const lane = async () => {
    for (let n = next++; n < count; n = next++) {
      const due = begun + (n * 1000) / perSecond;
      const early = due - performance.now();
      if (early > 0) await sleep(early);
      await work(n);
      times.push(performance.now() - due);
    }
  };
  await Promise.all(Array.from({ length: most }, lane));
  return figuresOf(times, performance.now() - begun);
}

function figuresOf(times: number[], tookMs: number): Load {
  return {
    perSecond: (times.length * 1000) / tookMs,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
}

/** The value below which that part of them is: 0.5 the middle one, 1 the highest; 0 of none. */
export function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
