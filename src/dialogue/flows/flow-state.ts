import type { Flow, LeadField } from '#commerce/flows';

/**
 * Where a customer is in a guided conversation. All else follows from it: which question is next is found by going through the
 * flow with these answers, so that one of them can be changed and the file as well.
 */
export type FlowState = {
  id: string;
  version: string;
  /** ISO; with the conversation it tells one going-through from another. */
  startedAt: string;
  answers: Record<string, FlowAnswer>;
  /** Names of the steps that asked nothing and have been done. */
  passed: string[];
  /** The lead being taken; null: none is. */
  lead: LeadDraft | null;
  /** It has come to its end; an answer can still be changed. */
  isDone: boolean;
};

export type FlowAnswer =
  | { kind: 'choice'; value: string }
  | { kind: 'amount'; amount: number; text: string }
  | { kind: 'number'; number: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'skipped' };

/** `asking`: the yes to being called, then one datum after another. */
export type LeadDraft = { step: string; asking: 'consent' | LeadField; contact: Partial<Record<LeadField, string>> };

/** Nobody comes back to a gift after so long. */
const longestMs = 24 * 3_600_000;

export function beginFlow(flow: Flow, now: Date): FlowState {
  return {
    id: flow.id,
    version: flow.version,
    startedAt: now.toISOString(),
    answers: {},
    passed: [],
    lead: null,
    isDone: false,
  };
}

export function isOver({ startedAt }: FlowState, now: Date): boolean {
  return now.getTime() - new Date(startedAt).getTime() > longestMs;
}

/** The state under a changed file: answers that it still knows stay; `lost`: some did not. */
export function inVersion(state: FlowState, flow: Flow): { state: FlowState; lost: boolean } {
  const kept = Object.entries(state.answers).filter(([question, answer]) => isKnown(flow, question, answer));
  const names = new Set(flow.steps.map(({ name }) => name));
  const lead = state.lead && names.has(state.lead.step) ? state.lead : null;
  const passed = state.passed.filter((name) => names.has(name));
  return {
    state: { ...state, version: flow.version, answers: Object.fromEntries(kept), passed, lead },
    lost: kept.length < Object.keys(state.answers).length,
  };
}

function isKnown({ steps }: Flow, question: string, answer: FlowAnswer): boolean {
  const step = steps.find(({ name }) => name === question);
  if (step?.kind !== 'ask') return false;
  if (answer.kind === 'skipped') return true;
  if (answer.kind === 'choice') return step.choices.some((choice) => choice.answer === answer.value);
  return step.takes === (answer.kind === 'amount' ? 'budget' : answer.kind);
}
