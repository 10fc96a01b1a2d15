import type { Command, ItemRef, Understanding } from '#understanding';
import type { DialogueState } from '../state.ts';
import type { Step, Target } from '../steps.ts';
import type { World } from '../world.ts';

/** A decision in the making: what the commands of one message have added up to so far. */
export type Draft = {
  state: DialogueState;
  world: World;
  meaning: Understanding;
  steps: Step[];
  /** The question that was open when the message came, taken away by what answers or replaces it. */
  open: Pick<DialogueState, 'pending' | 'task' | 'queue' | 'offered' | 'question'>;
  /** Decides on another command as if the customer had said it. */
  run(command: Command): void;
};

export function push(draft: Draft, ...steps: Step[]): void {
  draft.steps.push(...steps);
}

/** The open question is answered or given up: nothing waits any more. */
export function settle(draft: Draft): void {
  draft.state = { ...draft.state, pending: null, task: null, offered: [], question: null };
}

/** A question of this turn is among the steps already: what lacks something must wait in the queue. */
export function isAsking(draft: Draft): boolean {
  return draft.steps.some((step) => step.do.startsWith('ask'));
}

/** A reference to a known product, with option values. */
export function refTo(handle: string, options: Record<string, string> = {}): ItemRef {
  return { text: '', candidates: [{ handle, score: 1 }], options };
}

export const thisItem: ItemRef = { text: '', candidates: [], options: {}, pointer: { kind: 'this' } };

/** Each thing once in the same values. */
export function distinct(targets: Target[]): Target[] {
  const key = ({ handle, options }: Target) => handle + JSON.stringify(options);
  return [...new Map(targets.map((target) => [key(target), target])).values()];
}

/** Nothing was understood, or something is looked for that the shop has not. */
export function namesNothing(command: Command): boolean {
  if (command.name === 'find') return command.query.candidates.length === 0 && command.query.types.length === 0;
  return command.name === 'unknown';
}
