export { type Enqueue, enqueue } from './enqueue.ts';
export { type Job, type JobHandler, startWorkers, type Workers } from './workers.ts';
