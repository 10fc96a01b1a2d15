import { join } from 'node:path';
import { faqIndexOf } from '../../src/commerce/catalog/faq-index.ts';
import { searchFaq } from '../../src/commerce/catalog/search-faq.ts';
import { readRows } from './rows.ts';

/**
 * Questions against the answers of a shop, as the product searches them: of each intent of the five-shot set the first
 * training phrasing is an entry's question, and its test phrasings are what customers ask. NDCG@10, one entry is right.
 */
export type FaqFigures = { language: string; entries: number; asked: number; ndcg: number };

type Row = { text: string; intent: string; split: 'train' | 'val' | 'test' };

export const faqLanguages = ['en', 'id', 'es'];

/** @returns undefined when the file of the set is not there */
export function evaluateFaq(folder: string, language: string): FaqFigures | undefined {
  const rows = readRows<Row>(join(folder, `nlpjs50.${language}.jsonl`));
  if (!rows) return undefined;
  const known = new Map(
    rows
      .filter(({ split }) => split === 'train')
      .reverse()
      .map((row) => [row.intent, row.text]),
  );
  const entries = [...known].map(([id, question]) => ({
    id,
    question,
    answer: '',
    language,
    category: '',
    version: 1,
    helpful: 0,
    unhelpful: 0,
  }));
  const index = faqIndexOf(entries, [language]);
  const asked = rows.filter(({ split, intent }) => split === 'test' && known.has(intent));
  const gains = asked.map(({ text, intent }) => {
    const place = searchFaq(index, text, language, { limit: 10 }).findIndex(({ entry }) => entry.id === intent);
    return place < 0 ? 0 : 1 / Math.log2(place + 2);
  });
  return {
    language,
    entries: entries.length,
    asked: asked.length,
    ndcg: gains.reduce((sum, gain) => sum + gain, 0) / gains.length,
  };
}

if (import.meta.main) {
  const folder = process.argv[2] ?? '../shared/eval/intent';
  for (const language of faqLanguages) console.log(evaluateFaq(folder, language));
}
