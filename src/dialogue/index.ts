export type { Answer, Voice } from './answer.ts';
export { decide } from './decide/decide.ts';
export type { Outcome } from './outcomes.ts';
export { type DialogueState, emptyState, readState, viewOf } from './state.ts';
export type { Step } from './steps.ts';
export type { CatalogView, Decision, Respond, World } from './world.ts';
