import { join } from 'node:path';
import { classify, featuresOf, train } from '#understanding/classifier';
import { shorten, stem } from '#understanding/text';
import { id } from '../../src/understanding/languages/id/words.ts';
import { readRows } from './rows.ts';

/**
 * Reviews and comments in Indonesian, by the product's classifier: negative, neutral, positive. Chat spellings are written out
 * and words stemmed as the product does; a word after a negation counts as its contrary. Measured only: nothing is shipped.
 */
export type SentimentFigures = { tests: number; accuracy: number; macroF1: number };

type Row = { text: string; label: string; split: 'train' | 'val' | 'test' };

const negations = new Set('tidak bukan kurang belum jangan tanpa tak'.split(' '));
const reach = 3;

/** @returns undefined when the file of the set is not there */
export function evaluateSentiment(folder: string): SentimentFigures | undefined {
  const rows = readRows<Row>(join(folder, 'id.smsa.jsonl'));
  if (!rows) return undefined;
  const examples = rows
    .filter(({ split }) => split === 'train')
    .map(({ text, label }, group) => ({ features: featuresIn(text), label, group }));
  const model = train(examples, { cost: 1, fewest: 2, epochs: 12 });
  const judged = rows
    .filter(({ split }) => split === 'test')
    .map(({ text, label }) => ({ label, guess: classify(model, featuresIn(text))[0]?.name }));
  const right = judged.filter(({ label, guess }) => label === guess).length;
  const f1s = model.classes.map((name) => {
    const hits = judged.filter(({ label, guess }) => label === name && guess === name).length;
    const named = judged.filter(({ guess }) => guess === name).length;
    const real = judged.filter(({ label }) => label === name).length;
    return (2 * hits) / (named + real || 1);
  });
  const macroF1 = f1s.reduce((sum, one) => sum + one, 0) / f1s.length;
  return { tests: judged.length, accuracy: right / judged.length, macroF1 };
}

function featuresIn(text: string): Set<number> {
  const words = (text.toLowerCase().match(/\p{L}[\p{L}']*|\d+/gu) ?? [])
    .map(shorten)
    .flatMap((word) => (Object.hasOwn(id.slang, word) ? (id.slang[word] ?? word) : word).toLowerCase().split(' '));
  const stems = words.map((word) => stem(word, 'id'));
  const contraries = stems.filter((_, at) =>
    words.slice(Math.max(0, at - reach), at).some((word) => negations.has(word)),
  );
  return featuresOf(words, [...stems.map((one) => `stem ${one}`), ...contraries.map((one) => `not ${one}`)]);
}

if (import.meta.main) console.log(evaluateSentiment(process.argv[2] ?? '../shared/eval/sentiment'));
