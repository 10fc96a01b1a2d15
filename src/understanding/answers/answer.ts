import { readClause } from '../clauses/guess.ts';
import type { Command } from '../command.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Message, saysMeaning, wholeOf } from '../reading/message.ts';
import type { DialogueView, Pending } from '../view.ts';
import { chosenLabel, chosenOption, chosenProduct } from './choice.ts';
import { givenData } from './data.ts';
import { guided } from './guide.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * The commands by which a message answers the question that waits; null when it does not answer it but says something else.
 * Only what surely answers is taken here: a question back, another product, a change of mind go on to the classifier.
 */
export function answerTo(lexicon: Lexicon, view: DialogueView, message: Message): Command[] | null {
  const { pending } = view;
  if (!pending) return null;
  return answers(lexicon, message, pending);
}

function answers(lexicon: Lexicon, message: Message, pending: Pending): Command[] | null {
  switch (pending.kind) {
    case 'confirm':
      if (pending.what === 'add' && isDone(lexicon, message)) return null;
      return pending.what === 'order' && isCanceled(message) ? [{ name: 'cancel' }] : yesOrNo(message);
    case 'option':
      return (
        chosenOption(lexicon, message, pending) ??
        (pending.usual ? (yesOrNo(message) ?? askedHow(lexicon, message)) : null)
      );
    case 'product':
      return chosenProduct(lexicon, message, pending.handles);
    case 'quantity':
      return bareQuantity(message) ?? yesOrNo(message);
    case 'field':
      return givenData(lexicon, message, pending.field);
    case 'shipping_method':
    case 'payment_method':
      return chosenMethod(message, pending);
    case 'choices':
      return chosenLabel(message, pending.labels) ?? yesOrNo(message);
    case 'order':
      return chosenOrder(message, pending.numbers);
    case 'guide':
      return guided(lexicon, message, pending);
    case 'free':
      return null;
  }
}

/** "That's all" is no yes to one more thing. */
function isDone(lexicon: Lexicon, message: Message): boolean {
  const [top] = readClause(lexicon, wholeOf(message)).guesses;
  return top?.name === 'checkout' && top.probability >= surelyDone;
}

const surelyDone = 0.6;

/** Whoever calls the order off does not want something of it changed. */
function isCanceled(message: Message): boolean {
  return yesOrNo(message)?.[0]?.name === 'no' && saysMeaning(wholeOf(message), 'cancel');
}

/** After "L, as last time?" a question is rather how that is known than which sizes there are. */
function askedHow(lexicon: Lexicon, message: Message): Command[] | null {
  const guess = readClause(lexicon, wholeOf(message)).guesses.find(({ name }) => name === 'ask_known');
  return guess && guess.probability >= likelyAsked ? [{ name: 'ask_known', what: ['size'] }] : null;
}

const likelyAsked = 0.15;

/** A message that holds a number and nothing of weight beside it. */
function bareQuantity(message: Message): Command[] | null {
  const [number, second] = message.numbers;
  if (!number || second || number.unit || number.money || message.tokens.length > 6) return null;
  const asks = message.tokens.some((token) => token.word === '?');
  return asks || !Number.isInteger(number.value) ? null : [{ name: 'quantity', quantity: number.value }];
}

type Method = Extract<Pending, { ids: string[] }>;

/** A method by its label, its number in the list or its id. */
function chosenMethod(message: Message, { kind, ids, labels }: Method): Command[] | null {
  const chosen = chosenLabel(message, labels)?.[0];
  if (chosen?.name !== 'choose') return yesOrNo(message);
  const at = labels.indexOf(chosen.text);
  const value = ids[at];
  return value === undefined ? [chosen] : [{ name: 'give', field: kind, value }];
}

function chosenOrder(message: Message, numbers: string[]): Command[] | null {
  const said = message.text.toLowerCase();
  const number = numbers.find((one) => said.includes(one.toLowerCase()) || endsAlike(message, one));
  if (number)
    return [
      { name: 'choose', text: number, options: {}, pointer: { kind: 'ordinal', index: numbers.indexOf(number) + 1 } },
    ];
  return chosenLabel(message, numbers) ?? yesOrNo(message);
}

/** "1042" for "W-1042". */
function endsAlike(message: Message, number: string): boolean {
  return message.numbers.some(({ value }) => value >= 10 && number.endsWith(String(value)));
}
