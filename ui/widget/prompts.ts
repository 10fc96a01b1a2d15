import type { Prompt, PromptLimits } from '../../src/channels/web/protocol.ts';

/**
 * When the shop speaks first: as often a session and a week as it has set, not for some hours after the visitor closed one,
 * and never to somebody who is talking already.
 */
export type PromptHistory = { shown: number[]; closedAt?: number };

export type Visit = {
  now: number;
  talked: boolean;
  shownThisSession: number;
  /** The page's path. */
  page: string;
  product: boolean;
  /** The visitor left something in the cart on an earlier visit. */
  cartLeft: boolean;
  /** What is in the cart, major units. */
  cartTotal: number;
  returning: boolean;
};

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** The prompts that may show on this page. */
export function duePrompts(prompts: Prompt[], limits: PromptLimits, visit: Visit, history: PromptHistory): Prompt[] {
  if (visit.shownThisSession >= limits.per_session) return [];
  if (history.closedAt !== undefined && visit.now - history.closedAt < limits.rest_hours * hour) return [];
  if (history.shown.filter((at) => visit.now - at < week).length >= limits.per_week) return [];
  return prompts.filter((prompt) => fits(prompt, visit));
}

function fits({ on, page, cart_from: from, returning }: Prompt, visit: Visit): boolean {
  if (page !== undefined && !matches(page, visit.page)) return false;
  if (from !== undefined && visit.cartTotal < from) return false;
  if (returning !== undefined && returning !== visit.returning) return false;
  if (on === 'cart') return visit.cartLeft;
  if (visit.talked && from === undefined) return false;
  return on === 'any' || (on === 'product') === visit.product;
}

function matches(pattern: string, page: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(page);
}

/** Seen today's: what is older than a week is forgotten. */
export function withShown(history: PromptHistory, now: number): PromptHistory {
  return { ...history, shown: [...history.shown.filter((at) => now - at < week), now] };
}
