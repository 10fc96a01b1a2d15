import type { Command, ItemRef, Understanding } from '#understanding';
import type { DialogueState, Task } from '../state.ts';
import type { Step } from '../steps.ts';
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

/** The task's command with its open item replaced. */
export function fill(task: Task, complete: (item: ItemRef) => ItemRef): Command {
  const { command, slot } = task;
  if (command.name === 'add') {
    return { ...command, items: command.items.map((line) => ({ ...line, item: complete(line.item) })) };
  }
  if (command.name === 'replace') {
    return slot === 'from' ? { ...command, from: complete(command.from) } : { ...command, to: complete(command.to) };
  }
  return 'item' in command && command.item ? ({ ...command, item: complete(command.item) } as Command) : command;
}

/** The item of a task that is being completed. */
export function itemOf({ command, slot }: Task): ItemRef {
  if (command.name === 'add') return command.items[0]?.item ?? nothing;
  if (command.name === 'replace') return slot === 'from' ? command.from : command.to;
  return 'item' in command && command.item ? command.item : nothing;
}

const nothing: ItemRef = { text: '', candidates: [], options: {} };

/** A reference to a known product, with option values. */
export function refTo(handle: string, options: Record<string, string> = {}): ItemRef {
  return { text: '', candidates: [{ handle, score: 1 }], options };
}

export const thisItem: ItemRef = { text: '', candidates: [], options: {}, pointer: { kind: 'this' } };
