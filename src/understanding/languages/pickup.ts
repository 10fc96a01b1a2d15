import { fold } from '../text/fold.ts';
import { meanings } from './meanings.ts';

const phrases = meanings
  .filter(({ name }) => name === 'pickup')
  .flatMap(({ words }) => Object.values(words).flatMap((list) => list.split(',')))
  .map((phrase) => fold(phrase.trim()));

/** Whether the name of a way of delivery says that the customer comes for it: "Самовывоз", "Collect in store". */
export function saysPickup(label: string): boolean {
  const folded = ` ${fold(label)}`;
  return phrases.some((phrase) =>
    phrase.endsWith('*') ? folded.includes(` ${phrase.slice(0, -1)}`) : folded.includes(` ${phrase}`),
  );
}
