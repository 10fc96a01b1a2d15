import { readClause, topOf } from '../clauses/guess.ts';
import type { Command, GuideAnswer } from '../command.ts';
import { toMinor } from '../entities/prices.ts';
import { pointerIn } from '../items/pointing.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasMark, type Message, wholeOf } from '../reading/message.ts';
import type { GuideChoice, GuideQuestion, Pending } from '../view.ts';
import { phraseSaid } from './phrase-said.ts';
import { saysOnly, yesOrNo } from './yes-no.ts';

/** Wishes that leave the question aside, from `leaving` on; when goods are named, those that change the cart do. */
const business = new Set<string>([
  'ask_person',
  'checkout',
  'cancel',
  'show_cart',
  'restart',
  'bye',
  'stop',
  'erase_me',
  'order_status',
]);
const ofCart = new Set<string>(['add', 'remove', 'replace', 'set_quantity', 'empty_cart']);
const leaving = 0.7;
/** Classes that say no more than an answer may say; from `otherWish` on another one is a wish of its own. */
const answering = new Set<string>([
  'find',
  'recommend',
  'give',
  'unknown',
  'out_of_scope',
  'small_talk',
  'yes',
  'no',
  'correct',
  'change',
  'greet',
  'haggle',
]);
const otherWish = 0.6;

/**
 * The answer to a question of a guided conversation: by number, by the words of a choice or others for it, mistyped or not, an
 * amount, words; also to another of its questions, earlier or later. Null when the message wants something else.
 */
export function guided(
  lexicon: Lexicon,
  message: Message,
  pending: Extract<Pending, { kind: 'guide' }>,
): Command[] | null {
  const { flow, asks, others } = pending;
  if (asks.takes === 'hint') return hinted(lexicon, message, asks);
  if (saysOnly(message, 'back')) return [{ name: 'back' }];
  if (asks.takes === 'consent') return yesOrNo(message);
  if (saysOnly(message, 'whatever')) return [{ name: 'skip' }];
  if (saysOnly(message, 'goOn')) return [{ name: 'yes' }];
  const answer = readAnswer(lexicon, message, asks, others);
  return answer ? [{ name: 'answer', flow, ...answer }] : null;
}

/** One of the ways to narrow a list, said in a few words; all else is said of the list. */
function hinted(lexicon: Lexicon, message: Message, asks: GuideQuestion): Command[] | null {
  if (saysOnly(message, 'whatever')) return [{ name: 'skip' }];
  if (message.tokens.length > longestHint || intentOf(lexicon, message) === 'business') return null;
  const { question, choices } = asks;
  const value = namedChoice(message, choices, 1) ?? measuredChoice(lexicon, message, choices, true);
  return value === undefined ? null : [{ name: 'answer', flow: '', question, value, text: message.text.trim() }];
}

const longestHint = 5;

function readAnswer(
  lexicon: Lexicon,
  message: Message,
  asks: GuideQuestion,
  others: GuideQuestion[],
): GuideAnswer | undefined {
  const short = message.tokens.length <= longestFigure ? plainAnswer(lexicon, message, asks) : undefined;
  if (short) return short;
  const intent = intentOf(lexicon, message);
  if (intent === 'business') return undefined;
  const sure =
    namedQuestion(lexicon, message, others) ??
    plainAnswer(lexicon, message, asks) ??
    otherAnswer(lexicon, message, others);
  if (sure || (intent === 'other' && asks.takes !== 'text')) return sure;
  return answerIn(lexicon, message, asks);
}

type Intent = 'business' | 'other' | 'answer';

/** Whether a message surely wants something else, may want it, or says no more than an answer does. */
function intentOf(lexicon: Lexicon, message: Message): Intent {
  const whole = wholeOf(message);
  const asksBack = message.tokens.some(({ word }) => word === '?') || hasMark(whole, 'question');
  const reading = readClause(lexicon, whole);
  const { name, probability } = topOf(reading);
  if (asksBack && message.tokens.length > longestFigure) return 'business';
  if (business.has(name) && probability >= leaving && !reading.bare) return 'business';
  if (ofCart.has(name) && probability >= leaving && reading.isKnown && !reading.bare) return 'business';
  return reading.bare || answering.has(name) || probability < otherWish ? 'answer' : 'other';
}

/** "3jt?" is an answer, though it is asked. */
const longestFigure = 3;
const longestPlain = 8;

/** What plainly answers: a choice by all words of one of its names, a figure, a place in the list. */
function plainAnswer(lexicon: Lexicon, message: Message, asks: GuideQuestion): GuideAnswer | undefined {
  const isFigure = message.numbers.length > 0 && message.tokens.length <= longestPlain;
  return (
    answerIn(lexicon, message, asks, true) ??
    (isFigure && asks.takes !== 'text' ? answerIn(lexicon, message, asks) : undefined)
  );
}

/** "The budget is 500k": a question that is named with its answer; one that is only named is put once more. */
export function namedQuestion(lexicon: Lexicon, message: Message, others: GuideQuestion[]): GuideAnswer | undefined {
  const named = others.find(({ words }) => words.length > 0 && phraseSaid(message, words).share === 1);
  if (!named) return undefined;
  const answer = named.takes === 'text' ? undefined : answerIn(lexicon, message, named);
  return answer ?? { question: named.question, text: '' };
}

/** What was not asked now, but is said in full. */
function otherAnswer(lexicon: Lexicon, message: Message, others: GuideQuestion[]): GuideAnswer | undefined {
  for (const asks of others) {
    const answer = answerIn(lexicon, message, asks, true);
    if (answer) return answer;
  }
  return undefined;
}

/** The answer to one question that a message holds. `isSure`: only one that is said in full, since nobody asked for it. */
export function answerIn(
  lexicon: Lexicon,
  message: Message,
  asks: GuideQuestion,
  isSure = false,
): GuideAnswer | undefined {
  const { question, takes, choices } = asks;
  const text = message.text.trim();
  if (takes === 'choice') {
    const value = chosenValue(lexicon, message, asks, isSure);
    return value === undefined
      ? undefined
      : { question, text: choices.find((one) => one.value === value)?.words[0] ?? text, value };
  }
  if (takes === 'budget') {
    const amount = amountIn(lexicon, message, isSure);
    return amount === undefined ? undefined : { question, text, amount };
  }
  const figure = message.numbers[0]?.value;
  if (takes === 'number') return figure === undefined || isSure ? undefined : { question, text, figure };
  return isSure || !/[\p{L}\d]/u.test(text) ? undefined : { question, text };
}

function chosenValue(lexicon: Lexicon, message: Message, asks: GuideQuestion, isSure: boolean): string | undefined {
  const { choices, numbered } = asks;
  const isMeasured = choices.some(({ number }) => number !== undefined);
  return (
    namedChoice(message, choices, 1) ??
    (isSure ? undefined : ordinalChoice(message, choices)) ??
    (isMeasured ? measuredChoice(lexicon, message, choices, isSure) : undefined) ??
    (isSure || isMeasured || !numbered ? undefined : placedChoice(message, choices)) ??
    (isSure ? undefined : namedChoice(message, choices, leastShare))
  );
}

/** From so much of a choice's words it is meant, when no other is as much. */
const leastShare = 0.3;

/** The one choice of whose words most are said; `least` share of them. */
function namedChoice(message: Message, choices: GuideChoice[], least: number): string | undefined {
  const said = choices.map(({ words }) => phraseSaid(message, words));
  const score = ({ share, words }: { share: number; words: number }) => (share >= least ? share * 10 + words : 0);
  const scores = said.map(score);
  const most = Math.max(0, ...scores);
  const best = scores.filter((one) => one === most);
  return most > 0 && best.length === 1 ? choices[scores.indexOf(most)]?.value : undefined;
}

/** "Umur 5", "3jt": the choice whose numbers have it. */
function measuredChoice(
  lexicon: Lexicon,
  message: Message,
  choices: GuideChoice[],
  isSure: boolean,
): string | undefined {
  const isMoney = choices.some(({ money }) => money);
  const [number] = message.numbers;
  const isPlain = number && (number.unit !== undefined || !isSure) && !number.money;
  const value = isMoney ? amountIn(lexicon, message, isSure) : isPlain ? number.value : undefined;
  if (value === undefined) return undefined;
  return choices.find(
    ({ number: range }) => range && value >= (range.from ?? 0) && value <= (range.to ?? Number.POSITIVE_INFINITY),
  )?.value;
}

function placedChoice(message: Message, choices: GuideChoice[]): string | undefined {
  const [number, second] = message.numbers;
  const isBare = number && !second && !number.unit && !number.money && !number.counted;
  return isBare && number.value >= 1 ? choices[number.value - 1]?.value : undefined;
}

function ordinalChoice(message: Message, choices: GuideChoice[]): string | undefined {
  const pointer = pointerIn(wholeOf(message));
  if (pointer?.kind !== 'ordinal') return undefined;
  return choices.at(pointer.index > 0 ? pointer.index - 1 : pointer.index)?.value;
}

/** The amount said, in minor units: the highest of a range, a price, or a bare figure. */
function amountIn({ settings, prices }: Lexicon, message: Message, isSure: boolean): number | undefined {
  const { price, numbers } = message;
  if (price) return price.max ?? price.min;
  const figure =
    numbers.find(({ money }) => money) ?? (isSure ? undefined : numbers.find(({ unit, counted }) => !unit && !counted));
  return figure && figure.value > 0 ? toMinor(figure.value, { currency: settings.currency, prices }) : undefined;
}
