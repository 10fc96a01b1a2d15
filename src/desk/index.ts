export { deskJobs } from './jobs.ts';
export { oweFirstAnswer, oweNextAnswer } from './time/owe.ts';
export { queueFacts } from './time/queue-facts.ts';
