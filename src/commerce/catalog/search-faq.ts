import { alike, search } from '#understanding/retrieval';
import { topicsIn } from '#understanding/topics';
import type { Expand } from './catalog.ts';
import { type FaqIndex, withTopics } from './faq-index.ts';
import type { FaqEntry } from './product.ts';

/**
 * `coverage`: how much of what was asked the entry speaks of, rare words counting for more: 0 to 1; `topics`: those that its
 * question has in common with what was asked.
 */
export type FaqHit = { entry: FaqEntry; score: number; matched: string[]; topics: string[]; coverage: number };

/** An entry of another language counts for less than one of the asker's. */
const foreign = 0.6;

/** What being asked in nearly the same letters counts for beside the best of the telling words. */
const likenessWeight = 1;
/** What shares no telling word must be this much alike to be found at all. */
const leastAlike = 0.1;
/** What being asked about the same topic counts for. */
const topicWeight = 0.6;
const mostFound = 50;

/**
 * Questions and answers that fit what was asked, best first; those in the asker's language before equally good others. The
 * telling words count, and the likeness of the whole question.
 */
export function searchFaq(
  index: FaqIndex,
  text: string,
  language: string,
  options: { limit?: number; expand?: Expand | undefined } = {},
): FaqHit[] {
  const asked = topicsIn(text);
  const found = search(index.words, withTopics(index, text, language), { limit: mostFound, expand: options.expand });
  const best = found[0]?.score ?? 1;
  const hits = new Map(found.map(({ id: entry, score, ...hit }) => [entry, { entry, ...hit, score: score / best }]));
  for (const { id: entry, likeness } of alike(index.letters, text).slice(0, mostFound)) {
    const hit = hits.get(entry) ?? { entry, score: 0, matched: [], coverage: 0 };
    if (hit.score === 0 && likeness < leastAlike) continue;
    hits.set(entry, { ...hit, score: hit.score + likenessWeight * likeness });
  }
  return [...hits.values()]
    .map((hit) => {
      const topics = [...topicsIn(hit.entry.question)].filter((topic) => asked.has(topic));
      const score = hit.score + (topics.length > 0 ? topicWeight : 0);
      return { ...hit, topics, score: hit.entry.language === language ? score : score * foreign };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 3);
}
