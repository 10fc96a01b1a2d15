import type { Catalog } from '#commerce/catalog';
import type { Outcome } from '#dialogue';
import { findTopics } from '#understanding/topics';
import { propertyWorth } from './facts/fact.ts';
import { productsNamed } from './facts/said.ts';
import type { Acting } from './scene.ts';

/** Where a question and an answer have a topic in common, fewer words need to be the same. */
const topicalShare = 0.6;

/**
 * The shop's own answer to a question, when it speaks of enough of what was asked; null when there is none.
 * @param sure the share of the question, 0 to 1, rare words counting for more
 */
export function faqAnswer(acting: Acting, question: string, sure: number): Outcome | null {
  return writtenOn(acting, question, sure)?.answer ?? null;
}

/**
 * The same with how much it is worth as an answer, as facts of a description are.
 * @param handles what is being talked of: an answer about other things than these is none
 */
export function writtenOn(
  { catalog, language }: Acting,
  question: string,
  sure: number,
  handles: string[] = [],
): { answer: Outcome; worth: number } | null {
  const [hit] = question.trim() ? catalog.searchFaq(question, language, 1) : [];
  if (!hit || hit.matched.length === 0) return null;
  const isTopical = hit.topics.length > 0;
  // What is asked of things rather than of the shop says less of which answer is meant.
  const isOfShop = findTopics(question).some(({ name, of }) => of === 'shop' && hit.topics.includes(name));
  if (hit.coverage < (isTopical ? sure * topicalShare : sure)) return null;
  if (handles.length > 0 && isOfOthers(catalog, hit, handles)) return null;
  const { id, version, question: asked, answer: written } = hit.entry;
  const answer: Outcome = { kind: 'faq', question: asked, answer: written, source: { id, version } };
  return { answer, worth: hit.coverage + (isOfShop ? propertyWorth : isTopical ? propertyWorth / 2 : 0) };
}

/** "How often is the cactus watered?" says nothing of a fern, unless who asks names the cactus too. */
function isOfOthers(
  catalog: Catalog,
  { entry, matched }: ReturnType<Catalog['searchFaq']>[number],
  handles: string[],
): boolean {
  const named = productsNamed(catalog, entry.question).filter(({ by }) => !by.some((word) => matched.includes(word)));
  return named.length > 0 && !named.some(({ product }) => handles.includes(product.handle));
}
