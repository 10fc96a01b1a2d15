import { readClause, topOf } from '../clauses/guess.ts';
import { piecesOf } from '../clauses/pieces.ts';
import type { Command, CommandOf, Pointer } from '../command.ts';
import { candidatesFor } from '../items/candidates.ts';
import { type Content, contentOf, contentText } from '../items/content.ts';
import { optionsFor, valuesOf } from '../items/options.ts';
import { pointerIn, sizePointer } from '../items/pointing.ts';
import { unwantedIn } from '../items/unwanted.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, hasMark, type Message, saysMeaning, wholeOf } from '../reading/message.ts';
import { plain } from '../reading/plain.ts';
import { tokenize } from '../reading/tokens.ts';
import type { Pending } from '../view.ts';

type OptionQuestion = Extract<Pending, { kind: 'option' }>;

/** Longer messages say more than a choice. */
const longestChoice = 8;

/** The value of the option asked for, with other values and a quantity that were said beside it. */
export function chosenOption(lexicon: Lexicon, message: Message, question: OptionQuestion): Command[] | null {
  const entry = lexicon.byHandle.get(question.handle);
  const clause = wholeOf(message);
  if (isTakenOut(lexicon, clause)) return null;
  const content = asAnswer(lexicon, message, question, contentOf(lexicon, clause));
  if (asksBack(message) || namesAnother(lexicon, message, content.product, [question.handle])) return null;
  if (
    piecesOf(message).some((piece) => namesAnother(lexicon, message, partOf(piece, content.product), [question.handle]))
  )
    return null;
  const unwanted = unwantedIn(clause, content.options);
  const mentions = content.options.filter((mention) => !unwanted.includes(mention));
  const options = optionsFor(lexicon, mentions, entry ? [entry] : []);
  const text = contentText(clause, content);
  const numbered = valueByNumber(message, question.values);
  const value =
    options[question.option] ??
    labelSaid(message, question.values) ??
    numbered ??
    onlyOther(lexicon, question, unwanted);
  if (value && value === numbered) return [{ name: 'choose', options: { ...options, [question.option]: value }, text }];
  if (value) return withQuantity(message, { name: 'choose', options: { ...options, [question.option]: value }, text });
  const size = entry && question.values.every(isMeasured) ? sizePointer(lexicon, mentions, [entry]) : undefined;
  if (size?.kind === 'superlative') {
    const extreme = question.values.at(size.by === 'largest' ? -1 : 0) ?? '';
    return [{ name: 'choose', options: { ...options, [question.option]: extreme }, text }];
  }
  if (Object.keys(options).length > 0 && !namesStrange(message, content.product))
    return [{ name: 'choose', options, text }];
  const pointer = pointerIn(clause);
  if (pointer && isPosition(pointer)) return [{ name: 'choose', pointer, options: {}, text }];
  return null;
}

/** "Drop the black chair" is about the cart. */
function isTakenOut(lexicon: Lexicon, clause: Clause): boolean {
  const { name, probability } = topOf(readClause(lexicon, clause));
  return name === 'remove' && probability >= surelyTakenOut && saysMeaning(clause, 'remove');
}

const surelyTakenOut = 0.9;

/** "Cafetiere", asked for the grind: where a value was asked for, what is called so is that value, though it is sold as well. */
function asAnswer(lexicon: Lexicon, message: Message, question: OptionQuestion, content: Content): Content {
  const entry = lexicon.byHandle.get(question.handle);
  const asked = message.mentions.filter(
    (mention) =>
      !content.options.includes(mention) &&
      valuesOf(lexicon, mention, entry ? [entry] : []).some(
        ({ option, value }) => option === question.option && question.values.includes(value),
      ),
  );
  const isAsked = (at: number) => asked.some(({ from, to }) => from <= at && at < to);
  return {
    ...content,
    product: content.product.filter((at) => !isAsked(at)),
    options: [...content.options, ...asked],
  };
}

function isMeasured(value: string): boolean {
  return /\d/.test(value);
}

/** "The one with six": the one value that begins with the only number said. */
function valueByNumber(message: Message, values: string[]): string | undefined {
  const [number, second] = message.numbers;
  if (!number || second || number.money) return undefined;
  const fitting = values.filter((value) => Number.parseFloat(value.replace(',', '.')) === number.value);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Not the red one", when there are but two: the other. */
function onlyOther(lexicon: Lexicon, { values }: OptionQuestion, unwanted: Message['mentions']): string | undefined {
  if (unwanted.length === 0) return undefined;
  const refused = unwanted.flatMap((mention) => valuesOf(lexicon, mention, []).map(({ value }) => value));
  const left = values.filter((value) => !refused.includes(value));
  return left.length === 1 ? left[0] : undefined;
}

function withQuantity(message: Message, choice: CommandOf<'choose'>): Command[] {
  const said = Object.values(choice.options).flatMap((value) => tokenize(value).map((token) => token.plain));
  const number = message.numbers.find(({ from, to, unit }) => {
    const words = message.tokens.slice(from, to).map((token) => token.plain);
    return !unit && !words.some((word) => said.includes(word));
  });
  return number && Number.isInteger(number.value) ? [choice, { name: 'quantity', quantity: number.value }] : [choice];
}

/** One of the products asked about: by name, place in the list, value, price. */
export function chosenProduct(lexicon: Lexicon, message: Message, handles: string[]): Command[] | null {
  const clause = wholeOf(message);
  if (asksBack(message) || message.tokens.length > longestChoice) return null;
  const content = contentOf(lexicon, clause);
  const entries = handles.flatMap((handle) => lexicon.byHandle.get(handle) ?? []);
  const described = [...content.product, ...content.describing].sort((a, b) => a - b);
  const named = candidatesFor(lexicon, message, described).filter(({ handle }) => handles.includes(handle));
  if (namesAnother(lexicon, message, content.product, handles)) return null;
  const pointer = pointerIn(clause) ?? positionOf(message, handles.length) ?? namedPosition(named, handles);
  const options = optionsFor(lexicon, content.options, entries);
  if (!pointer && Object.keys(options).length === 0 && named.length === 0) return null;
  return [{ name: 'choose', options, text: contentText(clause, content), ...(pointer ? { pointer } : {}) }];
}

function namedPosition(named: { handle: string; score: number }[], handles: string[]): Pointer | undefined {
  const [best, second] = named;
  if (!best || (second && second.score > best.score * 0.9)) return undefined;
  return { kind: 'ordinal', index: handles.indexOf(best.handle) + 1 };
}

/** One of the labels offered: by its words or its place. */
export function chosenLabel(message: Message, labels: string[]): Command[] | null {
  if (asksBack(message) || message.tokens.length > longestChoice) return null;
  const label = labelSaid(message, labels);
  if (label) {
    const index = labels.indexOf(label) + 1;
    return [{ name: 'choose', text: label, options: {}, pointer: { kind: 'ordinal', index } }];
  }
  const pointer = pointerIn(wholeOf(message)) ?? positionOf(message, labels.length);
  if (pointer?.kind !== 'ordinal') return null;
  const text = labels.at(pointer.index > 0 ? pointer.index - 1 : pointer.index) ?? '';
  return text ? [{ name: 'choose', text, options: {}, pointer }] : null;
}

/** The one label that shares most words with the message, if one does so alone. */
function labelSaid(message: Message, labels: string[]): string | undefined {
  const exact = labels.find((label) => plain(label) === plain(message.text.trim()));
  if (exact) return exact;
  const keys = new Set(message.keys.flat().filter((key) => key.length > 2));
  const shares = labels.map((label) => shareSaid(label, keys));
  const most = Math.max(0, ...shares);
  return most > 0 && shares.filter((share) => share === most).length === 1 ? labels[shares.indexOf(most)] : undefined;
}

function shareSaid(label: string, keys: Set<string>): number {
  const words = tokenize(label).filter((token) => token.kind !== 'sign');
  return words.filter((token) => keys.has(`=${token.plain}`)).length / Math.max(1, words.length ** 0.5);
}

/** A bare figure as a place in the list. */
function positionOf(message: Message, length: number): Pointer | undefined {
  const [number, second] = message.numbers;
  if (!number || second || number.unit || number.money || number.counted) return undefined;
  return number.value >= 1 && number.value <= length ? { kind: 'ordinal', index: number.value } : undefined;
}

function isPosition(pointer: Pointer): boolean {
  return pointer.kind === 'ordinal' || pointer.kind === 'superlative';
}

function asksBack(message: Message): boolean {
  return message.tokens.some((token) => token.word === '?') || hasMark(wholeOf(message), 'question');
}

/** "In orange, and the white bottle": what a part of the message names. */
function partOf({ from, to }: Clause, product: number[]): number[] {
  return product.filter((at) => from <= at && at < to);
}

/** "And a clear shaker", of what is called by a word that nobody here knows. */
function namesStrange({ named, mentions, marks }: Message, product: number[]): boolean {
  const goesOn = marks[0]?.some(({ tag }) => tag === 'and') ?? false;
  return goesOn && product.some((at) => !named[at] && !mentions.some(({ from, to }) => from <= at && at < to));
}

/** Surely another product than those asked about. */
function namesAnother(lexicon: Lexicon, message: Message, product: number[], handles: string[]): boolean {
  const candidates = candidatesFor(lexicon, message, product);
  return candidates.length > 0 && !candidates.some(({ handle }) => handles.includes(handle));
}
