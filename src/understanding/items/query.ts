import type { ProductQuery } from '../command.ts';
import { conceptKey } from '../languages/concept.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, hasMark, marksIn, mentionsIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { saidOf } from './item.ts';

/** Reads a clause as a wish to see things. */
export function queryOf(lexicon: Lexicon, view: DialogueView, clause: Clause): ProductQuery {
  const { item } = saidOf(lexicon, { ...view, focus: null, shown: [], cart: [] }, clause);
  const { price } = clause.message;
  const priced = price && price.from >= clause.from && price.to <= clause.to ? price : undefined;
  const sort = sortOf(clause);
  return {
    text: item.text,
    candidates: item.candidates,
    types: typesIn(lexicon, clause),
    options: item.options,
    ...(priced?.min !== undefined ? { minPrice: priced.min } : {}),
    ...(priced?.max !== undefined ? { maxPrice: priced.max } : {}),
    ...(hasMark(clause, 'onOffer') ? { onOffer: true } : {}),
    ...(hasMark(clause, 'inStock') ? { inStock: true } : {}),
    ...(sort ? { sort } : {}),
    ...(item.except ? { except: item.except } : {}),
  };
}

/** The shop's own types that the words name, directly or by a concept. */
function typesIn(lexicon: Lexicon, clause: Clause): string[] {
  const types = mentionsIn(clause).flatMap((mention) => {
    const own = mention.meanings.flatMap((meaning) => (meaning.kind === 'type' ? [meaning.type] : []));
    if (own.length > 0) return own;
    return mention.meanings.flatMap((meaning) =>
      meaning.kind === 'concept' ? (lexicon.typesByConcept.get(conceptKey(meaning.concept)) ?? []) : [],
    );
  });
  return [...new Set(types)];
}

function sortOf(clause: Clause): ProductQuery['sort'] {
  const superlative = marksIn(clause, 'superlative')[0]?.value;
  if (superlative === 'cheapest') return 'price';
  if (superlative === 'dearest') return '-price';
  if (superlative === 'newest') return 'newest';
  return hasMark(clause, 'bestselling') ? 'bestselling' : undefined;
}
