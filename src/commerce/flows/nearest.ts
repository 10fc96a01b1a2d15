import { similarWords, wordSet } from '#understanding/text';

const mostTold = 8;

/** What a misspelt name may have been meant as, or what names there are: "; did you mean …?". */
export function nearest(name: string, known: string[]): string {
  const near = similarWords(wordSet(known.map((one) => one.toLowerCase())), name.toLowerCase(), 2)[0]?.word;
  const meant = known.find((one) => one.toLowerCase() === near);
  if (meant) return `; did you mean "${meant}"?`;
  if (known.length === 0) return '';
  const more = known.length > mostTold ? ' …' : '';
  return `; there are ${known.slice(0, mostTold).join(', ')}${more}`;
}
