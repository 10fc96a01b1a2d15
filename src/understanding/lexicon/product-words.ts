import { detectScript, inLatinLetters } from '#understanding/text';
import { conceptKey } from '../languages/concept.ts';
import { joinedAt, tokenize } from '../reading/tokens.ts';
import { addSpelling } from '../spelling/spelling.ts';
import { conceptsWithin, keysWithWider } from './concept-index.ts';
import { wordKeys } from './gazetteer.ts';
import type { Lexicon, LexiconProduct, WordPostings } from './lexicon.ts';
import { measureKeyAt, unitsSoldBy } from './measures.ts';

/** What a word counts for in naming a product, by where it stands. */
export const fieldWeights = { title: 1, type: 0.85, vendor: 0.8, tags: 0.7, attributes: 0.4, body: 0.25 };

/** Under which words and concepts a product is known, and how surely each of them names it. */
export function addWords(lexicon: Lexicon, product: LexiconProduct, place: number): void {
  const { translations } = product;
  const titles = [product.title, ...Object.values(translations).map((text) => text.title ?? '')].join(' · ');
  const types = `${product.type} · ${product.category ?? ''}`;
  addField(lexicon, place, titles, fieldWeights.title);
  addField(lexicon, place, types, fieldWeights.type);
  addField(lexicon, place, product.vendor, fieldWeights.vendor);
  addField(lexicon, place, product.tags.join(' · '), fieldWeights.tags);
  addField(lexicon, place, Object.values(product.attributes).join(' · '), fieldWeights.attributes);
  addField(lexicon, place, product.body.slice(0, 4000), fieldWeights.body);
  addConcepts(lexicon, place, titles, 1);
  addConcepts(lexicon, place, types, 0.9);
  addConcepts(lexicon, place, product.tags.join(' · '), 0.7);
  addPlainly(lexicon, place, `${titles} · ${types}`);
  for (const unit of unitsSoldBy(`${product.title} ${product.body}`)) lexicon.soldBy.add(unit);
}

const shortestName = 4;

/** Names are said in every language. */
function isCyrillic(word: string): boolean {
  return word.length >= shortestName && detectScript(word) === 'cyrillic';
}

/** A kind of things of which no narrower one is named: shoes may be the boots that are asked for, trainers are not. */
function addPlainly(lexicon: Lexicon, place: number, text: string): void {
  const { concepts } = lexicon.engine;
  const found = conceptsWithin(concepts, text, lexicon.settings.languages).filter(({ kind }) => kind === 'type');
  const wider = new Set(found.flatMap((concept) => keysWithWider(concepts, concept).slice(1)));
  for (const concept of found) {
    const key = conceptKey(concept);
    if (!wider.has(key)) addPosting(lexicon.plainly, key, place, 1);
  }
}

function addField(lexicon: Lexicon, place: number, text: string, weight: number): void {
  const found = tokenize(text).filter((token) => token.kind !== 'sign');
  for (const [at] of found.entries()) {
    const measure = measureKeyAt(found, at);
    if (measure) addPosting(lexicon.words, measure, place, weight);
    const joined = weight >= fieldWeights.tags ? joinedAt(found, at) : undefined;
    if (joined) addPosting(lexicon.words, `=${joined}`, place, weight);
  }
  for (const word of new Set(found.map((token) => token.plain))) {
    for (const key of wordKeys(word)) addPosting(lexicon.words, key, place, weight);
    if (weight > fieldWeights.body && isCyrillic(word))
      addPosting(lexicon.words, `=${inLatinLetters(word)}`, place, weight);
    if (weight > fieldWeights.body) addSpelling(lexicon.spellings, word);
  }
}

function addConcepts(lexicon: Lexicon, place: number, text: string, weight: number): void {
  for (const concept of conceptsWithin(lexicon.engine.concepts, text, lexicon.settings.languages)) {
    for (const [distance, key] of keysWithWider(lexicon.engine.concepts, concept).entries()) {
      addPosting(lexicon.concepts, key, place, distance === 0 ? weight : weight * 0.9);
    }
  }
}

export function addPosting(index: Map<string, WordPostings>, key: string, place: number, weight: number): void {
  const postings = index.get(key) ?? { products: [], weights: [], rarity: 1 };
  index.set(key, postings);
  const last = postings.products.length - 1;
  if (postings.products[last] === place) {
    postings.weights[last] = Math.max(weight, postings.weights[last] ?? 0);
  } else {
    postings.products.push(place);
    postings.weights.push(weight);
  }
}

/** A word that few products have tells more: 1 for one product, about 0.2 for all of them. */
export function setRarities(lexicon: Lexicon): void {
  const all = Math.log(2 + lexicon.products.length);
  for (const postings of [...lexicon.words.values(), ...lexicon.concepts.values(), ...lexicon.plainly.values()]) {
    postings.rarity = Math.max(0.2, 1 - (0.8 * Math.log(1 + postings.products.length)) / all);
  }
}
