import { descriptionIn } from '#commerce/catalog';
import type { ReplyItem } from '#conversations';
import type { Seen } from '../outcomes.ts';
import { imageUrl, productUrl } from './links.ts';
import {
  canBeHad,
  lowestPrice,
  money,
  moneyText,
  named,
  optionWord,
  seenItem,
  type Talk,
  titleOf,
  valueWord,
  variantsOf,
} from './talk.ts';

/** A list of products: numbered for those who only see text, as cards for those who see more. */
export function listLines(talk: Talk, list: Seen[], first = 1): string[] {
  return list.map((seen, index) => `${first + index}. ${titleLine(talk, seen)}`);
}

export function cardsOf(talk: Talk, list: Seen[]): ReplyItem[] {
  return list.map((seen) => cardOf(talk, seen));
}

/** Remembers what the customer has before their eyes; alone, it is what is being talked about. */
export function remember(talk: Talk, list: Seen[]): void {
  talk.state.shown = list.map(({ product, variant, options }) => seenItem(talk, product, variant, options));
  talk.state.focus = list.length === 1 ? (talk.state.shown[0] ?? null) : null;
}

/** "Title: Rp85.000 (was Rp100.000)", or "from" when the choice decides. */
export function titleLine(talk: Talk, seen: Seen): string {
  const { product, variant, options } = seen;
  return `${named(talk, titleOf(talk, product), variant?.options ?? options)}: ${priceWords(talk, seen)}`;
}

export function priceWords(talk: Talk, seen: Seen): string {
  const variants = variantsOf(seen);
  const prices = variants.map(({ price }) => price);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const price = low === high ? money(talk, low) : talk.say('from', { price: money(talk, low) });
  const before = reducedFrom(seen);
  const notes = [
    before === null ? '' : talk.say('before', { price: money(talk, before) }),
    variants.some((variant) => canBeHad(seen, variant)) ? '' : talk.say('soldOutMark'),
  ].filter(Boolean);
  return notes.length > 0 ? `${price} (${notes.join(', ')})` : price;
}

/** The price before, when every variant meant is cheaper than it was, by the same price. */
export function reducedFrom(seen: Seen): number | null {
  const before = new Set(
    variantsOf(seen).map(({ compareAt, price }) => (compareAt && compareAt > price ? compareAt : 0)),
  );
  const [only = 0] = before;
  return before.size === 1 && only > 0 ? only : null;
}

/** Values of each option that can still be had, one line an option; those sold out are named too. */
export function optionLines(talk: Talk, seen: Seen): string[] {
  return seen.product.options
    .filter(({ name, values }) => values.length > 1 && !(name in (seen.variant?.options ?? seen.options)))
    .map(({ name }) =>
      talk.say('optionLine', { option: optionWord(talk, name), values: valueWords(talk, seen, name) }),
    );
}

export function valueWords(talk: Talk, seen: Seen, option: string): string {
  const values = seen.product.options.find(({ name }) => name === option)?.values ?? [];
  const variants = variantsOf(seen);
  return values
    .filter((value) => variants.some((variant) => variant.options[option] === value))
    .map((value) => {
      const live = variants.some((variant) => variant.options[option] === value && canBeHad(seen, variant));
      const word = valueWord(talk, value);
      return live ? word : `${word} (${talk.say('soldOutMark')})`;
    })
    .join(', ');
}

const longestSubtitle = 120;

function cardOf(talk: Talk, seen: Seen): ReplyItem {
  const { product, variant } = seen;
  return {
    handle: product.handle,
    sku: variant?.sku ?? (product.variants.length === 1 ? (product.variants[0]?.sku ?? null) : null),
    title: titleOf(talk, product),
    subtitle: optionLines(talk, seen).join(' · ') || summaryOf(talk, seen, longestSubtitle),
    price: moneyText(talk, variant?.price ?? lowestPrice(product)),
    image: imageUrl(talk.voice, variant?.image ?? product.images[0]?.src),
    url: productUrl(talk.voice, product),
  };
}

/** The first sentences of the description that fit. */
export function summaryOf(talk: Talk, { product }: Seen, longest: number): string {
  const body = descriptionIn(product, talk.language);
  const [first = ''] = body.split('\n').filter((line) => line.trim());
  if (first.length <= longest) return first.trim();
  const sentence = first.slice(0, longest + 1).match(/^.*[.!?](?=\s)/s)?.[0];
  return sentence ?? `${first.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
