import { buildIndex, type Likeness, likenessOf, type TextIndex } from '#understanding/retrieval';
import { stopWords } from '#understanding/text';
import { findTopics, topicsIn, topicWords } from '#understanding/topics';
import type { FaqEntry } from './product.ts';

const weights = { question: 3, topics: 3, category: 1, answer: 1, answerTopics: 1 };

/**
 * Besides its words an entry is known by its topics, so that a question in other words or another language finds it, and by
 * the letters of its question, for what is asked in nearly the same words.
 */
export type FaqIndex = { words: TextIndex<FaqEntry>; letters: Likeness<FaqEntry> };

export function faqIndexOf(faq: FaqEntry[], languages: string[]): FaqIndex {
  const documents = faq.map((entry) => ({ id: entry, fields: fieldsOf(entry) }));
  return {
    words: buildIndex(documents, { weights, languages }),
    letters: likenessOf(faq.map((entry) => ({ id: entry, text: entry.question }))),
  };
}

function fieldsOf({ question, category, answer }: FaqEntry): Record<string, string> {
  const asked = [...topicsIn(question)];
  const told = [...topicsIn(answer)].filter((topic) => !asked.includes(topic));
  const [topics, answerTopics] = [asked, told].map((names) => names.map(topicWord).join(' '));
  return { question, category, answer, topics: topics ?? '', answerTopics: answerTopics ?? '' };
}

/** A topic as a word that no language has. */
function topicWord(name: string): string {
  return `topic${name.replaceAll('-', '')}`;
}

/** The question with the topics it speaks of; words that only say a topic in another way than the entries do are left out. */
export function withTopics({ words: index }: FaqIndex, question: string, language: string): string {
  const found = findTopics(question).filter(({ name }) => index.words.has(topicWord(name)));
  if (found.length === 0) return question;
  const isSaid = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  const list = topicWords(question);
  const small = stopWords(language);
  const kept = list.filter((word, at) => index.words.has(word) || !(isSaid(at) || small.has(word)));
  return [...kept, ...new Set(found.map(({ name }) => topicWord(name)))].join(' ');
}
