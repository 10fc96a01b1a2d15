export type { FileOrder } from './files.ts';

export { takeIn } from './take-in.ts';
