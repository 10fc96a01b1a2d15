export type { Answer, Voice } from './answer.ts';
export { decide } from './decide/decide.ts';
export { meaningOf } from './meaning.ts';
export { noticeOf, type OrderNews } from './notice.ts';
export type { CheckoutQuestion, Outcome, OutcomeOf } from './outcomes.ts';
export { respond } from './respond/respond.ts';
export { type DialogueState, emptyState, readState, viewOf } from './state.ts';
export type { Step } from './steps.ts';
export type { CatalogView, Decision, World } from './world.ts';
