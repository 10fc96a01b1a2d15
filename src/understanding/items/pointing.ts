import type { Pointer } from '../command.ts';
import type { FoundNumber } from '../entities/numbers.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { type Clause, type Mention, marksIn, numbersIn } from '../reading/message.ts';
import { valuesOf } from './options.ts';

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

export function isOrdinal(marks: Clause['message']['marks'], number: FoundNumber): boolean {
  if (number.value > longestList) return false;
  return Boolean(
    marks[number.from - 1]?.some((mark) => mark.tag === 'ordinalBefore') ||
      marks[number.to]?.some((mark) => mark.tag === 'ordinalAfter') ||
      marks[number.from]?.some((mark) => mark.tag === 'ordinal'),
  );
}

/** "Кисть номер 5", of what comes in numbers: the shop's own name of an option stands right before it. */
export function isOfOption({ mentions }: Clause['message'], { from }: FoundNumber): boolean {
  return mentions.some(({ to, meanings }) => to === from && meanings.some(({ kind }) => kind === 'option'));
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

export function isForeignSize(lexicon: Lexicon, mention: Mention, products: LexiconEntry[]): boolean {
  const isSize = mention.meanings.some((meaning) => meaning.kind === 'concept' && meaning.concept.kind === 'size');
  return isSize && valuesOf(lexicon, mention, products).every((value) => !hasValue(products, value));
}

function hasValue(products: LexiconEntry[], { option, value }: { option: string; value: string }): boolean {
  return products.some((entry) => entry.options.get(option)?.includes(value));
}
