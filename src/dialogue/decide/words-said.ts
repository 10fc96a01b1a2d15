import { type Command, type CommandName, operatingPoints, type Understanding } from '#understanding';
import { detectScript, words } from '#understanding/text';
import { fullName } from '../meaning.ts';
import type { DialogueState } from '../state.ts';
import type { World } from '../world.ts';
import { type Draft, namesNothing } from './draft.ts';
import { mayNameMethod, methodSaid } from './methods-said.ts';

/** What the shop and the open question know of a customer's words, beyond what was understood of them. */

/** What opens or closes a talk shows the language well, short as it is. */
const telling = new Set<CommandName>([
  'greet',
  'thank',
  'bye',
  'small_talk',
  'ask_help',
  'set_language',
  'ask_person',
  'ask_bot',
  'insult',
]);

/** A name, a code, one or two words do not change the language of the talk, unless their letters do. */
export function spoken(state: DialogueState, { language, commands }: Understanding, { said }: World): string {
  const isShort = words(said).length <= 2 && !commands.some(({ name }) => telling.has(name));
  const isData = commands.every(({ name }) => name === 'give' || name === 'apply_coupon');
  if (detectScript(said) === 'cyrillic' && state.language !== 'ru' && !isData) return language;
  return isShort || isData ? state.language : language;
}

const longestDatum = 6;

/** Words that name nothing we sell, when a name or an address was asked for, are that. */
export function withDatum({ open, world, state }: Draft, commands: Command[]): Command[] {
  const { pending } = open;
  const [only] = commands;
  const given = commands.filter(({ name }) => name === 'give');
  if (
    given.length < commands.length &&
    given.some((command) => isGiving(command, 'address')) &&
    address.test(world.said)
  )
    return given;
  const isNothing = only !== undefined && namesNothing(only);
  const shaped = commands.length === 1 && only ? shapedDatum(only, world.said.trim()) : null;
  if (shaped && open.pending?.kind !== 'field') return [shaped];
  if (commands.length === 1 && isNothing && isNameInPassing({ open, world, state }))
    return [{ name: 'give', field: 'name', value: world.said.trim() }];
  const isAsked = pending?.kind === 'field' && (pending.field === 'name' || pending.field === 'address');
  const isShort = words(world.said).length <= longestDatum && !world.said.includes('?');
  if (!isAsked || commands.length !== 1 || !isNothing || !isShort || !/\p{L}/u.test(world.said)) return commands;
  return [{ name: 'give', field: pending.field, value: world.said.trim() }];
}

function isGiving(command: Command, field: string): boolean {
  return command.name === 'give' && command.field === field;
}

const phone = /^\+?[\d\s().-]{9,}$/;
const address = /^(?=.*\d)(?=.*\p{L}{3}.*\p{L}{3})[^?@]*,[^?@]*$/su;
const fewestDigits = 9;
const shortestAddress = 4;

/** What is plainly a phone number or an address, though nobody asked for it, whatever it was taken for. */
function shapedDatum(only: Command, said: string): Command | null {
  const isNumber = only.name === 'quantity' || only.name === 'choose' || namesNothing(only);
  if (isNumber && phone.test(said) && said.replace(/\D/g, '').length >= fewestDigits)
    return { name: 'give', field: 'phone', value: said };
  const isMisread =
    only.name === 'give' && only.field !== 'address' && only.field !== 'phone' && only.field !== 'email';
  return isMisread && address.test(said) && words(said).length >= shortestAddress
    ? { name: 'give', field: 'address', value: said }
    : null;
}

/** A full name, in the middle of an order or right after other data, is the customer's own, asked for or not. */
function isNameInPassing({ open, world, state }: Pick<Draft, 'open' | 'world' | 'state'>): boolean {
  if (!fullName.test(world.said.trim())) return false;
  const isOrdering = world.cart.checkout.status === 'active' || open.pending?.kind === 'option';
  return (
    (isOrdering && open.pending?.kind !== 'field') ||
    (open.pending?.kind === 'field' && open.pending.field !== 'address') ||
    state.lastCommands.includes('give')
  );
}

const longestCodeMessage = 6;

/** A code of the shop's, in a message that says little else, is to be used, whatever else was understood. */
export function withCode({ said, catalog }: World, commands: Command[]): Command[] {
  if (commands.some(({ name }) => name === 'apply_coupon' || name === 'remove_coupon')) return commands;
  const tokens = said
    .toUpperCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter(Boolean);
  const codes = catalog.shop.settings.promotions.flatMap(({ code }) => code?.toUpperCase() ?? []);
  const code = tokens.length <= longestCodeMessage ? codes.find((one) => tokens.includes(one)) : undefined;
  return code ? [{ name: 'apply_coupon', code }] : commands;
}

/** A greeting before a wish is part of the greeting back; thanks, and what is no matter of ours, need no answer beside a wish. */
export function withoutEcho(commands: Command[]): Command[] {
  if (commands.length < 2) return commands;
  const kept = commands.filter(({ name }) => name !== 'thank' && name !== 'unknown' && name !== 'out_of_scope');
  return kept.length > 0 ? kept : commands.slice(0, 1);
}

/** "L, two of them", when the size of something to add was asked: the number belongs to what is added. */
export function withCount({ open }: Draft, commands: Command[]): Command[] {
  const [choice, count] = commands;
  const task = open.task?.command;
  const isCounted = open.pending?.kind === 'option' && choice?.name === 'choose' && count?.name === 'quantity';
  if (!isCounted || !open.task || task?.name !== 'add') return commands;
  open.task = {
    ...open.task,
    command: { ...task, items: task.items.map((line) => ({ ...line, quantity: count.quantity })) },
  };
  return [choice, ...commands.slice(2)];
}

/** "And 5?", when so many were offered: how many are wanted. */
function amountSaid({ open, world }: Draft): number | null {
  const numbers = world.said.match(/\d+/g) ?? [];
  const isOffered = open.pending?.kind === 'confirm' && open.pending.what === 'add';
  return isOffered && numbers.length === 1 && words(world.said).length <= 4 ? Number(numbers[0]) : null;
}

/** The command that a few words in answer to an offer, or in the middle of a checkout, stand for; null when they do not. */
export function saidInPassing(draft: Draft): Command | null {
  const { meaning } = draft;
  const amount = meaning.confidence < operatingPoints.act ? amountSaid(draft) : null;
  const method = mayNameMethod(meaning) ? methodSaid(draft) : null;
  return method ?? (amount === null ? null : { name: 'quantity', quantity: amount });
}
