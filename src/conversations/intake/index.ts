export type { FileOrder } from './files.ts';
export { type Numbered, numberedForMs } from './numbered.ts';
export { type HookIn, type TakenIn, takeIn } from './take-in.ts';
