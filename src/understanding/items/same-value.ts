import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { type Clause, marksIn, mentionsIn } from '../reading/message.ts';
import type { DialogueView } from '../view.ts';

/** "The bread knife with the same handle": values of a thing as they are of the one that was last talked about. */
export function sameValues(
  { optionsByConcept, values }: Lexicon,
  { focus }: DialogueView,
  clause: Clause,
  products: LexiconEntry[],
): Record<string, string> {
  const isSame = marksIn(clause, 'pointer').some(({ value }) => value === 'same');
  if (!isSame || !focus) return {};
  const names = mentionsIn(clause).flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => {
      if (meaning.kind === 'option') return [meaning.option];
      return meaning.kind === 'concept' ? (optionsByConcept.get(meaning.concept.id) ?? []) : [];
    }),
  );
  const conceptsOf = (option: string, value: string) =>
    values.find((known) => known.option === option && known.value === value)?.concepts ?? [];
  return Object.fromEntries(
    names.flatMap((option) => {
      const before = focus.options[option];
      const own = products[0]?.options.get(option) ?? [];
      if (before === undefined) return [];
      const concepts = conceptsOf(option, before);
      const same = own.find(
        (value) => value === before || conceptsOf(option, value).some((one) => concepts.includes(one)),
      );
      return same ? [[option, same]] : [];
    }),
  );
}
