import { join } from 'node:path';
import { readRows } from './rows.ts';
import { tag, trainTagger } from './tagger.ts';

/**
 * Bookings of tables (restaurant8k): people, time, date, first and last name, each a stretch of the text. F1 of stretches
 * that are right to the letter; what was asked for before is known. The product reads such data by grammar, see `answers`.
 */
export type SlotFigures = { tests: number; f1: number };

type Slot = { slot: string; start: number; end: number };
type Row = { text: string; requested: string[]; slots: Slot[]; split: 'train' | 'val' | 'test' };
type Word = { text: string; start: number; end: number };

/** @returns undefined when the file of the set is not there */
export function evaluateSlots(folder: string): SlotFigures | undefined {
  const rows = readRows<Row>(join(folder, 'restaurant8k.jsonl'));
  if (!rows) return undefined;
  const model = trainTagger(
    rows
      .filter(({ split }) => split === 'train')
      .map((row) => ({ features: featuresIn(row), labels: labelsOf(row) }))
      .filter(({ labels }) => labels.length > 0),
  );
  const tests = rows.filter(({ split }) => split === 'test');
  const judged = tests.map((row) => {
    const found = stretches(wordsIn(row.text), tag(model, featuresIn(row)));
    const real = row.slots.map(nameOf);
    return { hits: found.filter((one) => real.includes(one)).length, all: found.length + real.length };
  });
  const sum = (of: (one: { hits: number; all: number }) => number) => judged.reduce((total, one) => total + of(one), 0);
  return { tests: tests.length, f1: (2 * sum(({ hits }) => hits)) / sum(({ all }) => all) };
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function labelsOf({ text, slots }: Row): string[] {
  let last: Slot | undefined;
  return wordsIn(text).map(({ start, end }) => {
    const slot = slots.find((one) => start < one.end && end > one.start);
    const label = slot ? `${slot === last ? 'I' : 'B'}-${slot.slot}` : 'O';
    last = slot;
    return label;
  });
}

function stretches(words: Word[], labels: string[]): string[] {
  const found: Slot[] = [];
  labels.forEach((label, at) => {
    const { start = 0, end = 0 } = words[at] ?? {};
    const last = found.at(-1);
    if (label.startsWith('B-')) found.push({ slot: label.slice(2), start, end });
    else if (label.startsWith('I-') && last) last.end = end;
  });
  return found.map(nameOf);
}

function nameOf({ slot, start, end }: Slot): string {
  return `${slot} ${start} ${end}`;
}

function featuresIn({ text, requested }: Row): string[][] {
  const raw = wordsIn(text).map((word) => word.text);
  const words = raw.map((word) => word.toLowerCase());
  const at = (place: number) => words[place] ?? (place < 0 ? '<' : '>');
  const shapeAt = (place: number) => shape(raw[place] ?? '');
  return words.map((word, i) => [
    'always',
    `w ${word}`,
    `s ${shapeAt(i)}${/\d/.test(word) ? word.length : ''}`,
    `begins ${word.slice(0, 3)}`,
    `ends ${word.slice(-3)}`,
    `ends2 ${word.slice(-2)}`,
    ...[-3, -2, -1, 1, 2, 3].map((by) => `${by} ${at(i + by)}`),
    `s-1 ${shapeAt(i - 1)}`,
    `s+1 ${shapeAt(i + 1)}`,
    `-1w ${at(i - 1)} ${word}`,
    `w+1 ${word} ${at(i + 1)}`,
    `-2-1 ${at(i - 2)} ${at(i - 1)}`,
    `+1+2 ${at(i + 1)} ${at(i + 2)}`,
    ...(requested.length === 0 ? ['unasked'] : []),
    ...requested.flatMap((slot) => [
      `asked ${slot}`,
      `asked ${slot} s ${shapeAt(i)}`,
      `asked ${slot} w ${word}`,
      `asked ${slot} n ${Math.min(words.length, 6)}`,
    ]),
  ]);
}

/** "Saturday" is "Xx", "7" is "9". */
function shape(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1+/g, '$1');
}

if (import.meta.main) console.log(evaluateSlots(process.argv[2] ?? '../shared/eval/slots'));
