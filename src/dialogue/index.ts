export type { Answer, Voice } from './answer.ts';
export { decide } from './decide/decide.ts';
export { inContext, meaningOf, wordsOf } from './meaning.ts';
export { noticeOf, type OrderNews } from './notice.ts';
export type * from './outcomes.ts';
export { respond } from './respond/respond.ts';
export { type DialogueState, emptyState, readState, type UndoPoint, viewOf } from './state.ts';
export type * from './steps.ts';
export type { Decision, World } from './world.ts';
