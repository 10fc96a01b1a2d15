import { answerTo } from './answers/answer.ts';
import { begunFlow } from './answers/begun-flow.ts';
import { unaskedData } from './answers/data.ts';
import { languageAsked } from './answers/language-asked.ts';
import type { Guess } from './classifier/classifier.ts';
import { topOf } from './clauses/guess.ts';
import { spokenOf, telling } from './clauses/telling.ts';
import type { Wish } from './clauses/wish.ts';
import { wishesOf } from './clauses/wishes.ts';
import type { Command, CommandOf, ItemRef } from './command.ts';
import { build } from './commands/build.ts';
import { inContext } from './context/in-context.ts';
import { saidOf } from './items/item.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Message, textOf } from './reading/message.ts';
import { read } from './reading/read.ts';
import { visible } from './reading/visible.ts';
import type { DialogueView, Understanding } from './view.ts';

/**
 * Operating points, on calibrated confidence. From `act` on a wish is acted on at once; from `ask` to `act` the alternatives
 * are worth offering; below `ask` nothing was understood.
 */
export const operatingPoints = { act: 0.5, ask: 0.22 } as const;

const longestRead = 4000;
const alternativeShare = 0.08;

/**
 * Turns a customer's message into commands: what waits for an answer first, then wish by wish. Pure and offline; under a
 * millisecond for everyday messages, bounded for any.
 * @example understand('brp harga ransel hitam?', view, lexicon).commands // [{ name: 'ask_price', item: ... }]
 */
export function understand(text: string, view: DialogueView, lexicon: Lexicon): Understanding {
  const { engine, settings } = lexicon;
  const shown = visible(text.slice(0, longestRead));
  const language = languageOf(
    engine,
    shown,
    { language: view.language, isNew: view.lastCommands.length === 0 && !view.pending },
    settings.languages,
  );
  const message = read(engine, lexicon, shown, language);
  if (message.tokens.length === 0) return unknown(language, text, 'no words');
  const isAskedData = view.pending?.kind === 'field';
  const given = isAskedData ? null : unaskedData(lexicon, message);
  if (given) return { ...answered(language, given, view), evidence: ['gives data'] };
  const answer = answerTo(lexicon, view, message);
  if (answer) return answered(language, answer, view);
  const asked = languageAsked(message);
  if (asked) return { ...answered(language, [asked], view), evidence: ['names a language'] };
  const begun = begunFlow(lexicon, view, message);
  if (begun) return { ...answered(language, [begun], view), evidence: [`begins ${begun.flow}`] };
  return settled(language, message, wishesOf(lexicon, message), view, lexicon);
}

function answered(language: string, commands: Command[], view: DialogueView): Understanding {
  return {
    language,
    commands,
    confidence: 0.97,
    evidence: [`answers ${view.pending?.kind ?? 'nothing'}`],
    alternatives: [],
  };
}

function unknown(language: string, text: string, why: string): Understanding {
  return { language, commands: [{ name: 'unknown', text }], confidence: 0, evidence: [why], alternatives: [] };
}

/** Wishes as commands, manners left out beside anything else. */
function settled(
  language: string,
  message: Message,
  wishes: Wish[],
  view: DialogueView,
  lexicon: Lexicon,
): Understanding {
  const { meant, reasons } = telling(wishes, view);
  const spoken = spokenOf(reasons);
  const result: Understanding = { language, commands: [], confidence: 1, evidence: [], alternatives: [] };
  const sureness = new Map<string, number>();
  // "The grey one suits better, put it in instead": the change is about what the reason spoke of.
  let before = spoken && saidOf(lexicon, view, spoken.clause).item;
  const read = meant.map((wish) => ({ wish, guesses: inContext(lexicon, wish, view) }));
  const isCalling = read.some(({ guesses }) => guesses[0]?.name === 'ask_person');
  for (const { wish, guesses: found } of read) {
    const guesses = isCalling ? withPerson(found) : found;
    const commands = commandsFor(wish, guesses, view, lexicon, before);
    for (const command of commands) {
      addCommand(result.commands, command);
      sureness.set(command.name, Math.max(sureness.get(command.name) ?? 0, guesses[0]?.probability ?? 0));
    }
    result.evidence.push(evidenceOf(wish, guesses));
    result.alternatives.push(...alternativesOf(wish, guesses, view, lexicon, before));
    before = commands.map(itemIn).findLast((item) => item !== undefined) ?? before;
  }
  result.commands = withoutVain(withoutReasons(result.commands, sureness), view);
  result.confidence = Math.min(1, ...result.commands.map((command) => sureness.get(command.name) ?? 0));
  return result.commands.length > 0 ? result : unknown(language, message.text, 'nothing but signs');
}

const mayCall = 0.25;

/** Where a person is called for in one part, another part that may do so does: "can the lady who ... come? I prefer people". */
function withPerson(guesses: Guess[]): Guess[] {
  if ((guesses[0]?.probability ?? 0) >= operatingPoints.act) return guesses;
  const called = guesses.find(({ name, probability }) => name === 'ask_person' && probability >= mayCall);
  return called
    ? [{ ...called, probability: operatingPoints.act }, ...guesses.filter((guess) => guess !== called)]
    : guesses;
}

/** Who surely complains, calls for a person or puts an order off wants nothing else that was only read into the words beside. */
function withoutReasons(commands: Command[], sureness: Map<string, number>): Command[] {
  const isSure = ({ name }: Command) => (sureness.get(name) ?? 0) >= surelySaid;
  const said = explained.find(({ by }) => commands.some((command) => by.has(command.name) && isSure(command)));
  if (!said) return commands;
  return commands.filter((command) => (said.by.has(command.name) && isSure(command)) || !said.beside.has(command.name));
}

const surelySaid = 0.8;
const besideTrouble = new Set<Command['name']>([
  'insult',
  'stop',
  'unknown',
  'haggle',
  'no',
  'cancel',
  'find',
  'ask_fact',
  'order_status',
  'delivery_time',
  'paid',
  'small_talk',
  'out_of_scope',
  'reorder',
  'ask_faq',
  'yes',
  'add',
  'ask_price',
  'ask_reviews',
]);
const besidePause = new Set<Command['name']>(['undo', 'cancel', 'no', 'correct', 'unknown', 'out_of_scope']);
const explained: { by: ReadonlySet<Command['name']>; beside: ReadonlySet<Command['name']> }[] = [
  { by: new Set(['complain', 'ask_person']), beside: besideTrouble },
  { by: new Set(['pause_checkout']), beside: besidePause },
];

/** Beside something that can be done, what an empty cart does not allow was misread. */
function withoutVain(commands: Command[], { cart }: DialogueView): Command[] {
  const possible = commands.filter(({ name }) => cart.length > 0 || !ofCart.has(name));
  return possible.some(({ name }) => !takesBack.has(name)) ? possible : commands;
}

const takesBack = new Set<Command['name']>(['cancel', 'no', 'correct', 'undo']);
const ofCart = new Set<Command['name']>([
  'remove',
  'set_quantity',
  'change_quantity',
  'replace',
  'empty_cart',
  'show_cart',
]);

/** Things added or compared one after the other are one wish. */
function addCommand(commands: Command[], command: Command): void {
  const last = commands.at(-1);
  if (last?.name === 'add' && command.name === 'add') last.items.push(...command.items);
  else if (last?.name === 'compare' && command.name === 'compare') last.items.push(...command.items);
  else if (last?.name === 'complain' && command.name === 'complain') mergeComplaint(last, command);
  else if (last?.name === 'ask_person' && command.name === 'ask_person') return;
  else commands.push(command);
}

/** Two sentences about one trouble: the ground that was told, in all its words. */
function mergeComplaint(first: CommandOf<'complain'>, second: CommandOf<'complain'>): void {
  if (first.about === 'other') first.about = second.about;
  first.text = `${first.text}, ${second.text}`;
}

/** Wishes that are about one thing: said of several, they are one command for each. */
const ofOne = new Set(['ask_price', 'ask_stock', 'ask_options', 'remove', 'find', 'ask_reviews']);

function commandsFor(
  wish: Wish,
  guesses: Guess[],
  view: DialogueView,
  lexicon: Lexicon,
  before: ItemRef | undefined,
): Command[] {
  const { clause } = wish.reading;
  const [top] = guesses;
  if (!top || top.probability < operatingPoints.ask) return [{ name: 'unknown', text: textOf(clause) }];
  const exchanged = top.name === 'remove' ? exchange(wish, view, lexicon) : undefined;
  if (exchanged) return [exchanged];
  if (!ofOne.has(top.name)) return [build(top.name, { lexicon, view, wish, clause, before })];
  const readings = [wish.reading, ...wish.things].sort((a, b) => a.clause.from - b.clause.from);
  return readings.map((reading) =>
    build(top.name, { lexicon, view, wish: { reading, things: [] }, clause: reading.clause, before }),
  );
}

/** "No charger after all, a cable": what lies in the cart is given up for what does not. */
function exchange({ reading, things }: Wish, view: DialogueView, lexicon: Lexicon): CommandOf<'replace'> | undefined {
  const [other] = things;
  if (!other || things.length > 1 || reading.clause.from > other.clause.from) return undefined;
  const [from, to] = [reading, other].map(({ clause }) => saidOf(lexicon, view, clause));
  const isInCart = (said: typeof from) => view.cart.some(({ handle }) => handle === said?.item.candidates[0]?.handle);
  const isNamed = to !== undefined && to.item.candidates.length > 0;
  if (!from || !isNamed || !isInCart(from) || isInCart(to)) return undefined;
  return {
    name: 'replace',
    from: from.item,
    to: to.item,
    ...(to.quantity === undefined ? {} : { quantity: to.quantity }),
  };
}

function alternativesOf(
  wish: Wish,
  guesses: Guess[],
  view: DialogueView,
  lexicon: Lexicon,
  before: ItemRef | undefined,
): Command[] {
  if ((guesses[0]?.probability ?? 0) >= operatingPoints.act) return [];
  const isUnknown = (guesses[0]?.probability ?? 0) < operatingPoints.ask;
  return guesses
    .slice(isUnknown ? 0 : 1, 4)
    .filter(({ probability }) => probability >= alternativeShare)
    .map(({ name }) => build(name, { lexicon, view, wish, clause: wish.reading.clause, before }));
}

function evidenceOf(wish: Wish, guesses: Guess[]): string {
  const list = guesses.slice(0, 3).map(({ name, probability }) => `${name} ${probability.toFixed(2)}`);
  return `"${textOf(wish.reading.clause).slice(0, 80)}": ${list.join(', ')}${topOf(wish.reading).name === guesses[0]?.name ? '' : ' (by context)'}`;
}

/** The thing that a command is about, for the wishes after it. */
function itemIn(command: Command): ItemRef | undefined {
  if ('item' in command) return command.item;
  if (command.name === 'add') return command.items.at(-1)?.item;
  if (command.name === 'find' && command.query.candidates.length > 0) {
    const { text, candidates, options } = command.query;
    return { text, candidates, options };
  }
  return undefined;
}
