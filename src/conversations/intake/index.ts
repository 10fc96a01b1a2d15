export type { FileOrder } from './files.ts';
export { type Intake, openIntake } from './intake.ts';
export { takeIn } from './take-in.ts';
