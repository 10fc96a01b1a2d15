import type { Reading } from '../clauses/guess.ts';
import type { Wish } from '../clauses/wish.ts';
import type { ItemRef } from '../command.ts';
import { contentOf } from '../items/content.ts';
import { isNothing, meantProducts, type Said, saidOf } from '../items/item.ts';
import { optionsFor } from '../items/options.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';

/** What a wish is turned into a command with. */
export type Context = {
  lexicon: Lexicon;
  view: DialogueView;
  wish: Wish;
  clause: Clause;
  /** The thing that an earlier wish of the same message was about. */
  before: ItemRef | undefined;
};

/** The thing that a wish is about; when it names none, the one before it in the message. */
export function itemOf(context: Context): ItemRef {
  return thingOf(context).item;
}

export function thingOf(context: Context): Said {
  return withBefore(context, saidOf(context.lexicon, context.view, context.clause));
}

/** What names nothing by itself is said of the thing before it. */
export function withBefore({ before }: Context, said: Said): Said {
  return before && isImplied(said.item) ? { ...said, item: withOptions(before, said.item) } : said;
}

/** All things that a wish names, each with its quantity; one that names no product is the one before it in other values. */
export function thingsOf(context: Context): Said[] {
  const { lexicon, view, wish } = context;
  const all = [thingOf(context)];
  const inOrder = wish.things.filter((reading) => reading.clause.from < wish.reading.clause.from).length;
  for (const reading of wish.things) {
    const said = saidOf(lexicon, view, reading.clause);
    const last = all.at(-1);
    const before = last?.item;
    if (last && isTheSame(last, said, reading)) {
      all[all.length - 1] = { ...last, ...said };
      continue;
    }
    const isSame = said.item.candidates.length === 0 && before && !reading.hasProduct;
    all.push(isSame ? { ...said, item: inOtherValues(context, before, said.item, reading.clause) } : said);
  }
  return inOrder === 0 ? all : [...all.slice(1, 1 + inOrder), ...all.slice(0, 1), ...all.slice(1 + inOrder)];
}

/** The thing before in the values that a clause of its own names: by what that thing comes in, whatever else is called so. */
function inOtherValues({ lexicon }: Context, before: ItemRef, said: ItemRef, clause: Clause): ItemRef {
  const entries = before.candidates.flatMap(({ handle }) => lexicon.byHandle.get(handle) ?? []);
  const own = optionsFor(lexicon, contentOf(lexicon, clause).options, entries);
  const { '': _, ...kept } = before.options;
  const others = Object.keys(own).length > 0 ? {} : said.options;
  return { ...before, options: { ...kept, ...others, ...own } };
}

/** "Rear light, the ember": after a comma the one thing is named once more, in other words. */
function isTheSame(last: Said, said: Said, { clause }: Reading): boolean {
  const { message, from } = clause;
  const [named] = said.item.candidates;
  const isJoined = message.tokens[from - 1]?.word === ',';
  const isCountedTwice = last.quantity !== undefined && said.quantity !== undefined;
  const noValues = Object.keys(last.item.options).length === 0;
  return isJoined && !isCountedTwice && noValues && named !== undefined && isAmong(named.handle, last.item.candidates);
}

function isAmong(handle: string, [best, ...others]: ItemRef['candidates']): boolean {
  return [best, ...others].some((one) => one?.handle === handle && one.score >= (best?.score ?? 0) * closeBy);
}

const closeBy = 0.7;

/** All that is compared, in the order said: what clauses of their own name, and what the one names that says so. */
export function thingsCompared(context: Context): Said[] {
  const { lexicon, view, wish, clause } = context;
  const aside = wish.things.map((reading) => ({ from: reading.clause.from, ...saidOf(lexicon, view, reading.clause) }));
  const own = thingsBeside(context).filter(({ item }) => aside.length === 0 || !isNothing(item));
  const before = aside.filter(({ from }) => from < clause.from);
  const named = own.find(({ item }) => item.candidates.length > 0)?.item;
  const after = wish.things
    .filter((reading) => reading.clause.from >= clause.from)
    .map((reading) => {
      const said = saidOf(lexicon, view, reading.clause);
      const isOfNamed = named !== undefined && said.item.candidates.length === 0 && !reading.hasProduct;
      return isOfNamed ? { item: inOtherValues(context, named, said.item, reading.clause) } : said;
    });
  return ofOneKind(lexicon, [...before, ...own, ...after]);
}

/** "The round frame and the square": what is compared is of the kind of the first, where its words allow it. */
function ofOneKind({ byHandle }: Lexicon, things: Said[]): Said[] {
  const typeOf = (handle: string | undefined) => byHandle.get(handle ?? '')?.type;
  const first = things[0]?.item.candidates[0]?.handle;
  const type = typeOf(first);
  return things.map((said, index) => {
    const { candidates } = said.item;
    const least = (candidates[0]?.score ?? 0) * closeBy;
    const alike = candidates.filter(
      ({ handle, score }) => index > 0 && type && typeOf(handle) === type && handle !== first && score >= least,
    );
    return alike.length > 0 ? { ...said, item: { ...said.item, candidates: alike } } : said;
  });
}

/**
 * The things that one clause names side by side: "A sama B", "чем A отличается от Б". Words of things that stand apart are told
 * apart by what they name.
 */
function thingsBeside(context: Context): Said[] {
  const { lexicon, view, clause } = context;
  const { product } = contentOf(lexicon, clause);
  const starts = product.filter((at, index) => index === 0 || at - (product[index - 1] ?? 0) > 1);
  const parts = starts.map((from, index) =>
    saidOf(lexicon, view, { ...clause, from, to: starts[index + 1] ?? clause.to }),
  );
  const named = parts.filter(({ item }) => item.candidates.length > 0);
  const distinct = new Set(named.map(({ item }) => item.candidates[0]?.handle));
  if (distinct.size > 1) return named;
  const values = valuesBeside(context);
  return values.length > 1 ? values : (looselyBeside(context, named) ?? values);
}

/** "The gel and the stick", though one sticks things as well: a word of talk that one other thing alone is called by. */
function looselyBeside({ lexicon, clause }: Context, [first]: Said[]): Said[] | null {
  const { message, from, to } = clause;
  const handle = first?.item.candidates[0]?.handle;
  if (!first || !handle || message.tokens.length === 0) return null;
  const own = contentOf(lexicon, clause).product;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    const isSmall = message.marks[at]?.some(({ tag }) => tag === 'function' || tag === 'question' || tag === 'filler');
    if (own.includes(at) || token?.kind !== 'word' || token.plain.length < shortestName || isSmall) continue;
    const found = lexicon.words.get(`=${token.plain}`);
    const [place, second] = found?.products.filter((_, index) => found.weights[index] === 1) ?? [];
    const other = place === undefined || second !== undefined ? undefined : lexicon.products[place]?.handle;
    if (!other || other === handle) continue;
    const beside: Said = { item: { text: token.raw, candidates: [{ handle: other, score: 1 }], options: {} } };
    return at < (own[0] ?? from) ? [beside, first] : [first, beside];
  }
  return null;
}

const shortestName = 2;

/** "O café de 250 g e o de 500 g": one product, two values of one of its options. */
function valuesBeside(context: Context): Said[] {
  const { lexicon, view, clause } = context;
  const whole = thingOf(context);
  const products = meantProducts(lexicon, view, whole.item.candidates);
  const each = contentOf(lexicon, clause).options.map((mention) => optionsFor(lexicon, [mention], products));
  const names = each.flatMap((options) => Object.keys(options));
  if (each.length < 2 || new Set(names).size > 1) return [whole];
  return each.map((options) => ({ item: { ...whole.item, options } }));
}

function isImplied(item: ItemRef): boolean {
  return (
    isNothing({ ...item, options: {}, text: '' }) || (item.pointer?.kind === 'this' && item.candidates.length === 0)
  );
}

function withOptions(before: ItemRef, said: ItemRef): ItemRef {
  return {
    ...before,
    options: { ...before.options, ...said.options },
    ...(said.except ? { except: said.except } : {}),
  };
}
