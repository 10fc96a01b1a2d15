import { conceptKey } from '../languages/concept.ts';
import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { Mention } from '../reading/message.ts';

/** What weighs so much stands in a title or a type. */
const namingWeight = 0.9;

export function isThingAndValue(lexicon: Lexicon, meanings: Meaning[]): boolean {
  return meanings.some((meaning) => isSoldThing(lexicon, meaning)) && meanings.some((one) => isValue(lexicon, one));
}

/** A title, a type, or a kind that things of the shop are called by. */
export function isSoldThing({ concepts }: Lexicon, meaning: Meaning): boolean {
  if (meaning.kind !== 'concept') return meaning.kind === 'title' || meaning.kind === 'type';
  const named = meaning.concept.kind === 'type' ? concepts.get(conceptKey(meaning.concept)) : undefined;
  return named?.weights.some((weight) => weight >= namingWeight) ?? false;
}

export function isValue({ valuesByConcept }: Lexicon, meaning: Meaning): boolean {
  return meaning.kind === 'value' || (meaning.kind === 'concept' && valuesByConcept.has(conceptKey(meaning.concept)));
}

/** Something of the shop is called by the material or by what it tastes of, whatever its language. */
export function namesGoods({ concepts }: Lexicon, { meanings }: Mention): boolean {
  return meanings.some(
    (meaning) =>
      meaning.kind === 'concept' &&
      ['material', 'value'].includes(meaning.concept.kind) &&
      concepts.get(conceptKey(meaning.concept))?.weights.some((weight) => weight >= namingWeight),
  );
}
