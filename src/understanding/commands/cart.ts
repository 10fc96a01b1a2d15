import type { Command, CommandOf, ItemRef } from '../command.ts';
import { contentOf, isOption } from '../items/content.ts';
import { nothing, type Said, saidOf } from '../items/item.ts';
import { type Clause, contactsIn, hasMark, marksIn, mentionsIn, numbersIn } from '../reading/message.ts';
import { type Context, thingOf, thingsOf, withBefore } from './context.ts';

export function add(context: Context): CommandOf<'add'> {
  return {
    name: 'add',
    items: sharedOut(thingsOf(context)).map(({ item, quantity }) => ({ item: another(item, context), quantity })),
  };
}

/** "Two chairs, one blue, one black": what is told one by one is what was counted before, not on top of it. */
function sharedOut(things: Said[]): Said[] {
  const [first, ...others] = things;
  const handle = first?.item.candidates[0]?.handle;
  const isPart = ({ item }: Said) => item.candidates[0]?.handle === handle && Object.keys(item.options).length > 0;
  const end = others.findIndex((other) => !isPart(other));
  const parts = end < 0 ? others : others.slice(0, end);
  const total = parts.reduce((sum, { quantity = 1 }) => sum + quantity, 0);
  return handle && parts.length > 1 && total === first?.quantity ? others : things;
}

/** "And another one in black": another of what is in the cart is the same in other values. */
function another(item: ItemRef, { view }: Context): ItemRef {
  const isInCart = view.cart.some(({ handle }) => handle === view.focus?.handle);
  const isOther = item.pointer?.kind === 'other' && item.candidates.length === 0;
  return isOther && isInCart && Object.keys(item.options).length > 0 ? { ...item, pointer: { kind: 'same' } } : item;
}

/** So many of a thing, or all of it; "put all of it back" takes everything out. */
export function remove(context: Context): Command {
  const { item, quantity } = thingOf(context);
  // "Take out one of the coffee ones"
  if (quantity) return { name: 'change_quantity', item, by: -quantity };
  const isAll = item.pointer?.kind === 'all' && item.candidates.length === 0 && Object.keys(item.options).length === 0;
  return isAll ? { name: 'empty_cart' } : { name: 'remove', item };
}

/** To a number; without one said it is a wish for one more or one fewer. */
export function setQuantity(context: Context): Command {
  const { item, quantity = onlyNumber(context) } = thingOf(context);
  const isOfValues = item.candidates.length === 0 && Object.keys(item.options).length > 0;
  if (quantity === undefined && isOfValues) return replace(context);
  if (quantity === undefined) return changeQuantity(context);
  return { name: 'set_quantity', item, quantity };
}

/** "A single one is enough": a "one" that elsewhere points counts here. */
function onlyNumber({ clause }: Context): number | undefined {
  const [only, second] = numbersIn(clause).filter(({ unit, money }) => !unit && !money);
  return only?.spelled && only.value === 1 && !second ? 1 : undefined;
}

export function changeQuantity(context: Context): CommandOf<'change_quantity'> {
  const { item, quantity = 1 } = withoutPurpose(context, thingOf(context));
  const fewer = hasMark(context.clause, 'fewer') && !hasMark(context.clause, 'more');
  return { name: 'change_quantity', item, by: fewer ? -quantity : quantity };
}

/** "One more for a mate": of what no shop has, only for whom it is was said. */
function withoutPurpose({ clause }: Context, said: Said): Said {
  const { item } = said;
  const isUnknown = item.candidates.length === 0 && Object.keys(item.options).length === 0 && item.text !== '';
  return isUnknown && marksIn(clause, 'purpose').some(({ to }) => to < clause.to)
    ? { ...said, item: { ...nothing, pointer: { kind: 'this' } } }
    : said;
}

/**
 * "Swap the small one for a large", "yang merah ganti jadi biru", "чёрную вместо белой". What stands before the joining word is
 * given up and what follows it is wanted; with "instead of" it is the other way round.
 */
export function replace(context: Context): CommandOf<'replace'> {
  const { clause, lexicon, view } = context;
  const { given, wanted } = sides(clause, contentOf(lexicon, clause).product);
  const from = given ? saidOf(lexicon, view, given).item : nothing;
  const { item, quantity } = withBefore(context, saidOf(lexicon, view, wanted ?? clause));
  return {
    name: 'replace',
    from: isSame(from, item) ? nothing : unmarked(from),
    to: oneOfAll(item),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** "Red suits it better, do red": the value that is wanted is not the one given up. */
function isSame(from: ItemRef, to: ItemRef): boolean {
  const values = Object.entries(from.options);
  return (
    from.candidates.length === 0 && values.length > 0 && values.every(([name, value]) => to.options[name] === value)
  );
}

/** "All of them in grey": the value is wanted, for whatever is given up. */
function oneOfAll({ pointer, ...item }: ItemRef): ItemRef {
  return pointer && (pointer.kind !== 'all' || Object.keys(item.options).length === 0) ? { ...item, pointer } : item;
}

/** What is given up is not "unwanted" in itself: that it is given up says so already. */
function unmarked({ except, ...item }: ItemRef): ItemRef {
  return except && Object.keys(item.options).length === 0 ? { ...item, options: except.options } : item;
}

function sides(clause: Clause, product: number[]): { given?: Clause; wanted?: Clause } {
  const instead = marksIn(clause, 'insteadOf')[0];
  if (instead) {
    const after = { ...clause, from: instead.to };
    if (instead.from > clause.from) return { given: after, wanted: { ...clause, to: instead.from } };
    return parts(after, product);
  }
  return parts(clause, product);
}

function isAfter(mark: { from: number }, first: { from: number } | undefined): boolean {
  return first !== undefined && mark.from > first.from;
}

/** Where words of another thing begin, apart from those of the first: "do alecrim manda manjericão". */
function secondThing(clause: Clause, product: number[]): number | undefined {
  const [first = 0] = product;
  const { named, mentions } = clause.message;
  const isKnown = (at: number) => named[at] || mentions.some(({ from, to }) => from <= at && at < to);
  return product.find(
    (at, index) => index > 0 && at - (product[index - 1] ?? at) > 1 && at > first && isKnown(at) && at < clause.to,
  );
}

/** At the last joining word that has something on both sides; without one, between two values. */
function parts(clause: Clause, product: number[]): { given?: Clause; wanted?: Clause } {
  const spans = [...mentionsIn(clause)].filter((mention) => mention.meanings.some(isOption));
  const [first, second] = spans;
  const things = [...product, ...spans.map(({ from }) => from)];
  const isBetween = (mark: { from: number; to: number }) =>
    things.some((at) => at < mark.from) && things.some((at) => at >= mark.to && at < clause.to);
  const joint =
    marksIn(clause, 'into').findLast(isBetween) ?? marksIn(clause, 'into').findLast((mark) => isAfter(mark, first));
  if (!joint) {
    const at = first && second ? second.from : secondThing(clause, product);
    return at === undefined ? { wanted: clause } : { given: { ...clause, to: at }, wanted: { ...clause, from: at } };
  }
  return { given: { ...clause, to: joint.from }, wanted: { ...clause, from: joint.to } };
}

/** The code as written; a code in small letters is the last word that no talk has. */
export function applyCoupon({ clause, lexicon }: Context): CommandOf<'apply_coupon'> | CommandOf<'ask_coupon'> {
  const code = contactsIn(clause).find(({ kind }) => kind === 'code' || kind === 'order');
  if (code) return { name: 'apply_coupon', code: code.value };
  const { message, from, to } = clause;
  const words = message.tokens.slice(from, to).filter((token) => token.kind === 'word');
  const unknown = words.filter((token) => !lexicon.engine.talk.has(token.plain)).at(-1);
  return unknown ? { name: 'apply_coupon', code: unknown.raw } : { name: 'ask_coupon' };
}
