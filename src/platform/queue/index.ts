export { type DeadJob, deadJobs, runAgain } from './dead.ts';
export { type Enqueue, enqueue, enqueueAlone, jobRow } from './enqueue.ts';
export type { BatchHandler, Finish, Handlers, Job, JobHandler } from './job.ts';
export { startWorkers, type Workers } from './workers.ts';
