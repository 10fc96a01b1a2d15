import type { Outcome } from '#dialogue';
import type { Acting } from './scene.ts';

/** Where a question and an answer have a topic in common, fewer words need to be the same. */
const topicalShare = 0.6;

/**
 * The shop's own answer to a question, when it speaks of enough of what was asked; null when there is none.
 * @param sure the share of the question, 0 to 1, rare words counting for more
 */
export function faqAnswer({ catalog, language }: Acting, question: string, sure: number): Outcome | null {
  const [hit] = question.trim() ? catalog.searchFaq(question, language, 1) : [];
  if (!hit || hit.matched.length === 0) return null;
  const needed = hit.topics.length > 0 ? sure * topicalShare : sure;
  return hit.coverage < needed ? null : { kind: 'faq', question: hit.entry.question, answer: hit.entry.answer };
}
