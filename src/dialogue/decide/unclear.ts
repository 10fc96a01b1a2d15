import { type Command, type CommandName, type ItemRef, operatingPoints } from '#understanding';
import type { Draft } from './draft.ts';

/** Looking costs nothing: from this on it is done at once, and the customer sees at once whether it was meant. */
const sureToLook = 0.3;
const mostMeanings = 3;

/** What only shows something and changes nothing. */
const looking = new Set<CommandName>([
  'find',
  'more',
  'ask_price',
  'ask_stock',
  'ask_options',
  'ask_fact',
  'ask_size',
  'ask_reviews',
  'compare',
  'recommend',
  'ask_offers',
  'ask_coupon',
  'show_cart',
  'order_status',
  'delivery_time',
  'ask_faq',
  'ask_hours',
  'ask_contact',
  'ask_shipping',
  'ask_payment_ways',
  'ask_stores',
  'ask_help',
  'greet',
  'thank',
  'bye',
  'small_talk',
  'ask_bot',
  'haggle',
  'out_of_scope',
  'choose',
  'quantity',
  'unknown',
]);

const needsCart = new Set<CommandName>(['set_quantity', 'change_quantity', 'remove', 'replace', 'empty_cart']);
const needsOrder = new Set<CommandName>([
  'cancel_order',
  'change_order_address',
  'return_order',
  'reorder',
  'receipt',
  'pay',
  'paid',
]);

/** Meanings to choose from, when it is not clear enough what to do; null when it is. */
export function unclearMeanings(draft: Draft): Command[] | null {
  const { confidence, alternatives, commands } = draft.meaning;
  if (confidence >= operatingPoints.act || commands.length > 1 || alternatives.length === 0) return null;
  const possible = [...commands, ...alternatives].filter((command) => isPossible(draft, command));
  const [first] = possible;
  if (!first || first.name === 'unknown' || isOfProduct(first)) return null;
  if (looking.has(first.name) && (confidence >= sureToLook || possible.every(({ name }) => looking.has(name))))
    return null;
  return possible.filter(({ name }) => name !== 'unknown').slice(0, mostMeanings);
}

/** The commands to act on: of an unsure reading, the first that can be done at all. */
export function likely(draft: Draft): Command[] {
  const { commands, alternatives, confidence } = draft.meaning;
  const [only] = commands;
  if (only?.name === 'unknown' && commands.length === 1) return [alternatives.find(isOfProduct) ?? only];
  if (confidence >= operatingPoints.act || commands.length !== 1 || !only) return commands;
  const named = isVague(only) ? alternatives.find(isOfProduct) : undefined;
  if (named) return [named];
  if (isPossible(draft, only)) return commands;
  const other = alternatives.find((command) => isPossible(draft, command));
  return other ? [other] : commands;
}

/** About the shop at large, though a product was named. */
function isVague({ name }: Command): boolean {
  return name === 'ask_stores' || name === 'ask_shipping' || name === 'ask_help' || name === 'small_talk';
}

/** Of what was not understood, a question about a product that is named is worth an answer: it costs nothing. */
function isOfProduct(command: Command): boolean {
  if (!looking.has(command.name)) return false;
  if ('query' in command) return command.query.candidates.length > 0 || command.query.types.length > 0;
  return 'item' in command && (command.item?.candidates.length ?? 0) > 0;
}

/** Nothing can be taken out of an empty cart, and no order canceled where there is none. */
function isPossible({ world, state }: Draft, command: Command): boolean {
  const { name } = command;
  if (name === 'add')
    return (
      command.items.some(({ item }) => item.candidates.length > 0) || state.focus !== null || state.shown.length > 0
    );
  if ('item' in command && command.item && namesNothing(command.item)) return false;
  if (name === 'undo') return state.undo !== null;
  if (needsCart.has(name)) return world.cart.lines.length > 0;
  if (needsOrder.has(name)) return world.hasOrders;
  return true;
}

/** Words that are none of the catalogue's: "Omsk" has no price. */
function namesNothing({ text, candidates, options, pointer }: ItemRef): boolean {
  return text.trim() !== '' && candidates.length === 0 && Object.keys(options).length === 0 && !pointer;
}
