import type { FoundNumber } from '../entities/numbers.ts';
import { type Grammar, isCommonTalk, isTalk } from '../grammar.ts';
import { type Concept, conceptKey } from '../languages/concept.ts';
import type { Language } from '../languages/words.ts';
import { findConcepts } from '../lexicon/concept-index.ts';
import { type Found, findPhrases } from '../lexicon/gazetteer.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Mention } from './message.ts';
import { ofKind, type Words } from './shop-words.ts';
import type { Token } from './tokens.ts';

/** A common word of talk names a thing only as it stands, a rare one inflected in its own language: "com" is not a "comida". */
export function namingKeys(grammar: Grammar, token: Token, keys: string[], language: Language): string[] {
  if (!isTalk(grammar, token.word)) return keys;
  const own = isCommonTalk(grammar, token.word) ? '=' : `${language}:`;
  return keys.filter((key) => key.startsWith('=') || key.startsWith(own));
}

export function findMentions(
  grammar: Grammar,
  words: Words,
  tokens: Token[],
  keys: string[][],
  language: Language,
): Mention[] {
  const naming = tokens.map((token, at) => namingKeys(grammar, token, keys[at] ?? [], language));
  const isOpen = (at: number) => !isTalk(grammar, tokens[at]?.word ?? '', language);
  const concepts: Found<Meaning>[] = findConcepts(grammar.concepts, naming, [language], isOpen).flatMap((found) => {
    const values = found.values.flatMap((concept): Meaning[] =>
      isTold(words, concept) ? [{ kind: 'concept', concept }] : [],
    );
    return values.length > 0 ? [{ ...found, values }] : [];
  });
  const own = findPhrases(words.gazetteer, keys).filter((found) => !isOtherWord(words, tokens, naming, found));
  const options = new Set([...own, ...concepts].filter(({ values }) => values.some(isOptionName)).map(({ to }) => to));
  const named = own.filter((found) => options.has(found.from) || isNamed(grammar, tokens, found));
  const isHidden = (concept: Found<Meaning>) =>
    concept.values.every((meaning) => isForeignConcept(words, meaning)) &&
    named.some(({ from, to }) => concept.from <= from && to <= concept.to && to - from < concept.to - concept.from);
  return merged([...named, ...concepts.filter((concept) => !isHidden(concept))])
    .map((mention) => ({ ...mention, meanings: ofShop(words, mention.meanings) }))
    .filter((mention) => !isVerb(grammar, words, tokens, mention, language));
}

/** "Levo" takes something, though its stem is that of the value "Leve". */
function isOtherWord(words: Words, tokens: Token[], naming: string[][], { from, to, values }: Found<Meaning>): boolean {
  const isValue = to - from === 1 && values.every(({ kind }) => kind === 'value');
  const isNamed = naming[from]?.some((key) => words.gazetteer.byFirst.has(key)) ?? false;
  return isValue && tokens[from]?.kind === 'word' && !isNamed;
}

/** What values are called are words of talk as well ("sweet", "original"): they tell only where the shop has them. */
function isTold(words: Words, concept: Concept): boolean {
  if (concept.kind !== 'value') return true;
  const key = conceptKey(concept);
  return words.valuesByConcept.has(key) || words.concepts.has(key);
}

/** "Bota mais um" puts one more in: a common word of talk names a thing only where the shop has it. */
function isVerb(grammar: Grammar, words: Words, tokens: Token[], mention: Mention, language: Language): boolean {
  const token = tokens[mention.from];
  if (!token || mention.to - mention.from > 1) return false;
  // "Compensa" is no "compensado": what the shop has nothing of is known by its very word only.
  const isInflected = words.words.size > 0 && !grammar.concepts.phrases.get(language)?.byFirst.has(`=${token.word}`);
  if (isInflected && mention.meanings.every((meaning) => isMissing(words, meaning))) return true;
  if (!isTalk(grammar, token.word, language)) return false;
  return mention.meanings.every(
    (meaning) =>
      meaning.kind === 'concept' && meaning.concept.kind === 'type' && ofKind(words, meaning.concept).length === 0,
  );
}

function isMissing(words: Words, meaning: Meaning): boolean {
  if (meaning.kind !== 'concept' || meaning.concept.kind === 'option') return false;
  return (
    ['type', 'material'].includes(meaning.concept.kind) &&
    ofKind(words, meaning.concept).length === 0 &&
    !words.valuesByConcept.has(conceptKey(meaning.concept))
  );
}

/** A concept that the shop has nothing of gives way to a value of the shop's inside its words: "for dry skin", of "Dry". */
function isForeignConcept(words: Words, meaning: Meaning): boolean {
  if (meaning.kind !== 'concept') return false;
  const key = conceptKey(meaning.concept);
  return !words.concepts.has(key) && !words.valuesByConcept.has(key);
}

/** Of several meanings those that the shop has something of. */
function ofShop(words: Words, meanings: Meaning[]): Meaning[] {
  const known = meanings.filter((meaning) => {
    if (meaning.kind !== 'concept' || meaning.concept.kind === 'option') return true;
    const key = conceptKey(meaning.concept);
    return words.concepts.has(key) || words.valuesByConcept.has(key);
  });
  return known.length > 0 ? known : meanings;
}

function isOptionName(meaning: Meaning): boolean {
  return meaning.kind === 'option' || (meaning.kind === 'concept' && meaning.concept.kind === 'option');
}

/** A single letter is an option value ("L") only in capitals after an option's name, or when it is no word of any language. */
function isNamed(grammar: Grammar, tokens: Token[], found: Found<Meaning>): boolean {
  const token = tokens[found.from];
  if (!token || found.to - found.from > 1 || token.plain.length > 2 || token.kind !== 'word') return true;
  return /^\p{Lu}/u.test(token.raw) || !isCommonTalk(grammar, token.plain);
}

/** Longest first; what lies across a longer one is dropped, what covers the same words is joined. */
function merged(found: Found<Meaning>[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { from, to, values } of found.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const same = mentions.find((mention) => mention.from === from && mention.to === to);
    if (same) same.meanings.push(...values);
    else if (!mentions.some((mention) => mention.from < to && from < mention.to)) {
      mentions.push({ from, to, meanings: [...values] });
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

export function isThingName(meaning: Meaning): boolean {
  return meaning.kind === 'title' || meaning.kind === 'type';
}

/** In "meia dúzia" nobody speaks of socks. */
export function isInNumber(numbers: FoundNumber[], { from, to }: Mention): boolean {
  return numbers.some(
    (number) => number.spelled && !number.unit && number.from <= from && to <= number.to && number.to - number.from > 1,
  );
}
