import type { Prompt } from '../../src/channels/web/protocol.ts';

/**
 * When the shop speaks first: at most once a session, at most three times a week, never again on the day the visitor
 * closed one, and never to somebody who is talking already.
 */
export type PromptHistory = { shown: number[]; closedAt?: number };

export type Visit = {
  now: number;
  talked: boolean;
  shownThisSession: boolean;
  product: boolean;
  /** The visitor left something in the cart on an earlier visit. */
  cartLeft: boolean;
};

const day = 24 * 3_600_000;

/** The prompts that may show on this page, most fitting first: an unfinished cart, the product, the landing. */
export function duePrompts(prompts: Prompt[], visit: Visit, history: PromptHistory): Prompt[] {
  if (visit.shownThisSession) return [];
  if (history.closedAt !== undefined && visit.now - history.closedAt < day) return [];
  if (history.shown.filter((at) => visit.now - at < 7 * day).length >= 3) return [];
  return prompts.filter((prompt) => {
    if (prompt.on === 'cart') return visit.cartLeft;
    if (visit.talked) return false;
    return prompt.on === 'product' ? visit.product : !visit.product;
  });
}

/** Seen today's: what is older than a week is forgotten. */
export function withShown(history: PromptHistory, now: number): PromptHistory {
  return { ...history, shown: [...history.shown.filter((at) => now - at < 7 * day), now] };
}
