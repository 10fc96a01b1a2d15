import type { ItemRef, Pointer } from '../command.ts';
import type { FoundNumber } from '../entities/numbers.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { type Clause, type Mention, marksIn, mentionsIn, numbersIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { candidatesFor } from './candidates.ts';
import { contentOf, contentText, isOption } from './content.ts';
import { headed } from './head.ts';
import { mostCounted, optionByNumber, optionsFor, valuesOf } from './options.ts';
import { derivedValues } from './value-words.ts';

/** What a clause says of one thing. */
export type Said = { item: ItemRef; quantity?: number };

export const nothing: ItemRef = { text: '', candidates: [], options: {} };

export function isNothing({ text, candidates, options, pointer }: ItemRef): boolean {
  return text === '' && candidates.length === 0 && Object.keys(options).length === 0 && !pointer;
}

/** Reads what a clause says of a thing: its names, its option values, how it is pointed at, what it must not be, how many. */
export function saidOf(lexicon: Lexicon, view: DialogueView, clause: Clause): Said {
  const content = contentOf(lexicon, clause);
  const unwanted = unwantedIn(clause, content.options);
  const wanted = {
    ...content,
    options: content.options.filter((mention) => !unwanted.includes(mention)),
  };
  const named = candidatesFor(lexicon, clause.message, [...wanted.product, ...wanted.describing].sort(byPlace));
  const candidates = headed(lexicon, clause, wanted.product, named);
  const products = meantProducts(lexicon, view, candidates);
  const sized = sizePointer(lexicon, wanted.options, products);
  const pointer = pointerIn(clause) ?? sized;
  const figures = numbersIn(clause).filter((number) => isFree(clause, number, wanted.product));
  const figure = figures.find((number) => isOptionFigure(lexicon, clause, number, figures, products));
  const value = figure && optionByNumber(lexicon, figure.value, products);
  // "The big one" of what is told apart by figures is none of the values that other things have.
  const told = sized ? wanted.options.filter((mention) => !isForeignSize(lexicon, mention, products)) : wanted.options;
  const values = optionsFor(lexicon, told, products);
  const item: ItemRef = {
    text: contentText(clause, wanted),
    candidates,
    options: {
      ...values,
      ...derivedValues(clause, placesOf(content.product, wanted.options), closest(products, candidates), values),
      ...(value ? { [value.option]: value.value } : {}),
    },
    ...(pointer && (candidates.length === 0 || pointer.kind !== 'this') ? { pointer } : {}),
    ...(unwanted.length > 0 ? { except: exceptOf(lexicon, clause, unwanted, products) } : {}),
  };
  const counts = figures.filter((number) => number !== figure && !isNegated(clause, number));
  const quantity = quantityOf(afterCorrection(clause, counts));
  return quantity === undefined ? { item } : { item, quantity };
}

/** The words of the thing, those of values included. */
function placesOf(product: number[], options: Mention[]): number[] {
  return [...product, ...options.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))];
}

/** What is most likely named. */
function closest(products: LexiconEntry[], candidates: { handle: string; score: number }[]): LexiconEntry[] {
  if (candidates.length === 0) return products.slice(0, mostClose);
  const least = (candidates[0]?.score ?? 0) * closeBy;
  const near = new Set(candidates.filter(({ score }) => score >= least).map(({ handle }) => handle));
  return products.filter(({ handle }) => near.has(handle)).slice(0, mostClose);
}

const closeBy = 0.85;
const mostClose = 3;

function byPlace(a: number, b: number): number {
  return a - b;
}

/** The named products; else the one talked about and those shown. */
export function meantProducts(lexicon: Lexicon, view: DialogueView, candidates: { handle: string }[]): LexiconEntry[] {
  const seen = [...(view.focus ? [view.focus] : []), ...view.shown, ...view.cart];
  const handles = (candidates.length > 0 ? candidates : seen).map(({ handle }) => handle);
  return [...new Set(handles)].flatMap((handle) => lexicon.byHandle.get(handle) ?? []);
}

function isFree({ message }: Clause, number: FoundNumber, product: number[]): boolean {
  const { price } = message;
  if (price && number.from >= price.from && number.to <= price.to) return false;
  const inContact = message.contacts.some((contact) => contact.from < number.to && number.from < contact.to);
  const inValue = message.mentions.some(
    ({ from, to, meanings }) => to - from > 1 && from <= number.from && number.to <= to && meanings.some(isOption),
  );
  return (
    !inContact &&
    !inValue &&
    !isOfAll(message.marks, number) &&
    !number.money &&
    !number.unit &&
    !product.includes(number.from) &&
    (!isOrdinal(message.marks, number) || isOfOption(message, number)) &&
    !isPronoun(message.marks, number, product)
  );
}

function isOrdinal(marks: Clause['message']['marks'], number: FoundNumber): boolean {
  if (number.value > longestList) return false;
  return Boolean(
    marks[number.from - 1]?.some((mark) => mark.tag === 'ordinalBefore') ||
      marks[number.to]?.some((mark) => mark.tag === 'ordinalAfter') ||
      marks[number.from]?.some((mark) => mark.tag === 'ordinal'),
  );
}

/** "Кисть номер 5", of what comes in numbers: the shop's own name of an option stands right before it. */
function isOfOption({ mentions }: Clause['message'], { from }: FoundNumber): boolean {
  return mentions.some(({ to, meanings }) => to === from && meanings.some(({ kind }) => kind === 'option'));
}

/** "Both": a word for all of them is no number beside. */
function isOfAll(marks: Clause['message']['marks'], number: FoundNumber): boolean {
  return (
    number.spelled && (marks[number.from]?.some(({ tag, value }) => tag === 'pointer' && value === 'all') ?? false)
  );
}

/** "The large one": a number word that also is a small word of its language, after something. */
function isPronoun(marks: Clause['message']['marks'], number: FoundNumber, product: number[]): boolean {
  const small = marks[number.from]?.some((mark) => mark.tag === 'function') ?? false;
  return number.spelled && number.value === 1 && small && number.from > 0 && !product.includes(number.to);
}

/** "Ukuran 42": after the option's name; or a figure too large to be a quantity that the product has as a value. */
function isOptionFigure(
  lexicon: Lexicon,
  clause: Clause,
  number: FoundNumber,
  figures: FoundNumber[],
  products: LexiconEntry[],
): boolean {
  if (number.counted || (number.spelled && number.value <= mostCounted)) return false;
  const named = mentionsIn(clause).some(
    (mention) => mention.to <= number.from && number.from - mention.to <= 1 && namesOption(mention),
  );
  if (named) return optionByNumber(lexicon, number.value, []) !== undefined;
  const known = optionByNumber(lexicon, number.value, products) !== undefined;
  // A larger figure that is a value of the thing, or no whole one, is that value rather than how many.
  return (
    known &&
    (number.value > mostCounted || !Number.isInteger(number.value) || figures.some((other) => other !== number))
  );
}

function namesOption(mention: Mention): boolean {
  return mention.meanings.some(
    (meaning) => meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option'),
  );
}

/** "Three, not two". */
function isNegated({ message }: Clause, { from }: FoundNumber): boolean {
  return message.marks[from - 1]?.some(({ tag, to }) => tag === 'negation' && to === from) ?? false;
}

/** "The big one" of what comes in 16 and 26 cm: a size in words that no value is called by. */
export function sizePointer(lexicon: Lexicon, options: Mention[], products: LexiconEntry[]): Pointer | undefined {
  if (products.length === 0) return undefined;
  const sizes = options.filter((mention) => isForeignSize(lexicon, mention, products));
  const ids = sizes.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) =>
      meaning.kind === 'concept' && meaning.concept.kind === 'size' ? meaning.concept.id : [],
    ),
  );
  if (ids.includes('small')) return { kind: 'superlative', by: 'smallest' };
  return ids.includes('large') ? { kind: 'superlative', by: 'largest' } : undefined;
}

function isForeignSize(lexicon: Lexicon, mention: Mention, products: LexiconEntry[]): boolean {
  const isSize = mention.meanings.some((meaning) => meaning.kind === 'concept' && meaning.concept.kind === 'size');
  return isSize && valuesOf(lexicon, mention, products).every((value) => !hasValue(products, value));
}

function hasValue(products: LexiconEntry[], { option, value }: { option: string; value: string }): boolean {
  return products.some((entry) => entry.options.get(option)?.includes(value));
}

/** "Two, no sorry, four": what follows the last correction counts. */
function afterCorrection(clause: Clause, figures: FoundNumber[]): FoundNumber[] {
  const corrections = marksIn(clause, 'correction', 'no');
  const later = figures.filter(({ from }, at) =>
    corrections.some((mark) => mark.to <= from && figures.slice(0, at).some((other) => other.to <= mark.from)),
  );
  return later.length > 0 ? later.slice(-1) : figures;
}

/** Surely counted amounts before bare figures; nobody buys parts or a hundred thousand. */
function quantityOf(figures: FoundNumber[]): number | undefined {
  const whole = figures.filter(({ value }) => Number.isInteger(value) && value >= 0 && value < 100_000);
  return (whole.find(({ counted }) => counted) ?? whole[0])?.value;
}

/** Nobody counts further down a list: "nomor 41" is a size. */
const longestList = 20;

/** How a clause points at something instead of naming it. */
export function pointerIn(clause: Clause): Pointer | undefined {
  const ordinal = marksIn(clause, 'ordinal').find(({ from }) => !isInNumber(clause, from));
  if (ordinal) return { kind: 'ordinal', index: Number(ordinal.value) };
  const figure = numbersIn(clause).find(
    (number) => isOrdinal(clause.message.marks, number) && !isOfOption(clause.message, number),
  );
  if (figure && figure.value <= longestList) return { kind: 'ordinal', index: figure.value };
  const superlative = marksIn(clause, 'superlative')[0];
  if (superlative) return { kind: 'superlative', by: superlativeKind(superlative.value) };
  const pointers = marksIn(clause, 'pointer').map((mark) => mark.value);
  for (const kind of ['other', 'same', 'all', 'this'] as const) if (pointers.includes(kind)) return { kind };
  return undefined;
}

/** The last word of "двадцать восьмую" counts nothing by itself. */
function isInNumber(clause: Clause, at: number): boolean {
  return numbersIn(clause).some(({ from, to }) => from < at && at < to);
}

type Superlative = Extract<Pointer, { kind: 'superlative' }>['by'];

function superlativeKind(value: string | number): Superlative {
  const kinds: Superlative[] = ['cheapest', 'dearest', 'newest', 'smallest', 'largest'];
  return kinds.find((kind) => kind === value) ?? 'cheapest';
}

/** Option values right after a "not" or "except", with at most two small words between. */
export function unwantedIn(clause: Clause, options: Mention[]): Mention[] {
  const nots = marksIn(clause, 'negation', 'except', 'insteadOf');
  return options.filter((mention) =>
    nots.some((not) => mention.from >= not.to && mention.from - not.to <= 2 && isSmall(clause, not.to, mention.from)),
  );
}

export function isSmall({ message }: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const marks = message.marks[at] ?? [];
    const small = marks.some(({ tag }) => tag === 'function' || tag === 'pointer' || tag === 'filler');
    const option = message.mentions.some((mention) => mention.from <= at && at < mention.to && namesOption(mention));
    if (!small && !option) return false;
  }
  return true;
}

function exceptOf(lexicon: Lexicon, clause: Clause, unwanted: Mention[], products: LexiconEntry[]) {
  return {
    options: optionsFor(lexicon, unwanted, products),
    text: contentText(clause, { product: [], describing: [], options: unwanted }),
  };
}
