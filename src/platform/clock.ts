/** Time as an argument: whatever depends on the hour takes a clock, so that tests can turn it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is set or moved on. */
export function manualClock(start: Date): Clock & { set(at: Date): void; advance(milliseconds: number): void } {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    set: (to) => {
      at = to.getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
