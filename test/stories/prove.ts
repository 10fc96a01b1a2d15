import { expect } from 'vitest';
import type { After } from '../support/talk.ts';
import type { Check } from './read-stories.ts';

/** Whether what must be true after a line of a story is; `seen` is what the customer reads, when that is not just the replies. */
export function prove({ kind, text }: Check, after: After, place: string, seen?: string): void {
  const words = seen ?? after.replies.map((reply) => reply.text).join('\n');
  const values: Record<string, unknown> = {
    cart: after.cart.join('; ') || 'empty',
    total: String(after.total),
    order: after.order,
    conversation: after.conversation,
    language: after.language,
    expects: after.replies.flatMap(({ expects }) => expects?.field ?? []).at(-1) ?? 'nothing',
    replies: String(after.replies.length),
  };
  if (kind === 'says') expect(words, place).toMatch(pattern(text));
  else if (kind === 'not') expect(words, place).not.toMatch(pattern(text));
  else if (kind === 'choices')
    expect(after.replies.flatMap(({ choices = [] }) => choices.map(({ label }) => label)).join(' | '), place).toMatch(
      pattern(text),
    );
  else expect(values[kind], `${place}\n${kind}`).toBe(text);
}

/** "/a pattern/" as such; anything else as words that stand there, in any case. */
function pattern(text: string): RegExp {
  const written = /^\/(.*)\/$/.exec(text)?.[1];
  return new RegExp(written ?? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'), 'iu');
}
