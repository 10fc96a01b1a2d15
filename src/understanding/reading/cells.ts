import { type Grammar, isCommonTalk, isLikeTalk, isTalk } from '../grammar.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Clause, Mention, Message } from './message.ts';
import type { Tag } from './phrasebook.ts';

/**
 * A clause as the classifier sees it: talk as words, everything else as what it stands for, so that what is learned of one
 * shop holds for every other. An unknown word keeps its letters behind its class: "<new>:brelvik".
 */
export type Cells = { cells: string[]; extras: string[] };

/** Marks that tell of the wish, in whatever language they are said. */
const tellingTags: ReadonlySet<Tag> = new Set<Tag>([
  'under',
  'over',
  'around',
  'ordinal',
  'superlative',
  'pointer',
  'yes',
  'no',
  'negation',
  'except',
  'correction',
  'insteadOf',
  'into',
  'more',
  'fewer',
  'place',
  'onOffer',
  'inStock',
  'bestselling',
  'field',
  'addressWord',
  'measure',
  'complaint',
  'question',
  'greeting',
  'thanks',
]);

export function cellsOf(grammar: Grammar, clause: Clause): Cells {
  const cells: string[] = [];
  const gist: string[] = [];
  for (let at = clause.from; at < clause.to; ) {
    const { cell, to } = cellAt(grammar, clause.message, at);
    if (cell) addCell(cells, cell);
    addGist(gist, clause, at, cell);
    at = Math.min(Math.max(to, at + 1), Math.max(clause.to, at + 1));
  }
  return { cells, extras: [...extrasOf(clause), ...gistFeatures(gist)] };
}

/** What is said, without how: meanings and classes in order, the same in every language. */
function addGist(gist: string[], { message, to }: Clause, at: number, cell: string): void {
  const symbol = symbolOf(cell);
  if (symbol && gist.at(-1) !== symbol) gist.push(symbol);
  for (const mark of message.marks[at] ?? []) {
    const name = String(mark.value);
    if (mark.tag === 'meaning' && mark.to <= to && !gist.includes(name)) gist.push(name);
  }
}

/** Longer messages say too many things for their pairs to tell anything. */
const mostPaired = 8;

function gistFeatures(gist: string[]): string[] {
  const told = gist.slice(0, mostPaired);
  const pairs = told.flatMap((one, at) =>
    told.slice(at + 1).map((other) => (one < other ? `${one}&${other}` : `${other}&${one}`)),
  );
  const rows = told.map((one, at) => `${one}>${told[at + 1] ?? ''}`);
  return [...told, ...pairs, ...rows].map((feature) => `m:${feature}`);
}

function cellAt(grammar: Grammar, message: Message, at: number): { cell: string; to: number } {
  const contact = message.contacts.find((found) => found.from === at);
  if (contact) return { cell: `<${contact.kind}>`, to: contact.to };
  if (message.price && message.numbers.some((number) => number.from === at && inPrice(message, at))) {
    return { cell: '<price>', to: numberEnd(message, at) };
  }
  const mention = message.mentions.find((found) => found.from === at);
  const meant = mention && classOf(grammar, message, mention);
  if (mention && meant) return { cell: meant, to: mention.to };
  const number = message.numbers.find((found) => found.from === at);
  if (number) return { cell: numberClass(message, number), to: number.to };
  return { cell: wordCell(grammar, message, at), to: at + 1 };
}

/** "Ukuran 42" is a value, "42" a quantity. */
function numberClass(message: Message, number: Message['numbers'][number]): string {
  if (number.money) return '<price>';
  if (number.unit) return '<measure>';
  const named = message.mentions.find((mention) => mention.to === number.from);
  const isOption = named?.meanings.some((meaning) => kindOf(meaning) === 'word' && optionName(meaning));
  return isOption && !number.counted ? '<option>' : '<qty>';
}

function optionName(meaning: Meaning): boolean {
  return meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option');
}

function inPrice({ price }: Message, at: number): boolean {
  return price !== undefined && at >= price.from && at < price.to;
}

function numberEnd(message: Message, at: number): number {
  return message.numbers.find((number) => number.from === at)?.to ?? at + 1;
}

function wordCell(grammar: Grammar, message: Message, at: number): string {
  const token = message.tokens[at];
  if (!token || token.kind === 'sign') return token?.word === '?' ? '?' : '';
  if (isTalk(grammar, token.word) && !(message.named[at] && !isCommonTalk(grammar, token.word))) return token.word;
  if (message.named[at]) return '<product>';
  if (isLikeTalk(grammar, token.word)) return token.word;
  return `<new>:${token.word}`;
}

/** Neighbours of one class are one: "kaos polos" is as much a product as "kaos". */
function addCell(cells: string[], cell: string): void {
  const last = cells.at(-1);
  const kind = symbolOf(cell);
  if (!kind || !last || symbolOf(last) !== kind) {
    cells.push(cell);
    return;
  }
  if (kind === '<new>') cells[cells.length - 1] = `${last}_${cell.slice(kind.length + 1)}`;
}

function symbolOf(cell: string): string | undefined {
  return /^<\w+>/.exec(cell)?.[0];
}

/** The class that a mention stands for; undefined when its words are better read as talk. */
function classOf(grammar: Grammar, message: Message, mention: Mention): string | undefined {
  const kinds = new Set(mention.meanings.map(kindOf));
  if (kinds.has('product')) return '<product>';
  if (!kinds.has('option')) return undefined;
  const word = message.tokens[mention.from];
  const plain = mention.to - mention.from === 1 && !mention.meanings.some(isCommonConcept);
  if (plain && word?.kind === 'number') return undefined;
  return plain && word && word.plain.length > 3 && isCommonTalk(grammar, word.word) ? undefined : '<option>';
}

/** What everybody knows by that name; what values of all kinds are called may as well be talk. */
export function isCommonConcept(meaning: Meaning): boolean {
  return meaning.kind === 'concept' && meaning.concept.kind !== 'value';
}

function kindOf(meaning: Meaning): 'product' | 'option' | 'word' {
  if (meaning.kind === 'title' || meaning.kind === 'type') return 'product';
  if (meaning.kind === 'value') return 'option';
  if (meaning.kind === 'option') return 'word';
  const { kind } = meaning.concept;
  if (kind === 'type') return 'product';
  return ['option', 'use', 'recipient', 'feature'].includes(kind) ? 'word' : 'option';
}

function extrasOf({ message, from, to }: Clause): string[] {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    if (message.tokens[at]?.word === '?') found.add('?');
    for (const mark of message.marks[at] ?? []) {
      if (mark.to <= to && tellingTags.has(mark.tag))
        found.add(`${mark.tag}:${mark.tag === 'ordinal' ? '' : mark.value}`);
    }
  }
  for (const topic of message.topics) {
    if (topic.from >= from && topic.to <= to) found.add(`topic:${topic.name}`).add(`topics:${topic.of}`);
  }
  return [...found];
}
