import type { Command, ItemRef } from '#understanding';
import type { Task } from './state.ts';

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
