export { type Enqueue, enqueue, jobRow } from './enqueue.ts';
export { type Job, type JobHandler, startWorkers, type Workers } from './workers.ts';
