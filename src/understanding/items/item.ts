import type { ItemRef } from '../command.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { type Clause, type Mention, mentionsIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { candidatesFor } from './candidates.ts';
import { contentOf, contentText } from './content.ts';
import { figuresOf } from './figures.ts';
import { headed } from './head.ts';
import { optionsFor } from './options.ts';
import { isForeignSize, pointerIn, sizePointer } from './pointing.ts';
import { sameValues } from './same-value.ts';
import { exceptOf, unwantedIn } from './unwanted.ts';
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
  const closeBy = candidates.length === 0 && view.focus ? products.slice(0, 1) : products;
  const sized = sizePointer(lexicon, wanted.options, closeBy);
  const pointer = pointerIn(clause) ?? sized;
  const { values: figured, quantity } = figuresOf(lexicon, clause, wanted.product, products);
  // "The big one" of what is told apart by figures is none of the values that other things have.
  const told = sized ? wanted.options.filter((mention) => !isForeignSize(lexicon, mention, closeBy)) : wanted.options;
  const values = optionsFor(lexicon, told, products, mentionsIn(clause));
  const item: ItemRef = {
    text: contentText(clause, wanted),
    candidates,
    options: {
      ...sameValues(lexicon, view, clause, products),
      ...values,
      ...derivedValues(clause, placesOf(content.product, wanted.options), closest(products, candidates), values),
      ...Object.fromEntries(figured.map(({ option, value }) => [option, value])),
    },
    ...(pointer && (candidates.length === 0 || pointer.kind !== 'this') ? { pointer } : {}),
    ...(unwanted.length > 0 ? { except: exceptOf(lexicon, clause, unwanted, products) } : {}),
  };
  return quantity === undefined ? { item } : { item, quantity };
}

/** The words of the thing, those of values included. */
function placesOf(product: number[], options: Mention[]): number[] {
  return [...product, ...options.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))];
}

/** What is most likely named. */
function closest(products: LexiconEntry[], candidates: { handle: string; score: number }[]): LexiconEntry[] {
  if (candidates.length === 0) return products.slice(0, mostClose);
  const least = (candidates[0]?.score ?? 0) * nearBest;
  const near = new Set(candidates.filter(({ score }) => score >= least).map(({ handle }) => handle));
  return products.filter(({ handle }) => near.has(handle)).slice(0, mostClose);
}

const nearBest = 0.85;
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
