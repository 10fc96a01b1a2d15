import { conceptKey } from '../languages/concept.ts';
import { tokenize } from '../reading/tokens.ts';
import { conceptsIn } from './concept-index.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/**
 * A colour that a text names and a product does not come in, though it comes in others: the option, and the word as it was
 * said. Null when there is none. Values that some product of the shop has are read elsewhere; this one may be nobody's.
 * @example lackingColour(lexicon, { handle: 'vaso', text: 'tem vaso branco?', language: 'pt' }) // { option: 'Cor', value: 'branco' }
 */
export function lackingColour(
  lexicon: Lexicon,
  { handle, text, language }: { handle: string; text: string; language: string },
): { option: string; value: string } | null {
  const entry = lexicon.byHandle.get(handle);
  const option = entry && colourOption(lexicon, entry);
  if (!entry || !option) return null;
  for (const { plain: word } of tokenize(text)) {
    const named = conceptsIn(lexicon.engine.concepts, word, [language]).map(({ concept }) => concept);
    const isColour = named.length > 0 && named.every(({ kind }) => kind === 'colour');
    const isKnown = named.some((concept) => has(lexicon, entry, conceptKey(concept)));
    if (isColour && !isKnown) return { option, value: word };
  }
  return null;
}

function has(lexicon: Lexicon, entry: LexiconEntry, key: string): boolean {
  const isOwn = ({ option, value }: { option: string; value: string }) => entry.options.get(option)?.includes(value);
  const isTold = lexicon.concepts.get(key)?.products.includes(lexicon.products.indexOf(entry));
  return isTold || (lexicon.valuesByConcept.get(key) ?? []).some(isOwn);
}

/** The option of a product whose values are colours. */
function colourOption(lexicon: Lexicon, { options }: LexiconEntry): string | undefined {
  return [...options].find(([name, values]) =>
    lexicon.values.some(
      ({ option, value, concepts }) =>
        option === name && values.includes(value) && concepts.some(({ kind }) => kind === 'colour'),
    ),
  )?.[0];
}
