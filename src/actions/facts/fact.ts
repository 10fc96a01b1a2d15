import { descriptionIn, type Product } from '#commerce/catalog';
import { buildIndex, search } from '#understanding/retrieval';
import { topicsIn } from '#understanding/topics';

/** A sentence that speaks of the property asked for counts as much as one that has nearly all the words. */
export const propertyWorth = 0.8;
const leastWorth = 0.5;
const mostSentences = 2;

/**
 * The sentences of a product's description, and lines of its attributes, that answer a question about it; none when it does
 * not say. Words of the product's own title tell nothing: every sentence may have them.
 */
export function factOf(product: Product, question: string, language: string): string[] {
  return factsOf(product, question, language).map(({ sentence }) => sentence);
}

/** The same with how much each is worth as an answer: the share of the question's words, more when it has its topic. */
export function factsOf(product: Product, question: string, language: string): { sentence: string; worth: number }[] {
  const sentences = sentencesOf(product, language);
  const told = withoutTitle(question, product, language);
  const asked = topicsIn(told);
  const index = buildIndex(
    sentences.map((sentence, id) => ({ id, fields: { text: sentence } })),
    { weights: { text: 1 }, languages: ['id', 'ru', 'en', 'pt'] },
  );
  const coverage = new Map(told ? search(index, told, { limit: 20 }).map((hit) => [hit.id, hit.coverage]) : []);
  return sentences
    .map((sentence, id) => ({
      sentence,
      worth: (coverage.get(id) ?? 0) + (speaksOf(sentence, asked) ? propertyWorth : 0),
    }))
    .filter(({ worth }) => worth >= (asked.size > 0 ? leastWorth + 0.2 : leastWorth))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostSentences);
}

function speaksOf(sentence: string, asked: Set<string>): boolean {
  return [...topicsIn(sentence)].some((property) => asked.has(property));
}

/** The description in the asker's language when there is one; attributes read like sentences. */
function sentencesOf(product: Product, language: string): string[] {
  const sentences = descriptionIn(product, language)
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d«"])/u));
  const facts = Object.entries(product.attributes).map(([name, value]) => `${name}: ${value}`);
  return [...new Set([...facts, ...sentences.map((sentence) => sentence.trim()).filter(Boolean)])];
}

function withoutTitle(question: string, { title, type, translations }: Product, language: string): string {
  const called = `${title} ${type} ${translations[language]?.title ?? ''}`;
  const own = new Set(called.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return question
    .split(/\s+/)
    .filter((word) => !own.has(word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')))
    .join(' ');
}
