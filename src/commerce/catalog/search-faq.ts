import { search } from '#understanding/retrieval';
import { topicsIn } from '#understanding/topics';
import { type CatalogData, type Expand, faqIndex } from './catalog.ts';
import { withTopics } from './faq-index.ts';
import type { FaqEntry } from './product.ts';

/**
 * `coverage`: how much of what was asked the entry speaks of, rare words counting for more: 0 to 1; `topics`: those that its
 * question has in common with what was asked.
 */
export type FaqHit = { entry: FaqEntry; score: number; matched: string[]; topics: string[]; coverage: number };

/** An entry of another language counts for less than one of the asker's. */
const foreign = 0.6;

/** Questions and answers that fit what was asked, best first; those in the asker's language before equally good others. */
export function searchFaq(
  data: CatalogData,
  text: string,
  language: string,
  options: { limit?: number; expand?: Expand | undefined } = {},
): FaqHit[] {
  const index = faqIndex(data);
  const asked = topicsIn(text);
  return search(index, withTopics(index, text), { limit: 30, expand: options.expand })
    .map(({ id: entry, score, ...hit }) => ({
      entry,
      ...hit,
      topics: [...topicsIn(entry.question)].filter((topic) => asked.has(topic)),
      score: entry.language === language ? score : score * foreign,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 3);
}
