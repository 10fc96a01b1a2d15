import type { ConceptKind } from '../languages/concept.ts';
import { concepts } from '../languages/concepts.ts';
import type { Language, Phrases } from '../languages/words.ts';

/** Draws numbers that look random and are the same in every run. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** The phrasing with its placeholders filled; `known`: products and options by words that the concepts know, or by made-up ones. */
export function fill(phrasing: string, language: Language, roll: Dice, known: boolean): string {
  return phrasing.replace(/\{(\w+)\}/g, (_, placeholder: string) => filling(placeholder, language, roll, known));
}

function filling(placeholder: string, language: Language, roll: Dice, known: boolean): string {
  if (placeholder === 'product') return known ? product(language, roll) : madeUp(language, roll, 1 + roll(2));
  if (placeholder === 'option')
    return known || roll(2) === 0 ? word(optionKinds, language, roll) : madeUp(language, roll, 1);
  if (placeholder === 'qty') return pick(quantities[language], roll);
  if (placeholder === 'price') return pick(prices[language], roll);
  if (placeholder === 'code') return pick(['HEMAT10', 'SALE20', 'WELCOME', 'NEW2026', 'promo15', 'ABC123'], roll);
  if (placeholder === 'order') return pick(['#1042', '1042', '10345', 'W-1007', '#58'], roll);
  return madeUp(language, roll, 1);
}

const optionKinds: ConceptKind[] = ['colour', 'size', 'material'];

function product(language: Language, roll: Dice): string {
  const type = word(['type'], language, roll);
  const form = roll(6);
  if (form === 0) return `${type} ${madeUp(language, roll, 1)}`;
  if (form === 1) return `${madeUp(language, roll, 1)} ${type}`;
  return form === 2 ? `${type} ${word(optionKinds, language, roll)}` : type;
}

function word(kinds: ConceptKind[], language: Language, roll: Dice): string {
  const some = concepts.filter((concept) => kinds.includes(concept.kind));
  const phrases = pick(some, roll)?.words[language] ?? '';
  return pick(phrases.split(','), roll).trim().replace('*', '');
}

const syllables: Record<'latin' | 'cyrillic', string> = {
  latin: 'ba bro ci den dra el fi gor hu ja ka lim mo nar o pel qui ran sto tu ul ves wi xa yo zen',
  cyrillic: 'ба бро ви гор да ден е жу зар и ка лим мо нар о пел ра сто ту ул фи хо це ша эл ян',
};

/** A word that no language has: for what no lexicon knows. */
function madeUp(language: Language, roll: Dice, words: number): string {
  const parts = syllables[language === 'ru' ? 'cyrillic' : 'latin'].split(' ');
  return Array.from({ length: words }, () =>
    Array.from({ length: 2 + roll(3) }, () => pick(parts, roll)).join(''),
  ).join(' ');
}

const quantities: Record<Language, Phrases> = {
  id: '2, 3, 1, 10, dua, satu, tiga, 5 buah, 2 pcs, selusin, empat biji, 1 bungkus',
  ru: '2, 3, 1, 10, две, одну, три, 5 штук, 2 шт, дюжину, пару, четыре пачки',
  en: '2, 3, 1, 10, two, three, a couple of, 5 pieces, 2 pcs, a dozen, four, one',
  pt: '2, 3, 1, 10, duas, dois, três, 5 unidades, 2 un, uma dúzia, meia dúzia de, quatro',
};

const prices: Record<Language, Phrases> = {
  id: '50rb, 100 ribu, Rp150.000, 1,5jt, 200k, 75000',
  ru: '500 рублей, 8 тысяч, 1500 руб, 3к, 2 000 ₽, 10 тыс',
  en: '$50, 100 dollars, $19.99, 30 bucks, 200 usd, $1,000',
  pt: 'R$ 50, 100 reais, 80 reais, R$ 199,90, 30 conto, 250 reais',
};

function pick(from: Phrases, roll: Dice): string;
function pick<T>(from: T[], roll: Dice): T;
function pick<T>(from: Phrases | T[], roll: Dice): string | T {
  const list = typeof from === 'string' ? from.split(', ') : from;
  return list[roll(list.length)] as string | T;
}
