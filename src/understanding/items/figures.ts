import type { FoundNumber } from '../entities/numbers.ts';
import { measureKey } from '../languages/all.ts';
import type { Lexicon, LexiconEntry, OptionValue } from '../lexicon/lexicon.ts';
import { type Clause, hasMark, type Mention, marksIn, mentionsIn, numbersIn } from '../reading/message.ts';
import { tokenize } from '../reading/tokens.ts';
import { isOption } from './content.ts';
import { leastMeasured, mostCounted, optionByAge, optionByCount, optionByNumber } from './options.ts';
import { isOfOption, isOrdinal } from './pointing.ts';

/**
 * What the figures of a clause say of a thing: the value of an option, and how many.
 * @param product places of the words that name it
 * @param products what is meant, as far as known
 */
export function figuresOf(
  lexicon: Lexicon,
  clause: Clause,
  product: number[],
  products: LexiconEntry[],
): { values: OptionValue[]; quantity?: number } {
  const figures = numbersIn(clause).filter((number) => isFree(clause, number, product) && !isOfShown(clause, number));
  const { mentions } = clause.message;
  const byCount = (number: FoundNumber) => optionByCount(lexicon, number, mentions, products);
  const told = new Map<string, { value: OptionValue; figure?: FoundNumber }>();
  for (const figure of figures) {
    const said = byCount(figure) ?? byName(lexicon, clause, figure, products);
    if (!said && !isOptionFigure(lexicon, clause, figure, figures, products)) continue;
    const value = said ?? optionByNumber(lexicon, figure.value, products);
    if (value && !told.has(value.option)) told.set(value.option, { value, figure });
  }
  for (const { value: years } of numbersIn(clause).filter(({ unit }) => unit === 'year')) {
    const value = optionByAge(years, products);
    if (value && !told.has(value.option)) told.set(value.option, { value });
  }
  for (const value of unitsAlone(clause, products)) if (!told.has(value.option)) told.set(value.option, { value });
  const used = new Set([...told.values()].map(({ figure }) => figure));
  const counts = figures.filter((number) => !used.has(number) && !isNegated(clause, number));
  return {
    values: [...told.values()].map(({ value }) => value),
    quantity: quantityOf(afterCorrection(clause, counts)),
  };
}

/** "A kilo of it": one of what comes in so many. */
function unitsAlone(clause: Clause, products: LexiconEntry[]): OptionValue[] {
  const { message } = clause;
  const numbers = numbersIn(clause);
  const alone = marksIn(clause, 'unit').filter(
    ({ from, to }) =>
      (message.tokens[from]?.plain.length ?? 0) >= shortestUnit &&
      !numbers.some((one) => one.to >= from && one.from <= to),
  );
  const keys = alone.flatMap(({ from }) => measureKey('1', message.tokens[from]?.plain ?? '') ?? []);
  return products
    .slice(0, 1)
    .flatMap((entry) =>
      [...entry.options].flatMap(([option, values]) =>
        values.filter((value) => keys.includes(measureOf(value))).map((value) => ({ option, value, concepts: [] })),
      ),
    );
}

const shortestUnit = 4;

function measureOf(value: string): string {
  const [figure, unit] = tokenize(value);
  return figure?.kind === 'number' && unit ? (measureKey(figure.plain, unit.plain) ?? '') : '';
}

/** "Minus 2", of what has an option of that name. */
function byName(
  lexicon: Lexicon,
  clause: Clause,
  { from, value, counted }: FoundNumber,
  products: LexiconEntry[],
): OptionValue | undefined {
  const names = mentionsIn(clause).filter(({ to }) => to <= from && from - to <= 1);
  const options = counted
    ? []
    : names.flatMap(({ meanings }) => meanings.flatMap((one) => (one.kind === 'option' ? [one.option] : [])));
  return options.map((option) => optionByNumber(lexicon, value, products, option)).find((found) => found !== undefined);
}

/** "The cheaper of those two" is one of two. */
function isOfShown(clause: Clause, { from, spelled }: FoundNumber): boolean {
  const isPointed = clause.message.marks[from - 1]?.some(
    ({ tag, value, to }) => tag === 'pointer' && value === 'this' && to === from,
  );
  return spelled && Boolean(isPointed) && hasMark(clause, 'superlative');
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
    (number.value >= leastMeasured || !Number.isInteger(number.value) || figures.some((other) => other !== number))
  );
}

export function namesOption(mention: Mention): boolean {
  return mention.meanings.some(
    (meaning) => meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option'),
  );
}

/** "Three, not two". */
function isNegated({ message }: Clause, { from }: FoundNumber): boolean {
  return message.marks[from - 1]?.some(({ tag, to }) => tag === 'negation' && to === from) ?? false;
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
