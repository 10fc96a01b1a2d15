import type { Db } from '#platform/db';

export type Job = {
  id: string;
  shopId: string;
  queue: string;
  key: string;
  payload: object;
  /** 1 at the first run. */
  attempts: number;
  createdAt: Date;
};

/** Removes what is done inside the handler's own transaction; throws when the lease was lost meanwhile, which rolls it back. */
export type Finish = (tx: Db) => Promise<void>;

/**
 * Does a job. With `finish(tx)` the effects and the job's end commit together. A handler that never calls it has its job
 * removed when it returns (then the work must bear being done twice).
 */
export type JobHandler = (job: Job, finish: Finish) => Promise<void>;

/**
 * Does many jobs of its queue at once, `most` at most and each of another key: for timers, of which there can be thousands.
 * They are looked for by the clock alone, ten times a second at most. Should one of them fail, each is run by itself.
 */
export type BatchHandler = { most: number; run: (jobs: Job[], finish: Finish) => Promise<void> };

/** By queue. */
export type Handlers = Record<string, JobHandler | BatchHandler>;
