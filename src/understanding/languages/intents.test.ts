import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CommandName } from '../command.ts';

const languages = ['id', 'ru', 'en', 'pt'];
const placeholders = ['product', 'option', 'qty', 'price', 'place', 'code', 'order', 'name'];
const kindsOfComplaint = ['damaged', 'wrong_item', 'late', 'payment', 'quality', 'other'];

/** Every command, and whether a customer's words alone can say it. A new command fails to compile until it stands here. */
const spoken: Record<CommandName, boolean> = {
  find: true,
  more: true,
  ask_price: true,
  ask_stock: true,
  ask_options: true,
  ask_fact: true,
  ask_size: true,
  ask_reviews: true,
  compare: true,
  recommend: true,
  ask_offers: true,
  add: true,
  set_quantity: true,
  change_quantity: true,
  remove: true,
  replace: true,
  empty_cart: true,
  undo: true,
  show_cart: true,
  apply_coupon: true,
  remove_coupon: true,
  ask_coupon: true,
  checkout: true,
  give: true,
  change: true,
  pause_checkout: true,
  order_status: true,
  delivery_time: true,
  cancel_order: true,
  change_order_address: true,
  return_order: true,
  reorder: true,
  receipt: true,
  pay: true,
  paid: true,
  ask_points: true,
  yes: true,
  no: true,
  choose: false,
  quantity: false,
  ask_faq: true,
  ask_hours: true,
  ask_contact: true,
  ask_shipping: true,
  ask_payment_ways: true,
  ask_stores: true,
  ask_person: true,
  complain: true,
  greet: true,
  thank: true,
  bye: true,
  small_talk: true,
  ask_bot: true,
  ask_help: true,
  haggle: true,
  insult: true,
  out_of_scope: true,
  stop: true,
  subscribe: true,
  erase_me: true,
  forget: true,
  ask_known: true,
  export_me: true,
  set_language: false,
  correct: true,
  cancel: true,
  restart: true,
  start_flow: false,
  answer: false,
  skip: false,
  back: false,
  unknown: false,
};

const corpusOf = (language: string): Record<string, string[]> =>
  parse(readFileSync(new URL(`./${language}/intents.yaml`, import.meta.url), 'utf8'));

/** What tells two phrasings apart: letters, digits and signs, not case or punctuation. */
const essence = (phrasing: string): string =>
  phrasing
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}_+/ -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim() || phrasing;

/** Where every phrasing stands, so that a second place shows. */
const placesOf = (corpus: Record<string, string[]>): Map<string, string[]> => {
  const places = new Map<string, string[]>();
  for (const [intent, phrasings] of Object.entries(corpus)) {
    for (const phrasing of phrasings) {
      const key = essence(phrasing);
      places.set(key, [...(places.get(key) ?? []), intent]);
    }
  }
  return places;
};

describe.each(languages)('the phrasings in %s', (language) => {
  const corpus = corpusOf(language);

  test('are there for every command that words can say, and for nothing else', () => {
    const wanted = Object.keys(spoken).filter((name) => spoken[name as CommandName]);
    expect([...new Set(Object.keys(corpus).map((intent) => intent.split('.')[0]))].sort()).toEqual(wanted.sort());
    expect(Object.keys(corpus).filter((intent) => intent.includes('.'))).toEqual(
      kindsOfComplaint.map((kind) => `complain.${kind}`),
    );
  });

  test('are at least 30 an intent, 12 a kind of complaint', () => {
    const thin = Object.entries(corpus).filter(
      ([intent, phrasings]) => new Set(phrasings.map(essence)).size < (intent.includes('.') ? 12 : 30),
    );
    expect(thin.map(([intent]) => intent)).toEqual([]);
  });

  test('are texts, each under one intent and once', () => {
    expect(
      Object.values(corpus)
        .flat()
        .filter((phrasing) => typeof phrasing !== 'string'),
    ).toEqual([]);
    expect([...placesOf(corpus)].filter(([, places]) => places.length > 1)).toEqual([]);
  });

  test('use known placeholders only', () => {
    const used = Object.values(corpus)
      .flat()
      .flatMap((phrasing) => [...phrasing.matchAll(/\{([^}]*)\}?/g)].map((match) => match[1]));
    expect([...new Set(used)].filter((name) => !placeholders.includes(name ?? ''))).toEqual([]);
    expect(
      Object.values(corpus)
        .flat()
        .join('')
        .replace(/\{\w+\}/g, ''),
    ).not.toMatch(/[{}]/);
  });
});
