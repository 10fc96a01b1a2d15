/**
 * A platform in this process: a local server that speaks its API as strictly as the platform does, and what its customers see
 * and do. Tests, stories, benchmarks and chaos use the same one; it is found as `simulator.ts` in the channel's folder.
 *
 * customer: somebody on the platform, by its own id; shown: one message on the customer's screen.
 */
export type Simulator = {
  /** Settings of a connection to it. */
  settings: Record<string, unknown>;
  /** `host:port`, which must be allowed although it lies inside. */
  host: string;
  /** Everything on a customer's screen, in order. */
  shown(customer: string): Shown[];
  /** How many messages are on all screens. */
  count(): number;
  /** What the platform posts when a customer writes, sends a position or a picture, or taps a choice that is shown. */
  writes(customer: string, text: string): SimulatedHook;
  taps(customer: string, choice: { id: string; label: string }): SimulatedHook;
  locates(customer: string, place: { latitude: number; longitude: number }): SimulatedHook;
  shows(customer: string, picture: Buffer): SimulatedHook;
  /** Statuses of what was shown since it was last asked, the later one first; none where the platform tells nothing. */
  statuses(): SimulatedHook[];
  /** Any body, signed as the platform signs. */
  sign(body: string): SimulatedHook;
  /** The next requests end so, one each. */
  fail(...failures: Failure[]): void;
  /** Every n-th request fails in turn, from now on; 0: none. */
  failEvery(n: number): void;
  close(): Promise<void>;
};

/** `tooMany`: refused for now; `broken`: an error of the platform's own; `lostAnswer`: done, but the answer never comes. */
export type Failure = 'tooMany' | 'broken' | 'lostAnswer';

export type Shown = { id: string; text: string; choices: { id: string; label: string }[]; links: string[] };

/** A webhook as it goes over the wire; `query` stands behind its address, with the question mark. */
export type SimulatedHook = { method: 'POST'; headers: Record<string, string>; body: string; query?: string };
