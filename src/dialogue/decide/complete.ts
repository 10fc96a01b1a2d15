import type { Command, ItemRef } from '#understanding';
import type { Task } from '../state.ts';
import { type Draft, isAsking, push, refTo } from './draft.ts';
import type { Resolved } from './resolve.ts';
import { usualSize } from './usual.ts';
import { valuesOf } from './variants.ts';

/**
 * Asks for what a reference still lacks, one thing at a time; says so when there is nothing to complete. While another
 * question of this turn is open, the task's command waits its turn.
 */
export function complete(draft: Draft, found: Resolved, task: Task) {
  if (found.kind === 'variant') return;
  if (found.kind === 'unknown')
    return push(draft, { do: 'lack', what: { kind: 'product', text: found.text, alike: [] } });
  if (found.kind === 'nothing') return push(draft, { do: 'lack', what: { kind: 'pointer' } });
  if (isAsking(draft)) {
    draft.state.queue = [...draft.state.queue, task.command];
    return;
  }
  if (found.kind === 'several') {
    return push(draft, { do: 'askProduct', handles: found.found.map(({ product }) => product.handle), task });
  }
  askOption(draft, found, task);
}

function askOption(draft: Draft, found: Extract<Resolved, { kind: 'product' | 'noVariant' }>, task: Task) {
  const { product, options } = found;
  const { handle } = product;
  const missing = found.kind === 'product' ? found.missing[0] : impossible(found);
  const known = { ...options };
  if (found.kind === 'noVariant') {
    push(draft, { do: 'lack', what: { kind: 'variant', handle, options } });
    for (const name of Object.keys(known)) if (name === missing || !hasOption(found, name)) delete known[name];
  }
  if (missing)
    push(draft, {
      do: 'askOption',
      target: { handle, options: known, variantId: null, ...(found.kind === 'product' && { refused: found.refused }) },
      option: missing,
      usual: usualSize(draft.world, product, missing, valuesOf(product, missing, known)),
      task: withItem(task, refTo(handle, known)),
    });
}

/** The option to choose anew when no variant has all the values said: the last one said that the product has. */
function impossible({ product, options }: Extract<Resolved, { kind: 'noVariant' }>): string | undefined {
  const bad = product.options.filter(({ name }) => {
    const value = options[name];
    return value !== undefined && !valuesOf(product, name, options).includes(value);
  });
  const open = product.options.filter(({ values }) => values.length > 1);
  return (bad.at(-1) ?? open.find(({ name }) => options[name] === undefined) ?? open[0])?.name;
}

function hasOption({ product }: Extract<Resolved, { kind: 'noVariant' }>, name: string): boolean {
  return product.options.some((option) => option.name === name);
}

function withItem(task: Task, item: ItemRef): Task {
  const { command } = task;
  if (command.name === 'add')
    return { ...task, command: { ...command, items: command.items.map((line) => ({ ...line, item })) } };
  if (command.name === 'replace') return { ...task, command: { ...command, [task.slot]: item } };
  return 'item' in command ? { ...task, command: { ...command, item } as Command } : task;
}
