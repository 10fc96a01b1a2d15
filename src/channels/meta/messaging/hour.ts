const yearTenThousand = 253_402_300_800_000;

/** Milliseconds, in old samples seconds; undefined: an hour that cannot be. */
export function hourOf(timestamp: number | undefined): Date | undefined {
  if (!timestamp || timestamp < 0 || timestamp >= yearTenThousand) return undefined;
  return new Date(timestamp < 1e11 ? timestamp * 1000 : timestamp);
}
