import { wordKeys } from '../lexicon/gazetteer.ts';
import type { Lexicon, WordPostings } from '../lexicon/lexicon.ts';
import type { Mention, Message } from '../reading/message.ts';
import { ofKind } from '../reading/shop-words.ts';
import { tokenize } from '../reading/tokens.ts';

export type Candidate = { handle: string; score: number };

const mostCandidates = 24;
/** A product must have this share of what the words tell. */
const leastShare = 0.34;
/** And come this near to the best. */
const nearBest = 0.6;
/** A word that the shop does not know is often talk that no corpus has: it counts against a product, but not fully. */
const unknownRarity = 0.55;
const stemWeight = 0.96;
const conceptWeight = 0.94;
/** "Boots", in a shop that calls all it has only shoes. */
const widerWeight = 0.82;
/** What having all words of the title adds. */
const titleBonus = 0.12;

/** From this weight on a word stands in the title or the type: less are tags, attributes and descriptions. */
const namingWeight = 0.8;

/** By the product's place: the share of what is said that it has, how many terms its title has, name it, name it literally. */
type Shares = Map<number, { share: number; words: number; names: number; literal: number }>;

/** One thing said of the product: a word, or a phrase that is a concept. */
type Posting = { found: WordPostings; weight: number; literal?: boolean };
type Term = { postings: Posting[]; rarity: number };

/**
 * The products that tokens name, best first, by the share of what the words tell that a product's own words hold: 1 is all.
 * @param at places of the tokens that describe it
 */
export function candidatesFor(lexicon: Lexicon, message: Message, at: number[]): Candidate[] {
  const terms = termsAt(lexicon, message, at);
  if (!terms.some((term) => term.postings.length > 0)) return [];
  const total = terms.reduce((sum, term) => sum + term.rarity, 0);
  const shares: Shares = new Map();
  for (const term of terms) addTerm(shares, term, total);
  const named = namingAll(shares, terms.filter((one) => one.postings.length > 0).length);
  const mostLiteral = [...named.values()].reduce((most, { literal }) => Math.max(most, literal), 0);
  const scored = [...named].flatMap(([place, { share, words, literal }]) => {
    const entry = lexicon.products[place];
    if (!entry || share < leastShare) return [];
    const covered = Math.min(1, words / entry.titleWords);
    const likeness = literal < mostLiteral ? alikeWeight : 1;
    return [{ handle: entry.handle, score: share * (1 - titleBonus + titleBonus * covered) * likeness }];
  });
  const head = at.length === 1 ? message.tokens[at[0] ?? 0]?.plain : undefined;
  return nearest(head ? byHead(lexicon, scored, head) : scored);
}

/** "Watercolours" are the paints called so before the paper for them: one word names first what it is the head of. */
function byHead({ byHandle, settings }: Lexicon, scored: Candidate[], word: string): Candidate[] {
  const isHead = ({ handle }: Candidate) => {
    const words = wordsOfName(byHandle.get(handle)?.title ?? '');
    const head = settings.languages[0] === 'en' ? words.at(-1) : words[0];
    return head !== undefined && sharesKey(head, word);
  };
  const heads = new Set(scored.filter(isHead));
  if (heads.size === 0 || heads.size === scored.length) return scored;
  return scored.map((one) => (heads.has(one) ? one : { ...one, score: one.score * alikeWeight }));
}

function wordsOfName(title: string): string[] {
  return tokenize(title).flatMap(({ kind, plain }) => (kind === 'word' ? [plain] : []));
}

function sharesKey(one: string, other: string): boolean {
  const keys = new Set(wordKeys(one));
  return wordKeys(other).some((key) => keys.has(key));
}

/** Where one thing is called by its very words, another of its kind is hardly meant: a sprayer is no watering can. */
const alikeWeight = 0.8;

/** Where all that is said names one thing, others that only tell of it are not meant. */
function namingAll(shares: Shares, terms: number): Shares {
  const all = new Map([...shares].filter(([, { names }]) => names === terms));
  return all.size > 0 ? all : shares;
}

function nearest(scored: Candidate[]): Candidate[] {
  const sorted = scored.sort((a, b) => b.score - a.score).slice(0, mostCandidates);
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score >= best * nearBest)
    .map(({ handle, score }) => ({ handle, score: round(score) }));
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 1000) / 1000;
}

function termsAt(lexicon: Lexicon, message: Message, at: number[]): Term[] {
  const terms: Term[] = [];
  const done = new Set<number>();
  for (const place of at) {
    if (done.has(place)) continue;
    const mention = message.mentions.find((found) => found.from <= place && place < found.to);
    const concepts = mention ? conceptPostings(lexicon, mention) : [];
    if (mention && concepts.length > 0) {
      for (let inside = mention.from; inside < mention.to; inside++) done.add(inside);
      terms.push(term([...concepts, ...phrasePostings(lexicon, message, mention)]));
    } else if (!isUnit(message, place)) terms.push(term(wordPostings(lexicon, message, place)));
  }
  return terms;
}

/** The unit of a measure is part of the figure's term. */
function isUnit(message: Message, place: number): boolean {
  return message.keys[place]?.some((key) => key.startsWith('~')) ?? false;
}

function term(postings: Posting[]): Term {
  const rarity = postings.reduce((most, { found }) => Math.max(most, found.rarity), 0) || unknownRarity;
  return { postings, rarity };
}

function wordPostings(lexicon: Lexicon, message: Message, place: number): Posting[] {
  const keys = message.keys[place] ?? [];
  const measure = keys.find((key) => key.startsWith('#'));
  const used = measure ? [measure.replace('#', '~')] : keys;
  return used.flatMap((key) => {
    const found = lexicon.words.get(key);
    return found ? [{ found, weight: key.startsWith('=') || key.startsWith('~') ? 1 : stemWeight, literal: true }] : [];
  });
}

/** The products that have every word of a phrase. */
function phrasePostings(lexicon: Lexicon, message: Message, { from, to }: Mention): Posting[] {
  const places = Array.from({ length: to - from }, (_, offset) => from + offset);
  const [first = [], ...others] = places.map((at) => wordPostings(lexicon, message, at));
  const having = others.map((postings) => new Set(postings.flatMap(({ found }) => found.products)));
  const isInAll = (product: number) => having.every((products) => products.has(product));
  return first.map((posting) => ({ ...posting, found: onlyOf(posting.found, isInAll) }));
}

function onlyOf({ products, weights, rarity }: WordPostings, isIn: (product: number) => boolean): WordPostings {
  const kept = products.flatMap((product, at) => (isIn(product) ? [{ product, weight: weights[at] ?? 0 }] : []));
  return { products: kept.map(({ product }) => product), weights: kept.map(({ weight }) => weight), rarity };
}

function conceptPostings(lexicon: Lexicon, mention: Mention): Posting[] {
  return mention.meanings.flatMap((meaning) => {
    const found = meaning.kind === 'concept' ? ofKind(lexicon, meaning.concept) : [];
    return found.map(({ found: postings, isWider }) => ({
      found: postings,
      weight: isWider ? widerWeight : conceptWeight,
    }));
  });
}

/** The best of a term's ways to fit a product counts. */
function addTerm(shares: Shares, term: Term, total: number): void {
  const best = new Map<number, number>();
  const literal = new Set<number>();
  for (const { found, weight, literal: isLiteral } of term.postings) {
    found.products.forEach((place, at) => {
      const own = weight * (found.weights[at] ?? 0);
      best.set(place, Math.max(best.get(place) ?? 0, own));
      if (isLiteral && own >= namingWeight) literal.add(place);
    });
  }
  for (const [place, weight] of best) {
    const sum = shares.get(place) ?? { share: 0, words: 0, names: 0, literal: 0 };
    sum.share += (weight * term.rarity) / total;
    if (weight >= 0.9) sum.words++;
    if (weight >= namingWeight) sum.names++;
    if (literal.has(place)) sum.literal++;
    shares.set(place, sum);
  }
}
