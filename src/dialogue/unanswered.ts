import type { Outcome } from './outcomes.ts';

/** Whether a question was understood, but nothing of the shop's data answers it. */
export function isUnanswered(outcomes: Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(tellsNothing);
}

function tellsNothing(outcome: Outcome): boolean {
  return outcome.kind === 'faqUnknown' || (outcome.kind === 'fact' && outcome.sentences.length === 0);
}
