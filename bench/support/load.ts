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
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: count / seconds, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

/** The value below which that part of them is: 0.5 the middle one, 1 the highest; 0 of none. */
export function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
