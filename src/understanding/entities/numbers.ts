import { leadsToAge } from '../languages/ages.ts';
import type { Mark } from '../reading/phrasebook.ts';
import type { Token } from '../reading/tokens.ts';

/**
 * A number in a message, in figures or words, with what stands beside it.
 * from..to: its tokens, unit, counting word and sign of money included (end exclusive).
 */
export type FoundNumber = {
  value: number;
  from: number;
  to: number;
  /** "2 kg": kg. */
  unit?: string;
  /** "2 buah", "2x", "selusin": surely a quantity. */
  counted: boolean;
  /** "Rp 50", "50rb": likely a price. */
  money: boolean;
  /** Written in words. */
  spelled: boolean;
};

type Marks = Mark[][];
type Raw = { value: number; to: number; counted: boolean; scaled: boolean; spelled: boolean };

/** All numbers of a message. `marks` by the place where they begin. */
export function findNumbers(tokens: Token[], marks: Marks): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let from = 0; from < tokens.length; ) {
    const number = numberAt(tokens, marks, from);
    if (number) found.push(number);
    from = number ? number.to : from + 1;
  }
  return found;
}

function numberAt(tokens: Token[], marks: Marks, from: number): FoundNumber | null {
  const sign = markAt(marks, from, 'currency');
  const start = sign?.to ?? from;
  const raw = rawAt(tokens, marks, start);
  if (!raw || (raw.spelled && isInName(tokens, start))) return null;
  const number = { ...withNeighbours(tokens, marks, raw, Boolean(sign)), from };
  const isAge = !number.unit && !number.counted && !number.money && leadsToAge(tokens[from - 1]?.word ?? '');
  return isAge ? { ...number, unit: 'year' } : number;
}

/** "Pedro Lima", "Sari Dua": with a capital after a word with a capital it is a name, unless all is shouted. */
function isInName(tokens: Token[], at: number): boolean {
  return isCapitalized(tokens[at]) && isCapitalized(tokens[at - 1]);
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

function withNeighbours(tokens: Token[], marks: Marks, raw: Raw, signed: boolean): Omit<FoundNumber, 'from'> {
  const { value, to, spelled } = raw;
  const unit = isPreposition(tokens, marks, to) ? undefined : markAt(marks, to, 'unit');
  const currency = markAt(marks, to, 'currency');
  const counter = markAt(marks, to, 'counter');
  const times = /^[x×х]$/.test(tokens[to]?.word ?? '');
  const money = signed || raw.scaled || Boolean(currency);
  if (signed || currency) return { value, to: currency?.to ?? to, counted: false, money: true, spelled };
  if (counter || times) return { value, to: counter?.to ?? to + 1, counted: true, money: false, spelled };
  if (unit) return { value, to: unit.to, unit: String(unit.value), counted: false, money: false, spelled };
  return { value, to, counted: raw.counted, money, spelled };
}

/** "5 в линейку": a letter apart from the figure, with a word after it, is no volt; "the viking one in white" no inch. */
function isPreposition(tokens: Token[], marks: Marks, at: number): boolean {
  const [figure, letter, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isSmall = markAt(marks, at, 'function') ?? markAt(marks, at, 'place');
  const isShort = letter?.word.length === 1 || figure?.kind === 'word';
  return isShort && isSmall !== undefined && next?.kind === 'word' && (letter?.start ?? 0) > (figure?.end ?? 0);
}

/** Adds up "dua puluh lima ribu", "1,5 jt", "meia dúzia", "x2". */
function rawAt(tokens: Token[], marks: Marks, from: number): Raw | null {
  const times = /^[xх](\d{1,3})$/.exec(tokens[from]?.word ?? '');
  if (times) return { value: Number(times[1]), to: from + 1, counted: true, scaled: false, spelled: false };
  const figure = figureAt(tokens, from);
  let sum: Sum = { total: 0, part: figure?.value ?? 0, to: figure?.to ?? from, counted: false, scaled: false };
  const spelled = figure === null;
  for (let next = spelled ? addWord(sum, marks, true) : addFactor(sum, marks); next; ) {
    sum = next;
    next = addFactor(sum, marks) ?? (spelled ? addWord(sum, marks, false) : null);
  }
  if (sum.to === from) return null;
  return { ...sum, value: sum.total + sum.part, spelled };
}

/** total: what thousands and millions have been made of; part: what is being added up. */
type Sum = { total: number; part: number; to: number; counted: boolean; scaled: boolean };

/** Nobody orders fifty dozen: "41 sepasang" is a size and a pair. */
const mostTimes = 20;
/** Pairs and couples only count what they stand for. */
const leastFactor = 6;

/** A number word, or an amount that stands by itself ("selusin"). */
function addWord(sum: Sum, marks: Marks, first: boolean): Sum | null {
  const word = markAt(marks, sum.to, 'number');
  const value = Number(word?.value);
  if (word && (first || fitsAfter(sum, value))) return { ...sum, part: sum.part + value, to: word.to };
  const ordinal = first ? undefined : markAt(marks, sum.to, 'ordinal');
  const last = Number(ordinal?.value);
  // "Двадцать восьмую": the last word of a number in words may be an ordinal.
  if (ordinal && last > 0 && fitsAfter(sum, last)) return { ...sum, part: sum.part + last, to: ordinal.to };
  const amount = first ? markAt(marks, sum.to, 'amount') : undefined;
  return amount ? { ...sum, part: Number(amount.value), to: amount.to, counted: true } : null;
}

/** What multiplies the number before it: "dua lusin", "lima ratus", "50 rb". */
function addFactor(sum: Sum, marks: Marks): Sum | null {
  const amount = markAt(marks, sum.to, 'amount');
  // "Одну пару" is one pair, "dua lusin" two dozen.
  if (amount && !sum.counted && sum.part > 0 && sum.part < mostTimes && Number(amount.value) < leastFactor)
    return { ...sum, to: amount.to, counted: true };
  if (amount && !sum.counted && sum.part < mostTimes)
    return { ...sum, part: sum.part * Number(amount.value), to: amount.to, counted: true };
  const scale = markAt(marks, sum.to, 'scale');
  if (!scale) return null;
  const factor = Number(scale.value);
  if (factor < 1000) return { ...sum, part: sum.part * factor, to: scale.to };
  return { ...sum, total: sum.total + sum.part * factor, part: 0, to: scale.to, scaled: true };
}

/** "dua puluh" may be followed by "lima", "dois" not by "tres". */
function fitsAfter(sum: Sum, value: number): boolean {
  if (sum.part === 0) return sum.total > 0;
  if (value < 10) return sum.part >= 20 && sum.part % 10 === 0;
  return value < 100 && sum.part % 100 === 0;
}

/** A number in figures; "1 450 000" is one number when all later groups have three figures. */
function figureAt(tokens: Token[], from: number): { value: number; to: number } | null {
  const first = tokens[from];
  if (first?.kind !== 'number') return null;
  let text = first.raw;
  let to = from + 1;
  if (/^\d{1,3}$/.test(text)) {
    while (/^\d{3}$/.test(tokens[to]?.raw ?? '') && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) {
      text += tokens[to]?.raw;
      to += 1;
    }
  }
  const value = parseFigure(text);
  return value === null ? null : { value, to };
}

/** "10.000" and "10,000" are ten thousand; "1,5" and "1.5" one and a half. */
function parseFigure(text: string): number | null {
  if (text.length > 15) return null;
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,](\d{1,2}))?$/.exec(text);
  const decimal = groups ? groups[2] : /[.,](\d+)$/.exec(text)?.[1];
  const whole = (decimal === undefined ? text : text.slice(0, -decimal.length - 1)).replace(/[.,]/g, '');
  const value = Number(decimal === undefined ? whole : `${whole}.${decimal}`);
  return Number.isFinite(value) ? value : null;
}

function markAt(marks: Marks, at: number, tag: Mark['tag']): Mark | undefined {
  return marks[at]?.find((mark) => mark.tag === tag);
}
