import type { Outcome, Seen } from '#dialogue';
import { lackingColour } from '#understanding';
import type { Acting } from './scene.ts';

/**
 * A colour was asked for that the one product told of does not come in: that is said first, before what there is. Nothing
 * when the answer is about several products, or has said so already.
 */
export function withWhatLacks(acting: Acting, outcomes: Outcome[]): Outcome[] {
  if (outcomes.some(({ kind }) => kind === 'lacks')) return outcomes;
  return outcomes.flatMap((outcome) => {
    const seen = onlySeen(outcome);
    const { said: text, language, catalog } = acting;
    const lacking = seen && lackingColour(catalog.lexicon, { handle: seen.product.handle, text, language });
    if (!lacking) return [outcome];
    const { handle } = seen.product;
    const what = { kind: 'variant', handle, options: { [lacking.option]: lacking.value } } as const;
    const told: Outcome = outcome.kind === 'fact' ? { kind: 'shown', seen: [seen] } : outcome;
    return [{ kind: 'lacks', what, alike: [], seen }, told];
  });
}

function onlySeen(outcome: Outcome): Seen | null {
  if (outcome.kind === 'asksOption') return outcome.seen;
  if (outcome.kind === 'fact') return outcome.sentences.length === 0 ? outcome.seen : null;
  const isOfProducts =
    outcome.kind === 'shown' || outcome.kind === 'found' || outcome.kind === 'stock' || outcome.kind === 'price';
  return isOfProducts && outcome.seen.length === 1 ? (outcome.seen[0] ?? null) : null;
}
