import { exponentOf } from '#platform/money';
import type { Guess } from '../classifier/classifier.ts';
import type { Wish } from '../clauses/wish.ts';
import { saidOf } from '../items/item.ts';
import { pointerIn } from '../items/pointing.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { numbersIn, saysMeaning } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { bareWish } from './bare-wish.ts';
import { fitOf } from './fits.ts';
import { gains } from './gains.ts';
import { meantAs } from './meant-as.ts';
import { settled } from './settled.ts';
import { isAsking, pointerKind, type Situation, saysHowMany } from './situation.ts';
import { stateWeight } from './state-weights.ts';

/**
 * What the state of the dialogue makes of the guesses. Some wishes it settles by itself (`settled`); else each guess is what
 * it means in this state (`meantAs`), weighed by the state and by how well it fits what is said (`stateWeight`, `fitOf`), and
 * what is said speaks for some wishes by itself (`gains`).
 */
export function inContext(lexicon: Lexicon, wish: Wish, view: DialogueView): Guess[] {
  const { reading } = wish;
  const { answered = none } = lexicon.settings;
  const prices = (handle: string) => saidPrices(lexicon, handle);
  const situation = {
    lexicon,
    wish,
    reading,
    view,
    answered,
    prices,
    item: () => saidOf(lexicon, view, reading.clause).item,
  };
  const sure = settled(situation);
  return sure ? [sure] : unclearAsChoice(situation, weighed(situation));
}

/** A price in whole money, and in thousands where prices are long: people say "400" for 400,000. */
function saidPrices({ byHandle, settings }: Lexicon, handle: string): number[] {
  const entry = byHandle.get(handle);
  if (!entry) return [];
  const whole = entry.prices.min / 10 ** exponentOf(settings.currency);
  return whole >= 10_000 ? [whole, whole / 1000] : [whole];
}

const none: ReadonlySet<string> = new Set();

function weighed(situation: Situation): Guess[] {
  const shares = new Map<string, number>();
  const give = (name: string, share: number) => shares.set(name, (shares.get(name) ?? 0) + share);
  for (const { name, probability } of situation.reading.guesses) {
    give(meantAs(name, situation), probability * stateWeight(name, situation.view) * fitOf(name, situation));
  }
  for (const { name, share } of gains(situation)) give(name, share);
  gatherComplaints(shares);
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0) || 1;
  return [...shares]
    .map(([name, share]) => ({ name, probability: share / total }))
    .sort((a, b) => b.probability - a.probability);
}

/** What is complained of may be unclear while it is clear that somebody complains. */
function gatherComplaints(shares: Map<string, number>): void {
  const complaints = [...shares].filter(([name]) => name.startsWith('complain')).sort((a, b) => b[1] - a[1]);
  const [first] = complaints;
  if (!first) return;
  for (const [name] of complaints) shares.delete(name);
  shares.set(
    first[0],
    complaints.reduce((sum, [, share]) => sum + share, 0),
  );
}

/** "What's the warmest one?": in words that tell nothing clear, of several things that are shown. */
function asksWhichOne({ reading, view }: Situation): boolean {
  const { clause } = reading;
  const saysOne = numbersIn(clause).some(({ spelled, value, to }) => spelled && value === 1 && to === clause.to);
  const points = saysOne || saysMeaning(clause, 'which');
  return view.shown.length > 1 && !reading.isSold && isAsking(clause) && points && pointerIn(clause) === undefined;
}

/** "What about the white one": values said with words that tell nothing clear are a choice. */
const unclearBelow = 0.5;

function unclearAsChoice(situation: Situation, guesses: Guess[]): Guess[] {
  const { reading, view } = situation;
  if ((guesses[0]?.probability ?? 0) >= unclearBelow) return guesses;
  if (asksWhichOne(situation)) return [{ name: 'compare', probability: 0.6 }, ...guesses];
  if (reading.hasProduct) return guesses;
  const bare = bareWish(situation.wish, view);
  if (reading.hasOption && !(bare === 'add' && isAsking(reading.clause)))
    return [{ name: bare, probability: unclearBelow }, ...guesses];
  // "Cheapest of them?"
  const points = pointerKind(situation) === 'superlative' && view.shown.length > 1;
  if (!points) return guesses;
  const name = saysHowMany(reading.clause) ? 'add' : isAsking(reading.clause) ? 'ask_price' : 'choose';
  return [{ name, probability: 0.9 }, ...guesses];
}
