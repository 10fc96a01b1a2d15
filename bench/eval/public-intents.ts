import { join } from 'node:path';
import { type Classifier, classify, featuresOf, rowOf, scores, train } from '#understanding/classifier';
import { addSpelling, mend, type Spellings } from '#understanding/spelling';
import { mistyped } from './mistakes.ts';
import { readRows } from './rows.ts';
import { learnScope, type Signs } from './scope.ts';

/**
 * The classifier that the product ships, trained and measured on public intent sets: each learned from its own training
 * split alone. The validation split sets what counts as out of scope; the test split is only measured.
 */
export type IntentFigures = {
  set: string;
  tests: number;
  accuracy: number;
  typos: number;
  /** The same mistakes without mending the spelling: how hard they are. */
  unmended: number;
  outOfScopeF1?: number;
  trainMs: number;
};

type Row = { text: string; intent: string; split: 'train' | 'val' | 'test' };
type Guess = { intent: string; signs: Signs };
type Guesser = (text: string, mends?: boolean) => Guess;

export const intentSets = ['clinc150', 'banking77', 'nlpjs50.en', 'nlpjs50.id', 'nlpjs50.es'];

const outOfScope = '__oos__';
/** A feature of a single example is chance where there are thousands of examples, and all there is where there are a few. */
const manyExamples = 2000;

/** @returns undefined when the file of the set is not there */
export function evaluateIntents(folder: string, set: string): IntentFigures | undefined {
  const rows = readRows<Row>(join(folder, `${set}.jsonl`));
  if (!rows) return undefined;
  const start = performance.now();
  const guess = learn(rows.filter(({ split }) => split === 'train'));
  const trainMs = performance.now() - start;
  const tests = rows.filter(({ split, intent }) => split === 'test' && intent !== outOfScope);
  return {
    set,
    tests: tests.length,
    accuracy: accuracy(tests, guess),
    typos: accuracy(tests, (text) => guess(mistyped(text))),
    unmended: accuracy(tests, (text) => guess(mistyped(text), false)),
    ...outOfScopeFigures(rows, guess),
    trainMs,
  };
}

function learn(rows: Row[]): Guesser {
  const known = rows.filter(({ intent }) => intent !== outOfScope);
  const examples = known.map(({ text, intent }, at) => ({
    features: featuresOf(words(text)),
    label: intent,
    group: Math.imul(at, 2654435761) >>> 8,
  }));
  const model = train(examples, { cost: 2, fewest: examples.length > manyExamples ? 2 : 1 });
  const vocabulary = new Set(known.flatMap(({ text }) => words(text)));
  const spellings: Spellings = new Map();
  for (const word of vocabulary) addSpelling(spellings, word);
  const meant = (word: string) => (vocabulary.has(word) ? word : (mend([spellings], word) ?? word));
  return (text, mends = true) => {
    const said = words(text);
    const features = featuresOf(mends ? said.map(meant) : said);
    const [best] = classify(model, features);
    const unknown = said.filter((word) => !vocabulary.has(word)).length / (said.length || 1);
    return {
      intent: best?.name ?? '',
      signs: [...marginsOf(scores(model, features)), familiar(features, model), unknown],
    };
  };
}

/** How far the text is on the best class's side, and how much farther than on the next one's. */
function marginsOf(margins: number[]): number[] {
  const [first = 0, second = 0] = [...margins].sort((a, b) => b - a);
  return [first, first - second];
}

/** The share of what is seen in the text that the model has seen before. */
function familiar(features: Set<number>, { rows }: Classifier): number {
  return [...features].filter((feature) => rowOf(rows, feature) >= 0).length / (features.size || 1);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}']*|\d+/gu) ?? [];
}

function accuracy(tests: Row[], guess: Guesser): number {
  return tests.filter(({ text, intent }) => guess(text).intent === intent).length / tests.length;
}

function outOfScopeFigures(rows: Row[], guess: Guesser): { outOfScopeF1?: number } {
  const judged = (split: Row['split']) =>
    rows
      .filter((row) => row.split === split)
      .map((row) => ({ isOut: row.intent === outOfScope, signs: guess(row.text).signs }));
  const tests = judged('test');
  // Some sets have a handful of such messages: too few to say anything.
  if (tests.filter(({ isOut }) => isOut).length < 100) return {};
  const tuning = judged('val');
  const inScope = learnScope(tuning);
  const known = tuning.map(({ isOut, signs }) => ({ isOut, sureness: inScope(signs) }));
  const bounds = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  const share = tests.filter(({ isOut }) => isOut).length / tests.length;
  const bound = bounds.reduce((best, one) => (f1(known, one, share) > f1(known, best, share) ? one : best), 0.5);
  const asked = tests.map(({ isOut, signs }) => ({ isOut, sureness: inScope(signs) }));
  return { outOfScopeF1: f1(asked, bound) };
}

/** F1 of "out of scope" below a bound; with `share`, as if so many of the messages were out of scope. */
function f1(judged: { isOut: boolean; sureness: number }[], bound: number, share?: number): number {
  const outs = judged.filter(({ isOut }) => isOut);
  const ins = judged.filter(({ isOut }) => !isOut);
  const weight = share === undefined ? 1 : (share * ins.length) / ((1 - share) * outs.length);
  const hits = outs.filter(({ sureness }) => sureness < bound).length * weight;
  const alarms = ins.filter(({ sureness }) => sureness < bound).length;
  return (2 * hits) / (hits + alarms + outs.length * weight) || 0;
}

if (import.meta.main) {
  const folder = process.argv[2] ?? '../shared/eval/intent';
  for (const set of process.argv[3] ? [process.argv[3]] : intentSets) console.log(evaluateIntents(folder, set));
}
