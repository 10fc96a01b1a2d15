import type { CartLine } from '#commerce/carts';
import type { Product, Variant } from '#commerce/catalog';
import type { Expects, MoneyText, Reply, ReplyKind } from '#conversations';
import { formatMoney, toDecimal } from '#platform/money';
import { type Command, namedIn, type Pending, type SeenItem } from '#understanding';
import type { Answer, Voice } from '../answer.ts';
import type { Outcome, Seen } from '../outcomes.ts';
import { spokenLanguage } from '../replies/all.ts';
import { type Say, speaker } from '../replies/say.ts';
import type { DialogueState, Offer, Task } from '../state.ts';

/** An answer in the making: what has been put into words so far, and the state as these words leave it. */
export type Talk = {
  voice: Voice;
  language: string;
  state: DialogueState;
  parts: Part[];
  outcomes: Outcome[];
  handover?: Answer['handover'];
  say: Say;
};

/** What is said, reply by reply; of several offers in one turn only the last is made. */
export type Part = Reply & { isOffer?: boolean };

export function openTalk(state: DialogueState, outcomes: Outcome[], voice: Voice): Talk {
  const { languages, persona } = voice.shop.settings;
  const language = spokenLanguage(state.language, languages);
  const said = { ...state.said };
  const say = speaker({ language, formal: persona.tone === 'formal', said });
  return { voice, language, state: { ...state, said }, parts: [], outcomes, say };
}

/** Adds text, with whatever goes with it. Lines that are empty are left out. */
export function tell(talk: Talk, lines: string | string[], more: Partial<Part> = {}): void {
  const text = [lines].flat().filter(Boolean).join('\n');
  const kind: ReplyKind = more.kind ?? (more.choices ? 'choices' : 'text');
  talk.parts.push({ ...more, kind, text });
}

export type Asking = {
  pending: Pending;
  expects: Expects;
  /** The question in a few words, for asking it again. */
  question: string;
  offers?: Offer[];
  task?: Task | null;
  /** What stands before the question. */
  before?: string[];
};

/**
 * Puts a question: it is remembered with what its answer completes, and the answer finds its choices. While a question
 * that something waits for is put in the same turn, no offer is made.
 */
export function ask(talk: Talk, { pending, expects, question, offers = [], task = null, before = [] }: Asking) {
  if (isOffer(pending) && hasQuestion(talk) && pending !== talk.state.pending) return tell(talk, before);
  const remembered = { text: question, field: expects.field, option: expects.option };
  talk.state = { ...talk.state, pending, task, offered: offers, onYes: null, question: remembered };
  const choices = offers.length > 0 ? choicesOf(offers) : undefined;
  tell(talk, [...before, question], { expects, choices, isOffer: isOffer(pending) && before.length === 0 });
}

/** Offers ways on, without waiting for one of them; `onYes`: what a plain yes then means. */
export function offer(talk: Talk, text: string, offers: Offer[], onYes: Command | null = null) {
  if (hasQuestion(talk)) return tell(talk, text);
  suggest(talk, text, offers, onYes, false);
}

/** The same, in words that say nothing else: they can be left out when something better is offered in the same turn. */
export function suggest(talk: Talk, text: string, offers: Offer[], onYes: Command | null = null, isOffer = true) {
  if (hasQuestion(talk)) return;
  talk.state = { ...talk.state, pending: null, task: null, question: null, offered: offers, onYes };
  tell(talk, text, { choices: choicesOf(offers), isOffer });
}

/** A question that something waits for is put in this turn, or once more: offers must not take its place. */
function hasQuestion({ outcomes }: Talk): boolean {
  return outcomes.some(
    ({ kind }) =>
      kind === 'asksAgain' ||
      kind === 'asksFlow' ||
      kind === 'asksLead' ||
      kind === 'checkoutAsks' ||
      kind === 'checkoutInvalid',
  );
}

function isOffer(pending: Pending): boolean {
  return pending.kind === 'confirm' && (pending.what === 'add' || pending.what === 'handover');
}

/** Ids are made unique in the conversation when the reply is written down. */
function choicesOf(offers: Offer[]) {
  return offers.map(({ label, command }, index) => ({ id: String(index + 1), label: shortened(label), command }));
}

const longestLabel = 60;

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

export function money(talk: Talk, amount: number): string {
  return formatMoney({ amount, currency: talk.voice.shop.settings.currency }, talk.language);
}

export function moneyText(talk: Talk, amount: number): MoneyText {
  const { currency } = talk.voice.shop.settings;
  return { amount: toDecimal({ amount, currency }), currency, text: money(talk, amount) };
}

export function date(talk: Talk, at: Date, withTime = false): string {
  const style = withTime ? ({ dateStyle: 'long', timeStyle: 'short' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(talk.language, { ...style, timeZone: talk.voice.shop.settings.timezone }).format(at);
}

/** "A, B and C" in the language. */
export function listed(talk: Talk, items: string[]): string {
  return new Intl.ListFormat(talk.language, { type: 'unit', style: 'short' }).format(items);
}

export function titleOf(talk: Talk, product: Product): string {
  return product.translations[talk.language]?.title ?? product.title;
}

function nameOf(talk: Talk, product: Product, options: Record<string, string>): string {
  return named(talk, titleOf(talk, product), options);
}

/** The name of an option, or of a value of one, in the language spoken, as far as it is a common word. */
export function optionWord({ voice, language }: Talk, option: string): string {
  return namedIn(option, 'option', voice.shop.settings.languages[0] ?? language, language);
}

export function valueWord({ voice, language }: Talk, value: string): string {
  return namedIn(value, 'value', voice.shop.settings.languages[0] ?? language, language);
}

export function seenName(talk: Talk, { product, variant, options }: Seen): string {
  return nameOf(talk, product, variant?.options ?? options);
}

/** "Title (Black, L)". */
export function named(talk: Talk, title: string, options: Record<string, string>): string {
  const values = Object.values(options)
    .filter(Boolean)
    .map((value) => valueWord(talk, value));
  return values.length > 0 ? `${title} (${values.join(', ')})` : title;
}

export function lowestPrice({ variants }: Product): number {
  return Math.min(...variants.map(({ price }) => price));
}

export function seenItem(
  talk: Talk,
  product: Product,
  variant: Variant | null,
  options: Record<string, string>,
): SeenItem {
  return {
    handle: product.handle,
    sku: variant?.sku ?? null,
    title: titleOf(talk, product),
    options: variant?.options ?? options,
    price: variant?.price ?? lowestPrice(product),
  };
}

export function seenLine(line: CartLine): SeenItem {
  const { handle, sku, title, options, unitPrice: price, quantity } = line;
  return { handle, sku, title, options, price, quantity };
}

export function focusOn(talk: Talk, seen: Seen): void {
  talk.state.focus = seenItem(talk, seen.product, seen.variant, seen.options);
}

/** How many of a variant can be had; null when it is not counted. */
export function leftOf(seen: Seen, variant: Variant): number | null {
  if (!variant.tracked || variant.oversell) return null;
  return seen.left.get(variant.id) ?? variant.stock;
}

export function canBeHad(seen: Seen, variant: Variant): boolean {
  const left = leftOf(seen, variant);
  return left === null || left > 0;
}

/** The variants that what was said so far leaves. */
export function variantsOf({ product, variant, options, refused = {} }: Seen): Variant[] {
  if (variant) return [variant];
  const fitting = product.variants.filter(
    (candidate) =>
      Object.entries(options).every(([name, value]) => candidate.options[name] === value) &&
      Object.entries(refused).every(([name, value]) => candidate.options[name] !== value),
  );
  return fitting.length > 0 ? fitting : product.variants;
}

/** "Add this" as a button says it. */
export function addCommand(handle: string, options: Record<string, string>, quantity?: number): Command {
  return { name: 'add', items: [{ item: { text: '', candidates: [{ handle, score: 1 }], options }, quantity }] };
}

/** "Show me this one" as a button says it. */
export function showCommand(handle: string, title: string, options: Record<string, string> = {}): Command {
  return { name: 'find', query: { text: title, candidates: [{ handle, score: 1 }], types: [], options } };
}
