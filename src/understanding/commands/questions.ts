import type { FoundNumber } from '../entities/numbers.ts';
import { marksIn, mentionsIn, numbersIn } from '../reading/message.ts';
import type { Context } from './context.ts';

/** The shop's name of the option that is asked for: "which colours": "Warna". */
export function optionAsked({ lexicon, clause }: Context): { option?: string } {
  for (const mention of mentionsIn(clause)) {
    for (const meaning of mention.meanings) {
      if (meaning.kind === 'option') return { option: meaning.option };
      const named = meaning.kind === 'concept' ? lexicon.optionsByConcept.get(meaning.concept.id) : undefined;
      if (meaning.kind === 'concept' && meaning.concept.kind === 'option' && named?.[0]) return { option: named[0] };
    }
  }
  return {};
}

/** "Tinggi 165 berat 60": each number by the measure nearest before it, else by its unit. */
export function measuresIn({ clause }: Context): { kind: string; value: string }[] {
  const measures = marksIn(clause, 'measure');
  return numbersIn(clause).flatMap((number) => {
    const before =
      measures.filter((mark) => mark.to <= number.from).at(-1) ?? measures.find((mark) => mark.from >= number.to);
    const said = before ? String(before.value) : undefined;
    // Nobody is 40 cm old.
    const isOther = number.unit !== undefined && (said === 'age' || (said === 'weight') !== (number.unit === 'kg'));
    if (isHeight(number, said)) return [{ kind: 'height', value: `${Math.round(number.value * 100)} cm` }];
    const kind = said && !isOther ? said : kindByUnit[number.unit ?? ''];
    return kind ? [{ kind, value: `${number.value}${number.unit ? ` ${number.unit}` : ''}` }] : usualSize(number.value);
  });
}

/** "1,80", "1.75 m": nobody takes a size so. */
function isHeight({ value, unit }: FoundNumber, said: string | undefined): boolean {
  const isTall = value > 1.2 && value < 2.3 && !Number.isInteger(value);
  return isTall && (unit === undefined || unit === 'm') && (said === undefined || said === 'height');
}

const kindByUnit: Record<string, string> = { kg: 'weight', cm: 'length', m: 'height' };

/** "I normally wear a 9". */
function usualSize(value: number): { kind: string; value: string }[] {
  return value > 0 && value < 300 ? [{ kind: 'usual', value: String(value) }] : [];
}
