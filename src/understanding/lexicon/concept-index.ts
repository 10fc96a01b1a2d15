import { allLanguages } from '../languages/all.ts';
import { type Concept, conceptKey } from '../languages/concept.ts';
import { tokenize } from '../reading/tokens.ts';
import { addPhrase, findPhrases, type Gazetteer, gazetteer, wordKeys } from './gazetteer.ts';

/** The shared concepts, ready to be found in texts. */
export type ConceptIndex = { phrases: Gazetteer<Concept>; wider: Map<string, string[]> };

export function conceptIndex(concepts: Concept[]): ConceptIndex {
  const phrases = gazetteer<Concept>();
  for (const concept of concepts) {
    for (const language of allLanguages) {
      for (const phrase of concept.words[language].split(',')) {
        if (phrase.trim()) addPhrase(phrases, phrase, concept, [language]);
      }
    }
  }
  return { phrases, wider: new Map(concepts.map((concept) => [conceptKey(concept), widerKeys(concept, concepts)])) };
}

/** All concepts that a text names. */
export function conceptsIn(index: ConceptIndex, text: string): { concept: Concept; whole: boolean }[] {
  const words = tokenize(text).filter((token) => token.kind !== 'sign');
  const found = findPhrases(
    index.phrases,
    words.map((token) => wordKeys(token.plain)),
  );
  return found.flatMap(({ from, to, values }) =>
    values.map((concept) => ({ concept, whole: to - from === words.length })),
  );
}

/** The concept's own key and those of all wider ones: a backpack is a bag. */
export function keysWithWider(index: ConceptIndex, concept: Concept): string[] {
  return [conceptKey(concept), ...(index.wider.get(conceptKey(concept)) ?? [])];
}

function widerKeys(concept: Concept, concepts: Concept[], depth = 0): string[] {
  if (!concept.broader || depth > 4) return [];
  return concept.broader.split(' ').flatMap((id) => {
    const wider = concepts.find((other) => other.kind === concept.kind && other.id === id);
    return wider ? [conceptKey(wider), ...widerKeys(wider, concepts, depth + 1)] : [];
  });
}
