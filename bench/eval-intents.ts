import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, featuresOf, train } from '#understanding/classifier';
import { addSpelling, mend, type Spellings } from '#understanding/spelling';

/**
 * The classifier that the product ships, trained and measured on public intent sets: each on its own training split, the test
 * split only measured. Out of scope is what stays below a sureness that is chosen on the validation split.
 */
export type IntentFigures = {
  set: string;
  tests: number;
  accuracy: number;
  typos: number;
  outOfScopeF1?: number;
  trainMs: number;
};

type Row = { text: string; intent: string; split: 'train' | 'val' | 'test' };
type Guess = { intent: string; sureness: number };
type Classify = (text: string) => Guess;

export const intentSets = ['clinc150', 'banking77', 'nlpjs50.en', 'nlpjs50.id', 'nlpjs50.es'];

const outOfScope = '__oos__';

/** @returns undefined when the file of the set is not there */
export function evaluateIntents(folder: string, set: string): IntentFigures | undefined {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  const start = performance.now();
  const guess = learn(rows.filter(({ split }) => split === 'train'));
  const trainMs = performance.now() - start;
  const tests = rows.filter(({ split, intent }) => split === 'test' && intent !== outOfScope);
  return {
    set,
    tests: tests.length,
    accuracy: accuracy(tests, guess, (text) => text),
    typos: accuracy(tests, guess, mistyped),
    ...outOfScopeFigures(rows, guess),
    trainMs,
  };
}

function learn(rows: Row[]): Classify {
  const known = rows.filter(({ intent }) => intent !== outOfScope);
  const examples = known.map(({ text, intent }, at) => ({
    features: featuresOf(words(text)),
    label: intent,
    group: Math.imul(at, 2654435761) >>> 8,
  }));
  const model = train(examples, { cost: 1, fewest: 1 });
  const vocabulary = new Set(known.flatMap(({ text }) => words(text)));
  const spellings: Spellings = new Map();
  for (const word of vocabulary) addSpelling(spellings, word);
  const meant = (word: string) => (vocabulary.has(word) ? word : (mend([spellings], word) ?? word));
  return (text) => {
    const [best] = classify(model, featuresOf(words(text).map(meant)));
    return { intent: best?.name ?? '', sureness: best?.probability ?? 0 };
  };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}']*|\d+/gu) ?? [];
}

function accuracy(tests: Row[], guess: Classify, change: (text: string) => string): number {
  return tests.filter(({ text, intent }) => guess(change(text)).intent === intent).length / tests.length;
}

/** One mistake in every second word of four letters and more: letters swapped, left out, doubled or replaced, in turn. */
function mistyped(text: string): string {
  let seen = text.length;
  return text.replace(/\p{L}{4,}/gu, (word) => (seen++ % 2 === 0 ? word : mistake(word, seen)));
}

function mistake(word: string, turn: number): string {
  const at = 1 + (turn % (word.length - 2));
  const [head, letter, next, tail] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  return head + [next + letter, next, letter + letter + next, `e${next}`][Math.floor(turn / 2) % 4] + tail;
}

function outOfScopeFigures(rows: Row[], guess: Classify): { outOfScopeF1?: number } {
  const judged = (split: Row['split']) =>
    rows.filter((row) => row.split === split).map((row) => ({ isOut: row.intent === outOfScope, ...guess(row.text) }));
  const tests = judged('test');
  // Some sets have a handful of such messages: too few to say anything.
  if (tests.filter(({ isOut }) => isOut).length < 100) return {};
  const tuning = judged('val');
  const bounds = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  const share = tests.filter(({ isOut }) => isOut).length / tests.length;
  const bound = bounds.reduce((best, one) => (f1(tuning, one, share) > f1(tuning, best, share) ? one : best), 0.5);
  return { outOfScopeF1: f1(tests, bound) };
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
  const sets = process.argv[3] ? [process.argv[3]] : intentSets;
  for (const set of sets) {
    const figures = evaluateIntents(folder, set);
    if (!figures) console.log(`${set}: not there`);
    else {
      const { accuracy: clean, typos, outOfScopeF1, trainMs, tests } = figures;
      const out = outOfScopeF1 === undefined ? '' : `, out of scope F1 ${outOfScopeF1.toFixed(3)}`;
      console.log(
        `${set}: ${clean.toFixed(3)}, with typos ${typos.toFixed(3)}${out} (${tests} tests, ${trainMs.toFixed(0)} ms to train)`,
      );
    }
  }
}
