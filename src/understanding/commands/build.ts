import type { Command, CommandName, ItemRef } from '../command.ts';
import { contentOf } from '../items/content.ts';
import { saidOf } from '../items/item.ts';
import { queryOf } from '../items/query.ts';
import { wordKeys } from '../lexicon/gazetteer.ts';
import { type Message, textOf } from '../reading/message.ts';
import { plain } from '../reading/plain.ts';
import * as cart from './cart.ts';
import { type Context, itemOf, thingOf, thingsCompared } from './context.ts';
import * as after from './orders.ts';
import { placeIn } from './places.ts';
import { measuresIn, optionAsked } from './questions.ts';
import { rememberedIn } from './remembered.ts';

type Builder = (context: Context) => Command;

/** One builder for each wish that the classifier knows; those that carry nothing are their name alone. */
const builders: Partial<Record<CommandName, Builder>> = {
  find: ({ lexicon, view, clause }) => ({ name: 'find', query: queryOf(lexicon, view, clause) }),
  recommend: ({ lexicon, view, clause }) => ({ name: 'recommend', query: queryOf(lexicon, view, clause) }),
  ask_price: (context) => ({ name: 'ask_price', ...thingOf(context) }),
  ask_stock: (context) => ({ name: 'ask_stock', ...thingOf(context) }),
  ask_options: (context) => ({ name: 'ask_options', ...openOption(itemOf(context), optionAsked(context)) }),
  ask_fact: (context) => ({
    name: 'ask_fact',
    item: knownOrImplied(context),
    question: textOf(context.clause),
    ...(context.wish.reading.elliptic ? { goesOn: true } : {}),
  }),
  ask_size: (context) => ({ name: 'ask_size', item: knownOrImplied(context), measures: measuresIn(context) }),
  ask_reviews: (context) => ({ name: 'ask_reviews', item: itemOf(context) }),
  compare: (context) => ({
    name: 'compare',
    items: thingsCompared(context).map(({ item }) => item),
  }),
  add: cart.add,
  set_quantity: cart.setQuantity,
  change_quantity: cart.changeQuantity,
  remove: cart.remove,
  replace: cart.replace,
  apply_coupon: cart.applyCoupon,
  forget: (context) => ({ name: 'forget', what: rememberedIn(context) }),
  ask_known: (context) => ({ name: 'ask_known', what: rememberedIn(context) }),
  give: after.give,
  change: after.change,
  order_status: (context) => ({ name: 'order_status', ...after.orderNumber(context) }),
  cancel_order: (context) => ({ name: 'cancel_order', ...after.orderNumber(context) }),
  change_order_address: (context) => ({
    name: 'change_order_address',
    ...after.orderNumber(context),
    ...after.newAddress(context),
  }),
  return_order: (context) => ({ name: 'return_order', ...after.orderNumber(context), reason: textOf(context.clause) }),
  receipt: (context) => ({ name: 'receipt', ...after.orderNumber(context) }),
  paid: ({ clause }) => ({ name: 'paid', text: textOf(clause) }),
  delivery_time: (context) => ({ name: 'delivery_time', ...placeIn(context) }),
  ask_shipping: (context) => ({ name: 'ask_shipping', ...placeIn(context), ...itemIfNamed(context) }),
  ask_stores: (context) => ({ name: 'ask_stores', ...placeIn(context) }),
  ask_faq: ({ clause }) => ({ name: 'ask_faq', question: textOf(clause) }),
  choose: ({ lexicon, view, clause }) => {
    const { text, options, pointer, except } = saidOf(lexicon, view, clause).item;
    return { name: 'choose', text, options, ...(pointer ? { pointer } : {}), ...(except ? { except } : {}) };
  },
  quantity: (context) => ({ name: 'quantity', quantity: thingOf(context).quantity ?? 1 }),
  haggle: ({ clause }) => ({ name: 'haggle', text: textOf(clause) }),
  unknown: ({ clause }) => ({ name: 'unknown', text: textOf(clause) }),
};

const bare = new Set([
  'more',
  'ask_offers',
  'empty_cart',
  'undo',
  'show_cart',
  'remove_coupon',
  'ask_coupon',
  'checkout',
  'pause_checkout',
  'reorder',
  'pay',
  'ask_points',
  'yes',
  'no',
  'ask_hours',
  'ask_contact',
  'ask_payment_ways',
  'ask_person',
  'greet',
  'thank',
  'bye',
  'small_talk',
  'ask_bot',
  'ask_help',
  'insult',
  'out_of_scope',
  'stop',
  'subscribe',
  'erase_me',
  'export_me',
  'correct',
  'cancel',
  'restart',
] as const);
type BareName = typeof bare extends Set<infer N> ? N : never;

/** The command that a class of the classifier stands for, with what the clause says. */
export function build(name: string, context: Context): Command {
  if (name.startsWith('complain')) return after.complain(name, context);
  if (isBare(name)) return { name } as Command;
  const builder = Object.hasOwn(builders, name) ? builders[name as CommandName] : undefined;
  return builder ? builder(context) : { name: 'unknown', text: textOf(context.clause) };
}

function isBare(name: string): name is BareName {
  return (bare as Set<string>).has(name);
}

/** "Which colours does the mint one come in": the value said of the option asked for is not all that is wanted. */
function openOption(item: ItemRef, asked: { option?: string }): { item: ItemRef; option?: string } {
  const { [asked.option ?? '']: _, ...others } = item.options;
  return { item: asked.option ? { ...item, options: others } : item, ...asked };
}

/** What is asked of a thing ("is it waterproof, breathable") does not name it. */
function knownOrImplied(context: Context): ItemRef {
  const item = itemOf(context);
  const { product } = contentOf(context.lexicon, context.clause);
  const isNamed = item.candidates.length > 0 && product.length > 0;
  const isOfFocus = tellsOfFocus(context, product) || asksContents(context);
  if ((isNamed && !isOfFocus) || item === context.before) return item;
  return Object.keys(item.options).length > 0 ? { ...item, candidates: [] } : { ...item, candidates: [], text: '' };
}

/** "Does it come with ribbons?", of the shoes in hand: what may come with them is not asked about. */
function asksContents({ view, clause }: Context): boolean {
  const isAsked = clause.message.topics.some(
    ({ name, from, to }) => name === 'contents' && from >= clause.from && to <= clause.to,
  );
  return isAsked && view.focus !== null;
}

/** "Does the filter get noisy", of the fountain in hand: all words that could name another thing stand in what is told of it. */
function tellsOfFocus({ lexicon, view, clause }: Context, product: number[]): boolean {
  const { message } = clause;
  const focus = view.focus && lexicon.byHandle.get(view.focus.handle);
  const place = focus ? lexicon.products.indexOf(focus) : -1;
  const [best] = saidOf(lexicon, view, clause).item.candidates;
  if (place < 0 || !focus || !best || best.handle === focus.handle || isHeadOf(lexicon, message, product, best.handle))
    return false;
  const other = lexicon.products.findIndex(({ handle }) => handle === best.handle);
  const isOf = (at: number, product: number) =>
    message.keys[at]?.some((key) => lexicon.words.get(key)?.products.includes(product)) ?? false;
  const naming = product.filter((at) => isOf(at, other));
  return naming.length > 0 && naming.every((at) => isOf(at, place));
}

/** What a title is the name of, in the shop's language, is said: the thing itself is meant. */
function isHeadOf(
  { byHandle, settings }: Context['lexicon'],
  message: Message,
  product: number[],
  handle: string,
): boolean {
  const words = (byHandle.get(handle)?.title ?? '').split(/\s+/).map(plain);
  const head = settings.languages[0] === 'en' ? words.at(-1) : words[0];
  const keys = new Set(head ? wordKeys(head) : []);
  return product.some((at) => message.keys[at]?.some((key) => keys.has(key)));
}

function itemIfNamed({ lexicon, view, clause }: Context) {
  const { item } = saidOf(lexicon, view, clause);
  return item.candidates.length > 0 ? { item } : {};
}
