export { type DeadJob, deadJobs, runAgain } from './dead.ts';
export { type Enqueue, enqueue, jobRow } from './enqueue.ts';
export { type Job, type JobHandler, startWorkers, type Workers } from './workers.ts';
