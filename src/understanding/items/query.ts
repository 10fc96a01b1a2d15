import type { ProductQuery } from '../command.ts';
import { conceptKey } from '../languages/concept.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Clause, hasMark, marksIn, mentionsIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';
import { contentOf } from './content.ts';
import { saidOf } from './item.ts';
import { isSmall } from './unwanted.ts';

/** Reads a clause as a wish to see things. */
export function queryOf(lexicon: Lexicon, view: DialogueView, clause: Clause): ProductQuery {
  const { item: said } = saidOf(lexicon, { ...view, focus: null, shown: [], cart: [] }, clause);
  const item = refusesThings(lexicon, clause)
    ? { ...said, text: '', candidates: [], except: { options: {}, text: said.text } }
    : said;
  const { price } = clause.message;
  const priced = price && price.from >= clause.from && price.to <= clause.to ? price : undefined;
  const sort = sortOf(clause);
  return {
    text: item.text,
    candidates: item.candidates,
    types: typesOf(lexicon, item.candidates, typesIn(lexicon, clause)),
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

/** "Not the floor one": all that is named comes right after a "not". */
export function refusesThings(lexicon: Lexicon, clause: Clause): boolean {
  const { product, options } = contentOf(lexicon, clause);
  const [first] = product;
  if (first === undefined || options.length > 0) return false;
  const isOneRun = product.every((at, index) => at === first + index);
  return isOneRun && marksIn(clause, 'negation', 'except').some(({ to }) => to <= first && isSmall(clause, to, first));
}

/** What the words name by themselves goes before the kinds that they may stand for: a rod is not looked for among the reels. */
function typesOf({ byHandle }: Lexicon, [best]: ProductQuery['candidates'], types: string[]): string[] {
  const own = best && byHandle.get(best.handle)?.type;
  return own === undefined || types.includes(own) ? types : [];
}

function sortOf(clause: Clause): ProductQuery['sort'] {
  const superlative = marksIn(clause, 'superlative')[0]?.value;
  if (superlative === 'cheapest') return 'price';
  if (superlative === 'dearest') return '-price';
  if (superlative === 'newest') return 'newest';
  return hasMark(clause, 'bestselling') ? 'bestselling' : undefined;
}
